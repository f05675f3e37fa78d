import type { ArrangedLabel } from './arrange.ts';
import { ticksDown } from './axis.ts';
import { columnsOf, type ColumnEvent, type Columns, type Strip } from './columns.ts';
import { countsOf } from './density.ts';
import { dodge } from './dodge.ts';
import { viewOf, type Frame, type Grid } from './frame.ts';
import { noTexts, setLabel, type LabelTexts } from './label.ts';
import { axesOf, marksOf, seen } from './marks.ts';
import type { Stretch } from './pack.ts';
import { measureTitle, type as sizes, type Plan, type PlannedEvent } from './plan.ts';
import {
  round,
  type AsOfLine,
  type Band,
  type Bin,
  type PlacedEvent,
  type Remainder,
  type Scene,
  type Stub,
  type TextLine
} from './scene.ts';
import { measureText, wrap } from './text.ts';
import type { TimeWindow } from './window.ts';

const axes = axesOf('vertical');
const labelGap = 10;
const leaderWidth = 18;
/** No more than this share of the figure goes to marks. */
const marksShare = 0.36;
/** Events out of view that are named at each end. */
const mostStubs = 3;
const stubHeight = 42;

/** Where labels stand. */
interface LabelColumn {
  readonly x: number;
  readonly width: number;
}

export function planColumns(plan: Plan, grid: Grid, frame: Frame): Columns {
  return columnsOf(plan, grid, frame.plot.width * marksShare);
}

/** The height that a window's labels need to stand whole, in pixels, for a figure that runs down the page. */
export function heightFor(columns: Columns, frame: Frame, window: TimeWindow): number {
  const column = labelColumn(columns, frame);
  const view = viewOf(window, columns.grid);
  const heights = inView(columns, view).map(
    ({ planned }) => labelOf(planned, column.width, 'full').height + labelGap
  );
  return heights.reduce((sum, height) => sum + height, captionHeight + labelGap);
}

const labelColumn = (columns: Columns, frame: Frame): LabelColumn => {
  const x = frame.plot.x + columns.width + leaderWidth;
  return { x, width: Math.max(40, frame.width - x - 2) };
};

const inView = (columns: Columns, view: Stretch): ColumnEvent[] =>
  columns.events.filter(({ mark }) => mark.from < view.to && mark.to > view.from);

/** The picture of a window, time running down the page: the same marks, with their labels in one column beside them. */
export function projectDown(columns: Columns, frame: Frame, window: TimeWindow): Scene {
  const { plan, grid } = columns;
  const view = viewOf(window, grid);
  const headings = headingsOf(columns, frame);
  const earlier = columns.events.filter(({ mark }) => mark.to <= view.from);
  const later = columns.events.filter(({ mark }) => mark.from >= view.to);
  const before = edgeOf('earlier', earlier, frame, headings.height + 4);
  const top = before.bottom + 10;
  const bottom = top + frame.plot.height;
  const after = edgeOf('later', later, frame, bottom + 10);
  const shift = { x: frame.plot.x, y: top - view.from };
  const asOf = asOfDown(columns, frame, window, top);
  return {
    theme: plan.theme,
    orientation: 'vertical',
    width: frame.width,
    height: round(after.bottom + 6),
    plot: { x: frame.plot.x, y: round(top), width: frame.plot.width, height: frame.plot.height },
    shift,
    bands: headings.bands.map((band) => ({ ...band, y: round(top), height: frame.plot.height })),
    ticks: ticksDown(window, grid.scale, frame, top),
    asOf: asOf.line,
    bins: columns.strips.flatMap((strip) =>
      strip.level === 'density' ? binsDown(columns, strip, view) : []
    ),
    events: eventsOf(columns, frame, view, asOf.caption && asOf.caption.at - shift.y),
    stubs: [...before.stubs, ...after.stubs],
    remainders: [...before.remainders, ...after.remainders]
  };
}

const captionHeight = 16;

function eventsOf(columns: Columns, frame: Frame, view: Stretch, caption: number | undefined): PlacedEvent[] {
  const column = labelColumn(columns, frame);
  const events = inView(columns, view);
  // Labels keep clear of the words on the as-of line by dodging them like another label.
  const wishes = events.map((event) => ({ event, at: Math.max(event.mark.from, view.from) }));
  const placed = place(wishes, column, view, caption);
  return events.map((event, index) => placeEvent(event, columns, column, view, placed[index]));
}

interface PlacedLabel {
  readonly y: number;
  readonly label: ArrangedLabel;
}

type Wishes = readonly { readonly event: ColumnEvent; readonly at: number }[];

