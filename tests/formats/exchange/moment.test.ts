import { describe, expect, it } from 'vitest';
import { momentOfEpoch, readMoment } from '../../../src/formats/exchange/moment.ts';

const day = (text: string) => {
  const moment = readMoment(text);
  const { year, month, day } = moment?.date ?? {};
  return [year, month, day].join(' ');
};
const clock = (text: string) => readMoment(text)?.clock;

describe('a date of a program', () => {
  it('is as fine as it is written', () => {
    expect(day('1961')).toBe('1961  ');
    expect(day('May 1961')).toBe('1961 5 ');
    expect(day('1961-05')).toBe('1961 5 ');
    expect(day('May 24 2000')).toBe('2000 5 24');
  });

  it('is the same day in ISO, in English and as JavaScript writes it', () => {
    for (const text of [
      '1961-05-20',
      '1961-05-20T00:00:00Z',
      'Sat May 20 1961 00:00:00 GMT-0600',
      'Sat May 20 1961 00:00:00 GMT-0600 (Central Standard Time)',
      'Sat, 20 May 1961 00:00:00 GMT',
      'May 20, 1961',
      '20 May 1961',
      '5/20/1961'
    ])
      expect(day(text), text).toBe('1961 5 20');
  });

  it('has the clock that is written, in the zone that is written', () => {
    expect(clock('Fri Nov 22 1963 12:30:40 GMT-0600')).toEqual({
      time: '12:30',
      seconds: 40,
      zone: '-06:00'
    });
    expect(clock('Nov 22 1963 12:30 CST')).toEqual({ time: '12:30', seconds: 0, zone: '-06:00' });
    expect(clock('1963-11-22T12:30+01:00')).toEqual({ time: '12:30', seconds: 0, zone: '+01:00' });
    expect(clock('11/22/1963 12:30 PM')).toEqual({ time: '12:30', seconds: 0 });
    expect(clock('11/22/1963 12:30 am')).toEqual({ time: '00:30', seconds: 0 });
  });

  it('counts years before 1 with a year 0, and BC without one', () => {
    expect(day('-0043-03-15')).toBe('-43 3 15');
    expect(day('Mar 15 44 BC')).toBe('-43 3 15');
  });

  it('is not guessed', () => {
    for (const text of [
      '',
      'soon',
      '107?',
      '?70',
      '1961-5-x',
      '25:00',
      'Mai 1961',
      '1961-05-20T25:00',
      'x'.repeat(90)
    ])
      expect(readMoment(text), text).toBeUndefined();
  });
});

describe('milliseconds', () => {
  it('are a day and a clock of a zone', () => {
    const midnight = Date.UTC(2014, 3, 20);
    expect(momentOfEpoch(midnight, 'UTC')).toEqual({
      date: { year: 2014, month: 4, day: 20 },
      clock: { time: '00:00', seconds: 0, zone: 'Z' }
    });
    expect(momentOfEpoch(midnight, 'America/New_York')).toMatchObject({
      date: { year: 2014, month: 4, day: 19 },
      clock: { time: '20:00' }
    });
    expect(momentOfEpoch(midnight, '+09:00')).toMatchObject({ clock: { time: '09:00', zone: '+09:00' } });
  });

  it('are the day before until its last millisecond is over', () => {
    expect(momentOfEpoch(Date.UTC(2014, 3, 20) - 1, 'UTC')?.date).toEqual({ year: 2014, month: 4, day: 19 });
  });

  it('beyond what Date can hold are none', () => {
    expect(momentOfEpoch(1e300, 'UTC')).toBeUndefined();
    expect(momentOfEpoch(Number.NaN, 'UTC')).toBeUndefined();
  });

  it('in a zone that nobody knows get a message', () => {
    expect(() => momentOfEpoch(0, 'Mars/Olympus')).toThrow(/zone “Mars\/Olympus” is not known/);
  });
});
