import { describe, expect, it } from 'vitest';
import { linesIn } from '../../../src/export/fonts/lines.ts';
import { fontsFor } from '../../../src/export/fonts/needed.ts';
import { readFont } from '../../../src/export/node/packaged.ts';
import { withStandIns } from '../../../src/export/fonts/stand-ins.ts';

const written = async (text: string, attributes = ''): Promise<string> => {
  const svg = `<g><text x="1" y="2" font-size="13"${attributes}>${text}</text></g>`;
  const lines = linesIn(svg);
  const { fonts } = await fontsFor(lines, readFont);
  return withStandIns(svg, lines, fonts).replace(/^<g><text[^>]*>|<\/text><\/g>$/gu, '');
};

describe('what a font lacks', () => {
  it('is a square, or a question mark where the font has no square', async () => {
    expect(await written('a ☻ &amp; b')).toBe('a □ &amp; b');
    expect(await written('a ☻ b', ` font-family="'Source Serif 4'" font-style="italic"`)).toBe('a ? b');
  });

  it('is gone where it is a mark, and its letter stays', async () => {
    expect(await written('Z\u032ealgo 1\ufe0f\u20e3')).toBe('Zalgo 1\ufe0f');
  });
});

it('what a font has stays, and so does what is not seen', async () => {
  const text = '\u2067a\u0301\u2069 “é” \u200dx';
  expect(await written(text)).toBe(text);
  expect(await written(`<tspan font-family="'Noto Sans JP'">カ゚</tspan> b`)).toBe(
    `<tspan font-family="'Noto Sans JP'">カ゚</tspan> b`
  );
});
