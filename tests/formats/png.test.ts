import { deflateSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../src/formats/metadata.ts';
import { chunk, chunksOf, isSound, pngOf, type Chunk } from '../../src/formats/png-chunks.ts';
import { documentInPng, withPngMetadata } from '../../src/formats/png.ts';
import { cleaned } from '../../src/formats/xml.ts';
import { plainPng, pngFile } from '../support/carriers.ts';
import { storyOf, timelineOf } from '../support/documents.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';

const metadata = metadataOf(storyOf(timelineOf()), 'A picture.');
const document = '{"title":"Gespräch 会談 😀"}';
const png = pngFile({ metadata, document });

const typesOf = (bytes: Uint8Array): string[] => [...chunksOf(bytes)].map(({ type }) => type);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The uncompressed `iTXt` chunks, read by the letter of the standard. */
function textsOf(bytes: Uint8Array): Map<string, string> {
  const texts = [...chunksOf(bytes)].filter(({ type }) => type === 'iTXt');
  return new Map(
    texts.map(({ data }) => {
      const [, keyword, text] = /^([^\0]{1,79})\0\0\0[A-Za-z0-9-]*\0\0([^\0]*)$/u.exec(
        new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
      )!;
      return [keyword!, text!];
    })
  );
}

/** The same PNG with other chunks in place of those of a type. */
const replaced = (bytes: Uint8Array, change: (part: Chunk) => Uint8Array): Uint8Array =>
  pngOf([...chunksOf(bytes)].map(change));

describe('a PNG', () => {
  test('says its density, its colours and its metadata before its data, and every checksum is right', () => {
    expect(typesOf(png)).toEqual(['IHDR', 'sRGB', 'pHYs', ...Array<string>(6).fill('iTXt'), 'IDAT', 'IEND']);
    expect([...chunksOf(png)].every(isSound)).toBe(true);
    const density = [...chunksOf(png)].find(({ type }) => type === 'pHYs')!.data;
    const view = new DataView(density.buffer, density.byteOffset);
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([11811, 11811, 1]);
    expect(Object.fromEntries(textsOf(png))).toMatchObject({
      Title: metadata.title,
      Description: metadata.description,
      Source: metadata.sources.join('\n'),
      Software: `Sourceline ${metadata.version}`,
      sourceline: document
    });
  });

  test('keeps its picture, and says everything once, however often it is told', () => {
    const twice = withPngMetadata(png, metadata, { dpi: 72 });
    expect(typesOf(twice).filter((type) => type === 'pHYs' || type === 'sRGB')).toHaveLength(2);
    expect([...textsOf(twice).keys()]).toEqual([
      'Title',
      'Description',
      'Source',
      'Software',
      'XML:com.adobe.xmp'
    ]);
    expect(
      replaced(twice, (part) =>
        ['IHDR', 'IDAT', 'IEND'].includes(part.type) ? part.bytes : new Uint8Array()
      )
    ).toEqual(plainPng());
  });

  test('gives its document again, and none where it has none', async () => {
    expect(await documentInPng(png)).toEqual({ ok: true, text: document });
    expect(await documentInPng(pngFile({ metadata }))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^contains no timeline: .*; open the timeline.json itself/u) as string
    });
  });

  test('that is none is refused by its writer', () => {
    expect(() => withPngMetadata(utf8('%PDF-'), metadata, { dpi: 72 })).toThrow('the bytes are no PNG');
  });
});

/** The document's chunk as other programs write it. */
const rewritten: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'a compressed iTXt': (text) =>
    chunk('iTXt', Buffer.concat([utf8('sourceline\0\x01\0de\0Zeitleiste\0'), deflateSync(text)])),
  'a zTXt': (text) => chunk('zTXt', Buffer.concat([utf8('sourceline\0\0'), deflateSync(text)])),
  'a tEXt': (text) => chunk('tEXt', utf8(`sourceline\0${text}`))
};

const withDocument = (bytes: Uint8Array): Uint8Array =>
  replaced(png, (part) => (textsOf(pngOf([part.bytes])).has('sourceline') ? bytes : part.bytes));

describe('a PNG that another program saved', () => {
  test.each(Object.entries(rewritten))('with the document as %s gives it again', async (_, write) => {
    expect(await documentInPng(withDocument(write(document)))).toEqual({ ok: true, text: document });
  });

  test('with its document behind the picture, among chunks of its own, gives it again', async () => {
    const parts = [...chunksOf(pngFile({ metadata }))].map(({ bytes }) => bytes);
    const late = pngOf([
      ...parts.slice(0, -1),
      chunk('tEXt', utf8('Comment\0hello')),
      chunk('prVt', utf8('?')),
      rewritten['a zTXt']!(document),
      parts.at(-1)!
    ]);
    expect(await documentInPng(late)).toEqual({ ok: true, text: document });
  });

  test.each([
    [
      'a document that grows beyond all measure',
      rewritten['a zTXt']!('x'.repeat(20_000_001)),
      /contains a timeline of more than 20 MB/u
    ],
    ['a compressed document that is broken', chunk('zTXt', utf8('sourceline\0\0no zlib at all')), /damaged/u],
    [
      'a document that is not UTF-8',
      chunk('tEXt', new Uint8Array([...utf8('sourceline\0'), 0xe9, 0x7d])),
      /damaged/u
    ],
    ['a document whose checksum is wrong', rewritten['a tEXt']!(document).fill(0x20, -6, -4), /damaged/u],
    ['a chunk of nothing but its keyword', chunk('iTXt', utf8('sourceline\0')), undefined]
  ])('with %s is refused in a sentence, or gives a text', async (_, bytes, message) => {
    const carried = await documentInPng(withDocument(bytes));
    if (message)
      expect(carried).toMatchObject({ ok: false, reason: expect.stringMatching(message) as string });
  });
});

test('a PNG cut short anywhere, or with any byte changed, gives its document, or a sentence', async () => {
  for (let length = 8; length < png.length; length++) {
    const carried = await documentInPng(png.subarray(0, length));
    expect(carried.ok ? carried.text : carried.reason).toMatch(carried.ok ? document : /^is incomplete/u);
  }
  for (let at = 8; at < png.length; at++) {
    const carried = await documentInPng(png.with(at, png[at]! ^ 0x55));
    if (carried.ok) expect(carried.text).toBe(document);
    else expect(carried.reason).toMatch(/^(?:is|contains) /u);
  }
});

test(
  'hostile strings in every field stand in iTXt to the letter, and in XMP that is well-formed',
  { tags: 'slow' },
  () => {
    for (const string of naughtyStrings) {
      const hostile = {
        title: string,
        description: string,
        language: string,
        sources: [string, string],
        hash: string,
        version: string,
        alternativeText: string
      };
      const texts = textsOf(withPngMetadata(plainPngOnce, hostile, { dpi: 72 }));
      const { text } = cleaned(string);
      expect([
        texts.get('Title'),
        texts.get('Description'),
        texts.get('Source'),
        texts.get('Software')
      ]).toEqual([text, text, `${text}\n${text}`, `Sourceline ${text}`]);
      const xml = new JSDOM(texts.get('XML:com.adobe.xmp')!.replace(/^\ufeff/u, ''), {
        contentType: 'application/xml'
      }).window.document;
      expect(xml.getElementsByTagName('*')).toHaveLength(18);
      expect(xml.getElementsByTagName('dc:source')[0]?.textContent).toBe(`${text}\n${text}`);
      expect(xml.getElementsByTagName('Iptc4xmpCore:AltTextAccessibility')[0]?.textContent).toBe(text);
    }
  }
);
const plainPngOnce = plainPng();