/** Labels give way in steps: title and words, the title on one line, and titles only where nobody has to move. */
function place(
  wishes: Wishes,
  column: LabelColumn,
  view: Stretch,
  caption?: number
): (PlacedLabel | undefined)[] {
  for (const level of ['full', 'title'] as const) {
    const labels = wishes.map(({ event }) => labelOf(event.planned, column.width, level));
    const boxes = wishes.map(({ at }, index) => ({ at, length: labels[index]!.height }));
    const places = dodgeAround(boxes, view, caption);
    if (places) return places.map((y, index) => ({ y, label: labels[index]! }));
  }
  let free = view.from;
  return wishes.map(({ event, at }) => {
    const label = labelOf(event.planned, column.width, 'title');
    const meets = caption !== undefined && at < caption + captionHeight && at + label.height > caption;
    if (at < free || at + label.height > view.to || meets) return undefined;
    free = at + label.height + 2;
    return { y: at, label };
  });
}

/** As `dodge`, with one more box that does not show: the caption of the as-of line. */
function dodgeAround(
  boxes: { at: number; length: number }[],
  view: Stretch,
  caption?: number
): number[] | undefined {
  if (caption === undefined) return dodge(boxes, view.from, view.to, labelGap);
  const index = boxes.filter(({ at }) => at < caption).length;
  const above = dodge(boxes.slice(0, index), view.from, caption - 6, labelGap);
  const below = dodge(boxes.slice(index), caption + captionHeight + 6, view.to, labelGap);
  return above && below && [...above, ...below];
}

const fulls = new WeakMap<PlannedEvent, { width: number; label: ArrangedLabel }>();

/** A label as wide as the column; the last width's is kept, as wrapping is the dear part of a step. */
function labelOf(planned: PlannedEvent, width: number, level: 'full' | 'title'): ArrangedLabel {
  if (level === 'title')
    return {
      titleLines: [planned.event.title],
      words: false,
      badgesBelow: false,
      width,
      height: sizes.title.line,
      place: 'below',
      side: 'start'
    };
  const known = fulls.get(planned);
  if (known?.width === width) return known.label;
  const titleLines = wrap(planned.event.title.slice(0, 300), width, 4, measureTitle);
  const badges = planned.badges.reduce((sum, badge) => sum + badge.width + 7, 0);
  const badgesBelow = badges > 0 && planned.words.width + badges > width;
  const height =
    titleLines.length * sizes.title.line + sizes.words.line + (badgesBelow ? sizes.badge.height + 4 : 2);
  const label = {
    titleLines,
    words: true,
    badgesBelow,
    width,
    height,
    place: 'below',
    side: 'start'
  } as const;
  fulls.set(planned, { width, label });
  return label;
}

function placeEvent(
  { planned, group, mark, centre }: ColumnEvent,
  columns: Columns,
  column: LabelColumn,
  view: Stretch,
  placed: PlacedLabel | undefined
): PlacedEvent {
  const { origin, scale } = columns.grid;
  const visible = seen(mark, view);
  // Events are moved by the scene's shift as a whole, so their labels are counted from the first strip too.
  const x = columns.width + leaderWidth;
  const texts: LabelTexts = placed
    ? setLabel(planned, placed.label, { x, y: placed.y, width: column.width, anchor: 'start' })
    : noTexts;
  return {
    id: planned.event.id,
    colour: group.colour,
    hollow: planned.hollow,
    cancelled: planned.cancelled,
    box: placed
      ? {
          x: round(x - 6),
          y: round(placed.y - 2),
          width: round(column.width + 6),
          height: round(placed.label.height + 3)
        }
      : {
          x: round(centre - 12),
          y: round(visible.from - 4),
          width: 24,
          height: round(Math.max(24, visible.to - visible.from + 8))
        },
    marks: marksOf(planned.shape.parts, { axes, at: (day) => (day - origin) * scale, centre, view }),
    ...texts,
    leader: placed && leaderOf(centre, x, leaderStart(visible), placed.y + 9),
    name: planned.name
  };
}

/** A leader leaves a mark where it comes into view, a little below its beginning. */
const leaderStart = ({ from, to }: Stretch): number => Math.min(from + 6, (from + to) / 2);

const leaderOf = (centre: number, x: number, from: number, to: number): string =>
  `M${round(centre + 7)} ${round(from)}H${round(x - leaderWidth + 6)}L${round(x - 5)} ${round(to)}`;

function binsDown(columns: Columns, { group, x, width }: Strip, view: Stretch): Bin[] {
  const { counts, first, most, size } = countsOf(group, columns.grid, view);
  return counts.flatMap((count, index) =>
    count === 0
      ? []
      : [
          {
            key: `${group.id}:${first + index}`,
            colour: group.colour,
            count,
            x,
            y: round((first + index) * size),
            width: round(Math.max(2, (count / most) * width)),
            height: size - 1
          }
        ]
  );
}

