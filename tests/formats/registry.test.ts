import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { kindOf } from '../../src/formats/exchange/file-kind.ts';
import { looksOf } from '../../src/formats/exchange/looks-like.ts';
import { Sample } from '../../src/formats/exchange/sample.ts';
import { readers } from '../../src/formats/readers.ts';
import { recognise } from '../../src/formats/registry.ts';
import { writers } from '../../src/formats/writers.ts';
import { english } from '../../src/words/en/index.ts';
import { article, articleTimelineText, timelineOf } from '../support/documents.ts';
import { samples } from '../support/samples.ts';

const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content
});
const found = async (...files: readonly (readonly [name: string, content: string | Uint8Array])[]) => {
  const recognised = await recognise(files.map(([name, content]) => fileOf(name, content)));
  return recognised.as === 'foreign' ? recognised.reader.id : recognised.as;
};

describe('the registry', () => {
  test.each(readers.map((entry) => [entry.id, entry] as const))(
    'lists %s as its reader says, with a sample',
    async (id, entry) => {
      const { name, endings, ...known } = await entry.load();
      expect({ id: known.id, name, endings }).toEqual({ id, name: entry.name, endings: entry.endings });
      expect(samples.map(([format]) => format)).toContain(id);
    }
  );

  test.each(writers.map((entry) => [entry.id, entry] as const))(
    'lists %s as its writer says',
    async (id, entry) => {
      const { name, ending, ...known } = await entry.load();
      expect({ id: known.id, name, ending }).toEqual({ id, name: entry.name, ending: entry.ending });
    }
  );

  it('has each id once', () => {
    for (const list of [readers, writers]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it('is listed whole in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const ids = [...readers, ...writers].map(({ id }) => id);
    expect(ids.filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
  });

  test('the button of the page offers files with each ending', () => {
    const [, accepted = ''] =
      /accept="([^"]+)"/u.exec(readFileSync('src/app/OpenButton.svelte', 'utf8')) ?? [];
    const endings = readers.flatMap((entry) => entry.endings);
    expect(endings.filter((ending) => !accepted.split(',').includes(ending))).toEqual([]);
  });
});

describe('a file is known', () => {
  test.each(samples)('by exactly one reader: %s', async (id, content) => {
    const sample = new Sample(fileOf('unnamed', content));
    const kind = kindOf(sample);
    const knowing: string[] = [];
    for (const entry of readers)
      if (entry.kinds.includes(kind) && (await entry.load()).recognises(sample)) knowing.push(entry.id);
    expect(knowing).toEqual([id]);
  });

  test.each(samples)('whatever its name, and from UTF-16 too: %s', async (id, content) => {
    expect(await found(['timeline.json', content])).toBe(id);
    if (typeof content !== 'string') return;
    const bytes = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(content, (c) => c.charCodeAt(0))]).buffer
    );
    expect(await found(['x', bytes])).toBe(id);
  });

  it('as a story of ours, whole, in a file with another name, or with a fault in it', async () => {
    expect(await found(['timeline.json', articleTimelineText], ['article.txt', article])).toBe('own');
    expect(await found(['a.json', JSON.stringify(timelineOf())])).toBe('own');
    expect(await found(['a.json', '{ "version": 1, "events": ['])).toBe('own');
    expect(await found(['timeline.json', '[]'])).toBe('own');
  });

  it('with the texts beside it', async () => {
    const [[id, content]] = samples as readonly [(typeof samples)[number]];
    expect(await found(['a.json', content], ['article.txt', article])).toBe(id);
  });

  it('as one of several, which are not opened together', async () => {
    const [[, one], [, other]] = samples as readonly [(typeof samples)[number], (typeof samples)[number]];
    expect(await found(['a', one], ['b', other])).toBe('several');
  });

  it.each([
    'start,end,title\n2021-03-01T23:30:00Z,,A\n2021-03-02T23:30:00Z,,B\n',
    'date\ttitle\n2021-03-01: one\tA\n2021-03-02: two\tB\n'
  ])('as a table, not as Markwhen, whatever colons its rows have: %j', async (table) => {
    expect(await found(['a', table])).toBe(table.includes('\t') ? 'tsv' : 'csv');
  });

  it('as timelines of their own, if several files of a format of one file are opened', async () => {
    const table = 'start,title\n2021-03-01,A\n2021-03-02,B\n';
    expect(await found(['a.csv', table], ['b.csv', table])).toBe('timelines');
    const page = '---\ndate: 2021-03-01\ntitle: A\n---\n';
    expect(await found(['a.md', page], ['b.md', page])).toBe('markdown');
  });
});

describe('a file that no reader knows looks like', () => {
  const looks = (content: string | Uint8Array) => {
    const { as, names } = looksOf(new Sample(fileOf('x', content)));
    return english.exchange.looks[as](names);
  };
  const zip = (name: string) => `PK\u0003\u0004\u0014\0\0\0${name}`;
  test.each([
    ['', 'an empty file'],
    ['[{"a":1,"b":{}}]', 'a JSON list of objects with the keys “a”, “b”'],
    ['{"type":"FeatureCollection"}', 'a JSON object with the keys “type”'],
    ['[1, 2]', 'a JSON list'],
    ['{"a":', 'JSON with a fault in it'],
    ['Name,Colour\nsky,blue\n', 'a table with the columns “Name”, “Colour”'],
    ['<!DOCTYPE html><p>', 'a web page'],
    ['<?xml version="1.0"?><gpx/>', 'XML with the root element “gpx”'],
    ['Once upon a time', 'a text'],
    [
      '+++\ntitle = "Talks"\n+++\nThey met.\n',
      'a page with TOML between “+++” (of front matter only YAML between “---” is read)'
    ],
    ['{\\rtf1 text}', 'a text in Rich Text Format'],
    [zip('xl/workbook.xml'), 'an Excel workbook without a table of events'],
    [zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'an OpenDocument file'],
    [zip('notes.txt'), 'an archive of files'],
    ['%PDF-1.7\n', 'a PDF without a story'],
    ['SQLite format 3\0', 'an SQLite database'],
    ['\0\u0001\u0002', 'a file of an unknown kind']
  ])('%j: %s', (content, words) => {
    expect(looks(content)).toBe(words);
  });

  it('a Word document without a story', () => {
    expect(looks(zip('word/document.xml'))).toBe('a Word document without a story');
  });
});
