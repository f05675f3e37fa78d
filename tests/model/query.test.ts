import { describe, expect, test } from 'vitest';
import { countsBy, filterEvents, groupIdOf, groupsOf, matches, type Filter } from '../../src/model/query.ts';
import { eventOf, quoteOf, storyOf, timelineOf } from '../support/documents.ts';

const when = { edtf: '2021-06-01', aspect: 'on', inferred: 'So it is.' } as const;
const saying = (exact: string) => [{ voice: 'reported', evidence: [quoteOf(exact)] }] as const;

const story = storyOf(
  timelineOf({
    lanes: [
      { id: 'talks', label: 'Talks' },
      { id: 'empty', label: 'Nothing here' },
      { id: 'press', label: 'Press' }
    ],
    actors: [
      { id: 'jose', label: 'José' },
      { id: 'envoy', label: 'The envoy' }
    ],
    events: [
      eventOf({
        id: 'a',
        title: 'Talks begin',
        lane: 'talks',
        actors: ['envoy', 'jose'],
        when,
        assertions: saying('Talks began in Geneva')
      }),
      eventOf({
        id: 'b',
        title: 'Nobody’s “comment”',
        lane: 'press',
        actors: ['jose'],
        when,
        assertions: saying('The ministry did not comment')
      }),
      eventOf({ id: 'c', title: 'Talks end', when, occurrence: 'planned', assertions: saying('Talks ended') })
    ]
  })
);
const { events } = story;
const idsFor = (filter: Filter) => filterEvents(events, filter).map(({ id }) => id);

describe('a search', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['a', 'b', 'c']],
    ['white space alone', ' \n', ['a', 'b', 'c']],
    ['a word of a title', 'begin', ['a']],
    ['a word of a quote', 'ministry', ['b']],
    ['an actor', 'envoy', ['a']],
    ['a part of a word', 'gene', ['a']],
    ['another case', 'GENEVA', ['a']],
    ['a letter without its accent', 'jose', ['a', 'b']],
    ['a letter with its accent apart', 'jose\u0301', ['a', 'b']],
    ['a straight apostrophe and quotation mark', 'nobody\'s "comment"', ['b']],
    ['words from different fields, in any order', 'geneva begin', ['a']],
    ['words that do not all stand there', 'geneva comment', []],
    ['what would be a pattern', '.*', []]
  ])('for %s', (_, q, ids) => {
    expect(idsFor({ q })).toEqual(ids);
  });
});

describe('a filter', () => {
  test('of a lane, an actor, a stage or a standing keeps the events that have it', () => {
    expect(idsFor({ lane: 'press' })).toEqual(['b']);
    expect(idsFor({ actor: 'jose' })).toEqual(['a', 'b']);
    expect(idsFor({ stage: ['upcoming'] })).toEqual(['c']);
    expect(idsFor({ standing: ['stated'] })).toEqual(['a', 'b', 'c']);
  });

  test('of several stages or standings keeps the events that have any of them', () => {
    expect(idsFor({ stage: ['upcoming', 'happened'] })).toEqual(['a', 'b', 'c']);
    expect(idsFor({ stage: ['happened', 'ongoing'], standing: ['denied', 'stated'] })).toEqual(['a', 'b']);
    expect(idsFor({ standing: ['denied', 'disputed'] })).toEqual([]);
  });

  test('keeps only what whoever shows the story chose', () => {
    expect(idsFor({ shown: { lane: ['press'] } })).toEqual(['b']);
    expect(idsFor({ shown: { lane: ['press'] }, actor: 'envoy' })).toEqual([]);
    expect(idsFor({ shown: { stage: ['upcoming'], standing: ['stated'] } })).toEqual(['c']);
  });

  test('with the empty id keeps the events that have none', () => {
    expect(idsFor({ lane: '' })).toEqual(['c']);
    expect(idsFor({ actor: '' })).toEqual(['c']);
  });

  test('keeps what all its parts keep', () => {
    expect(idsFor({ actor: 'jose', q: 'talks' })).toEqual(['a']);
    expect(idsFor({ actor: 'envoy', lane: 'press' })).toEqual([]);
  });

  test('that knows no such lane keeps none', () => {
    expect(idsFor({ lane: 'toString' })).toEqual([]);
  });

  test('is the same for one event', () => {
    expect(events.map((event) => matches(event, { actor: 'envoy' }))).toEqual([true, false, false]);
  });
});

describe('counts', () => {
  test('count each actor of an event', () => {
    expect([...countsBy(events, {}, 'actor')].sort()).toEqual([
      ['', 1],
      ['envoy', 1],
      ['jose', 2]
    ]);
  });

  test('follow the rest of the filter, not the facet’s own choice', () => {
    expect([...countsBy(events, { lane: 'press', actor: 'jose' }, 'lane')]).toEqual([
      ['talks', 1],
      ['press', 1]
    ]);
  });

  test('are by stage and by standing too', () => {
    expect([...countsBy(events, { stage: ['upcoming'] }, 'stage')]).toEqual([
      ['happened', 2],
      ['upcoming', 1]
    ]);
    expect([...countsBy(events, { stage: ['upcoming'] }, 'standing')]).toEqual([['stated', 1]]);
  });
});

describe('groups', () => {
  test('are the lanes that have events, as declared, and last the rest', () => {
    expect(groupsOf(story, 'lane')).toEqual([
      { id: 'talks', label: 'Talks' },
      { id: 'press', label: 'Press' },
      { id: '', label: 'Other' }
    ]);
  });

  test('by actor are those that are named first in an event', () => {
    expect(groupsOf(story, 'actor').map(({ id }) => id)).toEqual(['jose', 'envoy', '']);
    expect(events.map((event) => groupIdOf(event, 'actor'))).toEqual(['envoy', 'jose', '']);
  });

  test('by standing are in the order of standings, in their words', () => {
    const denied = { by: 'The ministry', kind: 'denied', evidence: [quoteOf('Talks ended')] } as const;
    const disputed = eventOf({ id: 'd', responses: [denied] });
    const both = storyOf(timelineOf({ events: [eventOf(), disputed] }));
    expect(groupsOf(both, 'standing')).toEqual([
      { id: 'disputed', label: 'Disputed' },
      { id: 'stated', label: 'Stated' }
    ]);
  });

  test('hold every event once', () => {
    for (const grouping of ['lane', 'actor', 'standing'] as const) {
      const ids = groupsOf(story, grouping).map(({ id }) => id);
      for (const event of events) expect(ids).toContain(groupIdOf(event, grouping));
    }
  });
});
