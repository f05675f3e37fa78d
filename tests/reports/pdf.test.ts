import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { sourceline } from '../browser/served.ts';
import { folderFor, reportStory, storyFolder, storyFolderOf } from './made.ts';
import { run } from './programs.ts';
import { storyInManyScripts, titles } from './scripts.ts';

const folder = folderFor('pdf');
const story = reportStory();

/** Without white space, as lines are wrapped where the page has them end. */
const closed = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Fails unless each of these stands in a text, one after the other. */
function holdOrder(text: string, parts: readonly string[]): void {
  const all = closed(text);
  let at = 0;
  for (const part of parts) {
    const found = all.indexOf(closed(part), at);
    expect(found, `“${part}” after what comes before it`).toBeGreaterThanOrEqual(at);
    at = found + closed(part).length;
  }
}

/** The story's words in the order in which the page has them: each title with its quotes, under the figure. */
const words = story.events.flatMap(({ title, passages }) => [
  title,
  ...passages.map(({ quote }) => quote.exact)
]);

interface Font {
  readonly embedded: string;
  readonly subset: string;
  readonly unicode: string;
}

function fontsOf(file: string): Font[] {
  const lines = run('pdffonts', [file]).trimEnd().split('\n').slice(2);
  return lines.map((line) => {
    const [embedded, subset, unicode] = line.trim().split(/\s+/u).slice(-5) as [string, string, string];
    return { embedded, subset, unicode };
  });
}

describe.each(['typst', 'pdfkit'])('a PDF by %s', (engine) => {
  const file = join(folder, `${engine}.pdf`);
  let information = '';
  let structure = '';
  beforeAll(() => {
    sourceline(['render', storyFolder, '-o', file, '--pdf-engine', engine]);
    information = run('pdfinfo', [file]);
    structure = run('pdfinfo', ['-struct-text', file]);
  });

  it('has every font embedded, cut to what is written, with its characters named', () => {
    const fonts = fontsOf(file);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    expect(new Set(fonts.map(({ embedded, subset, unicode }) => `${embedded} ${subset} ${unicode}`))).toEqual(
      new Set(['yes yes yes'])
    );
  });

  it('has each title and quote whole, in order, for who searches, copies or has it read out', () => {
    holdOrder(run('pdftotext', ['-raw', file, '-']), [story.timeline.title, ...words]);
    const spoken = [...structure.matchAll(/^\s*"(.*)"\s*(?:\(.*\))?$/gmu)].map(([, text]) => text).join('');
    holdOrder(spoken, [story.timeline.title, ...words]);
  });

  it('is tagged, and tells its title and its language', () => {
    expect(information).toMatch(/^Tagged: +yes$/mu);
    expect(information).toMatch(/^Title: +U\.S\. outreach to North Korea, as reported in March 2021$/mu);
    expect(run('exiftool', ['-s3', '-XMP-dc:Language', file]).trim()).toBe('en');
  });

  it('is a title, a figure, and the lists of events and of sources, each under its heading', () => {
    const kinds = [...structure.matchAll(/^ {2}(\w+)/gmu)].map(([, kind]) => kind);
    expect(kinds.filter((kind) => ['H1', 'H2', 'Figure', 'L'].includes(kind!))).toEqual([
      'H1',
      'Figure',
      'H2',
      'L',
      'H2',
      'L'
    ]);
    expect(structure.match(/^ {4}LI /gmu)?.length).toBe(story.events.length + story.timeline.sources.length);
  });

  it('has no fault that qpdf knows', () => {
    expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
  });

  // No checker of PDF/UA is among the packages of Debian or npm; veraPDF would be one. These are conditions of PDF/UA-1
  // that programs here can see.
  it.each([
    ['the file says that it is tagged', /\/Marked true/u],
    ['readers show its title instead of its name', /\/DisplayDocTitle true/u],
    ['it names its language', /\/Lang /u],
    ['the figure has an alternative text', /\/Alt /u]
  ])('holds to what can be seen of PDF/UA-1: %s', (_, condition) => {
    expect(condition.test(plain(file))).toBe(true);
  });

  it('runs nothing', () => {
    expect(/\/S \/(?:JavaScript|Launch|SubmitForm)/u.test(plain(file))).toBe(false);
  });
});

test('Typst’s own mode for PDF/UA-1 finds nothing, and the file says that it holds to it', () => {
  const file = join(folder, 'ua.pdf');
  expect(sourceline(['render', storyFolder, '-o', file, '--pdf-engine', 'typst'])).not.toContain('PDF/UA');
  expect(run('exiftool', ['-s3', '-XMP-pdfuaid:Part', file]).trim()).toBe('1');
});

describe('a PDF in many scripts', () => {
  const source = storyFolderOf(storyInManyScripts, folder);
  const file = join(folder, 'scripts.pdf');

  let warnings = '';
  beforeAll(() => {
    warnings = sourceline(['render', source, '-o', file, '--pdf-engine', 'typst']);
  });

  it('by Typst has each title whole that runs from left to right', () => {
    const rightToLeft = /[\u0590-\u06ff]/u;
    holdOrder(
      run('pdftotext', ['-raw', file, '-']),
      titles.filter((title) => !rightToLeft.test(title))
    );
  });

  // Of a line in two directions pdftotext says by the places of its runs which comes first: each is looked for by itself.
  it('by Typst has each title whole that runs from right to left, and each run of one with Latin in it', () => {
    const text = run('pdftotext', [file, '-']);
    for (const words of ['שר החוץ של', 'נפגש עם הנשיא', 'وزير الخارجية يلتقي نظيره في القاهرة'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[\u2066-\u2069]/u);
  });

  it('by Typst holds to PDF/UA-1 in its own mode, and names the standard', () => {
    expect(warnings).not.toContain('PDF/UA');
    expect(run('exiftool', ['-s3', '-XMP-pdfuaid:Part', file]).trim()).toBe('1');
  });

  it('by Typst has every font embedded, cut to what is written, with its characters named', () => {
    for (const font of fontsOf(file))
      expect(font).toEqual({ embedded: 'yes', subset: 'yes', unicode: 'yes' });
  });

  it('is refused by PDFKit, which would draw what runs from right to left wrongly', () => {
    const other = join(folder, 'refused.pdf');
    expect(() => sourceline(['render', source, '-o', other, '--pdf-engine', 'pdfkit'])).toThrow(
      /right to left/u
    );
  });
});

/** A file with its streams and objects spelled out, as Latin-1. */
function plain(file: string): string {
  const spelled = `${file}.qdf`;
  run('qpdf', ['--qdf', '--object-streams=disable', '--warning-exit-0', file, spelled]);
  return readFileSync(spelled, 'latin1');
}
