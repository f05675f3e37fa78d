import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, coresOf, type ReadWhen } from '../../src/model/bounds.ts';
import { civilOf, daysInMonth, formatDay } from '../../src/model/day.ts';
import { aspects, mods } from '../../src/model/timeline.ts';
import { dateTexts, dayOfText, dayTexts, edtfOf, edtfTexts, fourBounds, inOrder } from '../support/dates.ts';
import { factRows } from '../support/facts.ts';

describe('bounds that others published', () => {
  test.each(factRows('edtf-bounds.tsv'))('%s lies between %s and %s', (text, earliest, latest) => {
    const [earliestStart, , , latestEnd] = fourBounds(text);
    expect([earliestStart, latestEnd]).toEqual([earliest, latest]);
  });

  test.each(factRows('edtf-four-bounds.tsv'))(
    '%s starts between %s and %s, ends between %s and %s',
    (text, ...bounds) => {
      expect(fourBounds(text)).toEqual(bounds.map((day) => (day === '' ? null : day)));
    }
  );
});

describe('a time within a date starts and ends somewhere in it', () => {
  test.each([
    ['2021-03-13', 'on', '2021-03-13', '2021-03-13'],
    ['2021-02', undefined, '2021-02-01', '2021-02-28'],
    ['2020', 'within', '2020-01-01', '2020-12-31'],
    ['199X', 'within', '1990-01-01', '1999-12-31'],
    ['[2021-03-14..2021-03-20]', 'within', '2021-03-14', '2021-03-20'],
    ['[1667,1760-12]', 'on', '1667-01-01', '1760-12-31'],
    ['[1760-12,1667]', 'within', '1667-01-01', '1760-12-31'],
    ['[2021-03-14..]', 'within', '2021-03-14', 'inf'],
    ['[..2021-03-13]', 'within', '-inf', '2021-03-13'],
    ['2021-02/2021-03', 'within', '2021-02-01', '2021-03-31'],
    ['2021-02/..', 'within', '2021-02-01', 'inf'],
    ['../2021-02', 'on', '-inf', '2021-02-28'],
    ['2021-02/', 'within', '2021-02-01', null]
  ] as const)('%s %s', (text, aspect, earliest, latest) => {
    expect(fourBounds(text, { aspect })).toEqual([earliest, latest, earliest, latest]);
  });
});

describe('a time throughout a date fills it', () => {
  test.each([
    ['2020', '2020-01-01', '2020-01-01', '2020-12-31', '2020-12-31'],
    ['2021-03-13', '2021-03-13', '2021-03-13', '2021-03-13', '2021-03-13'],
    ['199X', '1990-01-01', '1999-01-01', '1990-12-31', '1999-12-31'],
    ['2021-XX', '2021-01-01', '2021-12-01', '2021-01-31', '2021-12-31'],
    ['[1670..1672]', '1670-01-01', '1672-01-01', '1670-12-31', '1672-12-31'],
    ['[2021,2021-02]', '2021-01-01', '2021-02-01', '2021-02-28', '2021-12-31'],
    ['[2021-03..]', '2021-03-01', 'inf', '2021-03-31', 'inf'],
    ['[..2021-03]', '-inf', '2021-03-01', '-inf', '2021-03-31']
  ])('%s', (text, ...bounds) => {
    expect(fourBounds(text, { aspect: 'throughout' })).toEqual(bounds);
  });

  test('of mid-February nobody knows the first and the last day', () => {
    const bounds = ['2021-02-01', '2021-02-28', '2021-02-01', '2021-02-28'];
    expect(fourBounds('2021-02', { aspect: 'throughout', mod: 'mid' })).toEqual(bounds);
  });

  test('of an interval, it starts anywhere in one date and ends anywhere in the other', () => {
    const bounds = ['2021-02-01', '2021-02-28', '2021-03-13', '2021-03-13'];
    expect(fourBounds('2021-02/2021-03-13', { aspect: 'throughout', mod: 'mid' })).toEqual(bounds);
  });
});

describe('an interval does not end before it starts, nor start after it ends', () => {
  test.each([
    ['2021-02-15/2021-02', '2021-02-15', '2021-02-15', '2021-02-15', '2021-02-28'],
    ['2021-02/2021-02-15', '2021-02-01', '2021-02-15', '2021-02-15', '2021-02-15'],
    ['2021/2021', '2021-01-01', '2021-12-31', '2021-01-01', '2021-12-31']
  ])('%s', (text, ...bounds) => {
    expect(fourBounds(text)).toEqual(bounds);
  });
});

