import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { openBrowser } from '../reports/browser.ts';
import { bombTimes } from './bombs.ts';
import { archives } from './archives.ts';
import { cases, type Case } from './cases.ts';
import { noticedChanges } from './date-changes.ts';
import { draftTimes } from './draft.ts';
import { exportTimes } from './export.ts';
import { timesOf } from './layout.ts';
import type { PageTimes } from './page.ts';
import { fontsAtFirst, gzipped, loadedAtFirst, storyFiles } from './sizes.ts';
import { timesOfStudio } from './studio.ts';
import { timesOfArchive } from './thousands.ts';
import { printTimeWords } from './time-words.ts';
import { verifyTimes } from './verify.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(12)).join('');

const app = 'dist/bench/app';
const assets = `${app}/assets`;

/** What a reader may have to wait for, in bytes over the wire. More than a tenth above it needs a decision. */
const budgets = { page: 150_000, element: 140_000, fonts: 120_000 };

/** Prints the size of each file and of all, beside the budget for them. */
function printFiles(title: string, files: readonly string[], budget?: number): void {
  const printSize = (bytes: number, what: string): boolean => print(`${String(bytes).padStart(9)}  ${what}`);
  print(`\n${title}`);
  for (const file of files) printSize(gzipped(file), file);
  const all = files.reduce((sum, file) => sum + gzipped(file), 0);
  printSize(all, budget === undefined ? 'in all' : `in all, of a budget of ${budget}`);
}

/** Bytes over the wire of what a reader loads, at first and when it is asked for. */
function printBytes(): void {
  const atFirst = loadedAtFirst(app);
  const inAssets = (name: string): string => `${assets}/${name}`;
  const built = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name));
  const first = built.filter((name) => atFirst.has(name)).map(inAssets);
  printFiles('gzipped bytes of the page with its story', [...first, ...storyFiles], budgets.page);
  printFiles('bytes of the fonts of its first view', fontsAtFirst(app).map(inAssets), budgets.fonts);
  const later = built.filter((name) => !atFirst.has(name)).map(inAssets);
  printFiles('gzipped bytes, when a part of the page is asked for', later);
  for (const element of ['sourceline-timeline.js', 'sourceline-timeline.iife.js'])
    printFiles('gzipped bytes of the element', [`dist/embed/${element}`], budgets.element);
  printFiles('gzipped bytes of the script around a frame', ['dist/embed/sourceline-frame.js']);
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

/** Serves a built folder and opens a browser, for as long as `act` takes. */
async function inBrowser(
  folder: { readonly root: string; readonly outDir: string },
  act: (browser: Browser, address: string) => Promise<void>
): Promise<void> {
  const { root, outDir } = folder;
  const server = await preview({ configFile: false, root, build: { outDir }, preview: { port: 4199 } });
  const browser = await openBrowser();
  await act(browser, server.resolvedUrls!.local[0]!);
  await browser.close();
  await server.close();
}

async function printPage(browser: Browser, address: string): Promise<void> {
  print('\nin Chromium at 1100 pixels, in milliseconds: to the first picture, and scripting of a step');
  print(withLoad());
  print(row(['events', 'in view', 'first', 'step', 'slowest', 'drawn']));
  for (const each of cases) {
    const page = await browser.newPage({ viewport: { width: 1116, height: 1000 } });
    await page.goto(address);
    await page.waitForFunction(() => 'measureCase' in globalThis);
    await page.evaluate((warm) => measureCase(warm), cases[0]!);
    const { first, step, slowest, drawn } = await page.evaluate<PageTimes, Case>(
      (asked) => measureCase(asked),
      each
    );
    print(row([...name(each), first, step, slowest, String(drawn)]));
    await page.close();
  }
}

/** The aim: 2,500 to the first picture, no task over 200 after it, 50 of the processor's time for a key in the search. */
async function printArchives(browser: Browser, address: string): Promise<void> {
  print(
    '\nthe page with archives, in milliseconds: the first picture; the longest task before and after it;'
  );
  print(
    `the processor's time for a key in the search, to the next picture; opening an event; elements ${withLoad()}`
  );
  print(row(['events', 'sources', 'first', 'before', 'after', 'search', 'open', 'elements']));
  for (const archive of archives) {
    const { first, before, after, key, open, nodes } = await timesOfArchive(browser, address, archive);
    const counts = [archive.events, archive.sources].map(String);
    print(row([...counts, first, before, after, key, open, String(nodes)]));
  }
}

async function printStudio(browser: Browser, address: string): Promise<void> {
  print(
    `\nthe studio with 2,000 events and 5 MB of articles, in milliseconds: opening a file; the slowest edit; checking all again ${withLoad()}`
  );
  const { open, edit, checks } = await timesOfStudio(browser, address);
  print(row(['open', 'edit', 'checks']));
  print(row([open, edit, checks]));
}

async function printExport(): Promise<void> {
  print(`\npictures of 1,000 events, in milliseconds ${withLoad()}`);
  for (const { what, milliseconds, bytes } of await exportTimes())
    print(`${milliseconds.toFixed(0).padStart(9)}  ${what}, ${bytes.toLocaleString('en-US')} bytes`);
}

function printDateChanges(): void {
  print('\nyears, months and days of dates changed by one, of which verify notices');
  const changes = noticedChanges();
  for (const story of new Set(changes.map((change) => change.story)))
    for (const part of ['year', 'month', 'day'] as const) {
      const all = changes.filter((change) => change.story === story && change.part === part);
      const named = all.filter((change) => change.named);
      const count = (some: typeof all) => `${some.filter(({ noticed }) => noticed).length} of ${some.length}`;
      print(`${count(named).padStart(12)} that the words name, ${count(all)} in all: ${part}, ${story}`);
    }
}

function printVerify(): void {
  print(`\nverifying a text with 1,000 quotes, in milliseconds ${withLoad()}`);
  for (const { what, megabytes, milliseconds } of verifyTimes())
    print(`${milliseconds.toFixed(0).padStart(9)}  ${megabytes} MB ${what}`);
}

function printDraft(): void {
  print(`\nthe sentences of a text that may report an event, in milliseconds ${withLoad()}`);
  for (const { what, megabytes, candidates, milliseconds } of draftTimes())
    print(`${milliseconds.toFixed(0).padStart(9)}  ${megabytes} MB ${what}: ${candidates} candidates`);
}

async function printBombs(): Promise<void> {
  print(`\nfiles that are made to cost much, in milliseconds until they are refused ${withLoad()}`);
  for (const { what, milliseconds, bytes } of await bombTimes())
    print(`${milliseconds.toFixed(0).padStart(9)}  ${what}, ${bytes.toLocaleString('en-US')} bytes`);
}

printBytes();
printTimeWords(print);
printDateChanges();
printLayout();
printVerify();
printDraft();
await printExport();
await printBombs();
await inBrowser({ root: 'tests/bench', outDir: '../../dist/bench/page' }, printPage);
await inBrowser({ root: '.', outDir: app }, printArchives);
await inBrowser({ root: '.', outDir: app }, printStudio);
