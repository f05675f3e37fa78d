import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../../../src/export/file.ts';
import { PackageMissing } from '../../../src/export/node/optional.ts';
import { nodeRuntime } from '../../../src/export/node/runtime.ts';
import { carriedDocument } from '../../../src/formats/carried.ts';
import { wholeDocument } from '../../../src/formats/whole-document.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  plainText,
  quoteOf,
  sourceOf,
  storyOf,
  timelineOf
} from '../../support/documents.ts';
import { readDocument } from '../../support/hostile/read.ts';
import { officeFile, officePicture, partsIn, textIn } from '../../support/office-files.ts';
import { contentOf } from '../../support/stories.ts';
import type { Story } from '../../../src/model/story.ts';
import { korean } from '../../../src/words/ko/index.ts';

function read(json: string, texts?: ReadonlyMap<string, string>): Story {
  const story = readDocument(json, texts);
  if (!story.ok) throw new Error(JSON.stringify(story.problems.slice(0, 3)));
  return story.value;
}

const first = read(articleTimelineText, new Map([['article', article]]));

/** The rows of the nth table of a document, each as the texts of its cells. */
const rowsOf = (xml: string, table: number): readonly (readonly string[])[] =>
  [...[...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)][table]![0].matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => textIn(cell, 'w:t'))
  );

const headings = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="(?:Title|Heading1)"\/>.*?<\/w:p>/gsu)].map(
    ([it]) => textIn(it, 'w:t')
  );

describe('a chronology of the first story', () => {
  let bytes: Uint8Array;
  let parts: Readonly<Record<string, string>>;
  let xml: string;
  beforeAll(async () => {
    bytes = await officeFile(first, 'docx');
    parts = partsIn(bytes);
    xml = parts['word/document.xml']!;
  });

  it('has real headings, on a page in landscape', () => {
    expect(headings(xml)).toEqual([first.timeline.title, 'Chronology', 'Register of sources']);
    const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"/u.exec(xml)!;
    // Twentieths of a point: 297 × 210 mm.
    expect([Number(width), Number(height)]).toEqual([16838, 11906]);
  });

  it('repeats the head of each table on every page, and splits no row', () => {
    const heads = [...xml.matchAll(/<w:tbl>.*?<w:tr>(.*?)<\/w:tr>/gsu)];
    expect(heads).toHaveLength(2);
    for (const [, head] of heads) expect(head).toContain('<w:tblHeader/>');
    const rows = xml.match(/<w:tr>/gu)!.length;
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(rows);
  });

  it('has a row for each quote, and the event beside all of its quotes', () => {
    const rows = rowsOf(xml, 0);
    const quotes = first.events.flatMap(({ passages }) => passages);
    expect(rows).toHaveLength(1 + quotes.length);
    rows.slice(1).forEach((cells, index) => expect(cells[3]).toContain(quotes[index]!.quote.exact));
    expect(
      rows
        .slice(1)
        .map(([, , title]) => title)
        .filter(Boolean)
    ).toHaveLength(first.events.length);
    expect(rows.find(([, , title]) => title === 'No answer from Pyongyang')?.[0]).toBe('since mid-February');
  });

  it('shows a quote in its sentence, set apart by style', () => {
    const words = 'The U.S. official refused to comment about how Pyongyang’s silence would affect ';
    const run = new RegExp(`<w:r><w:rPr><w:rStyle w:val="ChronologyRest"/>(?:(?!</w:r>).)*${words}`, 'u');
    expect(xml).toMatch(run);
    const quoted = [...xml.matchAll(/<w:r><w:rPr><w:rStyle w:val="ChronologyQuote"\/>.*?<\/w:r>/gsu)];
    expect(quoted.map(([it]) => textIn(it, 'w:t'))).toEqual(
      first.events.flatMap(({ passages }) => passages.map(({ quote }) => quote.exact))
    );
  });

  it('says in footnotes how a date was worked out, for just the events of which that is so', () => {
    const reasons = first.events.flatMap(({ when }) => when.inferred ?? []);
    expect(reasons.length).toBeGreaterThan(0);
    expect(xml.match(/<w:footnoteReference /gu)).toHaveLength(reasons.length);
    for (const reason of reasons) expect(textIn(parts['word/footnotes.xml']!, 'w:t')).toContain(reason);
  });

  it('has the figure as a picture with the alternative text', () => {
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
    expect(xml).toMatch(/<wp:docPr [^>]*descr="Timeline [^"]*13 events/u);
  });

  it('lists the source with the hash of its text', () => {
    const [head, source] = rowsOf(xml, 1);
    expect(head).toEqual(['No.', 'Title', 'SHA-256 of its text']);
    expect(source).toEqual(['1', first.timeline.sources[0]!.title, first.timeline.sources[0]!.sha256]);
    expect(xml).toContain('<w:hyperlink w:history="1" w:anchor="source-1">');
  });

  it('opens again as the same story', async () => {
    const carried = await carriedDocument(bytes);
    expect(carried).toEqual({ ok: true, text: wholeDocument(first) });
    expect(contentOf(read(wholeDocument(first)))).toEqual(contentOf(first));
  });

  it('is the same, byte for byte, each time, and says no time', { tags: 'slow' }, async () => {
    expect(await officeFile(first, 'docx')).toEqual(bytes);
    expect(parts['docProps/core.xml']).not.toContain('dcterms:created');
  });

  it('says in the language of the reader what is ours, and leaves the story’s words', async () => {
    const translated = partsIn(await officeFile(first, 'docx', { words: korean }))['word/document.xml']!;
    expect(headings(translated)).toEqual([first.timeline.title, '연표', '출처 목록']);
    expect(translated).toContain('<w:lang w:val="ko-KR" w:eastAsia="ko-KR" w:bidi="ko-KR"/>');
    expect(rowsOf(translated, 0)[1]![2]).toBe(rowsOf(xml, 0)[1]![2]);
  });
});

