import fc from 'fast-check';
import { produce, type Draft } from 'immer';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/model/parse.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { newDesk, type Desk } from '../../../src/studio/desk/desk.ts';
import {
  locatePlace,
  mergeNamed,
  moveNamed,
  removeNamed,
  removePlace,
  removeTag,
  renameNamed,
  renamePlace,
  renameTag,
  type NamedList
} from '../../../src/studio/desk/names.ts';
import { eventOf, timelineOf } from '../../support/documents.ts';
import { documents } from '../../support/random-documents.ts';

const after = (timeline: Timeline, edit: (desk: Draft<Desk>) => void): Timeline =>
  produce(newDesk(timeline), (desk) => edit(desk)).timeline;

const named = timelineOf({
  lanes: [
    { id: 'talks', label: 'Talks' },
    { id: 'arms', label: 'Arms' },
    { id: 'aid', label: 'Aid' }
  ],
  actors: [
    { id: 'kim', label: 'Kim' },
    { id: 'moon', label: 'Moon' }
  ],
  events: [
    eventOf({ id: 'one', lane: ['talks', 'arms'], actors: ['kim', 'moon'], tags: ['a', 'b'] }),
    eventOf({ id: 'two', lane: 'arms', actors: ['kim'], tags: ['a'], place: { label: 'Geneva' } }),
    eventOf({ id: 'three', place: { label: 'Genf', lat: 46.2, lon: 6.1 } })
  ],
  steps: [{ title: 'Arms', filter: { lanes: ['arms', 'talks'], actors: ['kim'] } }]
});

/** Everything of a document that names a topic or an actor by its id. */
const idsNamed = ({ events, steps = [] }: Timeline, list: NamedList): readonly string[] => [
  ...events.flatMap(({ lane = [], actors = [] }) => (list === 'lanes' ? [lane].flat() : actors)),
  ...steps.flatMap(({ filter }) => filter?.[list] ?? [])
];

const isValid = (timeline: Timeline): boolean => {
  const parsed = parseTimeline(JSON.parse(JSON.stringify(timeline)));
  return parsed.ok;
};

describe('a topic or an actor', () => {
  it('is renamed in one place, as events name it by its id', () => {
    const renamed = after(named, (desk) => renameNamed(desk, 'lanes', 'arms', 'Weapons'));
    expect(renamed.lanes?.[1]).toEqual({ id: 'arms', label: 'Weapons' });
    expect(renamed.events).toBe(named.events);
  });

  it('keeps its name if the new one is blank', () => {
    expect(after(named, (desk) => renameNamed(desk, 'lanes', 'arms', ' '))).toBe(named);
  });

  it('becomes part of another if it is given the name of that one', () => {
    const merged = after(named, (desk) => renameNamed(desk, 'lanes', 'arms', 'Talks'));
    expect(merged.lanes?.map(({ id }) => id)).toEqual(['talks', 'aid']);
    expect(merged.events.map(({ lane }) => lane)).toEqual(['talks', 'talks', undefined]);
    expect(merged.steps?.[0]?.filter).toEqual({ lanes: ['talks'], actors: ['kim'] });
  });

  it('leaves no empty filter when it is removed', () => {
    const removed = after(named, (desk) => {
      removeNamed(desk, 'actors', 'kim');
      removeNamed(desk, 'lanes', 'arms');
      removeNamed(desk, 'lanes', 'talks');
    });
    expect(removed.steps).toEqual([{ title: 'Arms' }]);
    expect(removed.events[1]).not.toHaveProperty('actors');
  });

  it('is drawn in the order of its list, which can be changed', () => {
    const moved = after(named, (desk) => moveNamed(desk, 'lanes', 2, 0));
    expect(moved.lanes?.map(({ id }) => id)).toEqual(['aid', 'talks', 'arms']);
    expect(after(named, (desk) => moveNamed(desk, 'lanes', 0, 7))).toBe(named);
  });

  it('is named nowhere after a merge, in any document, which stays valid', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('lanes', 'actors'), fc.nat(), (document, list, at) => {
        const items = document[list] ?? [{ id: 'one', label: 'One' }];
        const from = items[at % items.length]!.id;
        const withOther = { ...document, [list]: [...items, { id: 'other', label: 'Other' }] };
        const merged = after(withOther, (desk) => mergeNamed(desk, list, from, 'other'));
        expect(idsNamed(merged, list)).not.toContain(from);
        expect(isValid(merged)).toBe(true);
      }),
      { numRuns: 50 }
    );
  });

  it('is named nowhere once it is removed, in any document, which stays valid', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, at) => {
        const lanes = document.lanes!;
        const { id } = lanes[at % lanes.length]!;
        const removed = after(document, (desk) => removeNamed(desk, 'lanes', id));
        expect(idsNamed(removed, 'lanes')).not.toContain(id);
        expect(isValid(removed)).toBe(true);
      })
    );
  });
});

describe('a tag', () => {
  it('is written otherwise in all events, and never twice in one', () => {
    const renamed = after(named, (desk) => renameTag(desk, 'a', 'b'));
    expect(renamed.events.map(({ tags }) => tags)).toEqual([['b'], ['b'], undefined]);
  });

  it('leaves no empty list when it is removed', () => {
    expect(after(named, (desk) => removeTag(desk, 'a')).events[1]).not.toHaveProperty('tags');
  });
});

describe('a place', () => {
  it('that is given the name of another takes its coordinates', () => {
    const renamed = after(named, (desk) => renamePlace(desk, 'Geneva', 'Genf'));
    expect(renamed.events[1]?.place).toEqual({ label: 'Genf', lat: 46.2, lon: 6.1 });
  });

  it('keeps its coordinates under a new name', () => {
    const renamed = after(named, (desk) => renamePlace(desk, 'Genf', 'Genève'));
    expect(renamed.events[2]?.place).toEqual({ label: 'Genève', lat: 46.2, lon: 6.1 });
  });

  it('is put on the map, and taken off it, in all of its events', () => {
    const located = after(named, (desk) => locatePlace(desk, 'Geneva', { lat: 46, lon: 6 }));
    expect(located.events[1]?.place).toEqual({ label: 'Geneva', lat: 46, lon: 6 });
    expect(after(located, (desk) => locatePlace(desk, 'Geneva', {})).events[1]?.place).toEqual({
      label: 'Geneva'
    });
    expect(after(named, (desk) => removePlace(desk, 'Genf')).events[2]).not.toHaveProperty('place');
  });
});
