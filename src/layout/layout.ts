import { arrange, type ArrangeOptions } from './rows/arrange.ts';
import { frameOf, gridOf, neighbourhood, type Frame, type Grid } from './time/grid.ts';
import { leastHeight } from './rows/heading.ts';
import { projectAcross } from './rows/horizontal.ts';
import type { Plan } from './plan/plan.ts';
import type { Orientation, Scene } from './scene.ts';
import { whilePanned } from './rows/stub-row.ts';
import { heightFor, planColumns, projectDown } from './rows/vertical.ts';
import type { TimeWindow } from './time/window.ts';

export interface LayoutOptions {
  /** Of the figure, in pixels; a width of 0 gives a picture without events. */
  readonly width: number;
  readonly orientation: Orientation;
  /** The height that labels give way for, in pixels. */
  readonly room: number;
  readonly window: TimeWindow;
  /** The window for which a figure that runs down the page is made high enough. */
  readonly opening: TimeWindow;
}

/** The heights between which a figure that runs down the page is made. */
const lowest = 380;

/** The frame of a figure: a vertical one is made as high as the labels of its opening window need. */
export function frameFor(
  plan: Plan,
  { width, orientation, room, opening }: Omit<LayoutOptions, 'window'>
): Frame {
  const frame = frameOf(width, orientation, room);
  if (orientation === 'horizontal') return frame;
  const needed = heightFor(planColumns(plan, gridOf(opening, frame), frame), frame, opening);
  return frameOf(width, orientation, Math.min(Math.max(needed * 1.12, lowest), room * 1.8));
}

/**
 * The step that depends on the scale and not on where the window lies: what a reader pans over. The function it
 * returns is the cheap step, from a window of that scale to a picture.
 */
export function arrangeTimeline(
  plan: Plan,
  frame: Frame,
  grid: Grid,
  room: number
): (window: TimeWindow) => Scene {
  if (frame.orientation === 'vertical') return sceneDown(plan, frame, grid);
  const around = neighbourhood(grid, frame);
  return sceneAcross(plan, frame, grid, { room, around, stubs: whilePanned(grid, frame.plot.width) });
}

/** Pictures of windows of one scale, time running down the page. */
export function sceneDown(plan: Plan, frame: Frame, grid: Grid): (window: TimeWindow) => Scene {
  const columns = planColumns(plan, grid, frame);
  return (window) => projectDown(columns, frame, window);
}

/** The same, time running across the page. */
export function sceneAcross(
  plan: Plan,
  frame: Frame,
  grid: Grid,
  options: Pick<ArrangeOptions, 'room' | 'around' | 'stubs'>
): (window: TimeWindow) => Scene {
  const arrangement = arrange(plan, {
    ...options,
    grid,
    viewLength: frame.plot.width,
    leastHeight: (group, lines) => leastHeight(group, frame, lines)
  });
  return (window) => projectAcross(arrangement, frame, window);
}

/** From a plan to a picture in one go. */
export function layoutTimeline(plan: Plan, options: LayoutOptions): Scene {
  const frame = frameFor(plan, options);
  return arrangeTimeline(plan, frame, gridOf(options.window, frame), options.room)(options.window);
}
