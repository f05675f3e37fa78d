import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/model/bounds.ts';
import { formatDay, fromDate } from '../../src/model/day.ts';
import { dayTexts, edtfOf, fourBounds, monthTexts, unspecifiedTexts, yearTexts } from '../support/dates.ts';

/** First and last day by the package `edtf` (BSD-2-Clause), a second reader of the same standard. */
function oracle(text: string): (string | null)[] {
  const { min, max } = edtf(text);
  return [min, max].map((time) => (time === null ? null : textOfTime(time)));
}

function textOfTime(time: number): string {
  if (Number.isFinite(time)) return formatDay(fromDate(new Date(time)));
  return Number.isNaN(time) ? 'NaN' : time < 0 ? '-inf' : 'inf';
}

function ours(text: string): (string | null)[] {
  const [earliestStart = null, , , latestEnd = null] = fourBounds(text);
  return [earliestStart, latestEnd];
}

const outcome = (read: (text: string) => (string | null)[], text: string) => {
  try {
    return read(text).join(' ');
  } catch {
    return 'refused';
  }
};

// February of the year 0 and unknown digits before it are among the disagreements below.
const days = dayTexts.filter((text) => !text.startsWith('0000-02'));
const unspecified = unspecifiedTexts.filter((text) => !/^0000-02|^-(0+X|.*-XX)/.test(text));

const signs = fc.constantFrom('', '?', '~', '%');

const qualifiedDays = fc.tuple(days, signs, signs, signs).map(([text, year, month, day]) => {
  const [, digits = '', rest = ''] = /^(-?\d{4})-(.*)$/.exec(text) ?? [];
  return `${digits}${year}-${month}${rest.replace('-', `-${day}`)}`;
});
const qualifiedWholes = fc.tuple(fc.oneof(days, monthTexts, yearTexts), signs).map((parts) => parts.join(''));
const plainDates = fc.oneof(days, monthTexts, yearTexts);

/** Two dates of which the second begins after the first ends. */
const successions = fc
  .tuple(plainDates, plainDates)
  .map((pair) => pair.toSorted((a, b) => startOf(a) - startOf(b)))
  .filter(([first = '', second = '']) => endOf(first) < startOf(second));
const startOf = (text: string) => boundsOf({ edtf: edtfOf(text) }).earliestStart ?? NaN;
const endOf = (text: string) => boundsOf({ edtf: edtfOf(text) }).latestEnd ?? NaN;

describe('on the common subset, the two readers agree', () => {
  test.each([
    ['plain dates', plainDates],
    ['unknown digits', unspecified],
    ['a qualifier of the whole', qualifiedWholes],
    ['qualifiers of single parts', qualifiedDays],
    ['intervals of dates that follow each other', successions.map((pair) => pair.join('/'))],
    [
      'open and unknown ends',
      fc.tuple(plainDates, fc.constantFrom('..', '')).map((sides) => sides.join('/'))
    ],
    [
      'open and unknown starts',
      fc.tuple(fc.constantFrom('..', ''), plainDates).map((sides) => sides.join('/'))
    ],
    [
      'open sets',
      fc.tuple(plainDates, fc.boolean()).map(([text, past]) => (past ? `[..${text}]` : `[${text}..]`))
    ],
    ['sets in order', successions.map((pair) => `[${pair.join(',')}]`)]
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(ours(text).join(' ')).toBe(outcome(oracle, text));
      }),
      { numRuns: 200 }
    );
  });
});

/** What each reader says of the same text. Where the package is mended, its line here fails and goes. */
const disagreements: readonly (readonly [claim: string, text: string, ours: string, theirs: string])[] = [
  ['a leap day in a common year is March 1 to it', '2021-02-29', 'refused', '2021-03-01 2021-03-01'],
  ['and in 1900', '1900-02-29', 'refused', '1900-03-01 1900-03-01'],
  [
    'a range ends where it starts',
    '[2021-03-15..2021-03-21]',
    '2021-03-15 2021-03-21',
    '2021-03-15 2021-03-15'
  ],
  ['also the last of a list', '[1667,1668,1670..1672]', '1667-01-01 1672-12-31', '1667-01-01 1670-12-31'],
  [
    'a set is read in written order',
    '[2021-03-18,2021-03-15]',
    '2021-03-15 2021-03-18',
    '2021-03-18 2021-03-15'
  ],
  ['a reversed range is read', '[2022..2021]', 'refused', '2022-01-01 2022-12-31'],
  ['an interval of one day is refused', '2021-03-18/2021-03-18', '2021-03-18 2021-03-18', 'refused'],
  ['an interval of one year is refused', '2021/2021', '2021-01-01 2021-12-31', 'refused'],
  ['an end that starts with the start is refused', '2021-02-01/2021-02', '2021-02-01 2021-02-28', 'refused'],
  [
    'an end that starts before the start is refused',
    '2021-02-15/2021-02',
    '2021-02-15 2021-02-28',
    'refused'
  ],
  ['a year beyond Date has no bounds', 'Y170000002', '170000002-01-01 170000002-12-31', 'NaN NaN'],
  ['unknown digits cannot be qualified', '16XX~', '1600-01-01 1699-12-31', 'refused'],
  ['nor in a decade', '199X?', '1990-01-01 1999-12-31', 'refused'],
  ['nor in a day', '2021-03-XX?', '2021-03-01 2021-03-31', 'refused'],
  ['nor can a long year', 'Y12345?', '12345-01-01 12345-12-31', 'refused'],
  ['the sign of -000X is lost', '-000X', '-0009-01-01 -0001-12-31', '0000-01-01 0009-12-31'],
  [
    'unknown days before year 0 run backwards',
    '-0100-01-XX',
    '-0100-01-01 -0100-01-31',
    '-0100-01-31 -0100-01-01'
  ],
  ['a season is a quarter of the year', '2021-21', 'refused', '2021-01-01 2021-03-31'],
  ['a time is read', '2021-03-13T14:00:00Z', 'refused', '2021-03-13 2021-03-13'],
  ['all of a list is read', '{1960,1961-12}', 'refused', '1960-01-01 1961-12-31'],
  ['an X beside a digit is read', '2021-02-1X', 'refused', '2021-02-10 2021-02-19'],
  ['an X left of digits is read', '156X-12-25', 'refused', '1560-12-25 1569-12-25'],
  ['a year of unknown digits only is read', 'XXXX', 'refused', '0000-01-01 9999-12-31'],
  ['a month of an unknown year is read', '199X-XX', 'refused', '1990-01-01 1999-12-31'],
  ['significant digits are read', '1950S2', 'refused', '1950-01-01 1950-12-31'],
  ['an interval without a date is read', '../..', 'refused', '-inf inf'],
  ['five digits are milliseconds to it', '12345', 'refused', '1970-01-01 1970-01-01']
];

describe('the readers are known to differ: the package', () => {
  test.each(disagreements)('%s: %s', (_, text, ourOutcome, theirOutcome) => {
    expect(outcome(ours, text)).toBe(ourOutcome);
    expect(outcome(oracle, text)).toBe(theirOutcome);
  });
});
