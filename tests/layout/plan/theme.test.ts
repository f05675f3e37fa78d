import { describe, expect, it } from 'vitest';
import { laneColour, themes, type Theme } from '../../../src/layout/plan/theme.ts';
import { mostGroups } from '../../../src/model/query.ts';
import { contrast, difference, differenceOfLab, seenWith, type Dichromacy } from '../../support/colour.ts';

const all: Theme[] = Object.values(themes);
const kinds: Dichromacy[] = ['protanopia', 'deuteranopia', 'tritanopia'];

const pairs = (colours: readonly string[]): [string, string][] =>
  colours.flatMap((one, index) => colours.slice(index + 1).map((other): [string, string] => [one, other]));

describe.each(all)('the $name theme', ({ ground, future, ink, muted, accent, lanes, rule }) => {
  it('can be read: 4.5:1 for words on both grounds', () => {
    for (const text of [ink, muted]) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, future)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has marks and a selection that stand out: 3:1 on both grounds', () => {
    for (const mark of [...lanes, accent]) {
      expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(mark, future)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has a grid that stays behind its marks', () => {
    for (const lane of lanes) expect(contrast(rule, ground)).toBeLessThan(contrast(lane, ground));
  });

  it('has lanes that can be told apart', () => {
    for (const [one, other] of pairs(lanes))
      expect(difference(one, other), `${one} ${other}`).toBeGreaterThanOrEqual(10);
  });

  it.each(kinds)('has lanes that can be told apart with %s', (kind) => {
    for (const [one, other] of pairs(lanes))
      expect(
        difference(seenWith(kind, one), seenWith(kind, other)),
        `${one} ${other}`
      ).toBeGreaterThanOrEqual(10);
  });

  it('has a colour for each group of actors', () => {
    expect(lanes).toHaveLength(mostGroups);
  });

  it('begins again after its last lane', () => {
    const theme = { lanes } as Theme;
    expect(laneColour(theme, lanes.length)).toBe(lanes[0]);
  });
});

describe('the measures themselves', () => {
  it('give black on white 21:1, and a colour on itself 1:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#1f6091', '#1f6091')).toBe(1);
  });

  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
  ] as const)('find the published difference of %j and %j', (one, other, published) => {
    expect(differenceOfLab(one, other)).toBeCloseTo(published, 4);
  });

  it('see red and green alike where red cones are lacking, and blue and yellow apart', () => {
    const apart = (one: string, other: string): number =>
      difference(seenWith('protanopia', one), seenWith('protanopia', other));
    expect(apart('#8a6d3b', '#6f7a3a')).toBeLessThan(10);
    expect(apart('#1f3fbf', '#e0c020')).toBeGreaterThan(40);
  });
});