/** The groups' names in one or more lines above the figure, each with its colour. */
function headingsOf(columns: Columns, frame: Frame): { bands: Band[]; height: number } {
  let x = 0;
  let y = 4;
  const bands = columns.strips.map(({ group, x: left, width }): Band => {
    const text =
      measureText(group.label, 'sansBold', 12) > frame.width - 24
        ? wrap(group.label, frame.width - 24, 1, (each) => measureText(each, 'sansBold', 12))[0]!
        : group.label;
    const length = 17 + measureText(text, 'sansBold', 12);
    if (x > 0 && x + length > frame.width) {
      x = 0;
      y += 21;
    }
    const line: TextLine = {
      text,
      x: round(x + 16),
      y: round(y + 12),
      face: 'sansBold',
      size: 12,
      colour: 'ink',
      anchor: 'start'
    };
    const rule = { x: round(x), y: round(y + 2), width: 10, height: 10 };
    x += length + 16;
    return {
      id: group.id,
      colour: group.colour,
      x: round(frame.plot.x + left),
      y: 0,
      width,
      height: 0,
      heading: [line],
      rule
    };
  });
  return { bands, height: columns.strips.length > 0 ? y + 24 : 0 };
}

function asOfDown(
  { plan, grid, width }: Columns,
  frame: Frame,
  window: TimeWindow,
  top: number
): { line: AsOfLine | undefined; caption?: { at: number } } {
  const at = top + (plan.asOf + 1 - window.start) * grid.scale;
  const bottom = top + frame.plot.height;
  if (at >= bottom) return { line: undefined };
  const y = Math.max(at, top);
  const future = { x: frame.plot.x, y: round(y), width: round(width + 6), height: round(bottom - y) };
  if (at < top || at + captionHeight + 6 > bottom)
    return { line: { path: at < top ? '' : lineAt(at, frame), future, lines: [] }, caption: undefined };
  const x = frame.plot.x + width + leaderWidth;
  const text = (words: string, bold: boolean, left: number): TextLine => ({
    text: words,
    x: round(left),
    y: round(at + 14),
    face: bold ? 'sansBold' : 'sans',
    size: 12,
    colour: bold ? 'ink' : 'muted',
    anchor: 'start'
  });
  const bold = `as of ${plan.asOfWords}`;
  const rest = '· later was to come';
  const restX = x + measureText(bold, 'sansBold', 12) + 5;
  const fits = restX + measureText(rest, 'sans', 12) <= frame.width;
  return {
    line: {
      path: lineAt(at, frame),
      future,
      lines: [text(bold, true, x), ...(fits ? [text(rest, false, restX)] : [])]
    },
    caption: { at }
  };
}

const lineAt = (at: number, frame: Frame): string =>
  `M${frame.plot.x - 8} ${round(at)}H${round(frame.width)}`;

interface Edge {
  readonly stubs: readonly Stub[];
  readonly remainders: readonly Remainder[];
  readonly bottom: number;
}

/** The nearest events out of view, at the end of the figure that they lie beyond, and how many more there are. */
function edgeOf(side: Stub['side'], hidden: readonly ColumnEvent[], frame: Frame, top: number): Edge {
  const nearestFirst = side === 'earlier' ? [...hidden].sort((a, b) => b.mark.to - a.mark.to) : hidden;
  const named = nearestFirst.slice(0, mostStubs);
  const rest = nearestFirst.slice(mostStubs);
  const listed = side === 'earlier' ? [...named].reverse() : named;
  const remainderAt = side === 'earlier' ? top : top + named.length * stubHeight;
  const stubsTop = side === 'earlier' && rest.length > 0 ? top + 26 : top;
  const stubs = listed.map((event, index) => stubAt(event, side, frame, stubsTop + index * stubHeight));
  const height = named.length * stubHeight + (rest.length > 0 ? 26 : 0);
  const remainders = rest[0] ? [restOf(rest.length, rest[0], side, frame, remainderAt)] : [];
  return { stubs, remainders, bottom: top + height };
}

function stubAt({ planned, group }: ColumnEvent, side: Stub['side'], frame: Frame, y: number): Stub {
  const width = frame.width - 20;
  const shape = {
    titleLines: [planned.event.title],
    words: true,
    badgesBelow: false,
    width,
    height: 0,
    place: 'below',
    side: 'start'
  } as const;
  const turn = side === 'earlier' ? 1 : -1;
  return {
    id: planned.event.id,
    side,
    colour: group.colour,
    box: { x: 0, y: round(y), width: frame.width, height: stubHeight - 4 },
    arrow: `M6 ${round(y + 9 - 4 * turn)}L11 ${round(y + 9 + 3 * turn)}H1Z`,
    ...setLabel(planned, shape, { x: 18, y, width, anchor: 'start' }),
    name: `${planned.name}. ${side === 'earlier' ? 'Earlier' : 'Later'} than the view`
  };
}

function restOf(count: number, nearest: ColumnEvent, side: Stub['side'], frame: Frame, y: number): Remainder {
  const text = side === 'earlier' ? `▴ ${count} more, earlier` : `▾ ${count} more, later`;
  return {
    group: '',
    side,
    nearest: nearest.planned.event.id,
    box: { x: 0, y: round(y), width: Math.min(frame.width, 160), height: 24 },
    line: { text, x: 0, y: round(y + 15), face: 'sans', size: 12, colour: 'muted', anchor: 'start' },
    name: `${count} more ${side === 'earlier' ? 'earlier' : 'later'} than the view. Go to the nearest, ${nearest.planned.event.title}`
  };
}
