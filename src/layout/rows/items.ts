import { fitBadges, fitLabel, heightOf, isDot, type FittedLabel } from '../labels/fit.ts';
import { metrics } from '../metrics.ts';
import type { PlannedEvent } from '../plan/plan.ts';
import { middleOf, widthOf, within, type Interval } from '../time/interval.ts';
import type { TimeScale } from '../time/scale.ts';
import type { LabelledLevel } from './levels.ts';

/** An event with its mark and its label, in pixels along the axis. */
export interface Item {
  readonly planned: PlannedEvent;
  readonly mark: Interval;
  readonly label: FittedLabel | undefined;
  /** What mark and label keep for themselves. */
  readonly reserved: Interval;
  readonly height: number;
}

/** Where the marks of a picture lie. */
export interface Ground {
  readonly scale: TimeScale;
  /** The moment at which the as-of day ends, in days; infinite where the story has none. */
  readonly asOfEnd: number;
  /** The as-of line, in pixels; `undefined` where none is drawn. */
  readonly line: number | undefined;
}

/** The pixels that a mark takes up; a dot keeps its size, and no mark is narrower than can be seen. */
export function markOf(planned: PlannedEvent, { at, axis }: TimeScale): Interval {
  const { from, to } = planned.shape;
  const known = within({ from: at(from), to: at(to) }, axis);
  const least = isDot(planned) ? 2 * metrics.dotRadius : metrics.narrowest;
  if (isDot(planned) || widthOf(known) < least) return around(middleOf(known), least);
  return { from: known.from, to: Math.min(known.to + beyondEnd(planned), axis.to) };
}

const around = (middle: number, width: number): Interval => ({
  from: middle - width / 2,
  to: middle + width / 2
});

/** What goes on fades behind its last known day, in pixels. */
const beyondEnd = ({ shape }: PlannedEvent): number =>
  shape.parts.some(({ kind }) => kind === 'fade') ? metrics.fade : 0;

/** Where the label of a mark may go: on its own side of the as-of line, within the axis. */
export function freeFor(planned: PlannedEvent, { scale: { axis }, asOfEnd, line }: Ground): Interval {
  if (line === undefined) return axis;
  const { stage, bounds } = planned.event;
  const isStillToCome =
    planned.shape.from >= asOfEnd || (stage === 'upcoming' && (bounds.latestEnd ?? Infinity) >= asOfEnd);
  return isStillToCome
    ? { from: line + metrics.besideLine, to: axis.to }
    : { from: axis.from, to: line - metrics.besideLine };
}

/** Both sides of the as-of line: a doubt may be on either, where its own has no room for it. */
const sidesOf = ({ scale: { axis }, line }: Ground): readonly Interval[] =>
  line === undefined
    ? [axis]
    : [
        { from: axis.from, to: line - metrics.besideLine },
        { from: line + metrics.besideLine, to: axis.to }
      ];

/** An event at a level. */
export function itemOf(planned: PlannedEvent, level: LabelledLevel | 'mark', ground: Ground): Item {
  const mark = markOf(planned, ground.scale);
  const free = freeFor(planned, ground);
  const label = level === 'mark' ? undefined : fitLabel(planned, mark, free, level);
  return labelled({ planned, mark }, label ?? fitBadges(planned, mark, [free, ...sidesOf(ground)]));
}

/** A mark with its label, or alone. */
export function labelled(
  { planned, mark }: Pick<Item, 'planned' | 'mark'>,
  label: FittedLabel | undefined
): Item {
  const reserved = label
    ? { from: Math.min(mark.from, label.x), to: Math.max(mark.to, label.x + label.block.width) }
    : mark;
  return { planned, mark, label, reserved, height: label ? heightOf(label) : metrics.markRow };
}
