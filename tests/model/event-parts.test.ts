import { describe, expect, test } from 'vitest';
import { planTimeline } from '../../src/layout/plan/plan.ts';
import { themes } from '../../src/layout/plan/theme.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import { filterEvents } from '../../src/model/query.ts';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { english } from '../../src/words/en/index.ts';
import { eventOf, problemsOf, storyOf, timelineOf } from '../support/documents.ts';

const lanes = [
  { id: 'talks', label: 'Talks' },
  { id: 'geneva', label: 'In Geneva' }
];
const said = (timeline: Timeline) => problemsOf(timeline).map(({ path, message }) => `${path}: ${message}`);
const withEvent = (more: Partial<TimelineEvent>, timeline: Partial<Timeline> = {}) =>
  timelineOf({ lanes, events: [eventOf(more)], ...timeline });
const shapeProblems = (more: object) => {
  const parsed = parseTimeline(withEvent(more));
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
};

describe('an event of several lanes', () => {
  const story = storyOf(withEvent({ lane: ['geneva', 'talks'] }));

  test('is in each of its groups, and has their labels in its own order', () => {
    const { groups } = planTimeline(story, {
      events: story.events,
      grouping: 'lane',
      theme: themes.light,
      words: english
    });
    expect(groups.map(({ id, events }) => [id, events.length])).toEqual([
      ['talks', 1],
      ['geneva', 1]
    ]);
    expect(story.events[0]?.laneLabels).toEqual(['In Geneva', 'Talks']);
  });

  test('passes a filter by any of them', () => {
    const shown = (lane: string) => filterEvents(story, { lane }, english.dates.when).length;
    expect([shown('talks'), shown('geneva'), shown('')]).toEqual([1, 1, 0]);
  });

  test('names lanes that exist, each once', () => {
    expect(said(withEvent({ lane: ['talks', 'genev', 'talks'] }))).toEqual([
      'events[0].lane[1]: there is no lane “genev”; did you mean “geneva”?',
      'events[0].lane[2]: “talks” is listed twice; leave it out once'
    ]);
  });
});

describe('tags', () => {
  test('are found by a search', () => {
    const story = storyOf(withEvent({ tags: ['Disarmament'] }));
    expect(filterEvents(story, { q: 'disarmament' }, english.dates.when)).toHaveLength(1);
  });

  test('are given once each, in at most 50 of at most 100 characters', () => {
    expect(said(withEvent({ tags: ['a', 'b', 'a'] }))).toEqual([
      'events[0].tags[2]: “a” is listed twice; leave it out once'
    ]);
    expect(shapeProblems({ tags: ['x'.repeat(101)] })).toHaveLength(1);
    expect(shapeProblems({ tags: Array.from({ length: 51 }, (_, index) => `t${index}`) })).toHaveLength(1);
  });
});

describe('of an event', () => {
  test('the importance is a whole number from 1 to 5', () => {
    expect(shapeProblems({ importance: 5 })).toEqual([]);
    expect(shapeProblems({ importance: 6 })).toEqual([
      'events[0].importance: “importance” is 6; it must be a whole number from 1 to 5'
    ]);
  });

  test('a link is a web address', () => {
    expect(shapeProblems({ links: [{ url: 'https://example.org/', label: 'More' }] })).toEqual([]);
    expect(shapeProblems({ links: [{ url: 'javascript:alert(1)' }] })).toHaveLength(1);
  });

  test.each(['a.png', 'media/a.JPEG', 'media/a.webp', 'a.avif'])('an image may be %s', (file) => {
    expect(shapeProblems({ media: [{ file, alt: 'A bridge' }] })).toEqual([]);
  });

  test.each([
    'a.svg',
    '../a.png',
    '/a.png',
    '.hidden/a.png',
    'https://example.org/a.png',
    '.png',
    'a.png.exe'
  ])('an image is never %s', (file) => {
    expect(shapeProblems({ media: [{ file, alt: 'A bridge' }] })).toEqual([
      expect.stringContaining('is not a valid path of an image beside the document')
    ]);
  });

  test('an image has words for those who do not see it', () => {
    expect(shapeProblems({ media: [{ file: 'a.png' }] })).toEqual([
      'events[0].media[0].alt: “alt” is missing; add it'
    ]);
  });
});

describe('eras', () => {
  const era = { id: 'war', label: 'The war', when: { edtf: '1939/1945', aspect: 'throughout' } } as const;

  test('of a story have their bounds, and need no words of a source', () => {
    const story = storyOf(timelineOf({ eras: [{ ...era, source: 'paper' }] }));
    expect(story.eras.map(({ label, date }) => [label, english.dates.when(date)])).toEqual([
      ['The war', 'from 1939 to 1945']
    ]);
  });

  test('without an end are known up to the day that the sources speak from', () => {
    const when = { edtf: '2020-01-01/..', aspect: 'since' } as const;
    const { eras, asOf } = storyOf(timelineOf({ eras: [{ ...era, when }] }));
    expect(eras[0]!.bounds).toMatchObject({ earliestEnd: asOf, latestEnd: Infinity });
  });

  test('are checked: ids, dates, words and sources', () => {
    expect(
      said(
        timelineOf({
          eras: [
            era,
            { ...era, source: 'papr' },
            { ...era, id: 'b', when: { edtf: '1945/1939', aspect: 'throughout' } },
            { ...era, id: 'c', when: { ...era.when, text: 'the war', aspect: 'since', anchor: 'nothing' } }
          ]
        })
      ).map((each) => each.split(':')[0])
    ).toEqual([
      'eras[1].id',
      'eras[1].source',
      'eras[2].when.edtf',
      'eras[3].when.text',
      'eras[3].when.aspect',
      'eras[3].when.anchor'
    ]);
  });
});
