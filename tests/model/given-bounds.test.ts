import { describe, expect, test } from 'vitest';
import { readWhen } from '../../src/model/read-when.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import type { When, WhenInBounds, WrittenBounds } from '../../src/model/timeline.ts';
import { machineDate } from '../../src/model/wording.ts';
import { whenInWords } from '../../src/model/words.ts';
import { korean } from '../../src/words/ko/index.ts';
import { eventOf, problemsOf, quoteOf, sourceOf, storyOf, timelineOf } from '../support/documents.ts';

const of = (...bounds: WrittenBounds): WhenInBounds => ({ bounds, aspect: 'throughout' });
const inWords = (when: When) => {
  const read = readWhen(when);
  if (!read.ok) throw new Error(read.problems[0].message);
  return whenInWords(read.value);
};
const cited = (when: When) =>
  eventOf({ when, assertions: [{ voice: 'reported', evidence: [{ source: 'paper' }] }] });
const said = (when: When) =>
  problemsOf(timelineOf({ events: [cited(when)] })).map(({ path, message }) => `${path}: ${message}`);

describe('bounds in words', () => {
  test.each<[WrittenBounds, string]>([
    [['1840-01-01', '1845-12-31', '1850-01-01', '1850-12-31'], 'begun between 1840 and 1845, ended in 1850'],
    [
      ['1840-01-02', '1845-12-31', '1850-03-01', '1850-03-31'],
      'begun between January 2, 1840, and December 31, 1845, ended in March 1850'
    ],
    [['1850-01-01', '1850-12-31', '1850-01-01', '1850-12-31'], 'begun and ended in 1850'],
    [[null, '1845-12-31', '1850-05-03', null], 'begun in or before 1845, ended on or after May 3, 1850'],
    [['1840-05-03', '1840-05-03', '1850-05-03', '1850-05-03'], 'begun on May 3, 1840, ended on May 3, 1850']
  ])('%j', (bounds, words) => {
    expect(inWords(of(...bounds))).toBe(words);
  });

  test('in Korean', () => {
    const [event] = storyOf(
      timelineOf({ events: [cited(of('1840-01-01', '1845-12-31', '1850-01-01', '1850-12-31'))] })
    ).events;
    expect(korean.dates.when(event!.date)).toBe('1840년에서 1845년 사이에 시작되어 1850년에 끝남');
  });
});

describe('bounds are refused', () => {
  test('out of order', () => {
    expect(said(of('1846-01-01', '1845-12-31', '1850-01-01', '1850-12-31'))).toEqual([
      expect.stringMatching(
        /^events\[0\]\.when\.bounds: .* earliest start \(1846-01-01\) after its latest start/
      )
    ]);
    expect(said(of('1840-01-01', '1845-12-31', '1839-01-01', null))).toContainEqual(
      expect.stringMatching(/earliest start \(1840-01-01\) after its earliest end/)
    );
  });

  test('with a day that is none, by its place', () => {
    expect(said(of('1840-01-01', '1845-02-30', '1850-01-01', '1850-12-31'))).toEqual([
      'events[0].when.bounds[1]: “1845-02-30” is not in the calendar; write a day that exists'
    ]);
  });

  test('with terms that they can’t carry', () => {
    const bounds = of('1840-01-01', '1845-12-31', '1850-01-01', '1850-12-31');
    expect(
      said({ ...bounds, aspect: 'within', mod: 'mid', endMod: 'late' }).map((each) => each.split(':')[0])
    ).toEqual(['events[0].when.mod', 'events[0].when.endMod', 'events[0].when.aspect']);
  });

  test('beside EDTF, and a date with neither', () => {
    const shape = (when: object) => {
      const parsed = parseTimeline(timelineOf({ events: [eventOf({ when: when as When })] }));
      return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
    };
    const bounds = ['1840-01-01', '1845-12-31', '1850-01-01', '1850-12-31'];
    expect(shape({ bounds, edtf: '1840', aspect: 'throughout' })).toEqual([
      '“bounds” is beside “edtf”; leave one of them out, as each says when'
    ]);
    expect(shape({ aspect: 'on' })).toEqual(['“edtf” is missing; add it']);
  });
});

describe('bounds and the words of a source', () => {
  const text = 'The war lasted from 2019 to 2020.';
  const problemsWith = (when: WhenInBounds) =>
    problemsOf(
      timelineOf({
        sources: [sourceOf(text)],
        events: [
          eventOf({
            title: 'The war',
            when: { ...when, text: 'from 2019 to 2020' },
            assertions: [{ voice: 'reported', evidence: [quoteOf('The war lasted from 2019 to 2020')] }]
          })
        ]
      })
    ).map(({ path }) => path);

  test('need no reason where the words give just these bounds, or tighter ones', () => {
    expect(problemsWith(of('2019-01-01', '2019-12-31', '2020-01-01', '2020-12-31'))).toEqual([]);
    expect(problemsWith(of('2018-01-01', '2019-12-31', '2020-01-01', '2020-12-31'))).toEqual([]);
  });

  test('need one where they say more, and are refused where they say otherwise', () => {
    expect(problemsWith(of('2019-05-01', '2019-12-31', '2020-01-01', '2020-12-31'))).toEqual([
      'events[0].when.inferred'
    ]);
    expect(problemsWith(of('2011-05-01', '2011-12-31', '2012-01-01', '2012-12-31'))).toEqual([
      'events[0].when.bounds'
    ]);
  });
});

test('bounds are the four bounds of the event, with no core and no machine date', () => {
  const when = of(null, '1845-12-31', '1850-01-01', '1850-12-31');
  const [event] = storyOf(timelineOf({ events: [cited(when)] })).events;
  expect(event?.bounds.earliestStart).toBeNull();
  expect(event?.cores).toEqual({});
  expect(machineDate(when)).toBeUndefined();
});
