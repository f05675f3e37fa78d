import { describe, expect, it } from 'vitest';
import type { DeclaredFace } from '../../../src/export/web/declared-faces.ts';
import { inRange, neededFaces, type UsedFace } from '../../../src/export/web/needed-faces.ts';

const declared = (family: string, unicodeRange: string, weight = '400', style = 'normal'): DeclaredFace => ({
  family,
  weight,
  style,
  address: `https://site.example/${family}-${unicodeRange}.woff2`,
  format: 'woff2',
  unicodeRange
});
const latin = declared('Inter', 'U+0-FF, U+131');
const cyrillic = declared('Inter', 'U+400-45F');
const bold = declared('Inter', 'U+0-FF', '600');
const hebrew = declared('Noto Sans Hebrew', 'U+5D0-5EA');
const page = [latin, cyrillic, bold, hebrew];

const used = (family: string, text: string, weight: 400 | 600 = 400): UsedFace => ({
  family,
  weight,
  style: 'normal',
  characters: new Set(text)
});

describe('the fonts that a picture brings', () => {
  it('are those parts that hold its characters, in the order of the page', () => {
    expect(neededFaces([used('Inter', 'Мост, bridge')], page)).toEqual({
      faces: [latin, cyrillic],
      missing: []
    });
  });

  it('are of the weight that the characters are drawn in', () => {
    expect(neededFaces([used('Inter', 'bridge', 600)], page).faces).toEqual([bold]);
  });

  it('are of another weight where the family has no such, as the browser then makes one', () => {
    expect(neededFaces([used('Noto Sans Hebrew', 'שלום', 600)], page)).toEqual({
      faces: [hebrew],
      missing: []
    });
  });

  it('lack what no part holds, each character once and nothing that is not seen', () => {
    const missing = neededFaces([used('Inter', '漢\u200f字 漢\u0301'), used('Inter', '字')], page).missing;
    expect(missing).toEqual(['字', '漢']);
  });

  it('are none where the page declares none', () => {
    expect(neededFaces([used('Inter', 'a')], [])).toEqual({ faces: [], missing: ['a'] });
  });
});

describe('a range of characters', () => {
  it.each([
    ['U+0-FF', 0xff, true],
    ['U+0-FF', 0x100, false],
    ['U+131', 0x131, true],
    ['U+4??', 0x4ab, true],
    ['U+4??', 0x500, false],
    ['U+0-FF, U+20A0-20AB', 0x20a5, true],
    ['', 0x10ffff, true]
  ])('%s holds U+%x: %s', (range, codePoint, holds) => {
    expect(inRange(range)(codePoint)).toBe(holds);
  });
});
