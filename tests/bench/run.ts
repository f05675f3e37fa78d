import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../browser/chromium.ts';
import { bombTimes } from './bombs.ts';
import { cases, type Case } from './cases.ts';
import { exportTimes } from './export.ts';
import { timesOf } from './layout.ts';
import type { PageTimes } from './page.ts';
import { gzipped, loadedAtFirst, storyFiles } from './sizes.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(12)).join('');

const app = 'dist/bench/app';
const assets = `${app}/assets`;

function printFiles(title: string, files: readonly string[]): void {
  print(title);
  for (const file of files) print(`${String(gzipped(file)).padStart(9)}  ${file}`);
  print(`${String(files.reduce((sum, file) => sum + gzipped(file), 0)).padStart(9)}  in all`);
}

/** Bytes over the wire of what a reader loads beside the fonts, at first and when it is asked for. */
function printBytes(): void {
  const atFirst = loadedAtFirst(app);
  const built = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name));
  printFiles('gzipped bytes, at first', [
    ...built.filter((name) => atFirst.has(name)).map((name) => `${assets}/${name}`),
    ...storyFiles
  ]);
  printFiles(
    '\ngzipped bytes, when a part of the page is asked for',
    built.filter((name) => !atFirst.has(name)).map((name) => `${assets}/${name}`)
  );
  print('\ngzipped bytes, of what others put into their pages');
  for (const file of ['sourceline-timeline.js', 'sourceline-timeline.iife.js', 'sourceline-frame.js'])
    print(`${String(gzipped(`dist/embed/${file}`)).padStart(9)}  dist/embed/${file}`);
}

const withLoad = (): string => `(load average ${loadavg()[0]!.toFixed(1)})`;

const name = ({ total, inView }: Case): string[] => [String(total), String(inView)];

function printLayout(): void {
  print(`\nlayout alone, in milliseconds ${withLoad()}`);
  print(row(['events', 'in view', 'read', 'plan', 'picture', 'step', 'slowest', 'drawn']));
  timesOf(cases[1]!);
  for (const each of cases) {
    const { read, plan, picture, step, slowest, drawn } = timesOf(each);
    print(row([...name(each), read, plan, picture, step, slowest, String(drawn)]));
  }
}

async function printPage(): Promise<void> {
  const server = await preview({
    configFile: false,
    root: 'tests/bench',
    build: { outDir: '../../dist/bench/page' },
    preview: { port: 4199 }
  });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu']
  });
  print('\nin Chromium at 1100 pixels, in milliseconds: to the first picture, and scripting of a step');
  print(withLoad());
  print(row(['events', 'in view', 'first', 'step', 'slowest', 'drawn']));
  for (const each of cases) {
    const page = await browser.newPage({ viewport: { width: 1116, height: 1000 } });
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.waitForFunction(() => 'measureCase' in globalThis);
    await page.evaluate((warm) => measureCase(warm), cases[0]!);
    const { first, step, slowest, drawn } = await page.evaluate<PageTimes, Case>(
      (asked) => measureCase(asked),
      each
    );
    print(row([...name(each), first, step, slowest, String(drawn)]));
    await page.close();
  }
  await browser.close();
  await server.close();
}

async function printExport(): Promise<void> {
  print(`\npictures of 1,000 events, in milliseconds ${withLoad()}`);
  for (const { what, milliseconds, bytes } of await exportTimes())
    print(`${milliseconds.toFixed(0).padStart(9)}  ${what}, ${bytes.toLocaleString('en-US')} bytes`);
}

async function printBombs(): Promise<void> {
  print(`\nfiles that are made to cost much, in milliseconds until they are refused ${withLoad()}`);
  for (const { what, milliseconds, bytes } of await bombTimes())
    print(`${milliseconds.toFixed(0).padStart(9)}  ${what}, ${bytes.toLocaleString('en-US')} bytes`);
}

printBytes();
printLayout();
await printExport();
await printBombs();
await printPage();
