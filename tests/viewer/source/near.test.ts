import { describe, expect, it } from 'vitest';
import { partNear, withMore } from '../../../src/viewer/source/near.ts';

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ start: at * 10, end: at * 10 + 8, segments: [] }));

describe('the part of a text in the page', () => {
  it('is all of it, unless it is long', () => {
    expect(partNear(paragraphs(400), 3000, undefined)).toEqual({ from: 0, to: 400 });
  });

  it('is what is around the place that is read', () => {
    expect(partNear(paragraphs(1000), 0, undefined)).toEqual({ from: 0, to: 100 });
    expect(partNear(paragraphs(1000), 5005, undefined)).toEqual({ from: 400, to: 600 });
    expect(partNear(paragraphs(1000), 9999, undefined)).toEqual({ from: 0, to: 100 });
  });

  it('stays as it has grown while the place is in it', () => {
    const grown = { from: 300, to: 600 };
    expect(partNear(paragraphs(1000), 3000, grown)).toBe(grown);
    expect(partNear(paragraphs(1000), 7000, grown)).toEqual({ from: 600, to: 800 });
  });

  it('has on each side what to ask for more by, unless it ends there', () => {
    const all = paragraphs(1000);
    const [before, first, ...rest] = withMore(all, { from: 400, to: 600 });
    expect(before).toMatchObject({ leftOut: 400, grown: { from: 300, to: 600 }, isAfter: false });
    expect(first).toBe(all[400]);
    expect(rest.at(-1)).toMatchObject({ leftOut: 400, grown: { from: 400, to: 700 }, isAfter: true });
    expect(withMore(all, { from: 0, to: 1000 })).toEqual(all);
  });
});
