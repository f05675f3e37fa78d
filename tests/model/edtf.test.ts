import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/day.ts';
import { parseEdtf, type EdtfDate, type Span } from '../../src/model/edtf.ts';
import { edtfOf, edtfTexts, refusalOf } from '../support/dates.ts';
import { factLines } from '../support/facts.ts';

const textOf = (span: Span) => span.map(formatDay).join(' ');

function dateOf(text: string): EdtfDate {
  const edtf = edtfOf(text);
  if (edtf.kind !== 'date') throw new Error(`${text} is a ${edtf.kind}`);
  return edtf;
}

describe('a date is one day, month or year, of which digits may be unknown', () => {
  test.each([
    ['2021-03-13', 'day', 'day', '2021-03-13 2021-03-13', '2021-03-13 2021-03-13'],
    ['2021-02', 'month', 'month', '2021-02-01 2021-02-28', '2021-02-01 2021-02-28'],
    ['2020', 'year', 'year', '2020-01-01 2020-12-31', '2020-01-01 2020-12-31'],
    ['199X', 'year', 'decade', '1990-01-01 1990-12-31', '1999-01-01 1999-12-31'],
    ['19XX', 'year', 'century', '1900-01-01 1900-12-31', '1999-01-01 1999-12-31'],
    ['1XXX', 'year', 'millennium', '1000-01-01 1000-12-31', '1999-01-01 1999-12-31'],
    ['2021-XX', 'month', 'year', '2021-01-01 2021-01-31', '2021-12-01 2021-12-31'],
    ['2021-XX-XX', 'day', 'year', '2021-01-01 2021-01-01', '2021-12-31 2021-12-31'],
    ['2020-02-XX', 'day', 'month', '2020-02-01 2020-02-01', '2020-02-29 2020-02-29'],
    ['-01XX', 'year', 'century', '-0199-01-01 -0199-12-31', '-0100-01-01 -0100-12-31'],
    ['-000X', 'year', 'decade', '-0009-01-01 -0009-12-31', '-0001-01-01 -0001-12-31'],
    ['Y12345', 'year', 'year', '12345-01-01 12345-12-31', '12345-01-01 12345-12-31'],
    ['Y-170000002', 'year', 'year', '-170000002-01-01 -170000002-12-31', '-170000002-01-01 -170000002-12-31']
  ])('%s is one %s in a known %s', (text, unit, precision, first, last) => {
    const date = dateOf(text);
    expect([date.unit, date.precision, textOf(date.first), textOf(date.last)]).toEqual([
      unit,
      precision,
      first,
      last
    ]);
  });
});

describe('a qualifier is of the whole date or of single parts', () => {
  test.each([
    ['2004-06-11', undefined, {}],
    ['2004-06-11%', '%', { year: '%', month: '%', day: '%' }],
    ['2004-06~-11', '~', { year: '~', month: '~' }],
    ['2004?-06-11', '?', { year: '?' }],
    ['2004-06-~11', '~', { day: '~' }],
    ['2004-%06', '%', { month: '%' }],
    ['?2004-06-~11', '%', { year: '?', day: '~' }],
    ['2004?-06~', '%', { year: '%', month: '~' }],
    ['~-0044', '~', { year: '~' }],
    ['Y12345?', '?', { year: '?' }]
  ])('%s is qualified by %s', (text, qualifier, qualifiers) => {
    expect(dateOf(text)).toMatchObject({ qualifiers });
    expect(dateOf(text).qualifiers).toEqual(qualifiers);
    expect(dateOf(text).qualifier).toBe(qualifier);
  });
});

