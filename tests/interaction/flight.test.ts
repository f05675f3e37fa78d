import { describe, expect, it } from 'vitest';
import { flight } from '../../src/interaction/flight.ts';
import { lengthOf, type TimeWindow } from '../../src/layout/time/window.ts';

const shares = Array.from({ length: 21 }, (_, index) => index / 20);
const middle = ({ start, end }: TimeWindow): number => (start + end) / 2;

describe('a flight', () => {
  it.each([
    ['a pan', { start: 0, end: 100 }, { start: 5000, end: 5100 }],
    ['a zoom', { start: 0, end: 100 }, { start: 40, end: 50 }],
    ['a change of both', { start: 0, end: 100 }, { start: -9e5, end: -8e5 }],
    ['no change', { start: 0, end: 100 }, { start: 0, end: 100 }]
  ])('that is %s begins and ends where it is told', (_, from, to) => {
    const at = flight(from, to);
    for (const [share, window] of [
      [0, from],
      [1, to]
    ] as const) {
      expect(Math.abs(at(share).start - window.start) / lengthOf(window)).toBeLessThan(1e-6);
      expect(Math.abs(at(share).end - window.end) / lengthOf(window)).toBeLessThan(1e-6);
    }
  });

  it('that pans keeps its scale, and goes straight', () => {
    const at = flight({ start: 0, end: 100 }, { start: 300, end: 400 });
    for (const share of shares) {
      expect(lengthOf(at(share))).toBeCloseTo(100, 9);
      expect(at(share).start).toBeCloseTo(300 * share, 9);
    }
  });

  it('that zooms about a day goes by equal factors', () => {
    const at = flight({ start: 0, end: 100 }, { start: 49.5, end: 50.5 });
    expect(lengthOf(at(0.5))).toBeCloseTo(10, 6);
    for (const share of shares) expect(middle(at(share))).toBeCloseTo(50, 6);
  });

  it('from days to eons, and back, passes only through windows', () => {
    const [days, eons] = [
      { start: 0, end: 100 },
      { start: -9e11, end: -8e11 }
    ];
    for (const at of [flight(days, eons), flight(eons, days)])
      for (const window of shares.map(at)) expect(lengthOf(window)).toBeGreaterThan(0);
  });

  it('that goes far to a closer view shows where it goes on the way', () => {
    const [from, to] = [
      { start: 0, end: 100 },
      { start: 5000, end: 5010 }
    ];
    const widest = Math.max(...shares.map((share) => lengthOf(flight(from, to)(share))));
    expect(widest).toBeGreaterThan(1000);
  });
});