it('addresses are links, those that are not of the web are only texts', async () => {
  const source = sourceOf(plainText, {
    url: 'https://example.org/a?b=1&c=2',
    archivedUrl: 'javascript:alert(1)'
  });
  const parts = partsIn(await officeFile(storyOf(timelineOf({ sources: [source] })), 'docx'));
  const relations = parts['word/_rels/document.xml.rels']!;
  expect(relations).toContain('Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"');
  expect(relations).not.toContain('javascript');
  expect(parts['word/document.xml']).toContain('javascript:alert(1)');
});

it('words that run from right to left do so in Word', async () => {
  const text = 'الجسر مغلق.';
  const source = sourceOf(text, { language: 'ar' });
  const event = eventOf({
    when: { edtf: '2021-05-03', aspect: 'on', inferred: 'The source gives no day.' },
    assertions: [{ voice: 'reported', evidence: [quoteOf('الجسر مغلق')] }]
  });
  const story = storyOf(timelineOf({ sources: [source], events: [event] }));
  const xml = partsIn(await officeFile(story, 'docx'))['word/document.xml']!;
  const paragraph =
    /<w:p>(?:(?!<\/w:p>).)*<w:bidi\/>(?:(?!<\/w:p>).)*الجسر مغلق(?:(?!<\/w:p>).)*<\/w:p>/su.exec(xml)![0];
  expect(paragraph).toContain('<w:rtl/>');
  expect(paragraph).toContain('w:bidi="ar-EG"');
});

it('without the data, no part has the story, and the document does not say so', async () => {
  const bytes = await officeFile(first, 'docx', { file: { embedData: false } });
  expect(Object.keys(partsIn(bytes)).filter((path) => path.startsWith('customXml'))).toEqual([]);
  expect(partsIn(bytes)['word/document.xml']).not.toContain('contains the whole timeline');
  expect(await carriedDocument(bytes)).toMatchObject({ ok: false });
});

it('a document of Letter is for a picture of Letter, and has only the events of the picture', async () => {
  const size = { width: { value: 8.5, unit: 'in' }, height: { value: 11, unit: 'in' }, zoom: 1 } as const;
  const bytes = await officeFile(first, 'docx', { picture: { size, filter: { lane: 'weapons' } } });
  const xml = partsIn(bytes)['word/document.xml']!;
  expect(xml).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"');
  expect(textIn(xml, 'w:t')).toContain('3 of this timeline’s 13 events are shown.');
  expect(rowsOf(xml, 0)).toHaveLength(4);
});

