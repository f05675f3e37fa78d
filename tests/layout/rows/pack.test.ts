import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../../src/layout/labels/dodge.ts';
import { packRows } from '../../../src/layout/rows/pack.ts';
import type { Stretch } from '../../../src/layout/time/stretch.ts';

const stretches = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 200 })), { maxLength: 60 })
  .map((pairs): Stretch[] =>
    pairs.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from)
  );

const gap = 4;

describe('packed rows', () => {
  it('keep each item its gap from the one before it in the row', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const rows = packRows(items, gap, Infinity)!;
        const ends = new Map<number, number>();
        items.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual((ends.get(rows[index]!) ?? -Infinity) + gap);
          ends.set(rows[index]!, to);
        });
      })
    );
  });

  it('are as few as the items that meet at one place', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const rows = packRows(items, gap, Infinity)!;
        const crowd = items.map(
          ({ from }) => items.filter((other) => other.from <= from && other.to + gap > from).length
        );
        expect(new Set(rows).size).toBe(Math.max(0, ...crowd));
      })
    );
  });

  it('are given up as soon as there would be too many', () => {
    const three = [0, 1, 2].map((from) => ({ from, to: from + 10 }));
    expect(packRows(three, gap, 3)).toEqual([0, 1, 2]);
    expect(packRows(three, gap, 2)).toBeUndefined();
  });

  it('hold what is open at either end', () => {
    const open = [
      { from: -Infinity, to: 5 },
      { from: -Infinity, to: Infinity },
      { from: 20, to: Infinity }
    ];
    expect(packRows(open, gap, 9)).toEqual([0, 1, 0]);
  });

  it('of nothing are none', () => expect(packRows([], gap, 0)).toEqual([]));
});

const wishes = fc
  .array(fc.record({ at: fc.integer({ min: -50, max: 600 }), length: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 20
  })
  .map((all) => all.sort((a, b) => a.at - b.at));

describe('dodging boxes', () => {
  it('keep their order and their gap, and stay between the ends', () => {
    fc.assert(
      fc.property(wishes, (boxes) => {
        const places = dodge(boxes, 0, 600, gap);
        if (!places) return;
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(
            index === 0 ? 0 : places[index - 1]! + boxes[index - 1]!.length + gap
          );
          expect(place + boxes[index]!.length).toBeLessThanOrEqual(600);
        });
      })
    );
  });

  it('give up only where they can’t all fit', () => {
    fc.assert(
      fc.property(wishes, (boxes) => {
        const needed = boxes.reduce((sum, { length }) => sum + length, Math.max(0, boxes.length - 1) * gap);
        expect(dodge(boxes, 0, 600, gap) === undefined).toBe(needed > 600);
      })
    );
  });

  it('stay where they wish to be if nobody is in the way', () => {
    expect(
      dodge(
        [
          { at: 10, length: 20 },
          { at: 40, length: 20 }
        ],
        0,
        100,
        gap
      )
    ).toEqual([10, 40]);
  });

  it('move no further than those before them make them, and back from the end', () => {
    expect(
      dodge(
        [
          { at: 10, length: 20 },
          { at: 12, length: 20 }
        ],
        0,
        100,
        gap
      )
    ).toEqual([10, 34]);
    expect(
      dodge(
        [
          { at: 90, length: 20 },
          { at: 95, length: 20 }
        ],
        0,
        100,
        gap
      )
    ).toEqual([56, 80]);
  });
});
