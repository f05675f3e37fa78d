import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/model/day.ts';
import { stepInWords } from '../../../src/model/step-words.ts';
import { timeExpressionsIn, type TimeContext } from '../../../src/model/time-words/time-words.ts';

const day = (text: string): NonNullable<TimeContext['written']> => parseDay(text)!;
const written = day('2021-03-13');

const edtfsIn = (text: string, context: TimeContext): string[] =>
  timeExpressionsIn(text, context).flatMap(({ readings }) => readings.map(({ edtf }) => edtf));

const stepsIn = (text: string, context: TimeContext): (readonly string[])[] =>
  timeExpressionsIn(text, context).flatMap(({ readings }) =>
    readings.map(({ derivation }) => derivation.map(stepInWords))
  );

describe('without the day of writing', () => {
  it.each([
    'next week',
    'yesterday',
    'on March 18',
    'last Friday',
    'so far',
    'recently',
    'in the spring',
    '5/6/20'
  ])('“%s” is found and has no reading', (text) => {
    const found = timeExpressionsIn(text, {});
    expect(found.map(({ readings }) => readings)).toEqual([[]]);
  });

  it.each([
    ['on March 18, 2021', '2021-03-18'],
    ['throughout 2020', '2020'],
    ['since 2019', '2019/..']
  ])('“%s” is read', (text, edtf) => {
    expect(edtfsIn(text, {})).toEqual([edtf]);
  });
});

describe('from an earlier event', () => {
  const reference = [day('2021-01-30'), day('2021-01-30')] as const;

  it.each([
    ['the following day', '2021-01-31'],
    ['the next morning', '2021-01-31'],
    ['three days later', '2021-02-02'],
    ['the day before', '2021-01-29'],
    ['that same day', '2021-01-30'],
    ['later that month', '2021-01'],
    ['the following year', '2022'],
    ['two months earlier', '2020-11']
  ])('“%s” is counted', (text, edtf) => {
    expect(edtfsIn(text, { written, reference })).toEqual([edtf]);
    expect(edtfsIn(text, { written })).toEqual([]);
  });

  it('that is not known to the day, “three days later” is not either', () => {
    const month = [day('2021-01-01'), day('2021-01-31')] as const;
    expect(edtfsIn('three days later', { written, reference: month })).toEqual(['[2021-01-04..2021-02-03]']);
  });

  it('“the day before the vote” is not counted, as it counts from the vote', () => {
    expect(edtfsIn('the day before the vote', { written, reference })).toEqual([]);
  });
});

describe('without one, from the time that the same sentence names just before', () => {
  it.each([
    ['He left in June 1998 and returned later that year', '1998'],
    ['It began on March 3, 2020, and ended the next day', '2020-03-04'],
    ['It opened in 2018 and closed in March of that year', '2018-03']
  ])('“%s” is counted', (text, edtf) => {
    expect(edtfsIn(text, { written })[1]).toBe(edtf);
  });

  it.each([
    'He left in June 1998. He returned later that year',
    'He left in June 1998 or 1999 and returned the next day'
  ])('“%s” is not, as no one time is named there', (text) => {
    expect(timeExpressionsIn(text, { written }).at(-1)?.readings).toHaveLength(0);
  });
});

describe('words nearby', () => {
  it.each([
    ['The board will meet Friday', '2021-03-19'],
    ['The board met Friday', '2021-03-12'],
    ['A summit planned for April', '2021-04'],
    ['It will open in November', '2021-11'],
    ['It was opened in November', '2020-11'],
    ['On Friday, the board will meet', '2021-03-19'],
    ['The vote will be held. On Friday the board met', '2021-03-12']
  ])('decide what comes first: %s', (text, edtf) => {
    expect(edtfsIn(text, { written })[0]).toBe(edtf);
  });
});

describe('a derivation says', () => {
  it('what year a weekday fixes', () => {
    expect(stepsIn('Saturday, March 13', { written })).toEqual([
      ['March 13 is a Saturday in 2021', 'written on Saturday, March 13, 2021']
    ]);
  });

  it('what a week is counted from, and on what day weeks begin', () => {
    expect(stepsIn('next week', { written })).toEqual([
      ['counted from Saturday, March 13, 2021', 'weeks begin on Sunday'],
      ['counted from Saturday, March 13, 2021', 'weeks begin on Monday']
    ]);
  });

  it('in what order figures are read', () => {
    expect(stepsIn('5/6/2020', { written })).toEqual([['read as May 6, 2020'], ['read as June 5, 2020']]);
  });

  it('where a season lies', () => {
    expect(stepsIn('spring 2020', { written })).toEqual([
      ['spring in the northern hemisphere'],
      ['spring in the southern hemisphere']
    ]);
  });

  it('nothing where the words say it all', () => {
    expect(stepsIn('on March 13, 2021', { written })).toEqual([[]]);
  });
});