describe('since and until', () => {
  test.each([
    ['2021-02', '2021-02/..', 'since'],
    ['2021-02', '../2021-02', 'until'],
    ['199X', '199X/..', 'since']
  ] as const)('%s is %s, %s', (date, interval, aspect) => {
    expect(fourBounds(date, { aspect })).toEqual(fourBounds(interval));
    expect(fourBounds(interval, { aspect })).toEqual(fourBounds(interval));
  });

  test('since one of several days', () => {
    const bounds = ['2021-03-14', '2021-03-20', 'inf', 'inf'];
    expect(fourBounds('[2021-03-14..2021-03-20]', { aspect: 'since' })).toEqual(bounds);
  });

  test('an open end is known up to the day on which the source spoke', () => {
    const bounds = ['2021-02-01', '2021-02-28', '2021-03-13', 'inf'];
    expect(fourBounds('2021-02/..', { aspect: 'since', mod: 'mid' }, '2021-03-13')).toEqual(bounds);
    expect(fourBounds('2021-02', { aspect: 'since' }, '2021-03-13')).toEqual(bounds);
  });

  test('an open end is not before the start, though the source spoke before it', () => {
    expect(fourBounds('2022/..', {}, '2021-03-13')).toEqual([
      '2022-01-01',
      '2022-12-31',
      '2022-01-01',
      'inf'
    ]);
  });

  test.each([
    ['2021-02', 'within'],
    ['2021-02/2021-03', 'throughout'],
    ['2021-02/', 'since'],
    ['[2021-03-14..]', 'within'],
    ['[2021-03..]', 'throughout'],
    ['../2021-03-13', 'until']
  ] as const)('the day on which the source spoke says nothing about %s, %s', (text, aspect) => {
    expect(fourBounds(text, { aspect }, '2021-08-01')).toEqual(fourBounds(text, { aspect }));
  });
});

describe('early, mid and late are drawn as one table says', () => {
  test.each([
    ['2021-02', 'early', '2021-02-01 2021-02-10'],
    ['2021-02', 'mid', '2021-02-11 2021-02-20'],
    ['2021-02', 'late', '2021-02-21 2021-02-28'],
    ['2020-02', 'late', '2020-02-21 2020-02-29'],
    ['2021-03', 'late', '2021-03-21 2021-03-31'],
    ['2021', 'early', '2021-01-01 2021-04-30'],
    ['2021', 'mid', '2021-05-01 2021-08-31'],
    ['2021', 'late', '2021-09-01 2021-12-31'],
    ['199X', 'early', '1990-01-01 1993-12-31'],
    ['199X', 'mid', '1994-01-01 1996-12-31'],
    ['199X', 'late', '1997-01-01 1999-12-31'],
    ['-000X', 'late', '-0002-01-01 -0001-12-31'],
    ['2021-02-XX', 'mid', '2021-02-11 2021-02-20'],
    ['2021-XX', 'mid', '2021-05-01 2021-08-31'],
    ['2021-02', 'approx', undefined],
    ['2021-03-13', 'early', undefined],
    ['19XX', 'mid', undefined],
    ['[2021-02,2021-03]', 'mid', undefined]
  ] as const)('%s %s: %s', (text, mod, core) => {
    expect(
      coresOf({ edtf: edtfOf(text), mod })
        .start?.map(formatDay)
        .join(' ')
    ).toBe(core);
  });

  test('an interval has a core at each end', () => {
    const cores = coresOf({ edtf: edtfOf('2021-02/2021-03'), mod: 'late', endMod: 'early' });
    expect(cores.start?.map(formatDay)).toEqual(['2021-02-21', '2021-02-28']);
    expect(cores.end?.map(formatDay)).toEqual(['2021-03-01', '2021-03-10']);
  });

  test('an open or an unknown end has none', () => {
    expect(coresOf({ edtf: edtfOf('2021-02/..'), mod: 'mid', endMod: 'late' }).end).toBeUndefined();
    expect(coresOf({ edtf: edtfOf('/2021-02'), mod: 'mid' }).start).toBeUndefined();
  });

  test('“until mid-February” is vague at its end', () => {
    const cores = coresOf({ edtf: edtfOf('2021-02'), mod: 'mid', aspect: 'until' });
    expect(cores).toEqual({ end: [dayOfText('2021-02-11'), dayOfText('2021-02-20')] });
  });

  test('a date without a mod has no core', () => {
    expect(coresOf({ edtf: edtfOf('2021-02') })).toEqual({ start: undefined });
  });
});

