import { english } from '../../../src/words/en/index.ts';
import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../../src/export/fonts/needed.ts';
import { advanceIn, typesettingFor } from '../../../src/export/fonts/typesetting.ts';
import { readFont } from '../../../src/export/node/packaged.ts';
import type { TextLine } from '../../../src/layout/scene.ts';
import { fontOfFace } from '../../../src/layout/text/styled-runs.ts';
import { measureText } from '../../../src/layout/text/text.ts';

const lineOf = (text: string, face: TextLine['face'] = 'sans'): TextLine => ({
  text,
  x: 1,
  y: 2,
  face,
  size: 13,
  colour: 'ink',
  anchor: 'start'
});

/** What Typst is given of a text; the text itself where it is given that. */
async function writtenFor(text: string, face?: TextLine['face']): Promise<string> {
  const line = lineOf(text, face);
  const { fonts } = await fontsFor([{ line }], readFont, english.files);
  const runs = typesettingFor('typst', fonts).placedRuns!(line);
  return runs?.map((run) => run.text).join('') ?? text;
}

describe('what a font lacks, in a line for Typst', () => {
  it('is a square, a filled one where the font has no other: nothing that a source could have written', async () => {
    expect(await writtenFor('a ☻ & b')).toBe('a □ & b');
    expect(await writtenFor('a ☻ b', 'serifItalic')).toBe('a ■ b');
  });

  it('is gone where it is a mark, and its letter stays', async () => {
    expect(await writtenFor('Z\u032ealgo 1\ufe0f\u20e3')).toBe('Zalgo 1\ufe0f');
  });
});

it('what a font has stays, and so does what is not seen', async () => {
  for (const text of ['a\u0301 “é” \u200dx', 'カ゚ b']) expect(await writtenFor(text)).toBe(text);
});

it('the halo of a line for PDFKit is as wide as its letters, and where they are', async () => {
  const line = { ...lineOf('Hi'), x: 100, y: 50, anchor: 'end' as const };
  const { fonts } = await fontsFor([{ line }], readFont, english.files);
  const numbers = typesettingFor('pdfkit', fonts).outline!(line)
    .match(/-?[\d.]+/gu)!
    .map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  expect(Math.min(...xs)).toBeGreaterThan(86);
  expect(Math.max(...xs)).toBeLessThan(100);
  expect(Math.max(...ys)).toBe(50);
  expect(Math.min(...ys)).toBeGreaterThan(38);
});

it('what belongs together and is lacking has one square, in pixels too', async () => {
  const text = 'a 👩🏽\u200d👩🏻\u200d👧🏿 🇰🇵 मंत्री b';
  expect(await writtenFor(text)).toBe('a □ □ □□□ b');
  const line = lineOf(text);
  const { fonts } = await fontsFor([{ line }], readFont, english.files);
  const runs = typesettingFor('resvg', fonts).placedRuns!(line)!;
  expect(runs.map((run) => run.text).join('')).toBe('a □ □ □□□ b');
  expect(typesettingFor('svg', fonts).placedRuns!(line)).toBeUndefined();
});

it('what a font lacks is measured no narrower than it is drawn', async () => {
  for (const text of ['दिल्ली में मंत्री', 'การประชุม', '👩🏽\u200d👩🏻\u200d👧🏿‍👦🇰🇵🤝', 'ሰላም ნახვა խաղաղ']) {
    for (const face of ['sans', 'serifItalic'] as const) {
      const { fonts } = await fontsFor([{ line: lineOf(text, face) }], readFont, english.files);
      const drawn = advanceIn(fonts)(await writtenFor(text, face), fontOfFace[face]);
      expect(measureText(text, face, 1), text).toBeGreaterThanOrEqual(drawn);
    }
  }
});
