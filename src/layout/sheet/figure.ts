import type { Plan } from '../plan/plan.ts';
import type { Orientation, Scene } from '../scene.ts';
import { layoutStill } from '../rows/still.ts';
import type { TimeWindow } from '../time/window.ts';

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

/**
 * The height that labels give way for where the sheet is as high as its content, in pixels: as much as they ask for, up
 * to what a few hundred events need.
 */
const ampleFor = ({ groups }: Plan): number =>
  Math.min(Math.max(2000, groups.reduce((sum, { events }) => sum + events.length, 0) * 30), 9000);
/** A figure that runs down the page may be higher than its labels' room by this much. */
const slack = 1.8;

/** The figure as high as its labels ask for. */
export const naturalFigure = (plan: Plan, { window, ...options }: FigureOptions): Figure => ({
  scene: layoutStill(plan, { ...options, room: ampleFor(plan), window })
});

/**
 * The figure in at most `height` pixels, as far as its labels and then its rows can give way: the room that its labels
 * may ask for is lowered until it fits, from more than they can get.
 */
export function fitFigure(plan: Plan, options: FigureOptions, height: number): Figure {
  const { window, orientation } = options;
  const most = Math.max(0, orientation === 'vertical' ? height / slack : height);
  let scene: Scene | undefined;
  for (let share = 1.4; share > 0.1; share -= 0.04) {
    scene = layoutStill(plan, { ...options, room: most * share, window });
    if (scene.height <= height) break;
  }
  return { scene: scene! };
}

/** Sentences on what of the events a scene has no room for. */
export function droppedIn({ groups }: Plan, { events, bins, stubs, remainders }: Scene): string[] {
  const planned = new Map(groups.flatMap((group) => group.events.map((each) => [each.event.id, each])));
  const bare = events.filter((event) => !titleOf(event));
  const cut = [...events, ...stubs].filter((shown) => {
    const lines = shown.lines.filter(({ face }) => face === 'sansBold').map(({ text }) => text);
    return lines.at(-1)?.endsWith('…') && !planned.get(shown.id)!.title.endsWith('…');
  });
  const wordless = events.filter(
    (event) => titleOf(event) && event.lines.every(({ face }) => face === 'sansBold')
  );
  const named = new Set([...events, ...stubs].map(({ id }) => id));
  const outside = remainders.reduce((sum, { count }) => sum + count, 0);
  const crowded = bins.length > 0 ? planned.size - named.size - outside : 0;
  return [
    ...said(bare.length, 'drawn without a title, for lack of room'),
    ...said(cut.length, 'drawn with a title that is cut short, for lack of room'),
    ...said(wordless.length, 'drawn without the words for when, for lack of room'),
    ...said(crowded, 'drawn as a density, being too many to be told apart'),
    ...said(outside, 'outside the view, and counted at its edge')
  ];
}

const titleOf = ({ lines }: Scene['events'][number]): boolean =>
  lines.some(({ face }) => face === 'sansBold');

const said = (count: number, what: string): string[] =>
  count > 0 ? [`${count === 1 ? '1 event is' : `${count} events are`} ${what}`] : [];