it('an event without quotes has a row too, and no quote is made for it', async () => {
  const when = { edtf: '2021', aspect: 'within' } as const;
  const cited = { voice: 'reported', evidence: [{ source: 'paper', note: 'p. 12' }] } as const;
  const links = [{ url: 'https://example.org/film', label: 'A film' }];
  const story = storyOf(
    timelineOf({
      events: [
        eventOf({ id: 'a', title: 'Cited', when, assertions: [cited] }),
        eventOf({ id: 'b', title: 'Unsourced', when, assertions: [], links })
      ]
    })
  );
  const parts = partsIn(await officeFile(story, 'docx'));
  const xml = parts['word/document.xml']!;
  expect(rowsOf(xml, 0).slice(1)).toEqual([
    [
      'Some time in 2021',
      'Cited',
      'Cited, not quoted.p. 12',
      '[1] A paper',
      'The source itself',
      'happenedcited'
    ],
    ['Some time in 2021', 'UnsourcedA film', 'No source is named.', '', '', 'happenedunsourced']
  ]);
  expect(xml).not.toContain('<w:rStyle w:val="ChronologyQuote"/>');
  expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://example.org/film"');
});

describe('a chronology of events that rest on nothing', () => {
  const event = eventOf({
    title: 'The bridge closes',
    when: { edtf: '2021', aspect: 'within' },
    assertions: []
  });
  const documentOf = async (story: Story): Promise<string> =>
    partsIn(await officeFile(story, 'docx'))['word/document.xml']!;

  it('has only the columns that an event fills, over the whole width', async () => {
    const xml = await documentOf(storyOf(timelineOf({ events: [event] })));
    expect(rowsOf(xml, 0)).toEqual([
      ['Date as read', 'Event', 'Standing'],
      ['Some time in 2021', 'The bridge closes', 'happenedunsourced']
    ]);
    const [, grid] = /<w:tblGrid>(.*?)<\/w:tblGrid>/su.exec(xml)!;
    const widths = [...grid!.matchAll(/w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    const [, whole] = /<w:tblW w:type="dxa" w:w="(\d+)"/u.exec(xml)!;
    expect(widths).toHaveLength(3);
    expect(Math.abs(widths.reduce((sum, width) => sum + width) - Number(whole))).toBeLessThanOrEqual(2);
  });

  it('has no register without sources in it, and explains no quotes', async () => {
    const story = storyOf(timelineOf({ events: [event] }));
    const xml = await documentOf(story);
    expect(headings(xml)).toEqual([story.timeline.title, 'Chronology']);
    expect(textIn(xml, 'w:t')).not.toContain('The quoted words are in italics');
  });

  it('keeps the column of the source’s words where one event has them', async () => {
    const quoted = eventOf({ id: 'quoted' });
    const xml = await documentOf(storyOf(timelineOf({ events: [{ ...event, id: 'unsourced' }, quoted] })));
    const rows = rowsOf(xml, 0);
    expect(rows[0]).toHaveLength(7);
    expect(rows.some(([words]) => words === 'none given')).toBe(true);
    expect(headings(xml)).toContain('Register of sources');
  });
});

it('images are named in words, with credit and licence, and eras are listed', async () => {
  const media = [
    { file: 'a.webp', alt: 'The hall in Geneva', credit: 'A. Photographer', licence: 'CC BY 4.0' },
    { file: 'b.png', alt: 'The delegates' }
  ];
  const eras = [
    { id: 'talks', label: 'Years of talks', when: { edtf: '2019/2021', aspect: 'throughout' } }
  ] as const;
  const story = storyOf(timelineOf({ eras, events: [eventOf({ media })] }));
  const xml = partsIn(await officeFile(story, 'docx'))['word/document.xml']!;
  expect(rowsOf(xml, 0)[1]![2]).toBe(
    'Talks begin in Geneva' +
      'Image, not in this file: The hall in Geneva · A. Photographer · CC BY 4.0' +
      'Image, not in this file: The delegates'
  );
  expect(textIn(xml.slice(0, xml.indexOf('<w:tbl>')), 'w:t')).toMatch(/Era: Years of talks, .*2019.*2021\./u);
});

it('where no figure can be painted, the document is made without it and says so', async () => {
  const runtime = {
    ...nodeRuntime,
    setText: () => Promise.reject(new PackageMissing('a PNG', ['@resvg/resvg-wasm']))
  };
  const subject = { story: first, picture: officePicture(first) };
  const made = await fileOf(subject, 'docx', { svgText: 'embed', embedData: true }, runtime);
  expect(made.warnings).toEqual([
    expect.stringMatching(/^the figure is not in the document: .*npm install @resvg\/resvg-wasm@/u)
  ]);
  const xml = partsIn(made.bytes)['word/document.xml']!;
  expect(xml).toContain('This document is without the figure.');
  expect(xml).not.toContain('<w:drawing>');
});
