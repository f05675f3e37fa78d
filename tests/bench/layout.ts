import { arrangeTimeline, sceneOf, type Arrangement } from '../../src/layout/layout.ts';
import { planTimeline } from '../../src/layout/plan/plan.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { light } from '../../src/layout/plan/theme.ts';
import { extentOf, translate, type TimeWindow } from '../../src/layout/time/window.ts';
import type { Story } from '../../src/model/story.ts';
import { english } from '../../src/words/en/index.ts';
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

const size = { width: 1100, height: 1040, titlesAbove: false, stretches: true } as const;

const planOf = (story: Story) =>
  planTimeline(story, { events: story.events, grouping: 'lane', theme: light, words: english });

/** Layout alone, without a page: each step of a pan is laid out from the one before, as the figure does. */
export function timesOf(each: Case): LayoutTimes {
  const document = documentOf(each);
  const [story, read] = timed(() => storyFrom(document));
  const [plan, planning] = timed(() => planOf(story));
  const window = windowOf(story, each);
  const extent = extentOf(story);
  let last: Arrangement | undefined;
  const sceneAt = (at: TimeWindow): Scene =>
    sceneOf((last = arrangeTimeline(plan, { ...size, window: at, extent, last })));
  const [scene, picture] = timed(() => sceneAt(window));
  const times = Array.from(
    { length: steps },
    (_, index) => timed(() => sceneAt(translate(window, stepOf(window) * (index + 1))))[1]
  );
  const drawn = scene.events.length + scene.densities.length;
  return { read, plan: planning, picture, step: median(times), slowest: slowest(times), drawn };
}
