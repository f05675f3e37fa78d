import { describe, expect, test } from 'vitest';
import { carriedDocument, documentInFile } from '../../src/formats/carried.ts';
import { wholeDocument } from '../../src/formats/whole-document.ts';
import { metadataOf } from '../../src/formats/metadata.ts';
import { pngFile, svgFile } from '../support/carriers.ts';
import { pdfkitFile, typstFile } from '../support/pdf-files.ts';
import { article, articleTimelineText, timelineOf } from '../support/documents.ts';
import { fullDocument } from '../support/hostile/document.ts';
import { readDocument } from '../support/hostile/read.ts';
import { storyHolding } from '../support/hostile/story.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import type { Story } from '../../src/model/story.ts';
import { contentOf } from '../support/stories.ts';

function read(json: string, texts?: ReadonlyMap<string, string>): Story {
  const story = readDocument(json, texts);
  if (!story.ok) throw new Error(JSON.stringify(story.problems.slice(0, 3)));
  return story.value;
}

const stories: Readonly<Record<string, Story>> = {
  'the first story': read(articleTimelineText, new Map([['article', article]])),
  'a story with every key': read(JSON.stringify(fullDocument)),
  'a story of naughty strings': read(JSON.stringify(storyHolding(naughtyStrings.slice(-40)).document))
};

/** Each way to carry a document, by what writes it. */
const carriers: Readonly<Record<string, (story: Story, document: string) => Promise<Uint8Array>>> = {
  'an SVG': (story, document) =>
    Promise.resolve(
      new TextEncoder().encode(svgFile({ metadata: metadataOf(story, 'A picture.'), document }))
    ),
  'a PNG': (story, document) =>
    Promise.resolve(pngFile({ metadata: metadataOf(story, 'A picture.'), document })),
  'a PDF of pdfkit': (_, document) => pdfkitFile(document),
  'a PDF of pdfkit without compression': (_, document) => pdfkitFile(document, { compress: false }),
  'a PDF of Typst': (_, document) => Promise.resolve(typstFile(document))
};

describe.each(Object.entries(carriers))('%s', (name, write) => {
  test.each(Object.entries(stories))('brings back %s, equal in all', async (_, story) => {
    const carried = await carriedDocument(await write(story, wholeDocument(story)));
    expect(carried).toEqual({ ok: true, text: wholeDocument(story) });
    expect(contentOf(read(wholeDocument(story)))).toEqual(contentOf(story));
  });

  test('is the same, byte for byte, each time', async () => {
    const [story] = Object.values(stories) as [Story];
    expect(await write(story, wholeDocument(story))).toEqual(await write(story, wholeDocument(story)));
  });
});

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('what is no SVG, PNG or PDF is left to others', async () => {
  for (const text of ['', '{"version":1}', '<!doctype html><p>', 'plain words', '\ufeff{}', '<', '\u0089PNG'])
    expect(await carriedDocument(utf8(text))).toBeUndefined();
});

describe('a file is what it begins as, whatever it says of others', () => {
  const speaking = read(JSON.stringify(timelineOf({ title: 'How %PDF-1.7 came to be' })));
  const svg = svgFile({ metadata: metadataOf(speaking, 'A picture.'), document: wholeDocument(speaking) });

  test.each([
    ['JSON', '{"title":"How %PDF-1.7 came to be"}'],
    ['JSON after white space and a byte order mark', '\ufeff\n {"title":"%PDF-1.7"}'],
    ['JSON that is broken', '{"title":"\n%PDF-1.7\n%%EOF'],
    ['a list', '["%PDF-1.7"]'],
    ['words', 'The first line of a PDF is %PDF- and a number.']
  ])('%s that names PDF is left to others', async (_, text) => {
    expect(await carriedDocument(utf8(text))).toBeUndefined();
  });

  test.each([
    ['in its title', svg.replace('A picture', 'How %PDF-1.7 came to be')],
    ['in a comment before it', `<!--\n%PDF-1.7\n-->${svg}`],
    ['in its declaration', `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "\n%PDF-1.7">]>\n${svg}`]
  ])('an SVG that names PDF %s gives its document', async (_, text) => {
    expect(await carriedDocument(utf8(text))).toEqual({ ok: true, text: wholeDocument(speaking) });
  });

  test('a PNG that names both gives its document', async () => {
    const named = { ...metadataOf(speaking, '<svg>%PDF-1.7'), title: '<svg>%PDF-1.7' };
    const png = pngFile({ metadata: named, document: wholeDocument(speaking) });
    expect(await carriedDocument(png)).toEqual({ ok: true, text: wholeDocument(speaking) });
  });

  test.each([
    ['a byte order mark', '\ufeff'],
    ['a header of mail', 'Content-Type: application/pdf; name="<svg>"\r\n\r\n'],
    ['a complaint of a server', '<br />\n<b>Warning</b>: no such {file} in [line 3]<br />\n'],
    ['zeros', '\0'.repeat(128)],
    ['white space', ' \r\n']
  ])('a PDF after %s gives its document', async (_, before) => {
    const pdf = await pdfkitFile(wholeDocument(speaking));
    const bytes = new Uint8Array([...utf8(before), ...pdf]);
    expect(await carriedDocument(bytes)).toEqual({ ok: true, text: wholeDocument(speaking) });
  });
});

test('a file that a person opened as a picture, and that is none, is told so', async () => {
  expect(await documentInFile(new Blob([utf8('GIF89a')]))).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/^is not an SVG, PNG, PDF, Word/u) as string
  });
});

test('a file that is too large is not even read', async () => {
  const large = new Blob([]);
  Object.defineProperty(large, 'size', { value: 64_000_001 });
  Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
  expect(await documentInFile(large)).toEqual({
    ok: false,
    reason: 'is larger than 64 MB, the limit'
  });
});

test('an SVG that is not UTF-8 is refused rather than altered', async () => {
  const svg = new Uint8Array([...utf8('<svg>'), 0xe9, ...utf8('</svg>')]);
  expect(await carriedDocument(svg)).toMatchObject({ ok: false });
});