describe('intervals and sets', () => {
  test('.. is an open end, nothing an unknown one', () => {
    expect(edtfOf('2021-02/..')).toEqual({ kind: 'interval', start: dateOf('2021-02'), end: 'open' });
    expect(edtfOf('/2021-02')).toEqual({ kind: 'interval', start: 'unknown', end: dateOf('2021-02') });
  });

  test.each([
    '2021/2021',
    '2021-03-18/2021-03-18',
    '2021-02-15/2021-02',
    '2021-02/2021-02-15',
    '199X/1990',
    '1995/199X'
  ])('an interval may end within its start: %s', (text) => {
    expect(edtfOf(text).kind).toBe('interval');
  });

  test('a set holds dates and ranges, with or without a space after the comma', () => {
    const spaced = edtfOf('[1667, 1668, 1670..1672]');
    expect(spaced).toEqual(edtfOf('[1667,1668,1670..1672]'));
    const range = { kind: 'range', from: dateOf('1670'), to: dateOf('1672') };
    expect(spaced).toEqual({ kind: 'set', members: [dateOf('1667'), dateOf('1668'), range] });
  });

  test('a range may be of one day', () => {
    expect(edtfOf('[2021-03-13..2021-03-13]').kind).toBe('set');
  });

  test('a range of a set may be open to one side', () => {
    expect(edtfOf('[..1984]')).toEqual({ kind: 'set', members: [{ kind: 'range', to: dateOf('1984') }] });
    expect(edtfOf('[1984..]')).toEqual({ kind: 'set', members: [{ kind: 'range', from: dateOf('1984') }] });
  });
});

