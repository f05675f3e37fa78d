import { english } from '../../../src/words/en/index.ts';
import { describe, expect, it } from 'vitest';
import { bundledFaces } from '../../../src/export/fonts/bundled.ts';
import { fontsFor } from '../../../src/export/fonts/needed.ts';
import { openFont } from '../../../src/export/fonts/open.ts';
import { fontTools, harfBuzz } from '../../../src/export/node/font-tools.ts';
import { pathOf, readFont } from '../../../src/export/node/packaged.ts';
import { withOnly } from '../../../src/export/node/subset.ts';
import { linesOfScene } from '../../../src/layout/sheet/lines.ts';
import { sceneOf } from '../../plots/plot.ts';
import { storyOf } from '../../support/story.ts';

const linesOf = (...titles: string[]) =>
  linesOfScene(
    sceneOf({
      story: storyOf(
        titles.map((title) => ({ title, edtf: '2021-01-12', text: 'on January 12', lane: 'talks' }))
      )
    })
  );

const needs = (...titles: string[]) => fontsFor(linesOf(...titles), readFont, english.files);

describe('the bundled faces', () => {
  it.each(bundledFaces.map((face) => [`${face.family} ${face.weight} ${face.style}`, face] as const))(
    '%s is named in its file as in CSS',
    async (_, face) => {
      const { name, 'OS/2': os2 } = openFont((await readFont(face))!);
      const { fontFamily, preferredFamily } = name.records;
      expect((preferredFamily ?? fontFamily)!.en).toBe(face.family);
      expect(os2.usWeightClass).toBe(face.weight);
    }
  );

  it('one whose package is not installed has no path', () => {
    expect(pathOf({ ...bundledFaces[0]!, package: '@expo-google-fonts/none' })).toBeUndefined();
  });
});

describe('the fonts of a picture', () => {
  it('are those that something is written in', async () => {
    const { fonts, warnings } = await needs('Kim met Moon');
    expect(fonts.map(({ family, weight, style }) => `${family} ${weight} ${style}`)).toEqual([
      'Inter 400 normal',
      'Inter 600 normal',
      'Source Serif 4 400 italic'
    ]);
    expect(fonts[2]!.characters).toBe(' 12Jaunory“”'.split('').sort().join(''));
    expect(warnings).toEqual([]);
  });

  it('bring those of other scripts only where they are needed', async () => {
    expect((await needs('「東京」で会談')).fonts.map(({ family }) => family)).toContain('Noto Sans JP');
    expect((await needs('שלום')).fonts.map(({ family }) => family)).toContain('Noto Sans Hebrew');
  });

  it('that lack a character say which, and where it is', async () => {
    expect((await needs('☃ & <man>')).warnings).toEqual([
      'the bundled fonts lack emoji: ☃ (U+2603), in “☃ & <man>” of event “e1”'
    ]);
  });

  it('that lack many characters say so once for each script, whatever the faces', async () => {
    const { warnings } = await needs('दिल्ली में मंत्री', '🇺🇦 กขค');
    expect(warnings).toEqual([
      'the bundled fonts lack Devanagari: U+0902, त (U+0924), द (U+0926), म (U+092E), र (U+0930) and 5 more, in “दिल्ली में मंत्री” of event “e1”',
      'the bundled fonts lack Thai: ก (U+0E01), ข (U+0E02), ค (U+0E04), in “🇺🇦 กขค” of event “e2”',
      'the bundled fonts lack emoji: 🇦 (U+1F1E6), 🇺 (U+1F1FA), in “🇺🇦 กขค” of event “e2”'
    ]);
  });

  it('need no glyph for what is not seen', async () => {
    expect((await needs('a\u200db\u2060c\ufe0f')).warnings).toEqual([]);
  });
});

describe('a font that is cut down', () => {
  it('has what is written and little else, and the same name', async () => {
    const [font] = (await needs('Kim')).fonts;
    const { bytes, characters } = font!;
    const subset = openFont((await harfBuzz())(bytes, characters));
    for (const each of '1258') expect(subset.hasGlyphForCodePoint(each.codePointAt(0)!)).toBe(true);
    expect(subset.hasGlyphForCodePoint(0x41)).toBe(false);
    expect(subset.name.records.fontFamily!.en).toBe('Inter');
    expect((await withOnly(bytes, characters)).length).toBeLessThan(bytes.length / 20);
  });

  it('is the same each time, and the rules that bring it are', async () => {
    const { fonts } = await needs('「東京」で会談');
    const rules = await fontTools.rules(fonts);
    expect(await fontTools.rules(fonts)).toBe(rules);
    expect(rules).toMatch(/^(@font-face\{font-family:'[\w ]+';[^{}<&]+\})+$/u);
  });
});
