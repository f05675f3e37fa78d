import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { Budget } from '../../src/formats/budget.ts';
import { carriedDocument } from '../../src/formats/carried.ts';
import { elementOfDocument } from '../../src/formats/carried-element.ts';
import { documentInOffice } from '../../src/formats/office.ts';

const main = { 'word/document.xml': strToU8('<w:document/>') };
const document = '{"version":1}';
const story = strToU8(elementOfDocument(document));

const zip = (parts: Readonly<Record<string, Uint8Array | ZippableFile>>): Uint8Array =>
  zipSync({ ...main, ...parts });

describe('the story in a document of an office', () => {
  it.each([
    ['deflated', zip({ 'customXml/item1.xml': story })],
    ['stored', zip({ 'customXml/item1.xml': [story, { level: 0 }] })],
    [
      'behind others, under another number',
      zip({ 'customXml/item1.xml': strToU8('<a/>'), 'customXml/item12.xml': story })
    ],
    [
      'behind a part that is no XML',
      zip({ 'customXml/item1.xml': strToU8('\u00ff'), 'customXml/item2.xml': story })
    ],
    ['of PowerPoint', zipSync({ 'ppt/presentation.xml': strToU8('<p/>'), 'customXml/item1.xml': story })]
  ])('is found: %s', async (_, bytes) => {
    expect(await carriedDocument(bytes)).toEqual({ ok: true, text: document });
  });

  it('is nowhere else', async () => {
    const bytes = zip({ 'word/customXml/item1.xml': story, 'customXml/itemProps1.xml': story });
    expect(await carriedDocument(bytes)).toMatchObject({
      reason: expect.stringMatching(/^contains no timeline/u) as string
    });
  });
});

test('an archive that is no such document is left to others', async () => {
  const sheet = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'customXml/item1.xml': story });
  expect(await carriedDocument(sheet)).toBeUndefined();
  expect(await carriedDocument(strToU8('PK\u0003\u0004'))).toBeUndefined();
});

/** Where the bytes of a record begin. */
const at = (bytes: Uint8Array, signature: readonly number[], from = 0): number => {
  for (let place = from; place < bytes.length; place++)
    if (signature.every((byte, index) => bytes[place + index] === byte)) return place;
  throw new Error('no such record');
};

function changed(bytes: Uint8Array, offset: number, value: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(value, offset);
  return copy;
}

describe('a hostile document is refused with a message', () => {
  const reasonOf = async (bytes: Uint8Array): Promise<string | undefined> => {
    const carried = await carriedDocument(bytes);
    return carried && !carried.ok ? carried.reason : undefined;
  };

  it('that is a bomb: 60 MB of spaces in a few kilobytes', { tags: 'slow' }, async () => {
    const bomb = zip({ 'customXml/item1.xml': new Uint8Array(60_000_000).fill(32) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(bomb)).toMatch(/more than 20 MB, the limit/u);
  });

  it('that is a bomb in many parts, whatever sizes they state', { tags: 'slow' }, async () => {
    const spaces = new Uint8Array(16_000_000).fill(32);
    const parts = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`customXml/item${index}.xml`, spaces])
    );
    expect(await reasonOf(zip(parts))).toMatch(/MB of work to read/u);
  });

  it('whose budget is spent', async () => {
    expect(await documentInOffice(zip({ 'customXml/item1.xml': story }), new Budget(20))).toMatchObject({
      ok: false
    });
  });

  it.each([
    [
      'that is encrypted',
      (bytes: Uint8Array) => changed(bytes, at(bytes, [0x50, 0x4b, 1, 2]) + 8, [1, 0]),
      /encrypted/u
    ],
    [
      'packed in an unknown way',
      (bytes: Uint8Array) => changed(bytes, at(bytes, [0x50, 0x4b, 1, 2]) + 10, [99, 0]),
      /damaged/u
    ],
    [
      'whose bytes are no deflated ones',
      (bytes: Uint8Array) => changed(bytes, at(bytes, [0x50, 0x4b, 3, 4]) + 60, [255, 255, 255]),
      /damaged/u
    ],
    [
      'that is larger than its file',
      (bytes: Uint8Array) => changed(bytes, at(bytes, [0x50, 0x4b, 1, 2]) + 20, [255, 255, 255, 0]),
      /incomplete/u
    ],
    [
      'that begins elsewhere',
      (bytes: Uint8Array) => changed(bytes, at(bytes, [0x50, 0x4b, 1, 2]) + 42, [9, 0, 0, 0]),
      /damaged/u
    ],
    ['that is cut short', (bytes: Uint8Array) => bytes.slice(0, -30), /incomplete/u]
  ])('%s', async (_, change, reason) => {
    const bytes = zipSync({ 'customXml/item1.xml': story, ...main });
    expect(await reasonOf(change(bytes))).toMatch(reason);
  });

  it('of a hundred thousand bytes after its end', async () => {
    const bytes = zip({ 'customXml/item1.xml': story });
    expect(await reasonOf(Uint8Array.from([...bytes, ...new Uint8Array(100_000)]))).toMatch(/incomplete/u);
  });
});
