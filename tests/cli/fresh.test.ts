import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale, targets } from '../../src/cli/fresh.js';

let folder: string;
const inFolder = (name: string) => join(folder, name);

/** A file, or a folder that is there, last changed at a second of 1970. */
function at(second: number, name: string): void {
  if (name.includes('.')) writeFileSync(inFolder(name), '');
  utimesSync(inFolder(name), second, second);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fresh-'));
  mkdirSync(inFolder('src/deep'), { recursive: true });
  at(10, 'src/deep/a.ts');
  at(10, 'src/deep');
  at(10, 'src');
  at(20, 'built.js');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const stale = () => isStale(inFolder('built.js'), [inFolder('src')]);

test('what was built after its sources is fresh', () => {
  expect(stale()).toBe(false);
});

test('what was never built is stale', () => {
  rmSync(inFolder('built.js'));
  expect(stale()).toBe(true);
});

test('a source that changed since, however deep, makes it stale', () => {
  at(30, 'src/deep/a.ts');
  expect(stale()).toBe(true);
});

test('a source that was taken away since makes it stale', () => {
  rmSync(inFolder('src/deep/a.ts'));
  expect(stale()).toBe(true);
});

test('the page is served with all that npm run build makes of it, built in the same order', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = `${scripts['build:parts']} && ${scripts['build:embeds']}`.match(/vite build[^&]*/gu)!;
  const modes = commands.map((command) => /--mode (\S+)/u.exec(command)?.[1] ?? 'production');
  expect(targets.app.modes).toEqual(modes.filter((mode) => !['single', 'cli'].includes(mode)));
});
