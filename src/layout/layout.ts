import { frameOf, type Frame } from './frame.ts';
import { metrics } from './metrics.ts';
import type { Plan } from './plan/plan.ts';
import { arrange } from './rows/arrange.ts';
import type { ArrangedGroup } from './rows/arranged-group.ts';
import { asOfAt, asOfLine, flagOf } from './rows/as-of.ts';
import { stretchesOf, ticksOn } from './rows/axis.ts';
import { erasHeight, placedEras } from './rows/eras.ts';
import { densityOf } from './rows/densities.ts';
import { bandOf, headingHeight, leastHeight } from './rows/heading.ts';
import type { Ground } from './rows/items.ts';
import { arrangePhone } from './rows/phone.ts';
import { centreOf, placeEvent } from './rows/place.ts';
import { round, type Band, type Density, type PlacedEvent, type Scene } from './scene.ts';
import { widthOf, type Interval } from './time/interval.ts';
import { timeScale, type TimeScale } from './time/scale.ts';
import type { TimeWindow } from './time/window.ts';

export interface LayoutOptions {
  /** The width of the figure, in pixels; 0 gives a picture without events. */
  readonly width: number;
  /** The height to which labels are reduced, in pixels. If absent, the figure is as high as its titles need. */
  readonly height: number | undefined;
  /** Whether titles are above their marks, over the full width. */
  readonly titlesAbove: boolean;
  readonly window: TimeWindow;
  /** From the first to the last known day of the events drawn. */
  readonly extent: TimeWindow;
  /** Whether time outside the window is drawn too, in narrow stretches beside it. */
  readonly stretches: boolean;
  /** The id of the event that a reader is at: it is drawn even if others are only counted. */
  readonly shown?: string | undefined;
  /** What was drawn before, while a reader moves the window. */
  readonly last?: Arrangement | undefined;
}

/** The parts of a picture with their places along the axis, and the row of each event. */
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

/** Packs the events of a plan for a window and a size. The cost depends on the events in view. */
export function arrangeTimeline(plan: Plan, options: LayoutOptions): Arrangement {
  const { width, height, titlesAbove, window, extent, stretches, shown, last } = options;
  const frame = frameOf(plan, width, titlesAbove);
  const kept = last?.frame.width === frame.width && last.frame.gutter === frame.gutter ? last : undefined;
  const scale = timeScale({
    window,
    extent,
    axis: frame.axis,
    most: most[!stretches ? 'none' : frame.titlesAbove ? 'phone' : 'wide'],
    coming: plan.hasComing && !frame.titlesAbove ? comingOf(plan, frame) : undefined,
    story: kept?.scale.story
  });
  const ground: Ground = { scale, asOfEnd: plan.asOf + 1, line: asOfAt(plan, scale) };
  const groups = frame.titlesAbove
    ? arrangePhone(plan, ground, shown)
    : arrange(plan, {
        ground,
        room: (height ?? ampleFor(plan)) - metrics.axis - erasHeight(plan) - metrics.foot,
        leastHeight: (group) => leastHeight(group, frame),
        shown,
        last: kept?.groups
      });
  return { plan, frame, scale, groups: frame.axis.to > frame.axis.from ? groups : [] };
}

/** Room for the labels of events still to come, less in a narrow figure. */
const comingOf = ({ asOf }: Plan, { axis }: Frame) => ({
  from: asOf + 1,
  room: Math.min(metrics.coming, Math.max(metrics.leastComing, widthOf(axis) * 0.22))
});

/** The height for labels if none is given, in pixels: as much as they need, up to a few hundred events. */
const ampleFor = ({ ranks }: Plan): number => Math.min(Math.max(2000, ranks.size * 30), 9000);

/** The picture of an arrangement. */
export function sceneOf({ plan, frame, scale, groups }: Arrangement): Scene {
  const parts: Parts = { bands: [], densities: [], events: [], drawn: new Set(), gaps: [] };
  let y: number = metrics.axis + erasHeight(plan);
  const line = asOfAt(plan, scale);
  for (const group of groups)
    y = drawGroup(group, y, { frame, scale, line, ranks: plan.ranks, words: plan.words }, parts);
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
    stretches: stretchesOf(scale, y, flag.taken, plan.words),
    eras: placedEras(plan, scale, { bottom: y, line }),
    ticks: ticksOn(scale, y, flag.taken, plan.words),
    asOf: asOfLine(plan, scale, flag, { bottom: y, gaps: parts.gaps }),
    densities: parts.densities,
    events: inOrder(plan, parts.events),
    eventsName: plan.words.figure.inOrder
  };
}

/** From a plan to a picture in one step. */
export const layoutTimeline = (plan: Plan, options: LayoutOptions): Scene =>
  sceneOf(arrangeTimeline(plan, options));

interface Parts {
  readonly bands: Band[];
  readonly densities: Density[];
  readonly events: PlacedEvent[];
  /** The ids of the events that have a place. */
  readonly drawn: Set<string>;
  /** Where titles interrupt the as-of line. */
  readonly gaps: Interval[];
}

/** Adds a group to the picture, and returns its bottom. */
function drawGroup(
  arranged: ArrangedGroup,
  y: number,
  {
    frame,
    scale,
    line,
    ranks,
    words
  }: Pick<Arrangement, 'frame' | 'scale'> & Pick<Ground, 'line'> & Pick<Plan, 'ranks' | 'words'>,
  parts: Parts
): number {
  const { group, rows, counted } = arranged;
  const top = y + headingHeight(group, frame);
  const bottom = top + arranged.height;
  const tracks: string[] = [];
  if (frame.titlesAbove) parts.gaps.push({ from: y + 4, to: top + 2 });
  for (const row of rows)
    for (const item of row.items) {
      const { id } = item.planned.event;
      const rowTop = top + row.y;
      const isCopy = parts.drawn.has(id);
      parts.events.push(placeEvent(item, { group, isCopy, top: rowTop }, { scale, ranks, words }));
      parts.drawn.add(id);
      if (item.label?.side !== 'above') continue;
      parts.gaps.push({ from: rowTop - 2, to: rowTop + item.label.block.height + 1 });
      tracks.push(`M${frame.axis.from} ${round(rowTop + centreOf(item))}H${frame.axis.to}`);
    }
  parts.densities.push(...counted.map((each) => densityOf(arranged, each, top, { scale, line, words })));
  parts.bands.push(bandOf(group, frame, { y, height: bottom - y, tracks: tracks.join(''), words }));
  return bottom;
}

/** Events in order of time, across groups; copies of an event from top to bottom. */
const inOrder = ({ ranks }: Plan, events: readonly PlacedEvent[]): PlacedEvent[] =>
  [...events].sort((a, b) => ranks.get(a.id)! - ranks.get(b.id)!);
