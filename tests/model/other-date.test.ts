import { describe, expect, test } from 'vitest';
import { mayGiveOtherDate } from '../../src/model/other-date.ts';
import { readDate } from '../../src/model/reading.ts';
import type { When } from '../../src/model/timeline.ts';

const day: When = { text: 'on March 3, 2021', edtf: '2021-03-03', aspect: 'on' };
const year: When = { text: 'in 2021', edtf: '2021', aspect: 'within' };

function other(quote: string, when = day, language = 'en'): boolean {
  const dated = readDate(when);
  if (!dated.ok) throw new Error(`${when.edtf} is no date`);
  return mayGiveOtherDate(quote, when, dated.value.bounds, language);
}

describe('a quote gives another date than March 3, 2021', () => {
  test.each([
    'A test on March 2, 2021',
    'A test on 2 March',
    'A test on the 2nd of March 2021',
    'A test in April',
    'A test in May 2021',
    'A test on May 3',
    'A test in 2020',
    'A test on March 3, 2020',
    'A test on 2021-03-02',
    'A test on Thursday',
    'A test last week',
    'A test two days ago',
    'A test yesterday'
  ])('or may: %s', (quote) => expect(other(quote)).toBe(true));

  test.each([
    ['de', 'Der Test war am 2. März 2021'],
    ['de', 'Der Test war am Donnerstag'],
    ['fr', 'L’essai du 2 mars 2021'],
    ['es', 'La prueba del 2 de marzo de 2021'],
    ['ja', '実験は2021年3月2日だった'],
    ['ru', 'Испытание 2 марта 2021 года'],
    ['ar', 'الاختبار يوم ٢ مارس']
  ])('in its own language, %s: %s', (language, quote) => expect(other(quote, day, language)).toBe(true));
});

describe('a quote gives no other date', () => {
  test.each([
    'A test was held',
    'A test of 12 missiles on March 3, 2021',
    'A test on 3 March 2021',
    'A test on Wednesday',
    'A test on Wednesday, March 3',
    'A test in March',
    'A test in 2021',
    'A test at the port, built in May 1990, on March 3',
    'They may test; troops march',
    'May resigned after 3 days',
    'A test of 2000 troops'
  ])('of March 3, 2021: %s', (quote) => expect(other(quote)).toBe(false));

  test('that has the event’s own words, whatever else it has', () => {
    expect(other('A test on March 3, 2021, a year after that of March 2, 2020')).toBe(false);
  });

  test('within a longer span', () => {
    expect(other('A test on May 3', year)).toBe(false);
    expect(other('A test on a Thursday', year)).toBe(false);
    expect(other('A test on May 3, 2020', year)).toBe(true);
  });

  test('of an event without an end', () => {
    const since: When = { text: 'since 2021', edtf: '2021/..', aspect: 'since' };
    expect(other('Tests on May 3', since)).toBe(false);
    expect(other('Tests until May 2022', since)).toBe(false);
    expect(other('Tests until May 2020', since)).toBe(true);
  });
});
