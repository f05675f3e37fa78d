import type { Grid } from './frame.ts';
import { eventsIn } from './hidden.ts';
import { packRows, type Stretch } from './pack.ts';
import { measureTitle, titleLines, type, type Plan, type PlannedEvent, type PlannedGroup } from './plan.ts';
import { testimonyOf, type Testimony } from './testimony.ts';
import { lengthOf, type TimeWindow } from './window.ts';

/**
 * How much of a label there is room for: title and words, the title on one line, the mark with a title where the
 * row happens to be free, or no single event at all.
 */
export type Level = 'full' | 'title' | 'mark' | 'density';

/** The radius of a known day's dot, the thickness of a bar, in pixels. */
export const dotRadius = 6;
export const thickness = 11;
/** Between a dot and its label. */
export const dotGap = 6;
/** A span that goes on fades over this many pixels after the as-of line. */
export const fadeLength = 56;
/** Between the labels or marks of one row. */
export const rowSpace = 14;
export const densityHeight = 44;

const titleWidth = 190;
/** Between the as-of line and a label that begins at it. */
const lineSpace = 7;
const rowGap = { full: 12, title: 6, mark: 3 } as const;
/** The narrowest that a mark is packed as, so that each can be hit. */
const narrowest = 10;
const stubHeight = { full: type.title.line + type.words.line + 2, title: 24 } as const;

/** An event with a row of its group, in pixels from the grid's origin. */
export interface ArrangedEvent {
  readonly planned: PlannedEvent;
  /** Of the mark: infinite where it is open. */
  readonly mark: Stretch;
  /** What mark and label keep for themselves. */
  readonly reserved: Stretch;
  readonly label: ArrangedLabel | undefined;
}

export interface ArrangedLabel {
  readonly titleLines: readonly string[];
  /** The words for when, and the badges, where there is room for them. */
  readonly testimony: Testimony | undefined;
  readonly width: number;
  readonly height: number;
  /** `beside` a dot, or `below` a bar. */
  readonly place: 'beside' | 'below';
  /** The end of the mark that the label lines up with. */
  readonly side: 'start' | 'end';
  /** How far the label of a mark that begins at the as-of line keeps away from it. */
  readonly indent: number;
}

export interface Row {
  /** From the top of the group. */
  readonly y: number;
  readonly height: number;
  /** In order of time; their reserved stretches don't meet. */
  readonly items: readonly ArrangedEvent[];
}

export interface ArrangedGroup {
  readonly group: PlannedGroup;
  readonly level: Level;
  readonly rows: readonly Row[];
  /** The row for what lies out of view, kept where a view of this scale can't show the whole group. */
  readonly stubs: { readonly y: number; readonly height: number } | undefined;
  readonly height: number;
}

/** What depends on the scale: where marks and labels lie along time, and in which row. Panning does not change it. */
export interface Arrangement {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly groups: readonly ArrangedGroup[];
}

export interface ArrangeOptions {
  readonly grid: Grid;
  /** The days whose events are given rows. */
  readonly around: TimeWindow;
  /** The length of a view, in pixels. */
  readonly viewLength: number;
  /** The height that labels give way for, in pixels. */
  readonly room: number;
  /** The least height of a group, for its heading and `lines` on what is out of view. */
  readonly leastHeight: (group: PlannedGroup, lines: number) => number;
}

type RowLevel = 'full' | 'title' | 'mark';

/** Packs each group's events into rows at the highest level of detail for which the whole figure has room. */
export function arrange(plan: Plan, options: ArrangeOptions): Arrangement {
  const groups =
    arrangeAt(plan, 'full', options) ?? arrangeAt(plan, 'title', options) ?? withMarks(plan, options);
  return { plan, grid: options.grid, groups };
}

/** All groups at a level, if the figure has room for them. */
function arrangeAt(
  plan: Plan,
  level: 'full' | 'title',
  options: ArrangeOptions
): ArrangedGroup[] | undefined {
  const groups: ArrangedGroup[] = [];
  let room = options.room;
  for (const group of plan.groups) {
    const arranged = arrangeGroup(plan, group, level, room, options);
    if (!arranged || arranged.height > room) return undefined;
    groups.push(arranged);
    room -= arranged.height;
  }
  return groups;
}