describe('in a language without tables', () => {
  it.each([
    ['de', 'am 3. März 2024', '2024-03-03'],
    ['fr', 'le 3 mars 2024', '2024-03-03'],
    ['es', 'el 3 de marzo de 2024', '2024-03-03'],
    ['ar', '٣ مارس ٢٠٢٤', '2024-03-03'],
    ['ja', '2024年3月3日', '2024-03-03'],
    ['ko', '2024년 3월 3일', '2024-03-03']
  ])('%s, dates with figures are read: %s', (language, text, edtf) => {
    const [found] = timeExpressionsIn(text, { written }, language);
    expect(found?.readings[0]?.edtf).toBe(edtf);
  });

  it('that nobody knows, no names of months are, whatever language the machine speaks', () => {
    expect(timeExpressionsIn('March 3, 2024', { written }, 'qqx')).toEqual([]);
  });

  it('no English words are', () => {
    expect(timeExpressionsIn('next week', { written }, 'de')).toEqual([]);
  });
});

describe('offsets', () => {
  it.each(['“So” — 😀 on March 18.', 'é\r\non  March\n18', '\u{1D7D8} on March 1\u{1D7D6}'])(
    'are those of the raw text: %j',
    (text) => {
      const [found] = timeExpressionsIn(text, { written });
      expect(text.slice(found!.start, found!.end)).toBe(found!.text);
      expect(found!.text).toMatch(/^on\s+March\s+1.{1,2}$/su);
      expect(found!.readings[0]?.edtf).toBe('2021-03-18');
    }
  );

  it('never run over the end of a paragraph', () => {
    const found = timeExpressionsIn('It was in March\n\n2020 was another year', { written });
    expect(found.map(({ text }) => text)).toEqual(['in March']);
  });
});

it('each time of the first story is read', () => {
  const article = readFileSync('data/north-korea-outreach/sources/article.txt', 'utf8');
  const found = timeExpressionsIn(article, { written });
  expect(found.map(({ text, readings }) => `${text}: ${readings[0]?.edtf} ${readings[0]?.aspect}`)).toEqual([
    'on Saturday, March 13: 2021-03-13 on',
    'since mid-February: 2021-02/.. since',
    'next week: [2021-03-14..2021-03-20] within',
    'starting in mid-February: 2021-02/.. since',
    'To date: ../2021-03-13 until',
    'in the coming weeks: [2021-03-14..] within',
    'so far: ../2021-03-13 until',
    'on March 18: 2021-03-18 on',
    'throughout 2020: 2020 throughout'
  ]);
});

describe('time grows with the length of a text, not faster', { tags: 'slow' }, () => {
  const article = readFileSync('data/north-korea-outreach/sources/article.txt', 'utf8');
  const shortest = (text: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage();
        timeExpressionsIn(text, { written });
        return process.cpuUsage(start).user;
      })
    );

  it.each([
    ['of prose', article, 10],
    ['in one line', article.replaceAll('\n', ' '), 10],
    ['of hedges', 'perhaps ', 6000],
    ['of shifts', 'a week after ', 2000],
    ['of ranges', 'from 2018 to ', 400],
    ['of lists', '3, ', 4000],
    ['of weekdays', 'Monday, ', 1500],
    ['of happenings', 'before the vote in the ', 400],
    ['of years', '2020-', 600],
    ['of dates', 'Monday, March 3 and ', 300],
    ['of gaps', '\n \n', 50_000],
    ['of digits', '１', 400_000]
  ])('%s', (_, unit, count) => {
    shortest(unit.repeat(count));
    const [once, often] = [shortest(unit.repeat(count)), shortest(unit.repeat(count * 8))];
    // Eight times the text takes some eight times as long; were it its square, sixty-four times. What takes
    // less than 10 ms cannot be told from the noise of a busy machine.
    expect(often).toBeLessThan(Math.max(once, 10_000) * 24);
  });
});

describe('a run without end', () => {
  it.each([
    ['of digits', '１'.repeat(3_000_000)],
    ['of letters', 'a'.repeat(3_000_000)],
    ['of signs over letters', `e${'\u0301'.repeat(90)}`.repeat(60_000)]
  ])('%s holds no time, and is read within any stack', (_, run) => {
    expect(timeExpressionsIn(`It was ${run} in May 2020.`, { written }).map(({ text }) => text)).toEqual([
      'in May 2020'
    ]);
  });
});
