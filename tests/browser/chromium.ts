import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Chromium without windows and tabs: a test in it takes half the time. */
const shell = 'chromium-headless-shell';
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where installers put a browser that is not on the path, relative to the roots of that system. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (root) =>
      root
        ? [
            join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(root, 'Chromium', 'Application', 'chrome.exe')
          ]
        : []
  )
};

/** The path of a Chromium to test with: named, the system's, Playwright's own, or installed now. */
export const findChromium = (): string => find([shell, ...browsers]);

/** The same, of a Chromium with tabs. */
export const findChromiumWithTabs = (): string => find(browsers);

function find(names: readonly string[]): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !runs(named)) throw new Error(`CHROMIUM_PATH=${named}: there is no program at this path`);
  return named || present(names) || installed(names);
}

/** How the tests start it. */
export const launchOf = (executablePath: string): LaunchOptions => ({
  executablePath,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    // For the shell, which hints letters unless it is told not to; others don't know it.
    '--font-render-hinting=none',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
});

const present = (names: readonly string[]): string | undefined =>
  [...onPath(names), ...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(runs);

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's build needs a download that not every network allows; Debian's package comes by another way. */
function installed(names: readonly string[]): string {
  console.log('No Chromium found: installing one for the browser tests.');
  tryTo('npx', ['playwright', 'install', 'chromium']);
  if (!present(names) && process.getuid?.() === 0) {
    tryTo('apt-get', [...patient, 'update']);
    tryTo('apt-get', [...patient, 'install', '-y', '--no-install-recommends', names[0]!]);
  }
  const path = present(names);
  if (path) return path;
  throw new Error(
    'no Chromium for the browser tests: install Chromium or Chrome, or run "npx playwright install chromium", ' +
      "or set CHROMIUM_PATH to the browser's program; then run the tests again"
  );
}

/** Another installation may hold the lock for a while: seconds to wait for it. */
const patient = ['-o', 'DPkg::Lock::Timeout=120'];

function tryTo(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.log(`"${[command, ...args].join(' ')}" did not work.`);
  }
}
