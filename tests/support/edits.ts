import fc from 'fast-check';
import type { Draft } from 'immer';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { newDesk, type Desk } from '../../src/studio/desk/desk.ts';
import { begun, edited, redone, undone, type History, type StepName } from '../../src/studio/desk/history.ts';
import { documents } from './random-documents.ts';

/** What an author does, or takes back. */
export type Action = (history: History) => History;

const step =
  (name: StepName, recipe: (desk: Draft<Desk>) => void, joins?: string): Action =>
  (history) =>
    edited(history, name, recipe, joins);

const place = fc.nat({ max: 60 });
const word = fc.string({ unit: 'grapheme', maxLength: 6 });

/** An item of a list, wherever a number points. */
const itemOf = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

const action: fc.Arbitrary<Action> = fc.oneof(
  word.map((title) => step('title', ({ timeline }) => void (timeline.title = title))),
  word.map((title) => step('title', ({ timeline }) => void (timeline.title += title), 'title')),
  fc.tuple(place, word).map(([at, title]) =>
    step('eventTitle', ({ timeline: { events } }) => {
      if (events.length > 0) itemOf(events, at).title = title;
    })
  ),
  fc.tuple(place, fc.option(word)).map(([at, summary]) =>
    step(
      'summary',
      ({ timeline: { events } }) => {
        if (events.length === 0) return;
        if (summary === null) delete itemOf(events, at).summary;
        else itemOf(events, at).summary = summary;
      },
      `summary ${at}`
    )
  ),
  place.map((at) => step('removeEvent', ({ timeline: { events } }) => void events.splice(at % 30, 1))),
  place.map((at) =>
    step('removeEvent', ({ timeline }) => {
      timeline.events = timeline.events.filter((_, index) => index !== at);
    })
  ),
  fc.tuple(place, word).map(([at, title]) =>
    step('addEvent', ({ timeline: { events } }) => {
      const event = { id: `new-${at}`, title, when: { edtf: '2021', aspect: 'on' }, assertions: [] };
      events.splice(at, 0, event as unknown as Draft<TimelineEvent>);
    })
  ),
  fc
    .tuple(place, place)
    .map(([from, to]) =>
      step('orderEvents', ({ timeline: { events } }) => void events.splice(to, 0, ...events.splice(from, 1)))
    ),
  fc.tuple(place, place, word).map(([from, to, tag]) =>
    step('orderEvents', ({ timeline: { events } }) => {
      // Two events change places, and one of them changes.
      const [one, other] = [from % (events.length || 1), to % (events.length || 1)];
      if (events.length === 0) return;
      [events[one], events[other]] = [events[other]!, events[one]!];
      events[one].tags = [...(events[one].tags ?? []), tag];
    })
  ),
  fc
    .constant(undefined)
    .map(() =>
      step('orderEvents', ({ timeline }) => void timeline.events.sort((a, b) => (a.title < b.title ? 1 : -1)))
    ),
  fc.tuple(word, fc.integer({ min: 0, max: 3 })).map(([content, times]) =>
    step('addSource', ({ timeline: { sources } }) => {
      sources.push({
        id: `source-${sources.length}`,
        title: 'A text',
        content: content.repeat(times * 500) || 'x'
      });
    })
  ),
  place.map((start) =>
    step('dismiss', ({ dismissed }) => void dismissed.push({ source: 'a', start, end: start + 1 }))
  ),
  fc.constant(undone),
  fc.constant(redone)
);

/** What an author may do one after the other, with undo and redo among it. */
export const actions = (most = 30): fc.Arbitrary<readonly Action[]> => fc.array(action, { maxLength: most });

/** A document with as many events as a long list has. */
const lengthened = (timeline: Timeline): Timeline => ({
  ...timeline,
  events: Array.from({ length: 30 }, (_, at) => ({
    ...itemOf(timeline.events, at),
    id: `event-${at}`,
    title: `Event ${(at * 7) % 30}`
  }))
});

/** Desks before their first edit. */
export const histories: fc.Arbitrary<History> = fc
  .tuple(documents, fc.boolean())
  .map(([timeline, isLong]) => begun(newDesk(isLong ? lengthened(timeline) : timeline)));

/** All that was done taken back. */
export const atStart = (history: History): History =>
  history.done.length > 0 ? atStart(undone(history)) : history;

/** All that was taken back done again. */
export const atEnd = (history: History): History =>
  history.undone.length > 0 ? atEnd(redone(history)) : history;
