import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, fromDate, type Day } from '../../../src/model/day.ts';
import { months, shortMonths, weekdays } from '../../../src/model/time-words/english-words.ts';
import { timeExpressionsIn } from '../../../src/model/time-words/time-words.ts';
import { boundsOf } from '../../../src/model/bounds.ts';
import { edtfOf } from '../../support/dates.ts';

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(fromDate);

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const nameIn = (names: Readonly<Record<string, number>>, value: number): string =>
  capital(Object.keys(names).find((name) => names[name] === value)!);
const weekdayOf = (of: Day): number => new Date(of * 86_400_000).getUTCDay();
const iso = (of: Day): string => new Date(of * 86_400_000).toISOString().slice(0, 10);

const ordinal = (value: number): string => {
  const last = value % 10;
  if (value > 10 && value < 14) return `${value}th`;
  return `${value}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
};

/** All spellings of a day in full. */
function daySpellings(of: Day): string[] {
  const { year, month, day: date } = civilOf(of);
  const [long, weekday] = [nameIn(months, month), nameIn(weekdays, weekdayOf(of))];
  const short = month === 5 ? 'May' : nameIn(shortMonths, month);
  const plain = [long, short, `${short}.`].flatMap((name) =>
    name === 'May.' ? [] : [`${name} ${date}, ${year}`, `${date} ${name} ${year}`, `${date}-${name}-${year}`]
  );
  return [
    ...plain,
    `${weekday}, ${long} ${date}, ${year}`,
    `${weekday} ${date} ${long} ${year}`,
    `${long} ${ordinal(date)}, ${year}`,
    `the ${ordinal(date)} of ${long} ${year}`,
    iso(of),
    iso(of).replaceAll('-', '/')
  ];
}

/** All spellings of a month, year or decade, with the EDTF they name. */
function periodSpellings(of: Day): (readonly [words: string, edtf: string])[] {
  const { year, month } = civilOf(of);
  const long = nameIn(months, month);
  const code = `${year}-${iso(of).slice(5, 7)}`;
  return [
    [`${long} ${year}`, code],
    [`${long}, ${year}`, code],
    [`${long} of ${year}`, code],
    [`the year ${year}`, String(year)],
    [`the ${Math.floor(year / 10)}0s`, `${Math.floor(year / 10)}X`]
  ];
}

const inDigits = (text: string, zero: number): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

function only(text: string): { edtf: string; mod?: string; aspect: string }[] {
  const found = timeExpressionsIn(text, {});
  expect(found.map((each) => each.text)).toEqual([text]);
  return found[0]!.readings.map(({ edtf, mod, aspect }) => ({ edtf, aspect, ...(mod && { mod }) }));
}

describe('reading a phrase gives its date back', () => {
  it('of a day in every spelling', () => {
    fc.assert(
      fc.property(day, (of) => {
        for (const words of daySpellings(of))
          expect(only(words)[0], words).toEqual({ edtf: iso(of), aspect: 'on' });
      })
    );
  });

  it('of a day in figures, as one of its readings', () => {
    fc.assert(
      fc.property(day, (of) => {
        const { year, month, day: date } = civilOf(of);
        for (const words of [
          `${month}/${date}/${year}`,
          `${date}/${month}/${year}`,
          `${date}.${month}.${year}`
        ])
          expect(only(words)).toContainEqual({ edtf: iso(of), aspect: 'on' });
      })
    );
  });

  it('of a day in the digits of any script', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7d8), (of, zero) => {
        const [words] = daySpellings(of);
        expect(only(inDigits(words!, zero))[0]).toEqual({ edtf: iso(of), aspect: 'on' });
      })
    );
  });

  it('of a month, a year and a decade, early, mid and late', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('early', 'mid', 'late'), (of, mod) => {
        for (const [words, edtf] of periodSpellings(of)) {
          expect(only(words)).toContainEqual({ edtf, aspect: 'within' });
          expect(only(`${mod} ${words}`)).toContainEqual({ edtf, mod, aspect: 'within' });
        }
      })
    );
  });

  const relations: readonly (readonly [
    words: (date: string) => string,
    edtf: (date: string) => string,
    aspect: string
  ])[] = [
    [(date) => `since ${date}`, (date) => `${date}/..`, 'since'],
    [(date) => `from ${date} on`, (date) => `${date}/..`, 'since'],
    [(date) => `starting on ${date}`, (date) => `${date}/..`, 'since'],
    [(date) => `until ${date}`, (date) => `../${date}`, 'until'],
    [(date) => `up to ${date}`, (date) => `../${date}`, 'until'],
    [(date) => `by ${date}`, (date) => `[..${date}]`, 'within'],
    [(date) => `no later than ${date}`, (date) => `[..${date}]`, 'within'],
    [(date) => `no earlier than ${date}`, (date) => `[${date}..]`, 'within'],
    [(date) => `all of ${date}`, (date) => date, 'throughout'],
    [(date) => `throughout ${date}`, (date) => date, 'throughout'],
    [(date) => `about ${date}`, (date) => `${date}~`, 'within'],
    [(date) => `perhaps on ${date}`, (date) => `${date}?`, 'within']
  ];

  it('with the words that say how a thing lies to it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...relations), (of, [words, edtf, aspect]) => {
        const { year, month, day: date } = civilOf(of);
        const text = words(`${nameIn(months, month)} ${date}, ${year}`);
        expect(only(text)[0]).toEqual({ edtf: edtf(iso(of)), aspect });
      })
    );
  });

  it('of two days, with all that joins them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4000 }), (of, length) => {
        const to = (of + length) as Day;
        fc.pre(civilOf(to).year < 3000);
        const [first, last] = [daySpellings(of)[0], daySpellings(to)[0]];
        const lasting = { edtf: `${iso(of)}/${iso(to)}`, aspect: 'throughout' };
        for (const words of [`from ${first} to ${last}`, `${first} through ${last}`, `${first} – ${last}`])
          expect(only(words)).toEqual([lasting]);
        const within = { edtf: `[${iso(of)}..${iso(to)}]`, aspect: 'within' };
        expect(only(`between ${first} and ${last}`)).toEqual([within, lasting]);
      })
    );
  });

  it('and “before” and “after” leave the day out', () => {
    fc.assert(
      fc.property(day, (of) => {
        const [words] = daySpellings(of);
        const [before, after] = [only(`before ${words}`)[0]!, only(`after ${words}`)[0]!];
        expect(boundsOf({ edtf: edtfOf(before.edtf), aspect: 'within' }).latestEnd).toBe(of - 1);
        expect(boundsOf({ edtf: edtfOf(after.edtf), aspect: 'within' }).earliestStart).toBe(of + 1);
      })
    );
  });
});

describe('no text', () => {
  const words = fc.constantFrom(
    ..."in on since until by from to between and or the a early mid late last next this week month year day days ago later before after March May 13 2021 2020 3rd Friday spring century BC , . - / ( ) ' s 1 % ½ about perhaps all of throughout".split(
      ' '
    )
  );

  it('has a reading that is no EDTF, or expressions that overlap or leave the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), day, (parts, written) => {
        const text = parts.join(' ');
        let before = 0;
        for (const { start, end, readings } of timeExpressionsIn(text, { written })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
          for (const { edtf } of readings) expect(() => edtfOf(edtf)).not.toThrow();
        }
      }),
      { numRuns: 300 }
    );
  });
});
