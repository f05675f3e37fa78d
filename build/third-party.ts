import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/*
 * `rollup-plugin-license` sees neither the fonts that a sheet names nor what is in a worker, so this is our own.
 */

export const noticeName = 'THIRD-PARTY.txt';

/** A package's own files that say under what licence it is. */
const licenceFile = /^(?:licen[cs]e|copying|notice|ofl)(?:[._-].*)?$/iu;

const fileOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** Of pdfkit: its author's other packages name the MIT licence and him, and have no text. */
const govett = fileOf('node_modules/pdfkit', 'LICENSE');

/** Packages that were published without the text of their licence, and where it is from. */
const missing: Readonly<Record<string, () => string>> = {
  // Its README names the MPL 2.0 and who holds the rights; the text is the same in another package.
  '@resvg/resvg-wasm': () =>
    `Copyright (c) 2021-present, yisibl. Its source is at https://github.com/yisibl/resvg-js\n\n${fileOf('node_modules/axe-core', 'LICENSE')}`,
  fontkit: () => govett,
  dfa: () => govett,
  // Part of it is Google's, under the Apache License 2.0, as its files say; that text is the same in another package.
  brotli: () =>
    `${govett}\n\nThe folder dec: Copyright 2013 Google Inc.\n\n${fileOf('node_modules/typescript', 'LICENSE.txt')}`
};

/** The folder of the package that a module lies in, the innermost if several do; undefined for our own. */
export const packageOf = (id: string): string | undefined =>
  /^\0?(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/?]+)/u.exec(id.replaceAll('\\', '/'))?.[1];

/** The folders of the packages whose files a sheet names, as in `url('@fontsource/inter/files/…')`. */
export const packagesIn = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/url\(\s*['"]?((?:@[^/'")]+\/)?[a-z][^/'"):]*)\//gu)].map(([, name]) =>
    join('node_modules', name!)
  );

/** The packages in some folders with the texts of their licences; a text that several share is there once. */
export function noticeOf(folders: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const folder of [...new Set(folders.map((path) => resolve(path)))].sort()) {
    const text = licenceOf(folder);
    byText.set(text, [...(byText.get(text) ?? []), titleOf(folder)]);
  }
  return [
    head,
    ...[...byText].map(([text, titles]) => `${line}\n${titles.join('\n')}\n${line}\n\n${text}\n`)
  ].join('\n');
}

const line = '='.repeat(78);
const head =
  'Sourceline contains the work of others, under these licences. Sourceline itself is under the MIT licence.\n';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const packageIn = (folder: string): PackageFile => JSON.parse(fileOf(folder, 'package.json')) as PackageFile;

function titleOf(folder: string): string {
  const { name, version, license } = packageIn(folder);
  return `${name} ${version} (${license ?? 'see below'})`;
}

/** Throws where a package has no text of its licence, and none is known here. */
function licenceOf(folder: string): string {
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  const texts = files.length > 0 ? files.sort().map((file) => fileOf(folder, file)) : [missingText(folder)];
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

function missingText(folder: string): string {
  const { name } = packageIn(folder);
  const text = missing[name];
  if (!text) throw new Error(`${name} has no file with its licence: add the text to build/third-party.ts`);
  return text();
}

/** What goes into a build: its modules, those of its workers, and `sheets`, which a command adds to it later. */
export interface ThirdPartyOptions {
  readonly sheets?: readonly string[];
}

/**
 * Gives two plugins that write the notice of a build: one for the build itself, and one for its workers, which are built
 * first.
 */
export function thirdParty({ sheets = [] }: ThirdPartyOptions = {}): {
  readonly build: Plugin;
  readonly worker: Plugin;
} {
  const folders = new Set<string>();
  const collect = (code: string, id: string): undefined => {
    const folder = packageOf(id);
    if (folder !== undefined) folders.add(folder);
    if (/\.css(?:$|\?)/u.test(id)) packagesIn(code).forEach((each) => folders.add(each));
  };
  return {
    worker: { name: 'sourceline:third-party-of-workers', apply: 'build', enforce: 'pre', transform: collect },
    build: {
      name: 'sourceline:third-party',
      apply: 'build',
      enforce: 'pre',
      transform: collect,
      // Not as an asset: a build for Node drops those.
      writeBundle({ dir }) {
        const added = sheets.flatMap((path) => packagesIn(readFileSync(path, 'utf8')));
        writeFileSync(join(dir!, noticeName), noticeOf([...folders, ...added]));
      }
    }
  };
}