describe('what is outside the subset is refused by name', () => {
  test.each(factLines('edtf-refused.txt'))('%s', (text) => {
    expect(refusalOf(text)).toContain(text);
  });

  test.each([
    ['2021-21', '2021-21 is a season; write the months, as in 2021-03/2021-05'],
    ['2021-24', '2021-24 is a season; write the months, as in 2021-12/2022-02'],
    ['-0044-24', '-0044-24 is a season; write the months, as in -0044-12/-0043-02'],
    ['2021-29', '2021-29 is a southern season; write the months, as in 2021-09/2021-11'],
    ['2001-34', '2001-34 is a quarter; write the months, as in 2001-04/2001-06'],
    ['2001-38', '2001-38 is a third of a year; write the months, as in 2001-05/2001-08'],
    ['2001-41', '2001-41 is half a year; write the months, as in 2001-07/2001-12'],
    ['2016-13', '2016-13 has the month 13; months run from 01 to 12'],
    ['2021-02-29', '2021-02-29 is not a day: 2021-02 runs from 01 to 28'],
    ['2021-04-00', '2021-04-00 is not a day: 2021-04 runs from 01 to 30'],
    ['-0000-01-01', '-0000-01-01 is not a year: the year before 0001 is 0000, which is 1 BC'],
    [
      '1985-04-12T23:20:30Z',
      '1985-04-12T23:20:30Z has a time of day, but dates here are whole days; write only the day, 1985-04-12'
    ],
    ['12345', '12345 is a year of more than four digits without its Y; write Y12345'],
    [
      'Y9999',
      'Y9999 has a Y, which is for years of more than four digits; write the four digits alone, as in 0850'
    ],
    ['Y012345', 'Y012345 has a year after Y that begins with 0; leave out the 0'],
    ['Y1234567890123', 'Y1234567890123 has a year too far away to count its days; give it at most 12 digits'],
    ['Y17000-03', 'Y17000-03 has more than a year after Y; write the year alone'],
    ['Y3388E2S3', 'Y3388E2S3 has an exponent; write all digits of the year, as in Y170000000'],
    ['XXXX', 'XXXX does not name a year; write the digits that are known, as in 19XX'],
    ['199u', '199u has a letter for an unknown digit; write X, as in 199X'],
    ['19X5', '19X5 has an X to the left of a digit; list the years that it may be, as in [1905,1915]'],
    [
      '2021-02-1X',
      '2021-02-1X has an X beside a digit; list the days or months it may be, as in [2021-02-10..2021-02-19]'
    ],
    [
      '156X-12-25',
      '156X-12-25 has an X to the left of other parts; leave them out, or list the dates that it may be, as in [1560-12-25,1561-12-25]'
    ],
    [
      '1560-XX-25',
      '1560-XX-25 has an X to the left of other parts; leave them out, or list the dates that it may be, as in [1560-12-25,1561-12-25]'
    ],
    ['2021-W11', '2021-W11 is a week; write its days, as in 2021-03-15/2021-03-21'],
    ['2021-072', '2021-072 counts the days of a year; write month and day, as in 2021-03-13'],
    ['20210313', '20210313 has no hyphens; write 2021-03-13 for 20210313'],
    ['2021–03', '2021–03 has a dash or a minus sign; write hyphens, as in 2021-03-13'],
    ['2021-03 ', '2021-03  has white space around it; remove it'],
    [
      '2004-06-(11)~',
      '2004-06-(11)~ has parentheses, from a draft of EDTF; put the sign at the part itself, as in 2004-06~'
    ],
    ['2004?~', '2004?~ has two signs at one part; write % for both uncertain and approximate'],
    ['2004-?06~', '2004-?06~ has two signs at one part; write % for both uncertain and approximate'],
    ['850', '850 is not a year of four digits; write each date in full, as in 0850 or 2021-03-21'],
    ['', ' is empty; write a date, as in 2021-03-13'],
    ['2021-03-18/2021-03-13', '2021-03-18/2021-03-13 ends before it starts; write the earlier date first'],
    ['2021-03/2021-02-15', '2021-03/2021-02-15 ends before it starts; write the earlier date first'],
    ['../..', '../.. names no date; give a start or an end'],
    ['/', '/ names no date; give a start or an end'],
    ['2021/03/13', '2021/03/13 has more than one slash; write a day with hyphens, as in 2021-03-13'],
    [
      '2021/unknown',
      '2021/unknown: unknown is a word from a draft of EDTF; write .. for an open end and nothing for an unknown one'
    ],
    ['2021-02-29/2021-04', '2021-02-29/2021-04: 2021-02-29 is not a day: 2021-02 runs from 01 to 28'],
    ['2021-03/2021-13', '2021-03/2021-13: 2021-13 has the month 13; months run from 01 to 12'],
    ['[2021..2022]/..', '[2021..2022]/.. is not one pair of brackets around its dates, as in [2021..2023]'],
    [
      '{1960,1961-12}',
      '{1960,1961-12} is a set of several dates; write [..] for one of them, or an event for each'
    ],
    ['[]', '[] is not one pair of brackets around its dates, as in [2021..2023]'],
    ['[2021..2022', '[2021..2022 is not one pair of brackets around its dates, as in [2021..2023]'],
    [
      '2021..2022]',
      '2021..2022] has a bracket out of place; a set is one pair of brackets around the whole, as in [2021..2023]'
    ],
    [
      '2021-03-14..2021-03-20',
      '2021-03-14..2021-03-20 is a range without brackets; write [a..b] for one date of a range, a/b for a time from a to b'
    ],
    ['[..]', '[..]: .. is not a range of two dates, as in 2021..2023'],
    [
      '[2020..2021..2022]',
      '[2020..2021..2022]: 2020..2021..2022 is not a range of two dates, as in 2021..2023'
    ],
    ['[2022..2021]', '[2022..2021]: 2022..2021 ends before it starts; write the earlier date first'],
    ['[2022..2021-02-29]', '[2022..2021-02-29]: 2021-02-29 is not a day: 2021-02 runs from 01 to 28'],
    ['[..2021-02-29]', '[..2021-02-29]: 2021-02-29 is not a day: 2021-02 runs from 01 to 28'],
    [
      '[2021-02..2021-03-05]',
      '[2021-02..2021-03-05]: 2021-02..2021-03-05 runs from a month to a day; write both ends in the same unit'
    ],
    ['[199X..2003]', '[199X..2003]: 199X has an X in a range; write its first or last date in full'],
    ['[1990,..1984]', '[1990,..1984]: ..1984 is open to the past; write it first'],
    ['[1990..,1995]', '[1990..,1995]: 1990.. is open to the future; write it last'],
    ['[1667,  1668]', '[1667,  1668]:  1668 has white space around it; remove it'],
    ['[1667,]', '[1667,]:  is empty; write a date, as in 2021-03-13']
  ])('%j', (text, message) => {
    expect(refusalOf(text)).toBe(message);
  });

  test('a refusal has no path: the caller knows where the date stands', () => {
    const parsed = parseEdtf('2021-21');
    expect(parsed.ok || parsed.problems.map(({ path }) => path)).toEqual(['']);
  });

  test('a long text is cut in the message, and read in no time', () => {
    const message = refusalOf('[2021,'.repeat(100_000));
    expect(message.length).toBeLessThan(300);
  });

  test('no text makes the parser throw', () => {
    const alphabet = fc.constantFrom(...'0129XYETS-/.,[]{}?~% uW');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 24 }), (text) => {
        const parsed = parseEdtf(text);
        expect(parsed.ok || parsed.problems[0].message.startsWith(text)).toBe(true);
      }),
      { numRuns: 2000 }
    );
  });
});

test('every text of the subset is read', () => {
  fc.assert(fc.property(edtfTexts, (text) => parseEdtf(text).ok));
});
