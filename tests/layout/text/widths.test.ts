import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { bundledFaces } from '../../../src/export/fonts/bundled.ts';
import { pathOf } from '../../../src/export/node/packaged.ts';

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

const weights = (family: string) =>
  bundledFaces.filter((face) => face.family === family).map((face) => create(readFileSync(pathOf(face)!)));

const others = {
  Hebrew: weights('Noto Sans Hebrew'),
  Arabic: weights('Vazirmatn'),
  Japanese: weights('Noto Sans JP'),
  Korean: weights('Noto Sans KR')
};

/** The advance of a shaped text in hundredths of the font size: that of the heavier weight, if it is the wider. */
const shaped = (script: keyof typeof others, text: string): number =>
  Math.ceil(
    Math.max(...others[script].map((font) => (font.layout(text).advanceWidth / font.unitsPerEm) * 100))
  );

const joiner = '\u200d';
const ofArabic = (codePoint: number): { widest: number; joined: number } => {
  const letter = String.fromCodePoint(codePoint);
  const widest = Math.max(shaped('Arabic', letter), shaped('Arabic', joiner + letter));
  const joined = Math.max(shaped('Arabic', letter + joiner), shaped('Arabic', joiner + letter + joiner));
  return { widest, joined: Math.min(widest, joined) };
};

/** As first and last code point: what stands between letters in any script, Hebrew, Arabic with Persian and Urdu. */
const common = [
  [0x20, 0x40],
  [0x5b, 0x5d],
  [0xa0, 0xbb],
  [0x2010, 0x2022],
  [0x2026, 0x2026]
] as const;
const hebrew = [
  [0x5be, 0x5be],
  [0x5d0, 0x5ea],
  [0x5f3, 0x5f4]
] as const;
const arabic = [
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x64a],
  [0x660, 0x66c],
  [0x671, 0x671],
  [0x679, 0x679],
  [0x67e, 0x67e],
  [0x686, 0x688],
  [0x691, 0x691],
  [0x698, 0x698],
  [0x6a9, 0x6a9],
  [0x6af, 0x6af],
  [0x6ba, 0x6c3],
  [0x6cc, 0x6d5],
  [0x6f0, 0x6f9]
] as const;

/** One character for each code point of the ranges; what is too wide for one has none, and is measured as unlisted. */
const rangesOf = (
  ranges: typeof common | typeof hebrew | typeof arabic,
  width: (codePoint: number) => number
): [number, string][] =>
  ranges.map(([first, last]) => [
    first,
    Array.from({ length: last - first + 1 }, (_, index) => {
      const found = width(first + index);
      return found > 113 ? ' ' : written(found);
    }).join('')
  ]);

const inAny = (codePoint: number): number =>
  Math.max(...Object.values(others).flatMap((fonts) => fonts.map((font) => advance([font], codePoint))));

const measured = {
  ...Object.fromEntries(Object.entries(faces).map(([name, [family, face]]) => [name, tableOf(family, face)])),
  others: [
    ...rangesOf(common, inAny),
    ...rangesOf(hebrew, (codePoint) => shaped('Hebrew', String.fromCodePoint(codePoint))),
    ...rangesOf(arabic, (codePoint) => ofArabic(codePoint).widest)
  ],
  joined: rangesOf(arabic, (codePoint) => {
    const { widest, joined } = ofArabic(codePoint);
    const saved = Math.min(widest, 142) - joined;
    return saved < 20 ? 0 : saved;
  }).filter(([, saved]) => saved !== ' '.repeat(saved.length))
};

it('the committed table of widths is what the bundled fonts say', async () => {
  await expect(JSON.stringify(measured) + '\n').toMatchFileSnapshot('../../../src/layout/text/widths.json');
});

it('each face has a width for every letter of the English alphabet', () => {
  for (const [[first, widths]] of Object.keys(faces).map(
    (face) => (measured as Record<string, unknown>)[face]
  ) as [[number, string]][])
    expect(widths.slice(0x41 - first, 0x5b - first)).toMatch(/^\S{26}$/);
});
