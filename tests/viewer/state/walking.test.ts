import { expect, it } from 'vitest';
import { lengthOf } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { spanOf } from '../../../src/viewer/figure/framing.ts';
import { Picture } from '../../../src/viewer/state/picture.svelte.ts';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { crowd } from '../../support/crowd.ts';

/** A walk through the first hundred events of a story, from a view of 120 days: of each its length, and that of the view. */
function walk(story: Story): { readonly event: number; readonly view: number }[] {
  const viewer = new Viewer(story);
  const picture = new Picture(viewer);
  picture.elementWidth = 1000;
  viewer.setWindow({ start: viewer.extent.start, end: viewer.extent.start + 120 });
  return viewer.events.slice(0, 100).map((event) => {
    viewer.bringIntoView(event.id);
    expect(viewer.draws(event.id, viewer.targetWindow)).toBe(true);
    return { event: lengthOf(spanOf(event, viewer.extent)), view: lengthOf(viewer.targetWindow) };
  });
}

it('walking through 1,500 events of ten years only pans', () => {
  for (const { view } of walk(crowd(1500))) expect(view).toBeCloseTo(120, 6);
});

it('walking through 1,500 events of 200 days zooms out for no event that is shorter than the view', () => {
  const steps = walk(crowd(1500, 200));
  expect(steps[0]!.view).toBeLessThan(120);
  for (const [index, { event, view }] of steps.slice(1).entries())
    expect(view).toBeLessThan(Math.max(steps[index]!.view, event * 1.3) + 1e-6);
});
