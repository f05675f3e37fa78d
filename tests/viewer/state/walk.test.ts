import { describe, expect, it } from 'vitest';
import { planTimeline } from '../../../src/layout/plan/plan.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { targetOf } from '../../../src/viewer/state/walk.ts';
import { english } from '../../../src/words/en/index.ts';
import { storyOf } from '../../support/story.ts';

const story = storyOf([
  { title: 'a', edtf: '2021-01-01', actors: ['one', 'two'] },
  { title: 'b', edtf: '2021-02-01', actors: ['one', 'two'] },
  { title: 'c', edtf: '2021-03-01', actors: ['one', 'three'] },
  { title: 'd', edtf: '2021-03-02', actors: ['three'] }
]);

describe('grouped by who', () => {
  const { groups } = planTimeline(story, {
    events: story.events,
    grouping: 'actor',
    theme: light,
    words: english
  });
  const order = story.events.map(({ id }) => id);
  const across = (from: string, by: 1 | -1) => targetOf({ kind: 'across', by }, from, { order, groups });

  it('keys go from group to group by the places that have a name, past groups that have copies only', () => {
    expect(groups.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(across('e1', 1)).toBe('e4');
    expect(across('e4', -1)).toBe('e3');
    expect(across('e4', 1)).toBeUndefined();
    expect(across('e1', -1)).toBeUndefined();
  });

  it('counts in view are counts of events', () => {
    const viewer = new Viewer(story, english);
    viewer.setGrouping('actor');
    viewer.showWindow(viewer.extent);
    expect(viewer.message).toMatch(/: 4 events in view$/);
  });
});
