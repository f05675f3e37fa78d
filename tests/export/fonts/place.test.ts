import { expect, it } from 'vitest';
import { hasFamiliesOrIsolates, hasParts, placeRuns } from '../../../src/export/fonts/place.ts';
import type { TextLine } from '../../../src/layout/scene.ts';

/** A line of ten pixels’ type at 100. */
const line = (text: string, more: Partial<TextLine> = {}): TextLine => ({
  text,
  x: 100,
  y: 5,
  face: 'sans',
  size: 10,
  colour: 'ink',
  anchor: 'start',
  ...more
});

/** Every character ten pixels wide. */
const placed = (of: TextLine, keepIsolates = true) =>
  placeRuns(of, (text) => Array.from(text).length, keepIsolates);

/** The place, family and text of each run. */
const runs = (of: TextLine): string[] =>
  placed(of).map(({ text, x, font }) => `${x} ${font.family}: ${text}`);

it('a line in one font needs no places, unless numbers or Latin letters run against its words', () => {
  expect([line('Kim & Moon'), line('שלום!')].map(hasParts)).toEqual([false, false]);
  expect([line('שלום NATO'), line('שלום 2021')].map(hasParts)).toEqual([true, true]);
});

it('where isolates would be kept as characters, each line that has any needs places', () => {
  expect([line('Kim & Moon'), line('שלום!')].map(hasFamiliesOrIsolates)).toEqual([false, true]);
});

it('runs from left to right follow one another', () => {
  expect(runs(line('a < של &'))).toEqual([
    '100 Inter: a ',
    '120 Inter: < ',
    '140 Noto Sans Hebrew: של ',
    '170 Noto Sans Hebrew: &'
  ]);
});

it('runs from right to left stand so, in the order in which they are read', () => {
  expect(runs(line('של NATO!'))).toEqual(['160 Noto Sans Hebrew: של ', '110 Inter: NATO', '100 Inter: !']);
});

it('what stands between letters that run so stands in its own place, and only a bracket has its direction beside it', () => {
  expect(runs(line('(של)?! ג״ג NATO'))).toEqual([
    '240 Noto Sans Hebrew: \u2067(\u2069',
    '220 Noto Sans Hebrew: של',
    '210 Noto Sans Hebrew: \u2067)\u2069',
    '200 Noto Sans Hebrew: ?',
    '190 Noto Sans Hebrew: ! ',
    '170 Noto Sans Hebrew: ג',
    '160 Noto Sans Hebrew: ״',
    '150 Noto Sans Hebrew: ג ',
    '100 Inter: NATO'
  ]);
});

it('a joiner stays with the letters that it parts', () => {
  expect(placed(line('می\u200cخواهم a')).map(({ text }) => text)).toContain('\u2067می\u200cخواهم\u2069 ');
});

it('words that Inkscape would join are kept apart, but where isolates would be kept as characters', () => {
  const words = line('في القاهرة 2');
  expect(runs(words)).toEqual([
    '200 Vazirmatn: \u2067في\u2069 ',
    '120 Vazirmatn: \u2067القاهرة\u2069 ',
    '100 Vazirmatn: 2'
  ]);
  const bare = placed(words, false).map(({ text }) => text);
  expect(bare.join('')).not.toMatch(/[\u2066-\u2069]/u);
});

it('a line ends where it is anchored', () => {
  expect(runs(line('abשל', { anchor: 'end' }))).toEqual(['60 Inter: ab', '80 Noto Sans Hebrew: של']);
  expect(runs(line('abשל', { anchor: 'middle' }))[0]).toBe('80 Inter: ab');
});

it('a line that was cut runs as the whole text does', () => {
  expect(runs(line('NATO', { whole: 'של NATO' }))).toEqual(['100 Inter: NATO']);
  expect(runs(line('a!', { whole: 'של a!' }))).toEqual(['110 Inter: a', '100 Inter: !']);
});

it('a run keeps a colour of its own', () => {
  const quoted = line('a bשל', { inked: { start: 2, end: 5 } });
  expect(placed(quoted).map(({ text, colour }) => `${colour}: ${text}`)).toEqual([
    'rest: a ',
    'ink: b',
    'ink: של'
  ]);
});