/** Every group within its share of the room: as marks, or as a density where the marks are too many. */
function withMarks(plan: Plan, options: ArrangeOptions): ArrangedGroup[] {
  const share = Math.max(options.room / plan.groups.length, 80);
  return plan.groups.map(
    (group) => arrangeGroup(plan, group, 'mark', share, options) ?? dense(group, options)
  );
}

const dense = (group: PlannedGroup, options: ArrangeOptions): ArrangedGroup => ({
  group,
  level: 'density',
  rows: [],
  stubs: undefined,
  height: Math.max(densityHeight, lowestHeight(group, options))
});

/** A view that could lie within a group has a line for each of its ends. */
const lowestHeight = (group: PlannedGroup, options: ArrangeOptions): number =>
  options.leastHeight(group, outreaches(group, options) ? 2 : 1);

/** Whether a view of this scale can't show all that a group has: an end that is open shows in any view. */
const outreaches = ({ length }: PlannedGroup, { grid, viewLength }: ArrangeOptions): boolean =>
  length * grid.scale > viewLength + 1;

const lowestRow = { full: 24, title: 24, mark: 16 } as const;
/** Between two items of a row. */
const space = { full: rowSpace, title: rowSpace, mark: 2 } as const;

/** What a row could hold of the narrowest items, so that a crowd is known without measuring it; one sticks out at each end. */
function mostInRow(level: RowLevel, { around, grid }: ArrangeOptions): number {
  return (lengthOf(around) * grid.scale) / (narrowest + space[level]) + 2;
}

function arrangeGroup(
  plan: Plan,
  group: PlannedGroup,
  level: RowLevel,
  room: number,
  options: ArrangeOptions
): ArrangedGroup | undefined {
  const near = eventsIn(group, options.around);
  const most = Math.max(1, Math.floor(room / lowestRow[level]));
  if (near.length > most * mostInRow(level, options)) return undefined;
  const items = near.map((event) => arrangeEvent(event, level, plan, options));
  items.sort((a, b) => (a.reserved.from < b.reserved.from ? -1 : a.reserved.from > b.reserved.from ? 1 : 0));
  const stretches = items.map(({ reserved }) => reserved);
  const rowOf = packRows(stretches, space[level], most);
  if (!rowOf) return undefined;
  const rows = stack(items, rowOf, level);
  const last = rows.at(-1);
  const content = last ? last.y + last.height + rowGap[level] : rowGap[level];
  const stubs = stubRow(group, level, content, options);
  const height = stubs ? stubs.y + stubs.height + rowGap[level] : content;
  return { group, level, rows, stubs, height: Math.max(height, lowestHeight(group, options)) };
}

const stubRow = (
  group: PlannedGroup,
  level: RowLevel,
  y: number,
  options: ArrangeOptions
): ArrangedGroup['stubs'] =>
  level === 'mark' || !outreaches(group, options) ? undefined : { y, height: stubHeight[level] };

function stack(items: readonly ArrangedEvent[], rowOf: readonly number[], level: RowLevel): Row[] {
  const members: ArrangedEvent[][] = [];
  items.forEach((item, index) => (members[rowOf[index]!] ??= []).push(item));
  const rows: Row[] = [];
  let y: number = rowGap[level];
  for (const row of members) {
    const height = Math.max(...row.map(heightOf), level === 'mark' ? 13 : dotRadius * 2);
    rows.push({ y, height, items: level === 'mark' ? withFreeTitles(row) : row });
    y += height + rowGap[level];
  }
  return rows;
}

const heightOf = ({ label }: ArrangedEvent): number =>
  label ? (label.place === 'below' ? thickness + 4 + label.height : label.height) : thickness;

function arrangeEvent(
  planned: PlannedEvent,
  level: RowLevel,
  { asOf }: Plan,
  options: ArrangeOptions
): ArrangedEvent {
  const { scale, origin } = options.grid;
  const mark = markStretch(planned, options.grid);
  if (level === 'mark') return { planned, mark, reserved: atLeast(mark, narrowest), label: undefined };
  const dot = isDot(planned);
  const length = dot ? 0 : lengthForTitle(mark);
  const text =
    level === 'full' ? fullText(planned, length, columnFor(options.viewLength)) : titleText(planned, length);
  const place = dot ? ('beside' as const) : ('below' as const);
  const line = (asOf + 1 - origin) * scale;
  const indent = !dot && Math.abs(mark.from - line) < lineSpace ? lineSpace : 0;
  const label = { ...text, place, indent, side: sideOf(text.width, place, mark, line) };
  return { planned, mark, reserved: reserve(mark, label), label };
}

