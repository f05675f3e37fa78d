import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

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
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !runs(named)) throw new Error(`CHROMIUM_PATH=${named}: there is no program at this path`);
  return named || present() || installed();
}

const present = (): string | undefined =>
  [...onPath(), ...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(runs);

function onPath(): string[] {
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
function installed(): string {
  console.log('No Chromium found: installing one for the browser tests.');
  tryTo('npx', ['playwright', 'install', 'chromium']);
  if (!present() && process.getuid?.() === 0) {
    tryTo('apt-get', [...patient, 'update']);
    tryTo('apt-get', [...patient, 'install', '-y', '--no-install-recommends', 'chromium']);
  }
  const path = present();
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
