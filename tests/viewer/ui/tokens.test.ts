import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dark, light } from '../../../src/layout/plan/theme.ts';

const page = readFileSync('src/app/page.css', 'utf8');
const tokens = readFileSync('src/viewer/ui/tokens.css', 'utf8');

type Name =
  'ground' | 'raised' | 'ink' | 'muted' | 'rule' | 'control' | 'accent' | 'good' | 'used' | 'chosen';
type Palette = Record<Name, string>;

function paletteOf(index: 1 | 2): Palette {
  const pairs = [...tokens.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/gu)];
  return Object.fromEntries(pairs.map((pair) => [pair[1], pair[index + 1]])) as Palette;
}
const themes = { light: paletteOf(1), dark: paletteOf(2) };

/** WCAG 2’s relative luminance, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dimmer = 0, brighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (brighter + 0.05) / (dimmer + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s page', (name) => {
  const palette = themes[name];

  it('has the colours of the picture', () => {
    const { ground, ink, muted, rule, accent } = { light, dark }[name];
    expect(palette).toMatchObject({ ground, ink, muted, rule, accent });
    expect(page).toContain(`light-dark(${themes.light.ground}, ${themes.dark.ground})`);
  });

  it.each(['ground', 'raised', 'used', 'chosen'] as const)('is read at 7:1 on %s', (under) => {
    expect(contrast(palette.ink, palette[under])).toBeGreaterThan(7);
  });

  it.each([
    ['muted', 'ground'],
    ['muted', 'raised'],
    ['good', 'raised'],
    ['accent', 'ground'],
    ['accent', 'raised']
  ] as const)('has text in %s at 4.5:1 on %s', (over, under) => {
    expect(contrast(palette[over], palette[under])).toBeGreaterThan(4.5);
  });

  it.each(['ground', 'raised'] as const)('has controls and focus at 3:1 on %s', (under) => {
    expect(contrast(palette.control, palette[under])).toBeGreaterThan(3);
    expect(contrast(palette.accent, palette[under])).toBeGreaterThan(3);
  });
});
