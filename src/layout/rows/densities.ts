import { maxIndex } from 'd3';
import type { PlannedGroup } from '../plan/plan.ts';
import { round, type Density } from '../scene.ts';
import { widthOf } from '../time/interval.ts';
import type { TimeScale } from '../time/scale.ts';
import { lengthOf, type TimeWindow } from '../time/window.ts';
import type { Counted } from './arrange.ts';
import { axisText, measureAxis } from './axis.ts';
import { columnsOf, countsOf } from './counts.ts';

const words = { before: 'earlier', after: 'later' } as const;
/** What the words of a count take of a density's height, in pixels. */
const textHeight = 18;
const padding = 4;

/** Counted events in the picture: columns where they are, with their number; `top` is that of the group, in pixels. */
export function densityOf(group: PlannedGroup, counted: Counted, top: number, scale: TimeScale): Density {
  const { where, count, height } = counted;
  const y = top + counted.y;
  const over = where === 'group' ? scale.axis : where;
  const isBeside = where !== 'group';
  const noun = count === 1 ? 'event' : 'events';
  const text = isBeside ? `${count} ${words[where.kind as 'before' | 'after']} ${noun}` : `${count} ${noun}`;
  const width = measureAxis(text, true);
  const x =
    where === 'group'
      ? scale.axis.from + padding
      : where.kind === 'before'
        ? where.to + 6
        : where.from - width - 6;
  const bar = isBeside
    ? { base: y + height - 6, tallest: height - 10 }
    : { base: y + height, tallest: height - textHeight };
  return {
    key: `${group.id} ${isBeside ? where.kind : 'group'}`,
    colour: group.colour,
    columns: columnsOf(group, scale, over, bar),
    count,
    line: axisText(text, { x, y: round(y + (isBeside ? 16 : 13)), bold: true }),
    box: {
      x: round(x - padding),
      y: round(y),
      width: round(width + 2 * padding),
      height: Math.max(24, isBeside ? height : textHeight)
    },
    window: isBeside ? where.window : densest(group, scale),
    name: `${text} of ${group.label}: show them`
  };
}

/** A quarter of the window around the day on which most of a group's events are. */
function densest(group: PlannedGroup, scale: TimeScale): TimeWindow {
  const counts = countsOf(group, scale, scale.story);
  const { x } = counts[maxIndex(counts, ({ count }) => count)] ?? {
    x: scale.story.from + widthOf(scale.story) / 2
  };
  const half = lengthOf(scale.story.window) / 8;
  const day = scale.dayAt(x + 3);
  return { start: day - half, end: day + half };
}
