import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeOf, packageOf, packagesIn } from '../../build/third-party.ts';

test.each([
  ['/a/node_modules/d3-array/src/bin.js', '/a/node_modules/d3-array'],
  ['/a/node_modules/@fontsource/inter/files/x.woff2?url', '/a/node_modules/@fontsource/inter'],
  [
    '/a/node_modules/pdfkit/node_modules/@noble/hashes/sha2.js',
    '/a/node_modules/pdfkit/node_modules/@noble/hashes'
  ],
  ['\0/a/node_modules/brotli/decompress.js?commonjs-module', '/a/node_modules/brotli'],
  ['C:\\a\\node_modules\\d3\\index.js', 'C:/a/node_modules/d3'],
  ['/a/src/model/day.ts', undefined]
])('%j lies in %j', (id, folder) => {
  expect(packageOf(id)).toBe(folder);
});

test('the packages of fonts are found in the sheets that name their files', () => {
  const sheets = ['fonts', 'other-scripts'].map((name) => readFileSync(`src/viewer/ui/${name}.css`, 'utf8'));
  const named = sheets
    .join()
    .match(/url\('@[^/]+\/[^/]+/gu)!
    .map((start) => start.replace("url('", 'node_modules/'));
  expect(new Set(packagesIn(sheets.join('\n')))).toEqual(new Set(named));
  expect(
    packagesIn('a { background: url(data:image/png;base64,AA/BB) url("./x/y.svg") url(/z/w.png) }')
  ).toEqual([]);
});

test('a notice has each package with its version, and the whole text of its licence once', () => {
  const notice = noticeOf(
    ['d3-array', 'd3-scale', '@fontsource/inter', 'd3-array'].map((name) => `node_modules/${name}`)
  );
  expect(notice.match(/^d3-array \d+\.\d+\.\d+ \(ISC\)$/gmu)).toHaveLength(1);
  for (const name of ['d3-array', '@fontsource/inter'])
    expect(notice).toContain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim());
  expect(notice).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(notice).toContain('PERMISSION & CONDITIONS');
});

test('a package that came without the text of its licence has it all the same', () => {
  expect(noticeOf(['node_modules/@resvg/resvg-wasm'])).toMatch(
    /yisibl[^]*Mozilla Public License, version 2\.0/u
  );
  expect(noticeOf(['node_modules/fontkit'])).toMatch(/Devon Govett[^]*Permission is hereby granted/u);
});

test('one whose licence nobody knows fails the build', () => {
  expect(() => noticeOf(['tests/fixtures/unlicensed'])).toThrow(
    /^a-package-without-a-licence has no file with its licence/u
  );
});
