import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFile, buildSite, example, test } from './built-site.ts';
import { sourceline } from './served.ts';
import { story } from './story-page.ts';
import { expect } from './test.ts';

test('a site and a single file have the licences of what is in them, its fonts included', ({ built }) => {
  const texts = ['site/THIRD-PARTY.txt', 'site/embed/THIRD-PARTY.txt', 'a timeline.html'].map((path) =>
    readFileSync(join(built.folder, path), 'utf8')
  );
  for (const text of texts)
    for (const name of [
      'svelte',
      'd3-scale',
      'valibot',
      'date-fns',
      '@fontsource/inter',
      '@fontsource/source-serif-4'
    ])
      expect(text).toMatch(new RegExp(`^${name} [0-9.]+ \\(`, 'mu'));
  for (const text of texts) expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  // What sets the text of files is fetched by the page when it is asked for.
  for (const name of ['harfbuzzjs', '@resvg/resvg-wasm', 'wawoff2', '@expo-google-fonts/noto-sans-jp'])
    expect(texts[0]).toContain(`\n${name} `);
});

test('a site has no file that only the studio loads', ({ built }) => {
  const ofStudio = JSON.parse(readFileSync('dist/app/studio/files.json', 'utf8')) as readonly string[];
  const inSite = readdirSync(join(built.folder, 'site'), { recursive: true, encoding: 'utf8' });
  expect(ofStudio.filter((path) => /\/(?:Studio|pdf\.worker)[^/]*\.js$/u.test(path))).toHaveLength(2);
  expect(ofStudio.filter((path) => inSite.includes(path))).toEqual([]);
});

test('the same story gives the same bytes, in any zone and language', ({ built }) => {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-again-'));
  const there = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  buildSite(join(root, 'site'), there);
  buildFile(join(root, 'file.html'), there);
  buildFile(join(root, 'again.html'));
  expect(hashesIn(join(root, 'site'))).toEqual(hashesIn(join(built.folder, 'site')));
  expect(hashOf(join(root, 'file.html'))).toBe(hashOf(join(root, 'again.html')));
  rmSync(root, { recursive: true });
});

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The hash of each file in a folder. */
const hashesIn = (folder: string): readonly (readonly string[])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [path, hashOf(join(folder, path))]);

test('a folder keeps what else is in it, and one that can not be made is named', ({ built }) => {
  const site = join(built.folder, 'kept');
  mkdirSync(join(site, 'north-korea-outreach'), { recursive: true });
  writeFileSync(join(site, 'north-korea-outreach/notes.txt'), 'mine');
  writeFileSync(join(site, 'index.html'), 'an older page');
  expect(() => buildSite(site)).toThrow(`${site} is not empty`);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('an older page');
  sourceline(['build', example, '-o', site, '--force']);
  // Now it is a site.
  buildSite(site);
  expect(readFileSync(join(site, 'north-korea-outreach/notes.txt'), 'utf8')).toBe('mine');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain(story.title);
  const inFile = join(site, 'index.html');
  expect(() => buildSite(inFile)).toThrow(`cannot write ${join(inFile, 'stories.json')}`);
  mkdirSync(join(site, 'folder.html'));
  expect(() => buildFile(join(site, 'folder.html'))).toThrow('folder.html: it is a folder');
});
