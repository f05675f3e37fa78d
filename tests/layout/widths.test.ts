import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, it } from 'vitest';

const faces = {
  sans: ['inter', '400-normal'],
  sansBold: ['inter', '600-normal'],
  serifItalic: ['source-serif-4', '400-italic']
} as const;

const slices = ['latin', 'latin-ext', 'greek', 'cyrillic'];

/** Latin, Greek, Cyrillic, and the punctuation of running text, as first and last code point. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x386, 0x3ce],
  [0x401, 0x45f],
  [0x2010, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac]
] as const;

const open = (family: string, face: string) =>
  slices.map((slice) =>
    create(readFileSync(`node_modules/@fontsource/${family}/files/${family}-${slice}-${face}.woff2`))
  );

/** The advance of a code point in hundredths of the font size, rounded up; 0 where the face lacks it. */
const advance = (fonts: ReturnType<typeof open>, codePoint: number): number => {
  const font = fonts.find((each) => each.hasGlyphForCodePoint(codePoint));
  return font ? Math.ceil((font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm) * 100) : 0;
};

/** One printable character for each width from 20 to 113 hundredths, so that a page has little to load; a space for none. */
const written = (width: number): string => {
  if (width === 0) return ' ';
  if (width < 20 || width > 113) throw new Error(`no character stands for a width of ${width}`);
  return String.fromCharCode(width + 13);
};

const tableOf = (family: string, face: string) => {
  const fonts = open(family, face);
  return ranges.map(([first, last]) => [
    first,
    Array.from({ length: last - first + 1 }, (_, index) => written(advance(fonts, first + index))).join('')
  ]);
};

const measured = Object.fromEntries(
  Object.entries(faces).map(([name, [family, face]]) => [name, tableOf(family, face)])
);

it('the committed table of widths is what the bundled fonts say', async () => {
  await expect(JSON.stringify(measured) + '\n').toMatchFileSnapshot('../../src/layout/widths.json');
});

it('each face has a width for every letter of the English alphabet', () => {
  for (const [[first, widths]] of Object.values(measured) as [[number, string]][])
    expect(widths.slice(0x41 - first, 0x5b - first)).toMatch(/^\S{26}$/);
});
