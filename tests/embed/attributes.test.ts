import { describe, expect, it } from 'vitest';
import { readAttributes, windowBetween, type ViewAttribute } from '../../src/embed/attributes.ts';
import { dayOf } from '../../src/model/day.ts';
import { eventOf, storyOf, timelineOf } from '../support/documents.ts';

const story = storyOf(
  timelineOf({
    lanes: [
      { id: 'talks', label: 'Talks' },
      { id: 'threats', label: 'Threats' }
    ],
    events: [eventOf({ lane: 'talks' })]
  })
);
const read = (attributes: Partial<Record<ViewAttribute, string>>) =>
  readAttributes((name) => attributes[name] ?? null, story);
const day = (month: number, day: number) => dayOf({ year: 2021, month, day });

describe('attributes', () => {
  it('that are absent or empty ask for everything, as the story opens', () => {
    const all = {
      from: undefined,
      to: undefined,
      theme: 'system',
      lanes: undefined,
      event: undefined,
      parts: ['figure', 'list', 'source'],
      notices: []
    };
    expect(read({})).toEqual(all);
    expect(read({ from: '', to: '', theme: '', lanes: ' ', event: '', parts: ',' })).toEqual(all);
  });

  it('that fit are what is shown', () => {
    expect(
      read({
        from: '2021-05-01',
        to: '2021-05-31',
        theme: 'dark',
        lanes: 'threats, talks',
        event: 'talks',
        parts: 'list figure'
      })
    ).toEqual({
      from: day(5, 1),
      to: day(5, 31),
      theme: 'dark',
      lanes: ['threats', 'talks'],
      event: 'talks',
      parts: ['list', 'figure'],
      notices: []
    });
  });

  it.each([
    [
      { from: '2021-02-30' },
      'The attribute from says “2021-02-30”, which was ignored: a day is written like 2021-03-13.'
    ],
    [
      { theme: 'Dark' },
      'The attribute theme says “Dark”, which was ignored: the themes are system, light and dark.'
    ],
    [{ lanes: 'moon' }, 'The attribute lanes says “moon”, which was ignored: this story has no such lane.'],
    [
      { event: 'nobody' },
      'The attribute event says “nobody”, which was ignored: this story has no such event.'
    ],
    [
      { parts: 'map' },
      'The attribute parts says “map”, which was ignored: the parts are figure, list and source.'
    ],
    [
      { event: '\u202e</script>' },
      'The attribute event says “U+202E</script>”, which was ignored: this story has no such event.'
    ]
  ] as const)('that do not fit are named: %j', (attributes, notice) => {
    expect(read(attributes)).toEqual({ ...read({}), notices: [notice] });
  });

  it('of which some words fit keep those', () => {
    expect(read({ lanes: 'moon talks' })).toMatchObject({
      lanes: ['talks'],
      notices: [expect.stringContaining('moon')]
    });
  });
});

describe('the window between two days', () => {
  const opening = { start: day(4, 1), end: day(7, 1) };

  it('holds both days, and takes a missing one from the opening view', () => {
    expect(windowBetween(day(5, 1), day(5, 31), opening)).toEqual({ start: day(5, 1), end: day(6, 1) });
    expect(windowBetween(day(5, 1), undefined, opening)).toEqual({ start: day(5, 1), end: day(7, 1) });
    expect(windowBetween(undefined, day(5, 31), opening)).toEqual({ start: day(4, 1), end: day(6, 1) });
  });

  it('is none where none is asked for, or it would end before it begins', () => {
    expect(windowBetween(undefined, undefined, opening)).toBeUndefined();
    expect(windowBetween(day(6, 1), day(5, 31), opening)).toBeUndefined();
    expect(windowBetween(day(8, 1), undefined, opening)).toBeUndefined();
  });
});
