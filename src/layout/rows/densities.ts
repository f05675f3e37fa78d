import { maxIndex } from 'd3';
import type { Words } from '../../words/words.ts';
import { metrics } from '../metrics.ts';
import { eventsIn } from '../plan/event-index.ts';
import type { PlannedEvent, PlannedGroup } from '../plan/plan.ts';
import { round, type Density } from '../scene.ts';
import { widthOf } from '../time/interval.ts';
import type { TimeScale } from '../time/scale.ts';
import { lengthOf, shortestLength, type TimeWindow } from '../time/window.ts';
import type { ArrangedGroup, Counted } from './arranged-group.ts';
import { axisText, measureAxis } from './axis.ts';
import { columnsOf, countsOf } from './counts.ts';
import type { Ground } from './items.ts';
import { chosenOf } from './phone.ts';

/** The height of the words of a count in a density, in pixels. */
const textHeight = 18;
const padding = 4;

/** Counted events in the picture: columns where they are, and their number; `top` is the top of the group, in pixels. */
export function densityOf(
  { group, rows, level, lesser }: ArrangedGroup,
  counted: Counted,
  top: number,
  { scale, line, words }: Pick<Ground, 'scale' | 'line'> & { readonly words: Words }
): Density {
  const shown = rows.flatMap(({ items }) => items.map(({ planned }) => planned));
  const { where, count, height } = counted;
  const y = top + counted.y;
  const over = where === 'group' ? scale.axis : where;
  const isBeside = where !== 'group';
  const side = isBeside ? (where.kind as 'before' | 'after') : 'group';
  const text = words.figure.counted(count, side);
  const width = measureAxis(text, true);
  const x = besideLine(
    where === 'group'
      ? scale.axis.from + padding
      : where.kind === 'before'
        ? where.to + 6
        : where.from - width - 6,
    width,
    { scale, line }
  );
  const isDensity = level === 'density' || lesser?.level === 'density';
  const next = lesser ? undefined : afterShown(group, shown, scale);
  const window = isBeside ? where.window : (next ?? densest(group, scale));
  const showsMore = isBeside || (isDensity ? canZoom(group, scale) : showsOthers(group, shown, window));
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
    window,
    first: showsMore ? undefined : firstCounted(group, shown, scale),
    names: {
      show: words.figure.countedOf(count, side, group.label, 'show'),
      list: words.figure.countedOf(count, side, group.label, 'list')
    }
  };
}

/** The pixel nearest to `x` at which words of this width begin without crossing the as-of line. */
function besideLine(x: number, width: number, { scale, line }: Pick<Ground, 'scale' | 'line'>): number {
  if (line === undefined || line <= x - padding || line >= x + width + padding) return x;
  const before = line - metrics.besideLine - width;
  return before >= scale.axis.from ? before : line + metrics.besideLine;
}

/** Whether a closer view may separate a group's events; those of one day share one place at any scale. */
const canZoom = ({ byStart, byEnd }: PlannedGroup, { story }: TimeScale): boolean =>
  lengthOf(story.window) > shortestLength && byEnd.at(-1)!.shape.to - byStart[0]!.shape.from > 1;

/** Whether a phone shows other events of a group in a window than it does now. */
const showsOthers = (group: PlannedGroup, shown: readonly PlannedEvent[], window: TimeWindow): boolean =>
  chosenOf(group, window).some((planned) => !shown.includes(planned));

/** The first counted event of the window, or else of the group. */
function firstCounted(group: PlannedGroup, shown: readonly PlannedEvent[], { story }: TimeScale): string {
  const isCounted = (planned: PlannedEvent): boolean => !shown.includes(planned);
  return (eventsIn(group, story.window).find(isCounted) ?? group.events.find(isCounted)!).event.id;
}

/** If a group shows some of its events: the days from the next one on, or after the last from the first one on. */
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
