import { describe, expect, test } from 'vitest';
import {
  countsBy,
  filterEvents,
  groupIdsOf,
  groupings,
  groupsOf,
  mostGroups,
  type Filter,
  type Grouping
} from '../../src/model/query.ts';
import type { Story } from '../../src/model/story.ts';
import { groupName } from '../../src/layout/plan/group-name.ts';
import { english } from '../../src/words/en/index.ts';
import { eventOf, plainText, quoteOf, sourceOf, storyOf, timelineOf } from '../support/documents.ts';
import { storyOf as sketched } from '../support/story.ts';

const when = { edtf: '2021-06-01', aspect: 'on', inferred: 'So it is.' } as const;
const saying = (exact: string) => [{ voice: 'reported', evidence: [quoteOf(exact)] }] as const;

const story = storyOf(
  timelineOf({
    sources: [sourceOf(plainText, { publisher: 'The Gazette' })],
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
        place: { label: 'Palais Wilson' },
        lane: 'talks',
        actors: ['envoy', 'jose'],
        when,
        assertions: saying('Talks began in Geneva')
      }),
      eventOf({
        id: 'b',
        title: 'Nobody’s “comment”',
        summary: 'It went on quietly.',
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
const idsFor = (filter: Filter) => filterEvents(story, filter, english.dates.when).map(({ id }) => id);

describe('a search', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['a', 'b', 'c']],
    ['white space alone', ' \n', ['a', 'b', 'c']],
    ['a word of a title', 'begin', ['a']],
    ['a word of a quote', 'ministry', ['b']],
    ['an actor', 'envoy', ['a']],
    ['a place', 'palais', ['a']],
    ['a word of a summary', 'quietly', ['b']],
    ['a publisher', 'gazette', ['a', 'b', 'c']],
    ['an ISO date', '2021-06-01', ['a', 'b', 'c']],
    ['a date in words', 'june 1', ['a', 'b', 'c']],
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

test('a search finds an event by who says so', () => {
  const spoken = eventOf({
    when,
    assertions: [
      {
        voice: 'attributed',
        speaker: { name: 'The ministry' },
        evidence: [quoteOf('Talks began in Geneva on May 3, 2021')]
      }
    ]
  });
  expect(
    filterEvents(storyOf(timelineOf({ events: [spoken] })), { q: 'ministry' }, english.dates.when)
  ).toHaveLength(1);
});

describe('a filter', () => {
  test('of a lane, an actor, a place, a stage or a standing keeps the events that have it', () => {
    expect(idsFor({ lane: 'press' })).toEqual(['b']);
    expect(idsFor({ actor: 'jose' })).toEqual(['a', 'b']);
    expect(idsFor({ place: 'Palais Wilson' })).toEqual(['a']);
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
});

describe('counts', () => {
  test('count each actor of an event', () => {
    expect([...countsBy(story, {}, 'actor', english.dates.when)].sort()).toEqual([
      ['', 1],
      ['envoy', 1],
      ['jose', 2]
    ]);
  });

  test('follow the rest of the filter, not the facet’s own choice', () => {
    expect([...countsBy(story, { lane: 'press', actor: 'jose' }, 'lane', english.dates.when)]).toEqual([
      ['talks', 1],
      ['press', 1]
    ]);
  });

  test('are by stage and by standing too', () => {
    expect([...countsBy(story, { stage: ['upcoming'] }, 'stage', english.dates.when)]).toEqual([
      ['happened', 2],
      ['upcoming', 1]
    ]);
    expect([...countsBy(story, { stage: ['upcoming'] }, 'standing', english.dates.when)]).toEqual([
      ['stated', 1]
    ]);
  });
});

describe('groups', () => {
  /** With the names that a figure gives them. */
  const namesOf = (of: Story, grouping: Grouping): { readonly id: string; readonly label: string }[] =>
    groupsOf(of, grouping).map((group) => ({ id: group.id, label: groupName(group, grouping, english) }));

  test('are the lanes that have events, as declared, and last the rest', () => {
    expect(namesOf(story, 'lane')).toEqual([
      { id: 'talks', label: 'Talks' },
      { id: 'press', label: 'Press' },
      { id: '', label: 'Other' }
    ]);
  });

  test('by actor are the most frequent first, and an event is in each of its groups', () => {
    const often = sketched([
      { title: 'a', edtf: '2021-01-01', actors: ['rare', 'frequent'] },
      { title: 'b', edtf: '2021-01-02', actors: ['frequent'] },
      { title: 'c', edtf: '2021-01-03' }
    ]);
    const ids = namesOf(often, 'actor').map(({ id }) => id);
    expect(ids).toEqual(['frequent', 'rare', '']);
    expect(often.events.map((event) => groupIdsOf(event, 'actor', new Set(ids)))).toEqual([
      ['rare', 'frequent'],
      ['frequent'],
      ['']
    ]);
  });

  /** An event for each actor, one more for each that comes before, and one that has two of the rarest. */
  const byActors = (count: number) => {
    const actors = Array.from({ length: count }, (_, index) => `a${index}`);
    const own = actors.flatMap((actor, index) =>
      Array.from({ length: count - index }, () => ({ title: actor, edtf: '2021-01-01', actors: [actor] }))
    );
    return sketched([...own, { title: 'both', edtf: '2021-01-02', actors: actors.slice(-2) }]);
  };

  test('of actors are all theirs as long as they are no more than the most', () => {
    expect(namesOf(byActors(mostGroups), 'actor')).toHaveLength(mostGroups);
    expect(namesOf(byActors(mostGroups), 'actor').map(({ label }) => label)).not.toContain('Others');
  });

  test('of rarer actors are one, in which an event is once', () => {
    const many = byActors(mostGroups + 3);
    const groups = namesOf(many, 'actor');
    expect(groups.map(({ label }) => label)).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'Others']);
    const ids = new Set(groups.map(({ id }) => id));
    const both = many.events.find(({ title }) => title === 'both')!;
    expect(groupIdsOf(both, 'actor', ids)).toEqual([groups.at(-1)!.id]);
  });

  test('with events that have no actor are no more than the most either, and those come last', () => {
    const many = byActors(mostGroups + 3);
    const [event] = sketched([{ title: 'none', edtf: '2021-01-01' }]).events;
    const labels = namesOf({ ...many, events: [...many.events, event!] }, 'actor').map(({ label }) => label);
    expect(labels).toEqual(['A0', 'A1', 'A2', 'A3', 'Others', 'No actor']);
  });

  test('have an event whose lane the document does not declare among the rest', () => {
    const strange = { ...story, events: [{ ...events[0]!, laneIds: ['unknown'] }] };
    const groups = namesOf(strange, 'lane');
    expect(groups).toEqual([{ id: '', label: 'Other' }]);
    expect(groupIdsOf(strange.events[0]!, 'lane', new Set(['']))).toEqual(['']);
  });

  test('by standing are in the order of standings, in their words', () => {
    const denied = { by: 'The ministry', kind: 'denied', evidence: [quoteOf('Talks ended')] } as const;
    const disputed = eventOf({ id: 'd', responses: [denied] });
    const both = storyOf(timelineOf({ events: [eventOf(), disputed] }));
    expect(namesOf(both, 'standing')).toEqual([
      { id: 'disputed', label: 'Disputed' },
      { id: 'stated', label: 'Stated' }
    ]);
  });

  test.each(groupings)('by %s hold every event', (grouping) => {
    const ids = new Set(namesOf(story, grouping).map(({ id }) => id));
    for (const event of events) {
      const own = groupIdsOf(event, grouping, ids);
      expect(own.length).toBeGreaterThan(0);
      for (const id of own) expect(ids).toContain(id);
    }
  });
});
