import { expect, it } from 'vitest';
import { timeExpressionsIn } from '../../../src/model/time-words/time-words.ts';

const dateOf = (text: string) => timeExpressionsIn(text, {})[0]?.readings[0]?.edtf;

it.each([
  ['1818', '03-22'],
  ['1943', '04-25'],
  ['1954', '04-18'],
  ['1981', '04-19'],
  ['2000', '04-23'],
  ['2008', '03-23'],
  ['2019', '04-21'],
  ['2038', '04-25'],
  ['2285', '03-22']
])(
  'Easter of %s is on %s, among them its earliest, its latest, and both exceptions of Gauss’s rule',
  (year, day) => {
    expect(dateOf(`Easter Sunday ${year}`)).toBe(`${year}-${day}`);
  }
);

it.each([
  ['1983', '05-08'],
  ['2008', '04-27'],
  ['2017', '04-16'],
  ['2021', '05-02'],
  ['2100', '05-02']
])('Orthodox Easter of %s is on %s', (year, day) => {
  expect(dateOf(`Orthodox Easter Sunday ${year}`)).toBe(`${year}-${day}`);
});

it('days named after Easter are counted from it, across the ends of months', () => {
  const days = ['Ash Wednesday', 'Palm Sunday', 'Good Friday', 'Easter Monday', 'Whit Monday'];
  expect(days.map((name) => dateOf(`${name} 2024`))).toEqual([
    '2024-02-14',
    '2024-03-24',
    '2024-03-29',
    '2024-04-01',
    '2024-05-20'
  ]);
});

it('a text from before 2001 means something else by 9/11', () => {
  const written = (text: string, day: number) =>
    timeExpressionsIn(text, { written: day as never })[0]?.readings;
  expect(written('on 9/11', 11_000)).toEqual([]);
  expect(written('on 9/11', 12_000)?.[0]?.edtf).toBe('2001-09-11');
});
