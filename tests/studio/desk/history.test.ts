import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../src/model/timeline.ts';
import { newDesk } from '../../../src/studio/desk/desk.ts';
import { begun, edited, redone, undone, type History } from '../../../src/studio/desk/history.ts';
import { eventOf, sourceOf, timelineOf } from '../../support/documents.ts';
import { actions, atEnd, atStart, histories } from '../../support/edits.ts';

const longStory = (events: number): Timeline =>
  timelineOf({
    sources: [sourceOf('A sentence of an article. '.repeat(100_000))],
    events: Array.from({ length: events }, (_, at) => eventOf({ id: `event-${at}` }))
  });

const withTitle = (history: History, title: string, joins?: string): History =>
  edited(history, 'title', ({ timeline }) => void (timeline.title = title), joins);

const titleOf = ({ desk }: History): string => desk.timeline.title;

describe('undo and redo', () => {
  it('lead from any edits back to the first document, and again to the last', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(histories, actions(), (first, acts) => {
        const last = atEnd(acts.reduce((history, act) => act(history), first));
        const back = atStart(last);
        expect(back.desk).toEqual(first.desk);
        expect(atEnd(back).desk).toEqual(last.desk);
      })
    );
  });

  it('go no further than there are steps', () => {
    const history = begun(newDesk(timelineOf()));
    expect(undone(history)).toBe(history);
    expect(redone(history)).toBe(history);
  });

  it('an edit after an undo drops what was undone', () => {
    const history = withTitle(undone(withTitle(begun(newDesk(timelineOf())), 'One')), 'Two');
    expect(titleOf(history)).toBe('Two');
    expect(history.undone).toEqual([]);
    expect(titleOf(undone(history))).toBe('Talks');
  });
});

describe('an edit', () => {
  it('that changes nothing is no step', () => {
    const history = begun(newDesk(timelineOf()));
    expect(withTitle(history, 'Talks')).toBe(history);
    expect(
      edited(history, 'title', ({ timeline }) => {
        timeline.title = 'Other';
        timeline.title = 'Talks';
      })
    ).toBe(history);
  });

  it('leaves the desk before it as it was', () => {
    const desk = newDesk(timelineOf());
    const { desk: after } = withTitle(begun(desk), 'Other');
    expect(desk.timeline.title).toBe('Talks');
    expect(after.timeline.events).toBe(desk.timeline.events);
  });

  it('of a field goes on while the same field is written in, and undo takes all of it back', () => {
    let history = begun(newDesk(timelineOf()));
    for (const title of ['T', 'Th', 'Tha', 'Thaw']) history = withTitle(history, title, 'title');
    expect(history.done).toHaveLength(1);
    expect(history.done[0]!.patches).toHaveLength(1);
    expect(titleOf(undone(history))).toBe('Talks');
    expect(titleOf(redone(undone(history)))).toBe('Thaw');
  });

  it('of the same field is another step after another edit or an undo', () => {
    const first = withTitle(begun(newDesk(timelineOf())), 'One', 'title');
    const between = edited(first, 'asOf', ({ timeline }) => void (timeline.asOf = '2021-06-02'));
    expect(withTitle(between, 'Two', 'title').done).toHaveLength(3);
    const back = undone(withTitle(between, 'Two'));
    expect(withTitle(back, 'Three', 'title').done).toHaveLength(3);
  });
});

describe('of 2,000 events', () => {
  const history = begun(newDesk(longStory(2_000)));
  const middle = 1_000;

  it.each<[what: string, act: (history: History) => History]>([
    [
      'an event taken out',
      (before) => edited(before, 'removeEvent', ({ timeline }) => void timeline.events.splice(middle, 1))
    ],
    [
      'an event left out of a new list',
      (before) =>
        edited(before, 'removeEvent', ({ timeline }) => {
          timeline.events = timeline.events.filter((_, at) => at !== middle);
        })
    ],
    [
      'an event put in at the beginning',
      (before) =>
        edited(before, 'addEvent', ({ timeline }) => void timeline.events.unshift({ ...timeline.events[0]! }))
    ],
    [
      'an event moved to the end',
      (before) =>
        edited(before, 'orderEvents', ({ timeline: { events } }) => void events.push(...events.splice(0, 1)))
    ],
    [
      'the title of one changed',
      (before) =>
        edited(before, 'eventTitle', ({ timeline }) => void (timeline.events[middle]!.title = 'Other'))
    ]
  ])('%s is a step of a few patches, both ways', (_, act) => {
    const after = act(history);
    const [step] = after.done;
    expect(step!.patches.length).toBeLessThanOrEqual(2);
    expect(step!.inverse.length).toBeLessThanOrEqual(2);
    expect(JSON.stringify(step).length).toBeLessThan(2_000);
    expect(undone(after).desk).toEqual(history.desk);
    expect(redone(undone(after)).desk).toEqual(after.desk);
  });
});
