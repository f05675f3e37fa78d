import { gridOf } from '../../src/layout/time/grid.ts';
import { arrangeTimeline, frameFor } from '../../src/layout/layout.ts';
import { planTimeline } from '../../src/layout/plan/plan.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { light } from '../../src/layout/plan/theme.ts';
import { translate, type TimeWindow } from '../../src/layout/time/window.ts';
import type { Story } from '../../src/model/story.ts';
import { documentOf, median, slowest, stepOf, steps, storyFrom, windowOf, type Case } from './cases.ts';

/** Milliseconds for each part of the way from a document to a picture, and for a step of a pan. */
export interface LayoutTimes {
  readonly read: number;
  readonly plan: number;
  readonly picture: number;
  readonly step: number;
  readonly slowest: number;
  readonly drawn: number;
}

/** What was returned, and how many milliseconds it took. */
function timed<Value>(work: () => Value): readonly [Value, number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

const options = { width: 1100, orientation: 'horizontal', room: 1040 } as const;

const planOf = (story: Story) =>
  planTimeline(story, { events: story.events, grouping: 'lane', theme: light });

/** Layout alone, without a page: a grid that the window has left is arranged anew, as the figure does. */
export function timesOf(each: Case): LayoutTimes {
  const document = documentOf(each);
  const [story, read] = timed(() => storyFrom(document));
  const [plan, planning] = timed(() => planOf(story));
  const window = windowOf(story, each);
  const frame = frameFor(plan, { ...options, opening: window });
  let known: { key: string; sceneOf: (window: TimeWindow) => Scene } | undefined;
  const sceneOf = (at: TimeWindow): Scene => {
    const grid = gridOf(at, frame);
    const key = JSON.stringify(grid);
    if (known?.key !== key) known = { key, sceneOf: arrangeTimeline(plan, frame, grid, options.room) };
    return known.sceneOf(at);
  };
  const [scene, picture] = timed(() => sceneOf(window));
  const times = Array.from(
    { length: steps },
    (_, index) => timed(() => sceneOf(translate(window, stepOf(window) * (index + 1))))[1]
  );
  const drawn = scene.events.length + scene.bins.length;
  return { read, plan: planning, picture, step: median(times), slowest: slowest(times), drawn };
}
