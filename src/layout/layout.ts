import { frameOf, type Frame } from './frame.ts';
import { metrics } from './metrics.ts';
import type { Plan } from './plan/plan.ts';
import { arrange, type ArrangedGroup } from './rows/arrange.ts';
import { asOfAt, asOfLine, flagOf } from './rows/as-of.ts';
import { stretchesOf, ticksOn } from './rows/axis.ts';
import { densityOf } from './rows/densities.ts';
import { bandOf, headingHeight, leastHeight } from './rows/heading.ts';
import type { Ground } from './rows/items.ts';
import { arrangePhone } from './rows/phone.ts';
import { centreOf, placeEvent } from './rows/place.ts';
import { round, type Band, type Density, type PlacedEvent, type Scene } from './scene.ts';
import type { Interval } from './time/interval.ts';
import { timeScale, type TimeScale } from './time/scale.ts';
import type { TimeWindow } from './time/window.ts';

export interface LayoutOptions {
  /** Of the figure, in pixels; a width of 0 gives a picture without events. */
  readonly width: number;
  /** The height that labels give way for, in pixels. Without one the figure is as high as its titles need. */
  readonly height: number | undefined;
  /** Whether titles are above their marks, over the full width. */
  readonly titlesAbove: boolean;
  readonly window: TimeWindow;
  /** From the first to the last known day of the events drawn. */
  readonly extent: TimeWindow;
  /** Whether time outside the window is drawn too, in narrow stretches beside it. */
  readonly stretches: boolean;
  /** The event that a reader is at, by id: it is drawn even where others are only counted. */
  readonly shown?: string | undefined;
  /** What was drawn before, where a reader is moving the window. */
  readonly last?: Arrangement | undefined;
}

/** Everything of a picture that has a place along the axis, and the row of each event. */
export interface Arrangement {
  readonly plan: Plan;
  readonly frame: Frame;
  readonly scale: TimeScale;
  readonly groups: readonly ArrangedGroup[];
}

/** The share of the axis that each stretch may take. */
const most = {
  wide: { before: 0.2, after: 0.12 },
  phone: { before: 0.18, after: 0.1 },
  none: { before: 0, after: 0 }
} as const;

/** Packs the events of a plan for a window and a size. Its cost follows the events in view. */
export function arrangeTimeline(plan: Plan, options: LayoutOptions): Arrangement {
  const { width, height, titlesAbove, window, extent, stretches, shown, last } = options;
  const frame = frameOf(plan, width, titlesAbove);
  const kept = last?.frame.width === frame.width && last.frame.gutter === frame.gutter ? last : undefined;
  const scale = timeScale({
    window,
    extent,
    axis: frame.axis,
    most: most[!stretches ? 'none' : frame.titlesAbove ? 'phone' : 'wide'],
    story: kept?.scale.story
  });
  const ground: Ground = { scale, asOfEnd: plan.asOf + 1, line: asOfAt(plan, scale) };
  const groups = frame.titlesAbove
    ? arrangePhone(plan, ground, shown)
    : arrange(plan, {
        ground,
        room: (height ?? ampleFor(plan)) - metrics.axis - metrics.foot,
        leastHeight: (group) => leastHeight(group, frame),
        shown,
        last: kept?.groups
      });
  return { plan, frame, scale, groups: frame.axis.to > frame.axis.from ? groups : [] };
}

/** What labels may take where no height is given, in pixels: as much as they need, up to a few hundred events. */
const ampleFor = ({ ranks }: Plan): number => Math.min(Math.max(2000, ranks.size * 30), 9000);

/** The picture of an arrangement. */
export function sceneOf({ plan, frame, scale, groups }: Arrangement): Scene {
  const parts: Parts = { bands: [], densities: [], events: [], gaps: [] };
  let y: number = metrics.axis;
  for (const group of groups) y = drawGroup(group, y, { frame, scale }, parts);
  const { theme } = plan;
  const flag = flagOf(plan, scale);
  const plot = {
    x: frame.axis.from,
    y: metrics.axis,
    width: round(frame.axis.to - frame.axis.from),
    height: round(y - metrics.axis)
  };
  return {
    theme,
    width: frame.width,
    height: round(y + metrics.foot),
    plot,
    bands: parts.bands,
    stretches: stretchesOf(scale, y, flag.taken),
    ticks: ticksOn(scale, y, flag.taken),
    asOf: asOfLine(plan, scale, flag, { bottom: y, gaps: parts.gaps }),
    densities: parts.densities,
    events: inOrder(plan, parts.events)
  };
}

/** From a plan to a picture in one go. */
export const layoutTimeline = (plan: Plan, options: LayoutOptions): Scene =>
  sceneOf(arrangeTimeline(plan, options));

interface Parts {
  readonly bands: Band[];
  readonly densities: Density[];
  readonly events: PlacedEvent[];
  /** Where the as-of line is interrupted behind titles. */
  readonly gaps: Interval[];
}

/** Adds a group to the picture, and gives its bottom. */
function drawGroup(
  arranged: ArrangedGroup,
  y: number,
  { frame, scale }: Pick<Arrangement, 'frame' | 'scale'>,
  parts: Parts
): number {
  const { group, rows, counted } = arranged;
  const top = y + headingHeight(group, frame);
  const bottom = top + arranged.height;
  const tracks: string[] = [];
  if (frame.titlesAbove) parts.gaps.push({ from: y + 4, to: top + 2 });
  for (const row of rows)
    for (const item of row.items) {
      parts.events.push(placeEvent(item, top + row.y, group.colour, scale));
      if (item.label?.side !== 'above') continue;
      const rowTop = top + row.y;
      parts.gaps.push({ from: rowTop - 2, to: rowTop + item.label.block.height + 1 });
      tracks.push(`M${frame.axis.from} ${round(rowTop + centreOf(item))}H${frame.axis.to}`);
    }
  parts.densities.push(...counted.map((each) => densityOf(arranged, each, top, scale)));
  parts.bands.push(bandOf(group, frame, y, bottom - y, tracks.join('')));
  return bottom;
}

/** Events in order of time, whatever group they are in. */
const inOrder = ({ ranks }: Plan, events: readonly PlacedEvent[]): PlacedEvent[] =>
  [...events].sort((a, b) => ranks.get(a.id)! - ranks.get(b.id)!);
