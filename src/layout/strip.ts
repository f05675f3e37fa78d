import type { Story, StoryEvent } from '../model/story.ts';
import type { Words } from '../words/words.ts';
import { arrangeTimeline, sceneOf } from './layout.ts';
import { metrics } from './metrics.ts';
import { planTimeline } from './plan/plan.ts';
import type { Theme } from './plan/theme.ts';
import type { ArrangedGroup } from './rows/arranged-group.ts';
import type { Scene } from './scene.ts';
import { openingWindowOf } from './time/opening.ts';
import { extentOf } from './time/window.ts';

export interface StripOptions {
  /** In pixels. */
  readonly width: number;
  readonly theme: Theme;
  readonly words: Words;
}

/**
 * The mark of one event on the axis of its story, without its label: for a place that has the event's words already. The
 * view is the one with which the story opens; an event outside it is in a stretch beside it.
 */
export function stripOf(story: Story, event: StoryEvent, { width, theme, words }: StripOptions): Scene {
  const planned = planTimeline(story, { events: [event], grouping: 'lane', theme, words });
  // A strip has no height for names, and a ground without its name says nothing.
  const plan = { ...planned, eras: [] };
  const arrangement = arrangeTimeline(plan, {
    width,
    height: undefined,
    titlesAbove: true,
    window: openingWindowOf(story),
    extent: extentOf({ asOf: story.asOf, events: [event] }),
    stretches: true
  });
  const scene = sceneOf({
    ...arrangement,
    frame: { ...arrangement.frame, titlesAbove: false },
    groups: arrangement.groups.map(unlabelled)
  });
  return { ...scene, bands: scene.bands.map((band) => ({ ...band, heading: [], rule: noRule })) };
}

const noRule = { x: 0, y: 0, width: 0, height: 0 } as const;

function unlabelled(arranged: ArrangedGroup): ArrangedGroup {
  const height = metrics.markRow + metrics.groupTop;
  const bare = arranged.rows.map((row) => ({
    y: metrics.groupTop / 2,
    height: metrics.markRow,
    items: row.items.map((item) => ({ ...item, label: undefined, reserved: item.mark }))
  }));
  return { ...arranged, rows: bare, height };
}
