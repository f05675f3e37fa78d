import { isDots } from '../grammar/shape.ts';
import type { PlannedEvent } from '../plan/plan.ts';
import { memo } from '../memo.ts';
import { metrics } from '../metrics.ts';
import { clamp, widthOf, type Interval } from '../time/interval.ts';
import { labelBlock, leastWidth, widthInLine, type Detail, type LabelBlock } from './block.ts';

/** How much a label may say, and how much room it may take. */
export interface LabelLevel {
  readonly detail: Detail;
  /** In pixels. */
  readonly width: number;
  /** The most lines of the title. */
  readonly titleLines: number;
}

/** A label at its place, in pixels; `x` is its left edge. */
export interface FittedLabel {
  readonly side: 'below' | 'beside' | 'above';
  readonly x: number;
  readonly block: LabelBlock;
  /** Names everything that its texts depend on besides the event. */
  readonly key: string;
}

/**
 * Decides where a label goes, and nothing else does: beside a dot if all of it fits there on one line, or else below its
 * mark, as near to the mark's beginning as the free interval allows. Undefined if even the least label has no room.
 */
export function fitLabel(
  planned: PlannedEvent,
  mark: Interval,
  free: Interval,
  level: LabelLevel
): FittedLabel | undefined {
  return besideDot(planned, mark, free, level) ?? belowMark(planned, mark, free, level);
}

/** Only the badges, behind, before or below the mark, in the first of the intervals that has room for them. */
export function fitBadges(
  planned: PlannedEvent,
  mark: Interval,
  intervals: readonly Interval[]
): FittedLabel | undefined {
  if (planned.badges.length === 0) return undefined;
  const width = Math.ceil(widthInLine(planned, 'badges'));
  const level = { detail: 'badges', width, titleLines: 1 } as const;
  const free = intervals.find((interval) => widthOf(interval) >= width);
  if (!free) return undefined;
  const { from, to } = free;
  const after = Math.max(mark.to + metrics.besideDot, from);
  const before = Math.min(mark.from - metrics.besideDot, to) - width;
  if (after + width <= to) return labelOf(planned, 'beside', after, level);
  if (before >= from) return labelOf(planned, 'beside', before, level);
  return labelOf(planned, 'below', clamp(mark.from, from, to - width), level);
}

const details = ['full', 'words', 'title'] as const;

/** As much as fits on one line beside a dot, and at least the detail of the level. */
function besideDot(
  planned: PlannedEvent,
  mark: Interval,
  free: Interval,
  { detail: least, width: most, titleLines }: LabelLevel
): FittedLabel | undefined {
  if (!isDots(planned.shape)) return undefined;
  const [after, before] = [mark.to + metrics.besideDot, mark.from - metrics.besideDot];
  for (const detail of details.slice(0, details.findIndex((each) => each === least) + 1)) {
    const natural = Math.ceil(widthInLine(planned, detail));
    const width = titleLines === 1 && detail === least ? Math.min(natural, most) : natural;
    if (width > most || width < Math.min(natural, leastWidth(planned))) continue;
    const level = { detail, width, titleLines: 1 };
    if (width <= free.to - after) return labelOf(planned, 'beside', after, level);
    if (width <= before - free.from) return labelOf(planned, 'beside', before - width, level);
  }
  return undefined;
}

function belowMark(
  planned: PlannedEvent,
  mark: Interval,
  free: Interval,
  { detail, width: most, titleLines }: LabelLevel
): FittedLabel | undefined {
  const room = Math.floor(Math.min(widthOf(free), most));
  if (room < Math.min(widthInLine(planned, detail), leastWidth(planned))) return undefined;
  const level = { detail, width: Math.min(Math.ceil(widthInLine(planned, 'full')), room), titleLines };
  const x = clamp(mark.from, free.from, free.to - blockOf(planned, level).width);
  return labelOf(planned, 'below', x, level);
}

/** Set once for each width, since every step of a pan needs the same block again. */
const blockOf = memo(
  (_: PlannedEvent, level: LabelLevel) => keyOf(level),
  (planned: PlannedEvent, { detail, width, titleLines }: LabelLevel) =>
    labelBlock(planned, detail, { width, titleLines })
);

/** The whole label above its mark, over the full width, as on a phone. */
export const labelAbove = (planned: PlannedEvent, free: Interval): FittedLabel =>
  labelOf(planned, 'above', free.from, {
    detail: 'full',
    width: Math.floor(widthOf(free)),
    titleLines: Infinity
  });

/** A label at its place, in pixels. */
export const labelOf = (
  planned: PlannedEvent,
  side: FittedLabel['side'],
  x: number,
  level: LabelLevel
): FittedLabel => ({ side, x, block: blockOf(planned, level), key: `${side} ${keyOf(level)}` });

const keyOf = ({ detail, width, titleLines }: LabelLevel): string => `${detail} ${width} ${titleLines}`;

/** The height of a mark with its label, in pixels. */
export function heightOf({ side, block }: FittedLabel): number {
  if (side === 'beside') return block.height;
  return metrics.thickness + metrics[side === 'above' ? 'aboveMark' : 'belowMark'] + block.height;
}
