import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowPacker, type Packed, type PackOptions } from '../../../src/layout/rows/pack.ts';

const gap = 4;
/** The row of each item, in order. */
const packRows = (items: readonly Packed[], options: PackOptions) => items.map(rowPacker(options));
const intervals = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 200 })), { maxLength: 60 })
  .map((pairs): Packed[] => pairs.map(([from, length]) => ({ from, to: from + length, mark: from })));
const byStart = (items: readonly Packed[]): readonly Packed[] => items.toSorted((a, b) => a.from - b.from);
const inOrder = intervals.map(byStart);
const remembered = fc
  .tuple(intervals, fc.array(fc.option(fc.nat(9), { nil: undefined }), { minLength: 60, maxLength: 60 }))
  .map(([items, rows]) => items.map((item, index) => ({ ...item, last: rows[index] })));

describe('packed rows', () => {
  it('keep each item its gap from every other of its row', () => {
    fc.assert(
      fc.property(remembered, (items) => {
        const rows = packRows(items, { gap, near: 0, mostRows: 30 });
        items.forEach((one, index) =>
          items.slice(index + 1).forEach((other, further) => {
            if (rows[index] === undefined || rows[index] !== rows[index + 1 + further]) return;
            expect(one.to + gap <= other.from || other.to + gap <= one.from).toBe(true);
          })
        );
      })
    );
  });

  it('are as few as the items that meet at one place, where these come in order', () => {
    fc.assert(
      fc.property(inOrder, (items) => {
        const crowd = items.map(
          ({ from }) => items.filter((other) => other.from <= from && other.to + gap > from).length
        );
        expect(new Set(packRows(items, { gap, near: 0, mostRows: Infinity })).size).toBe(
          Math.max(0, ...crowd)
        );
      })
    );
  });

  it('leave out what would need more than the most rows', () => {
    const three = [0, 1, 2].map((from) => ({ from, to: from + 10, mark: from }));
    expect(packRows(three, { gap, near: 0, mostRows: 3 })).toEqual([0, 1, 2]);
    expect(packRows(three, { gap, near: 0, mostRows: 2 })).toEqual([0, 1, undefined]);
  });

  it('keep an item in the row that it had, if that is free', () => {
    const items = [
      { from: 0, to: 10, mark: 0, last: 2 },
      { from: 5, to: 15, mark: 5, last: 2 },
      { from: 40, to: 50, mark: 40, last: 2 }
    ];
    expect(packRows(items, { gap, near: 0, mostRows: 9 })).toEqual([2, 0, 2]);
  });

  it('have no item above an earlier one whose mark is near, whatever rows they had', () => {
    fc.assert(
      fc.property(fc.oneof(inOrder, remembered.map(byStart)), (items) => {
        const rows = packRows(items, { gap, near: 30, mostRows: Infinity });
        items.forEach((one, index) =>
          items.slice(0, index).forEach((earlier, place) => {
            if (one.mark - earlier.mark < 30) expect(rows[index]).toBeGreaterThanOrEqual(rows[place]!);
          })
        );
      })
    );
  });
});
