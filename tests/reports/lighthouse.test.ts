import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import compression from '@polka/compression';
import { median } from 'd3';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../browser/chromium.ts';
import { folderFor } from './made.ts';

/** The newest version for Node 20. */
const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices'] as const;
type Scores = Readonly<Record<(typeof categories)[number], number>>;

const folder = folderFor('lighthouse');
let server: PreviewServer;

beforeAll(async () => {
  server = await preview({
    logLevel: 'error',
    preview: { port: 0 },
    // As web hosts do; Vite’s preview sends texts as they are.
    plugins: [
      { name: 'compressed', configurePreviewServer: ({ middlewares }) => void middlewares.use(compression()) }
    ]
  });
});
afterAll(() => server.close());

async function scoresOf(run: number): Promise<Scores> {
  const report = join(folder, `${run}.json`);
  await promisify(execFile)(
    'npx',
    [
      ...['--yes', lighthouse, server.resolvedUrls!.local[0]!, '--quiet'],
      ...['--output=json', `--output-path=${report}`, `--only-categories=${categories.join(',')}`],
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: 2 ** 26 }
  );
  const made = JSON.parse(await readFile(report, 'utf8')) as {
    categories: Record<keyof Scores, { score: number }>;
  };
  const { performance, accessibility, 'best-practices': practices } = made.categories;
  return {
    performance: performance.score,
    accessibility: accessibility.score,
    'best-practices': practices.score
  };
}

test('Lighthouse gives the built page at least 0.95 for access and best practices', async () => {
  const runs: Scores[] = [];
  for (const run of [1, 2, 3]) runs.push(await scoresOf(run));
  const middle = (name: keyof Scores): number => median(runs, (scores) => scores[name])!;
  // Performance depends on what else the machine does: a figure, not a verdict.
  console.log(
    `Lighthouse, median of three: ${categories.map((name) => `${name} ${middle(name)}`).join(', ')}`
  );
  expect(middle('accessibility')).toBeGreaterThanOrEqual(0.95);
  expect(middle('best-practices')).toBeGreaterThanOrEqual(0.95);
});
