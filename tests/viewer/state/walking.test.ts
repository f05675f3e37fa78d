import { expect, it } from 'vitest';
import { lengthOf } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { spanOf } from '../../../src/viewer/figure/framing.ts';
import { Picture } from '../../../src/viewer/state/picture.svelte.ts';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { crowd } from '../../support/crowd.ts';

/** A walk by keys through the first hundred events of a story, from a view of 120 days: of each its length, and that of the view. */
function walk(story: Story): { readonly event: number; readonly view: number }[] {
  const viewer = new Viewer(story, english);
  const picture = new Picture(viewer, () => 540);
  picture.elementWidth = 1000;
  viewer.setWindow({ start: viewer.extent.start, end: viewer.extent.start + 120 });
  return viewer.events.slice(0, 100).map((event) => {
    viewer.bringIntoView(event.id);
    picture.focusedId = event.id;
    expect(picture.scene.events.map(({ id }) => id)).toContain(event.id);
    return { event: lengthOf(spanOf(event, viewer.extent)), view: lengthOf(viewer.targetWindow) };
  });
}

it.each([3650, 200])(
  'walking through 1,500 events of %i days keeps the scale, and draws each',
  { tags: 'slow' },
  (days) => {
    for (const { view } of walk(crowd(1500, days))) expect(view).toBeCloseTo(120, 6);
  }
);
