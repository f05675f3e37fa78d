import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadWhen } from '../../../src/model/bounds.ts';
import { relationOf } from '../../../src/model/licence/relation.ts';
import type { Aspect, Mod } from '../../../src/model/timeline.ts';
import { dayTexts, edtfOf } from '../../support/dates.ts';

/** “2021-02 mid within”: an EDTF string, a mod or two if it has any, an aspect. */
function whenOf(text: string): ReadWhen {
  const [edtf = '', ...terms] = text.split(' ');
  const aspect = terms.pop() as Aspect;
  const [mod, endMod] = terms.map((term) => (term === '-' ? undefined : (term as Mod)));
  return { edtf: edtfOf(edtf), mod, endMod, aspect };
}

const relation = (date: string, reading: string) => relationOf(whenOf(date), whenOf(reading));

test.each([
  ['2021-03-18 on', '2021-03-18 on'],
  ['2021-03 within', '2021-03-18 on'],
  ['2021 within', '2021-02 mid within'],
  ['2021-02 within', '2021-02 mid within'],
  ['2021-02 mid within', '2021-02 mid within'],
  ['2021-02 mid within', '2021-02-15 on'],
  ['2020 within', '2020 throughout'],
  ['2020 on', '2020 within'],
  ['2020~ within', '2020~ within'],
  ['2020 approx within', '2020~ within'],
  ['[2018..2022] within', '2020~ within'],
  ['2019/.. since', '2019 since'],
  ['2021-02/.. mid since', '2021-02 mid since'],
  ['../2019 until', '2019 until'],
  ['[2018..2020] within', '2018/2020 throughout'],
  ['[2021-03-10..2021-03-25] within', '[2021-03-14..2021-03-20] within'],
  ['[2020,2021,2023] within', '[2020,2021] within']
])('%s says no more than words that mean %s', (date, reading) => {
  expect(relation(date, reading)).toBe('licensed');
});

test.each([
  ['2021-03-16 on', '[2021-03-14..2021-03-20] within'],
  ['[2021-03-15..2021-03-19] within', '[2021-03-14..2021-03-20] within'],
  ['2021-02-15 on', '2021-02 mid within'],
  ['[2021-02-11..2021-02-20] within', '2021-02 mid within'],
  ['2021-02 mid within', '2021-02 within'],
  ['2020 throughout', '2020 within'],
  ['2020 within', '2020~ within'],
  ['2020-03 on', '2020-03? within'],
  ['1990 within', '199X within'],
  ['2021-03-18 on', '[..2021-03-18] within'],
  ['2019 on', '2019 since'],
  ['2018/2019 throughout', '../2019 until'],
  ['2019/2021 throughout', '2019 since'],
  // Words such as “the siege began on March 3” give a start, which the author may take for that of the siege.
  ['2020-03-03/.. since', '2020-03-03 on'],
  ['../2021-03 until', '2021-03 within'],
  ['[2020,2021] within', '[2020,2021,2023] within']
])('%s says more than words that mean %s', (date, reading) => {
  expect(relation(date, reading)).toBe('surer');
});

test.each([
  ['2021-03-19 on', '2021-03-18 on'],
  ['2021-05-18 on', '2021-03-18 on'],
  ['2020-06 throughout', '2020 throughout'],
  ['2020 on', '2020 throughout'],
  ['2021-02 late within', '2021-02 mid within'],
  ['2021-02-27 on', '2021-02 early within'],
  ['2021-02 early within', '2021-02-27 on'],
  ['-0044 within', '-0043 within'],
  ['0044 within', '-0043 within'],
  ['194X within', '1950 within'],
  ['2020 within', '[2019,2021] within'],
  ['2018 since', '2019 since'],
  ['2020/2021-03-13 throughout', '../2019 until'],
  ['2021-03-03/2021-03-09 throughout', '2021-03-03 on']
])('%s cannot be so if the words mean %s', (date, reading) => {
  expect(relation(date, reading)).toBe('contrary');
});

const vaguer: readonly ((day: string) => string)[] = [
  (day) => `${day} within`,
  (day) => `${day}~ within`,
  (day) => `${day.slice(0, -3)} within`,
  (day) => `${day.slice(0, -6)} within`,
  (day) => `[..${day}] within`,
  (day) => `[${day}..] within`,
  (day) => `${day.slice(0, -3)}-XX on`
];

test('making a date vaguer never makes it say more than its words', () => {
  fc.assert(
    fc.property(dayTexts, fc.constantFrom(...vaguer), (day, blur) => {
      expect(relation(blur(day), `${day} on`)).toBe('licensed');
    })
  );
});

test('a date that differs in its day, month or year from the day its words mean is contrary to them', () => {
  fc.assert(
    fc.property(dayTexts, dayTexts, (day, other) => {
      fc.pre(day !== other);
      expect(relation(`${other} on`, `${day} on`)).toBe('contrary');
    })
  );
});
