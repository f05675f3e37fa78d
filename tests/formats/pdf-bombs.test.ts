import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { Budget, BudgetSpent } from '../../src/formats/budget.ts';
import { inflate } from '../../src/formats/inflate.ts';
import { packedPlaces } from '../../src/formats/pdf-packed.ts';
import { documentInPdf } from '../../src/formats/pdf.ts';
import { pdfBombs } from '../support/pdf-bombs.ts';

/** Each byte is inflated, scanned and read, and may be an object’s own. */
const looksAtEachByte = 12;
/** The budget of any file, beside its own bytes. */
const most = 60_000_000;
/** What may have been inflated at once when the budget was found spent. */
const oneStep = 1_000_000;

describe('a small PDF costs bounded work, counted in bytes', { tags: 'slow' }, () => {
  test.each(pdfBombs())('$name', async ({ pdf, inflated }) => {
    const budget = new Budget(pdf.length + most);
    const before = process.cpuUsage();
    const carried = await documentInPdf(pdf, budget);
    expect(carried.ok).toBe(false);
    expect(budget.spent).toBeGreaterThanOrEqual(pdf.length);
    expect(budget.spent).toBeLessThan(
      inflated === undefined ? budget.most + oneStep : looksAtEachByte * (pdf.length + inflated)
    );
    // Time is only so that work which nobody counts is found; the machine may be busy.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });

  test('and one that costs more is left unread, with a message', async () => {
    const { pdf } = pdfBombs().find(({ name }) => name.startsWith('many streams'))!;
    expect(await documentInPdf(pdf)).toEqual({
      ok: false,
      reason: expect.stringMatching(
        /^takes more than 61 MB of work.*open the timeline\.json itself$/u
      ) as string
    });
  });
});

describe('the objects of a stream', () => {
  test('are no more than it says, and no byte belongs to two', () => {
    const digits = fc.nat(300);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(digits, digits), { maxLength: 50 }),
        digits,
        digits,
        (pairs, first, count) => {
          const text = pairs.flat().join(' ') + 'x'.repeat(100);
          const places = packedPlaces(text, first, count);
          const sizes = places.map(({ start, end }) => Math.max(0, Math.min(end, text.length) - start));
          expect(places.length).toBeLessThanOrEqual(count);
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(text.length);
        }
      )
    );
  });

  test('may lie in another order than they are listed in', () => {
    const text = '7 4 8 0 [1] [2] ';
    expect(packedPlaces(text, 8, 2)).toEqual([
      { number: 8, start: 8, end: 12 },
      { number: 7, start: 12, end: 16 }
    ]);
  });

  test.each([
    [NaN, 2],
    [8, NaN],
    [-1, 2],
    [8, -1]
  ])('are none where it begins at %d and has %d', (first, count) => {
    expect(packedPlaces('7 4 8 0 [1] [2] ', first, count)).toEqual([]);
  });
});

test('what was inflated of a stream counts, though its end is damaged', async () => {
  const { deflateSync } = await import('node:zlib');
  const packed = new Uint8Array(deflateSync(Buffer.alloc(1_000_000)));
  packed.fill(0, packed.length - 4);
  const budget = new Budget(2_500_000);
  expect(await inflate(packed, 1_000_000, budget)).toMatchObject({ ok: false });
  expect(budget.spent).toBeGreaterThan(900_000);
  await inflate(packed, 1_000_000, budget);
  await expect(inflate(packed, 1_000_000, budget)).rejects.toThrow(BudgetSpent);
});
