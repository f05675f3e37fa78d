import { drawnDays } from '../grammar/shape.ts';
import { fitBadges, fitLabel, heightOf, type FittedLabel } from '../labels/fit.ts';
import { metrics } from '../metrics.ts';
import { isStillToCome, type PlannedEvent } from '../plan/plan.ts';
import { clamp, middleOf, widthOf, within, type Interval } from '../time/interval.ts';
import type { TimeScale } from '../time/scale.ts';
import type { LabelledLevel } from './levels.ts';

/** An event with its mark and its label, in pixels along the axis. */
export interface Item {
  readonly planned: PlannedEvent;
  readonly mark: Interval;
  readonly label: FittedLabel | undefined;
  /** The pixels that no other item may take. */
  readonly reserved: Interval;
  readonly height: number;
}

/** The axis on which the marks of a picture lie. */
export interface Ground {
  readonly scale: TimeScale;
  /** The moment at which the as-of day ends, in days; infinite if the story has none. */
  readonly asOfEnd: number;
  /** The pixel of the as-of line; `undefined` if none is drawn. */
  readonly line: number | undefined;
}

/** The pixels that a mark takes up: a dot keeps its size, and every mark is wide enough to be seen. */
export function markOf(planned: PlannedEvent, { at, axis }: TimeScale): Interval {
  const { shape } = planned;
  const dots = shape.parts.flatMap((part) =>
    part.kind === 'dot' ? clamp(at(part.at), axis.from, axis.to) : []
  );
  const { from, to } = dots.length > 0 ? drawnDays(shape.parts) : shape;
  const known = within({ from: at(from), to: at(to) }, axis);
  if (dots.length === 0 && widthOf(known) < metrics.narrowest)
    return around(middleOf(known), metrics.narrowest);
  return {
    from: Math.min(known.from, ...dots.map((x) => x - metrics.dotRadius)),
    to: Math.max(Math.min(known.to + beyondEnd(planned), axis.to), ...dots.map((x) => x + metrics.dotRadius))
  };
}

const around = (middle: number, width: number): Interval => ({
  from: middle - width / 2,
  to: middle + width / 2
});

/** The length of a fade after the last known day of an open end, in pixels. */
const beyondEnd = ({ shape }: PlannedEvent): number =>
  shape.parts.some(({ kind }) => kind === 'fade') ? metrics.fade : 0;

/** Where the label of a mark may go: on its own side of the as-of line, within the axis. */
export function freeFor(planned: PlannedEvent, { scale: { axis }, asOfEnd, line }: Ground): Interval {
  if (line === undefined) return axis;
  return isStillToCome(planned, asOfEnd)
    ? { from: line + metrics.besideLine, to: axis.to }
    : { from: axis.from, to: line - metrics.besideLine };
}

/** Both sides of the as-of line: badges may be on the other side if their own has no room. */
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
