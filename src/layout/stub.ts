import type { ArrangedEvent } from './arrange.ts';
import type { Frame } from './frame.ts';
import { setLabel } from './label.ts';
import type { Stretch } from './pack.ts';
import { type as sizes, measureTitle, type PlannedGroup } from './plan.ts';
import { round, type Remainder, type Stub, type TextLine } from './scene.ts';
import { measureText, wrap } from './text.ts';

const arrowWidth = 13;
const widest = 260;
const narrowest = 118;

/** An event out of view, named at the edge of its row if the row has room there. */
export function stubOf(
  { planned, label }: ArrangedEvent,
  side: Stub['side'],
  group: PlannedGroup,
  row: { readonly top: number; readonly height: number },
  free: Stretch
): Stub | undefined {
  const room = free.to - free.from;
  if (room < narrowest) return undefined;
  const width = Math.min(room, widest) - arrowWidth;
  const most = Math.max(1, Math.floor((row.height - sizes.words.line) / sizes.title.line));
  const titleLines = wrap(planned.event.title, width, label?.words ? Math.min(most, 2) : 1, measureTitle);
  const earlier = side === 'earlier';
  const x = earlier ? free.from + arrowWidth : free.to - arrowWidth;
  const shape = {
    titleLines,
    words: label?.words ?? false,
    badgesBelow: false,
    width,
    height: 0,
    place: 'below',
    side: 'start'
  } as const;
  const texts = setLabel(planned, shape, { x, y: row.top, width, anchor: earlier ? 'start' : 'end' });
  const height = titleLines.length * sizes.title.line + (shape.words ? sizes.words.line + 2 : 0);
  return {
    id: planned.event.id,
    side,
    colour: group.colour,
    box: {
      x: round(earlier ? free.from : free.to - arrowWidth - width),
      y: round(row.top),
      width: round(width + arrowWidth),
      height: Math.max(24, height + 3)
    },
    arrow: arrowAt(earlier ? free.from + 1 : free.to - 1, row.top + 9, earlier ? 1 : -1),
    ...texts,
    name: `${planned.name}. ${earlier ? 'Earlier' : 'Later'} than the view`
  };
}

/** A triangle with its tip at a point. */
const arrowAt = (x: number, y: number, towards: 1 | -1): string =>
  `M${round(x)} ${round(y)}L${round(x + 7 * towards)} ${round(y - 4.5)}V${round(y + 4.5)}Z`;

const lineSize = 12;

/** How many events of a group are out of view without a stub: in the gutter, or beside the heading. */
export function remainderOf(
  group: PlannedGroup,
  hidden: readonly ArrangedEvent[],
  side: Remainder['side'],
  frame: Frame,
  heading: readonly TextLine[],
  top: number
): Remainder | undefined {
  const nearest = nearestOf(hidden, side);
  if (!nearest) return undefined;
  const earlier = side === 'earlier';
  const text = earlier ? `◂ ${hidden.length} earlier` : `${hidden.length} later ▸`;
  const width = measureText(text, 'sans', lineSize) + 8;
  const gutter = frame.gutter > 0;
  const x = gutter ? 12 : earlier ? frame.width - 190 : frame.width - 6;
  const y = gutter ? (heading.at(-1)?.y ?? top) + (earlier ? 20 : 39) : top + 21;
  const anchor = gutter || earlier ? 'start' : 'end';
  return {
    group: group.id,
    side,
    nearest: nearest.planned.event.id,
    box: {
      x: round(anchor === 'start' ? x - 4 : x - width + 4),
      y: round(y - 14),
      width: round(width),
      height: 19
    },
    line: { text, x: round(x), y: round(y), face: 'sans', size: lineSize, colour: 'muted', anchor },
    name: `${group.label}: ${hidden.length} ${earlier ? 'earlier' : 'later'} than the view. Go to the nearest, ${nearest.planned.event.title}`
  };
}

function nearestOf(hidden: readonly ArrangedEvent[], side: Remainder['side']): ArrangedEvent | undefined {
  if (side === 'earlier') return maxBy(hidden, ({ mark }) => mark.to);
  return maxBy(hidden, ({ mark }) => -mark.from);
}

function maxBy<Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) if (best === undefined || of(item) > of(best)) best = item;
  return best;
}
