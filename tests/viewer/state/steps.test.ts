import { describe, expect, it } from 'vitest';
import { formatDay, type Day } from '../../../src/model/day.ts';
import { formatView, parseView } from '../../../src/viewer/address/url.ts';
import { filterForStep, filterOfStep } from '../../../src/viewer/state/steps.ts';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { realStory } from '../../support/real.ts';

const story = realStory();
const steps = story.timeline.steps!;
const daysOf = ({ targetWindow: { start, end } }: Viewer) =>
  [start, end - 1].map((day) => formatDay(day as Day));

describe('the author’s steps', () => {
  it('of the first story are five, from the outreach to Alaska', () => {
    expect(steps.map(({ event }) => event)).toEqual([
      'outreach-through-several-channels',
      'no-answer-from-pyongyang',
      'programs-maintained-and-developed',
      'trip-to-south-korea-and-japan',
      'alaska-talks'
    ]);
  });

  it('open their event, in their days, with their filter, and are said', () => {
    const viewer = new Viewer(story, english);
    viewer.showStep(0);
    expect([viewer.selectedId, ...daysOf(viewer)]).toEqual([steps[0]!.event, '2021-02-01', '2021-03-31']);
    expect(viewer.message).toMatch(/^Step 1 of 5: Several channels\. /);
    viewer.showStep(3);
    expect(viewer.events.map(({ stage }) => stage)).toEqual(['upcoming', 'upcoming', 'upcoming']);
    expect(viewer.selectedId).toBe(steps[3]!.event);
  });

  it('are walked to their ends and no further', () => {
    const viewer = new Viewer(story, english);
    viewer.showStep(0);
    viewer.walk(-1);
    expect(viewer.stepAt).toBe(0);
    for (let count = 0; count < 9; count++) viewer.walk(1);
    expect(viewer.stepAt).toBe(4);
  });

  it('are left by choosing another event, by a filter, and by their end, which shows all again', () => {
    const viewer = new Viewer(story, english);
    viewer.showStep(1);
    viewer.select(steps[1]!.event);
    expect(viewer.stepAt).toBe(1);
    viewer.select('alaska-talks');
    expect(viewer.stepAt).toBeUndefined();
    viewer.showStep(2);
    viewer.setFilter({ q: 'sanctions' });
    expect(viewer.stepAt).toBeUndefined();
    viewer.showStep(2);
    viewer.leaveSteps();
    expect([viewer.stepAt, viewer.events.length]).toEqual([undefined, 13]);
  });

  it('are in the address by their number, which brings all of them back', () => {
    const viewer = new Viewer(story, english);
    viewer.showStep(3);
    const query = formatView(viewer.view);
    expect(query).toBe('?step=4');
    const other = new Viewer(story, english);
    other.restore(parseView(query, story, english).view);
    expect([other.stepAt, other.selectedId, other.filter]).toEqual([3, viewer.selectedId, viewer.filter]);
    expect(other.targetWindow).toEqual(viewer.targetWindow);
  });

  it('that a story does not have are ignored, and named', () => {
    const { view, notices } = parseView('?step=6', story, english);
    expect([view.step, notices]).toEqual([undefined, [expect.stringContaining('step=6')]]);
  });
});

describe('a reader’s filter as that of a step', () => {
  it.each([
    { lane: 'outreach' },
    { lane: ['outreach', 'pressure'], stage: ['upcoming'] },
    { actor: 'dprk', standing: ['attributed'] },
    {}
  ] as const)('shows the same: %j', (filter) => {
    const { filter: taken, isWhole } = filterForStep(filter);
    expect(isWhole).toBe(true);
    const [viewer, again] = [new Viewer(story, english), new Viewer(story, english)];
    viewer.setFilter(filter);
    again.setFilter(filterOfStep({ title: 'One', ...(taken && { filter: taken }) }));
    expect(again.events.map(({ id }) => id)).toEqual(viewer.events.map(({ id }) => id));
  });

  it.each([
    [{ q: 'sanctions' }, undefined],
    [{ lane: '' }, undefined],
    [{ lane: ['outreach', ''] }, undefined],
    [{ place: 'Seoul', lane: 'outreach' }, { lanes: ['outreach'] }],
    [{ stage: ['happened', 'ongoing'] }, undefined],
    [{ standing: ['attributed', 'disputed'] }, undefined]
  ] as const)('is not whole where a step can’t say it: %j', (filter, taken) => {
    expect(filterForStep(filter)).toEqual({ filter: taken, isWhole: false });
  });
});
