import { describe, expect, test } from 'vitest';
import { dateReport, type DateReportOptions } from '../../src/model/date-report.ts';
import { dayOfText } from '../support/dates.ts';

function reported(text: string, options?: DateReportOptions) {
  const report = dateReport(text, options);
  if (!report.ok) throw new Error(report.problems[0].message);
  return report.value;
}

describe('the report of a date', () => {
  test('has the bounds, the core and the words, in this order', () => {
    const asOf = dayOfText('2021-03-13');
    const report = reported('2021-02/..', { mod: 'mid', aspect: 'since', asOf });
    const expected = {
      edtf: '2021-02/..',
      earliestStart: '2021-02-01',
      latestStart: '2021-02-28',
      earliestEnd: '2021-03-13',
      latestEnd: 'inf',
      coreStart: '2021-02-11',
      coreEnd: '2021-02-20',
      words: 'since mid-February 2021, still so on March 13, 2021'
    };
    expect(JSON.stringify(report)).toBe(JSON.stringify(expected));
  });

  test('says null for what is unknown, -inf and inf for what is open', () => {
    expect(reported('/2021')).toMatchObject({
      earliestStart: null,
      latestStart: null,
      latestEnd: '2021-12-31'
    });
    expect(reported('../2021')).toMatchObject({ earliestStart: '-inf', latestStart: '-inf' });
    expect(reported('2021/..')).toMatchObject({ earliestEnd: 'inf', latestEnd: 'inf' });
  });

  test('says null for a core where there is none', () => {
    expect(reported('2021-02')).toMatchObject({ coreStart: null, coreEnd: null });
    expect(reported('2021-02', { mod: 'approx' })).toMatchObject({ coreStart: null, coreEnd: null });
  });

  test('gives the core of the end that “until mid-February” is about', () => {
    const report = reported('2021-02', { mod: 'mid', aspect: 'until' });
    expect(report).toMatchObject({ coreStart: '2021-02-11', coreEnd: '2021-02-20' });
  });

  test('of a refused date is its refusal', () => {
    const problems = [{ path: '', message: '2021-21 is a season; write the months, as in 2021-03/2021-05' }];
    expect(dateReport('2021-21')).toEqual({ ok: false, problems });
  });
});
