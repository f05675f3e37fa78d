import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/*
 * `rollup-plugin-license` finds neither fonts referenced by style sheets nor the modules of workers, so this is our
 * own.
 */

export const noticeName = 'THIRD-PARTY.txt';

/** The files in which packages state their licence. */
const licenceFile = /^(?:licen[cs]e|copying|notice|ofl)(?:[._-].*)?$/iu;

const fileOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** Licences of parts of packages, beside that of the whole. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  // Of Adobe's character maps.
  'pdfjs-dist': ['cmaps/LICENSE']
};

/** From pdfkit: the author's other packages name him and the MIT licence, but lack its text. */
const govett = fileOf('node_modules/pdfkit', 'LICENSE');

/** Packages published without a licence text, and where to find that text. */
const missing: Readonly<Record<string, () => string>> = {
  // Its README names the MPL 2.0 and the copyright holder; another package contains the same text.
  '@resvg/resvg-wasm': () =>
    `Copyright (c) 2021-present, yisibl. Its source is at https://github.com/yisibl/resvg-js\n\n${fileOf('node_modules/axe-core', 'LICENSE')}`,
  fontkit: () => govett,
  dfa: () => govett,
  // Its README ends with the text.
  isarray: () => fileOf('node_modules/isarray', 'README.md').split('## License')[1]!.trim(),
  // Its files say that part of it is Google's, under the Apache License 2.0; another package contains the same text.
  brotli: () =>
    `${govett}\n\nThe folder dec: Copyright 2013 Google Inc.\n\n${fileOf('node_modules/typescript', 'LICENSE.txt')}`
};

/** The folder of the innermost package that contains a module; undefined for our own modules. */
export const packageOf = (id: string): string | undefined =>
  /^\0?(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/?]+)/u.exec(id.replaceAll('\\', '/'))?.[1];

/** The folders of the packages whose files a style sheet references, as in `url('@fontsource/inter/files/…')`. */
export const packagesIn = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/url\(\s*['"]?((?:@[^/'")]+\/)?[a-z][^/'"):]*)\//gu)].map(([, name]) =>
    join('node_modules', name!)
  );

/** The packages in some folders with their licence texts; a text that several share is included once. */
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

/** Throws if a package has no licence text and none is listed here. */
function licenceOf(folder: string): string {
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  const known = files.length > 0 ? files.sort().map((file) => fileOf(folder, file)) : [missingText(folder)];
  const texts = [...known, ...(partsOf[packageIn(folder).name] ?? []).map((file) => fileOf(folder, file))];
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

function missingText(folder: string): string {
  const { name } = packageIn(folder);
  const text = missing[name];
  if (!text) throw new Error(`${name} has no file with its licence: add the text to build/third-party.ts`);
  return text();
}

/** What a build contains: its modules, those of its workers, and `sheets`, which a command adds later. */
export interface ThirdPartyOptions {
  readonly sheets?: readonly string[];
}

/**
 * Two plugins that together write the notice of a build: one for the build, and one for its workers, which are built
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
      // Not emitted as an asset, since builds for Node drop those.
      writeBundle({ dir }) {
        const added = sheets.flatMap((path) => packagesIn(readFileSync(path, 'utf8')));
        writeFileSync(join(dir!, noticeName), noticeOf([...folders, ...added]));
      }
    }
  };
}
