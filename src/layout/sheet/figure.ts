import { layoutTimeline } from '../layout.ts';
import type { Plan } from '../plan.ts';
import type { Orientation, Scene } from '../scene.ts';
import type { TimeWindow } from '../window.ts';

/** A figure laid out for a sheet. */
export interface Figure {
  readonly scene: Scene;
}

interface FigureOptions {
  /** In pixels. */
  readonly width: number;
  readonly orientation: Orientation;
  readonly window: TimeWindow;
}

/** The height that labels give way for where the sheet is as high as its content, in pixels. */
const ample = 2000;
/** A figure that runs down the page may be higher than its labels' room by this much. */
const slack = 1.8;

/** The figure as high as its labels ask for. */
export const naturalFigure = (plan: Plan, { window, ...options }: FigureOptions): Figure => ({
  scene: layoutTimeline(plan, { ...options, room: ample, window, opening: window })
});

/**
 * The figure in at most `height` pixels, as far as its labels and then its rows can give way: the room that its labels
 * may ask for is lowered until it fits, from more than they can get.
 */
export function fitFigure(plan: Plan, options: FigureOptions, height: number): Figure {
  const { window, orientation } = options;
  const most = orientation === 'vertical' ? height / slack : height;
  let scene: Scene | undefined;
  for (let share = 1.4; share > 0.1; share -= 0.04) {
    scene = layoutTimeline(plan, { ...options, room: most * share, window, opening: window });
    if (scene.height <= height) break;
  }
  return { scene: scene! };
}

/** Sentences on the labels that a scene has no room for. */
export function droppedIn({ groups }: Plan, { events, bins, stubs, remainders }: Scene): string[] {
  const bare = events.filter(({ lines }) => !lines.some(({ face }) => face === 'sansBold')).length;
  const crowded = bins.reduce((sum, { count }) => sum + count, 0);
  const named = new Set([...events, ...stubs].map(({ id }) => id));
  const all = groups.reduce((sum, group) => sum + group.events.length, 0);
  const unnamed = all - named.size - crowded;
  return [
    ...(bare > 0 ? [`${eventsInWords(bare)} drawn without a title, for lack of room`] : []),
    ...(crowded > 0 ? [`${eventsInWords(crowded)} drawn as a density, being too many to be told apart`] : []),
    ...(unnamed > 0 && remainders.length > 0
      ? [`${eventsInWords(unnamed)} outside the view, and counted at its edge`]
      : [])
  ];
}

const eventsInWords = (count: number): string => (count === 1 ? '1 event is' : `${count} events are`);
