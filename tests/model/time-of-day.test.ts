import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/model/parse.ts';
import type { TimeOfDay, TimelineEvent } from '../../src/model/timeline.ts';
import { english } from '../../src/words/en/index.ts';
import { korean } from '../../src/words/ko/index.ts';
import { eventName } from '../../src/layout/plan/name.ts';
import { eventOf, problemsOf, storyOf, timelineOf } from '../support/documents.ts';

const timed = (id: string, time?: TimeOfDay, more: Partial<TimelineEvent> = {}) =>
  eventOf({ id, ...(time && { time }), ...more });
const storyWith = (...events: TimelineEvent[]) => storyOf(timelineOf({ events }));
const idsOf = (...events: TimelineEvent[]) => storyWith(...events).events.map(({ id }) => id);
const inWords = (time: TimeOfDay, { dates } = english) =>
  dates.when(storyWith(timed('a', time)).events[0]!.date);
const said = (time: TimeOfDay, more: Partial<TimelineEvent> = {}) =>
  problemsOf(timelineOf({ events: [timed('a', time, more)] })).map(
    ({ path, message }) => `${path}: ${message}`
  );

describe('events of one day', () => {
  test('are in order of their times, those without one last, and else as in the document', () => {
    expect(
      idsOf(
        timed('none'),
        timed('evening', { start: '18:00' }),
        timed('morning', { start: '05:31' }),
        timed('also-none')
      )
    ).toEqual(['morning', 'evening', 'none', 'also-none']);
  });

  test('are compared as instants, by offsets and by the zones’ offsets of that day', () => {
    const inGeneva = timed('geneva', { start: '10:00', zone: 'Europe/Zurich' });
    expect(
      idsOf(
        timed('utc', { start: '08:30', zone: 'Z' }),
        inGeneva,
        timed('seoul', { start: '16:59', zone: '+09:00' }),
        timed('chicago', { start: '02:59', zone: '-06:00' })
      )
    ).toEqual(['seoul', 'geneva', 'utc', 'chicago']);
  });

  test('of a winter’s day have the offset of winter', () => {
    const when = { edtf: '2021-01-03', aspect: 'on', inferred: 'So it was in all.' } as const;
    expect(
      idsOf(
        timed('utc', { start: '08:30', zone: 'Z' }, { when }),
        timed('geneva', { start: '10:00', zone: 'Europe/Zurich' }, { when })
      )
    ).toEqual(['utc', 'geneva']);
  });
});

describe('a time in words', () => {
  test.each<[TimeOfDay, string, string]>([
    [
      { start: '05:31', zone: 'Asia/Pyongyang' },
      'May 3, 2021, at 05:31, Pyongyang time',
      '2021년 5월 3일 05:31(Pyongyang 시각)'
    ],
    [{ start: '05:31' }, 'May 3, 2021, at 05:31', '2021년 5월 3일 05:31'],
    [
      { start: '05:31', end: '06:10', zone: '-06:00' },
      'May 3, 2021, from 05:31 to 06:10, UTC−06:00',
      '2021년 5월 3일 05:31~06:10(UTC−06:00)'
    ],
    [
      { start: '05:31', zone: 'America/Argentina/Buenos_Aires' },
      'May 3, 2021, at 05:31, Buenos Aires time',
      '2021년 5월 3일 05:31(Buenos Aires 시각)'
    ],
    [{ start: '05:31', zone: 'Z' }, 'May 3, 2021, at 05:31, UTC', '2021년 5월 3일 05:31(UTC)']
  ])('%j', (time, inEnglish, inKorean) => {
    expect(inWords(time)).toBe(inEnglish);
    expect(inWords(time, korean)).toBe(inKorean);
  });

  test('is in the name of an event that is heard', () => {
    const [event] = storyWith(timed('a', { start: '05:31', zone: 'Z' })).events;
    expect(eventName(event!, english)).toContain('at 05:31, UTC');
  });
});

describe('a time is a problem', () => {
  test('of a date that is no single day', () => {
    expect(said({ start: '05:31' }, { when: { edtf: '2021-05', aspect: 'within', text: 'May' } })).toContain(
      'events[0].time: a time needs a date that is one day, but “2021-05” is not; leave the time out, or correct the date'
    );
    expect(said({ start: '05:31' })).toEqual([]);
  });

  test('if it ends before it begins', () => {
    expect(said({ start: '05:31', end: '05:30' })).toEqual([
      expect.stringContaining('events[0].time.end: the time ends at 05:30, before it begins at 05:31')
    ]);
  });

  test('if its words are in no quote', () => {
    expect(said({ start: '05:31', text: 'at dawn' })).toEqual([
      expect.stringContaining('events[0].time.text: “at dawn” is in none of this event’s quotes')
    ]);
    expect(said({ start: '05:31', text: 'on May 3' })).toEqual([]);
  });

  test.each<[Partial<TimeOfDay>, string]>([
    [{ start: '5:31' }, '“start” is “5:31”, which is not a time of day'],
    [{ start: '24:00' }, '“start” is “24:00”, which is not a time of day'],
    [{ zone: 'Asia/Atlantis' }, '“zone” is “Asia/Atlantis”, which is not a time zone'],
    [{ zone: '+9' }, '“zone” is “+9”, which is not a time zone']
  ])('in another form: %j', (time, message) => {
    const parsed = parseTimeline(timelineOf({ events: [timed('a', { start: '05:31', ...time })] }));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining(message)
    ]);
  });
});
