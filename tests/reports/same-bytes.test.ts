import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { formats } from '../../src/export/file.ts';
import { carriedDocument } from '../../src/formats/carried.ts';
import { wholeTimeline } from '../../src/formats/whole-document.ts';
import { sourceline } from '../browser/served.ts';
import { folderFor, reportStory, storyFolder, storyFolderOf } from './made.ts';
import { run } from './programs.ts';
import { storyInManyScripts } from './scripts.ts';

const folder = folderFor('same-bytes');

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const zones = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }
] as const;

const sources = {
  'the story of the reports': storyFolder,
  'a story in many scripts': storyFolderOf(storyInManyScripts, folder)
};

describe.each(Object.entries(sources))('%s, made in two zones and locales', (name, source) => {
  const digests = zones.map((zone, index) => {
    const files = formats.map((format) => join(folder, `${name} ${index}.${format}`));
    sourceline(['render', source, ...files.flatMap((file) => ['-o', file])], zone);
    return files.map(digest);
  });
  test.each(formats.map((format, index) => [format, index] as const))('has one sha256 as %s', (_, index) => {
    expect(digests[0]![index]).toBe(digests[1]![index]);
  });
});

const story = reportStory();

type Rewrite = readonly [name: string, rewrite: (from: string, to: string) => void];

/** What other programs write when they save a file. */
const rewrites: Readonly<Record<(typeof formats)[number], readonly Rewrite[]>> = {
  svg: [
    ['xmllint --format', (from, to) => void run('xmllint', ['--huge', '--format', '-o', to, from])],
    ['xmllint --c14n', (from, to) => writeFileSync(to, run('xmllint', ['--huge', '--c14n', from]))]
  ],
  png: [['exiftool -Comment=…', (from, to) => void run('exiftool', ['-Comment=seen', '-o', to, from])]],
  pdf: [
    ['qpdf --linearize', (from, to) => void run('qpdf', ['--linearize', from, to])],
    ['qpdf --object-streams', (from, to) => void run('qpdf', ['--object-streams=generate', from, to])]
  ],
  docx: [['LibreOffice', (from, to) => savedByOffice(from, to, 'docx')]],
  pptx: [['LibreOffice', (from, to) => savedByOffice(from, to, 'pptx')]]
};

/** What LibreOffice makes of a document when it saves it in the same format. */
function savedByOffice(from: string, to: string, format: string): void {
  const [profile, out] = ['profile', 'saved'].map((name) => join(folder, name));
  const options = [
    `-env:UserInstallation=file://${encodeURI(profile!)}`,
    '--headless',
    '--convert-to',
    format
  ];
  run('soffice', [...options, '--outdir', out!, from]);
  renameSync(join(out!, basename(from)), to);
}

/** What a file carries, read as it is when someone opens it. */
async function opened(file: string): Promise<unknown> {
  const carried = await carriedDocument(readFileSync(file));
  if (!carried?.ok) throw new Error(`${file} carries nothing: ${JSON.stringify(carried)}`);
  return JSON.parse(carried.text);
}

describe('a picture that is opened again holds the same document', () => {
  const files = formats.map((format) => [format, join(folder, `carried.${format}`)] as const);
  sourceline(['render', storyFolder, ...files.flatMap(([, file]) => ['-o', file])]);

  it.each(files)('as %s', async (_, file) => {
    expect(await opened(file)).toEqual(wholeTimeline(story));
    expect(() => sourceline(['verify', file])).not.toThrow();
  });

  it.each(
    formats.flatMap((format) => rewrites[format].map(([name, rewrite]) => [format, name, rewrite] as const))
  )('as %s, after %s', async (format, name, rewrite) => {
    const file = join(folder, `${name}.${format}`);
    rewrite(join(folder, `carried.${format}`), file);
    expect(await opened(file)).toEqual(wholeTimeline(story));
  });
});
