import { maxIndex } from 'd3';
import type { PlannedEvent, PlannedGroup } from '../plan/plan.ts';
import { round, type Density } from '../scene.ts';
import { widthOf } from '../time/interval.ts';
import type { TimeScale } from '../time/scale.ts';
import { lengthOf, type TimeWindow } from '../time/window.ts';
import type { ArrangedGroup, Counted } from './arrange.ts';
import { axisText, measureAxis } from './axis.ts';
import { columnsOf, countsOf } from './counts.ts';

const words = { before: 'earlier', after: 'later' } as const;
/** What the words of a count take of a density's height, in pixels. */
const textHeight = 18;
const padding = 4;

/** Counted events in the picture: columns where they are, with their number; `top` is that of the group, in pixels. */
export function densityOf(
  { group, rows }: Pick<ArrangedGroup, 'group' | 'rows'>,
  counted: Counted,
  top: number,
  scale: TimeScale
): Density {
  const shown = rows.flatMap(({ items }) => items.map(({ planned }) => planned));
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
    window: isBeside ? where.window : (afterShown(group, shown, scale) ?? densest(group, scale)),
    name: `${text} of ${group.label}: show them`
  };
}

/** Where a group shows some of its events: the days from the next of them on, or from its first once it has shown the last. */
function afterShown(
  { events, ranks }: PlannedGroup,
  shown: readonly PlannedEvent[],
  { segments, story }: TimeScale
): TimeWindow | undefined {
  if (shown.length === 0) return undefined;
  const last = Math.max(...shown.map((planned) => ranks.get(planned)!));
  const next = [...events.slice(last + 1), ...events].find(({ shape }) => Number.isFinite(shape.from));
  if (!next) return undefined;
  const { from } = next.shape;
  const length = lengthOf(story.window) / (segments.length > 1 ? 1 : 4);
  return { start: from, end: from + length };
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