describe('what holds for every date', () => {
  const anyAspect = fc.constantFrom(undefined, ...aspects);
  // All of a month is another claim than all of its year, not a narrower one.
  const notThroughout = fc.constantFrom(...([undefined, 'on', 'within', 'since', 'until'] as const));
  const anyMod = fc.constantFrom(undefined, ...mods);
  const whens: fc.Arbitrary<ReadWhen> = fc
    .tuple(edtfTexts, anyAspect, anyMod, anyMod)
    .map(([text, aspect, mod, endMod]) => ({ edtf: edtfOf(text), aspect, mod, endMod }));
  const asOfs = fc.option(dayTexts.map(dayOfText), { nil: undefined });

  test('the bounds are in order', () => {
    fc.assert(
      fc.property(whens, asOfs, (when, asOf) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(when, asOf);
        const pairs = [
          [earliestStart, latestStart],
          [earliestEnd, latestEnd],
          [earliestStart, earliestEnd],
          [latestStart, latestEnd],
          [earliestStart, latestEnd]
        ] as const;
        for (const [earlier, later] of pairs) {
          if (earlier !== null && later !== null) expect(earlier).toBeLessThanOrEqual(later);
        }
      }),
      { numRuns: 1000 }
    );
  });

  test('an end that cannot be where its core would lie has none', () => {
    const edtf = edtfOf('199X/1990');
    expect(coresOf({ edtf, mod: 'late' }).start).toBeUndefined();
    expect(coresOf({ edtf, mod: 'late', aspect: 'throughout' }).start).toBeUndefined();
  });

  test('a core lies within the bounds of what it is the core of', () => {
    fc.assert(
      fc.property(whens, (when) => {
        const { start, end } = coresOf(when);
        const { earliestStart, latestEnd } = boundsOf(when);
        for (const core of [start, end]) {
          if (!core) continue;
          expect(core[0] <= core[1]).toBe(true);
          expect(core[0]).toBeGreaterThanOrEqual(earliestStart ?? -Infinity);
          expect(core[1]).toBeLessThanOrEqual(latestEnd ?? Infinity);
        }
      }),
      { numRuns: 1000 }
    );
  });

  test('a mod narrows no bound', () => {
    fc.assert(
      fc.property(whens, ({ edtf, mod }) => {
        for (const aspect of [undefined, 'on', 'within', 'since', 'until'] as const)
          expect(boundsOf({ edtf, aspect, mod })).toEqual(boundsOf({ edtf, aspect }));
      })
    );
  });

  test('to know one part more never widens a bound', () => {
    const narrowings = dayTexts.map((text) => {
      const [year, month] = [text.slice(0, -6), text.slice(0, -3)];
      const steps = [
        `${year.slice(0, -1)}X`,
        year,
        `${year}-XX`,
        `${year}-XX-XX`,
        month,
        `${month}-XX`,
        text
      ];
      return steps;
    });
    const pairs = [
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 4],
      [2, 4],
      [3, 5],
      [4, 5],
      [5, 6],
      [0, 6]
    ] as const;
    fc.assert(
      fc.property(narrowings, fc.constantFrom(...pairs), notThroughout, (steps, [wide, narrow], aspect) => {
        const bounds = (step: number) => inOrder(boundsOf({ edtf: edtfOf(steps[step] ?? ''), aspect }));
        expectWithin(bounds(narrow), bounds(wide));
      }),
      { numRuns: 500 }
    );
  });

  test('one date fewer in a set, or a qualifier more, never widens a bound', () => {
    fc.assert(
      fc.property(fc.array(dateTexts, { minLength: 2, maxLength: 4 }), anyAspect, (texts, aspect) => {
        const bounds = (members: string[]) =>
          inOrder(boundsOf({ edtf: edtfOf(`[${members.join(',')}]`), aspect }));
        expectWithin(bounds(texts.slice(1)), bounds(texts));
        expect(bounds(texts.map((text) => `${text}%`))).toEqual(bounds(texts));
      })
    );
  });

  test('a month is bounded by its own first and last day', () => {
    fc.assert(
      fc.property(dayTexts, (text) => {
        const { year, month } = civilOf(dayOfText(text));
        const days = [`${text.slice(0, -2)}01`, `${text.slice(0, -2)}${daysInMonth(year, month)}`];
        expect(fourBounds(text.slice(0, -3), { aspect: 'within' })).toEqual([...days, ...days]);
      })
    );
  });
});

/** Each earliest bound is no earlier, each latest no later. */
function expectWithin(narrower: (number | null)[], wider: (number | null)[]): void {
  const [earliestStart = null, latestStart = null, earliestEnd = null, latestEnd = null] = narrower;
  const [widestStart = null, lastStart = null, firstEnd = null, widestEnd = null] = wider;
  expect(earliestStart).toBeGreaterThanOrEqual(widestStart ?? -Infinity);
  expect(latestStart).toBeLessThanOrEqual(lastStart ?? Infinity);
  expect(earliestEnd).toBeGreaterThanOrEqual(firstEnd ?? -Infinity);
  expect(latestEnd).toBeLessThanOrEqual(widestEnd ?? Infinity);
}