/** A mark without an end gives its label no more room than a short one: where it begins may be the view's end. */
const lengthForTitle = ({ from, to }: Stretch): number =>
  to === Infinity ? 0 : Math.min(to - from, widestLine);

const isDot = ({ shape }: PlannedEvent): boolean => shape.parts[0]?.kind === 'dot';

/** The widest a label gets where its mark is short: what comes last in a view should not be cut by its edge. */
const columnFor = (viewLength: number): number => Math.round(Math.min(Math.max(viewLength * 0.2, 116), 204));

/** The pixels of a mark; a dot keeps its size at every scale. */
export function markStretch({ shape }: PlannedEvent, { scale, origin }: Grid): Stretch {
  const at = (day: number): number => (day - origin) * scale;
  const first = shape.parts[0];
  if (first?.kind === 'dot') return { from: at(first.at) - dotRadius, to: at(first.at) + dotRadius };
  const fades = shape.parts.some(({ kind }) => kind === 'fade');
  return { from: at(shape.from), to: at(shape.to) + (fades ? fadeLength : 0) };
}

/** A stretch made as long as `length`, around its middle. */
export function atLeast({ from, to }: Stretch, length: number): Stretch {
  const missing = Math.max(0, length - (to - from)) / 2;
  return { from: from - missing, to: to + missing };
}

/** A label that would run across the as-of line from a mark that lies before it is set to end with the mark. */
function sideOf(
  width: number,
  place: ArrangedLabel['place'],
  mark: Stretch,
  asOfLine: number
): ArrangedLabel['side'] {
  const middle = place === 'beside' ? (mark.from + mark.to) / 2 : mark.to;
  if (middle > asOfLine || middle === -Infinity) return 'start';
  const end = place === 'beside' ? mark.to + dotGap + width : mark.from + width;
  return end > asOfLine - 4 ? 'end' : 'start';
}

function reserve(mark: Stretch, { width, place, side, indent }: ArrangedLabel): Stretch {
  if (place === 'beside')
    return side === 'start'
      ? { from: mark.from, to: mark.to + dotGap + width }
      : { from: mark.from - dotGap - width, to: mark.to };
  return side === 'start'
    ? { from: mark.from, to: Math.max(mark.to, mark.from + indent + width) }
    : { from: Math.min(mark.from, mark.to - width), to: mark.to };
}

type LabelText = Omit<ArrangedLabel, 'place' | 'side' | 'indent'>;

const widestLine = 420;
/** The widest a title gets once it is broken into lines. */
const longColumn = 300;

/** The title on one line where the mark is as long, else wrapped; then the words, and the badges behind or below them. */
export function fullText(
  planned: PlannedEvent,
  length: number,
  shortColumn: number
): LabelText & { readonly testimony: Testimony } {
  const single = planned.titleWidth <= length;
  const column = Math.max(shortColumn, Math.min(length, longColumn));
  const lines = single ? [planned.title] : titleLines(planned, column);
  const title = single ? planned.titleWidth : Math.max(...lines.map(measureTitle));
  const testimony = testimonyOf(planned, Math.max(column, title));
  return {
    titleLines: lines,
    testimony,
    width: Math.ceil(Math.max(title, testimony.width)),
    height: lines.length * type.title.line + testimony.height
  };
}

const titleText = (planned: PlannedEvent, length: number): LabelText => ({
  titleLines: [planned.title],
  testimony: undefined,
  width: Math.ceil(Math.min(planned.titleWidth, Math.max(titleWidth, length))),
  height: type.title.line
});

/** In a row of marks, a title wherever nothing else comes for as long as it is. */
function withFreeTitles(row: readonly ArrangedEvent[]): ArrangedEvent[] {
  return row.map((item, index) => {
    const text = titleText(item.planned, 0);
    const free = (row[index + 1]?.reserved.from ?? Infinity) - rowSpace - item.reserved.to - dotGap;
    if (!Number.isFinite(item.reserved.to) || free < text.width) return item;
    const label = { ...text, place: 'beside' as const, side: 'start' as const, indent: 0 };
    return {
      ...item,
      reserved: { from: item.reserved.from, to: item.reserved.to + dotGap + text.width },
      label
    };
  });
}
