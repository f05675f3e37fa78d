import { packRows, type Stretch } from './pack.ts';
import { type, type Plan, type PlannedEvent, type PlannedGroup } from './plan.ts';

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
const gap = 14;
const titleWidth = 190;
const rowGap = { full: 13, title: 5, mark: 3 } as const;
export const densityHeight = 44;
/** The narrowest that a mark is packed as, so that each can be hit. */
const narrowest = 10;

/** An event with a row of its group, in pixels from the plan's origin. */
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
  readonly words: boolean;
  /** Badges stand behind the words, or on a line of their own. */
  readonly badgesBelow: boolean;
  readonly width: number;
  readonly height: number;
  /** `beside` a dot, or `below` a bar. */
  readonly place: 'beside' | 'below';
  /** The end of the mark that the label lines up with. */
  readonly side: 'start' | 'end';
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
  readonly height: number;
}

/** What depends on the scale: where marks and labels lie along time, and in which row. Panning does not change it. */
export interface Arrangement {
  readonly plan: Plan;
  /** Pixels per day. */
  readonly scale: number;
  /** The day at which pixels are counted from. */
  readonly origin: number;
  readonly groups: readonly ArrangedGroup[];
  readonly height: number;
}

export interface ArrangeOptions {
  readonly scale: number;
  readonly origin: number;
  /** The height that labels give way for, in pixels. */
  readonly room: number;
  /** The least height of a group, for its heading. */
  readonly leastHeight: (group: PlannedGroup) => number;
}

/** Packs each group's events into rows at the highest level of detail for which the whole figure has room. */
export function arrange(plan: Plan, options: ArrangeOptions): Arrangement {
  const groups = levels.reduce<readonly ArrangedGroup[] | undefined>(
    (found, level) => found ?? arrangeAt(plan, level, options),
    undefined
  )!;
  return {
    plan,
    scale: options.scale,
    origin: options.origin,
    groups,
    height: groups.reduce((sum, { height }) => sum + height, 0)
  };
}

const levels = ['full', 'title', 'mark'] as const;

function arrangeAt(
  plan: Plan,
  level: (typeof levels)[number],
  options: ArrangeOptions
): ArrangedGroup[] | undefined {
  const groups: ArrangedGroup[] = [];
  let height = 0;
  for (const group of plan.groups) {
    // The last level always has an answer: a group with too many marks for its share becomes a density.
    const share = level === 'mark' ? Math.max(options.room / plan.groups.length, 60) : options.room - height;
    const arranged =
      arrangeGroup(plan, group, level, share, options) ?? (level === 'mark' ? dense(group) : undefined);
    if (!arranged) return undefined;
    groups.push(arranged);
    height += arranged.height;
    if (level !== 'mark' && height > options.room) return undefined;
  }
  return groups;
}

const dense = (group: PlannedGroup): ArrangedGroup => ({
  group,
  level: 'density',
  rows: [],
  height: densityHeight
});

const lowestRow = { full: 24, title: 22, mark: 16 } as const;

function arrangeGroup(
  plan: Plan,
  group: PlannedGroup,
  level: (typeof levels)[number],
  share: number,
  options: ArrangeOptions
): ArrangedGroup | undefined {
  const items = group.events.map((event) => arrangeEvent(event, level, plan, options));
  items.sort((a, b) => (a.reserved.from < b.reserved.from ? -1 : a.reserved.from > b.reserved.from ? 1 : 0));
  const rowOf = packRows(
    items.map(({ reserved }) => reserved),
    gap,
    Math.max(1, share / lowestRow[level])
  );
  if (!rowOf) return undefined;
  const rows = stack(items, rowOf, level);
  const last = rows.at(-1);
  const content = last ? last.y + last.height + rowGap[level] : 0;
  return { group, level, rows, height: Math.max(content, options.leastHeight(group)) };
}

function stack(
  items: readonly ArrangedEvent[],
  rowOf: readonly number[],
  level: (typeof levels)[number]
): Row[] {
  const members: ArrangedEvent[][] = [];
  items.forEach((item, index) => (members[rowOf[index]!] ??= []).push(item));
  const rows: Row[] = [];
  let y = rowGap[level];
  for (const row of members) {
    const height = Math.max(...row.map((item) => heightOf(item)), level === 'mark' ? 13 : dotRadius * 2);
    rows.push({ y, height, items: level === 'mark' ? withFreeTitles(row) : row });
    y += height + rowGap[level];
  }
  return rows;
}

const heightOf = ({ label }: ArrangedEvent): number =>
  label ? (label.place === 'below' ? thickness + 4 + label.height : label.height) : thickness;

function arrangeEvent(
  planned: PlannedEvent,
  level: (typeof levels)[number],
  { asOf }: Plan,
  { scale, origin }: ArrangeOptions
): ArrangedEvent {
  const at = (day: number): number => (day - origin) * scale;
  const mark = markStretch(planned, at);
  if (level === 'mark') return { planned, mark, reserved: atLeast(mark, narrowest), label: undefined };
  const length = mark.to - mark.from;
  const label = labelFor(planned, level, length, mark, at(asOf + 1));
  return { planned, mark, reserved: reserve(mark, label), label };
}

/** The pixels of a mark; a dot keeps its size at every scale. */
export function markStretch({ shape }: PlannedEvent, at: (day: number) => number): Stretch {
  const dot = shape.parts.find((part) => part.kind === 'dot');
  if (dot) return { from: at(dot.at) - dotRadius, to: at(dot.at) + dotRadius };
  const fades = shape.parts.some(({ kind }) => kind === 'fade');
  return { from: at(shape.from), to: at(shape.to) + (fades ? fadeLength : 0) };
}

export function atLeast({ from, to }: Stretch, length: number): Stretch {
  const missing = Math.max(0, length - (to - from)) / 2;
  return { from: from - missing, to: to + missing };
}

function labelFor(
  planned: PlannedEvent,
  level: 'full' | 'title',
  length: number,
  mark: Stretch,
  asOfLine: number
): ArrangedLabel {
  const dot = planned.shape.parts.some(({ kind }) => kind === 'dot');
  const text = level === 'full' ? fullText(planned, dot ? 0 : length) : titleText(planned);
  const label = { ...text, place: dot ? ('beside' as const) : ('below' as const) };
  return { ...label, side: sideOf(label, mark, asOfLine) };
}

/** A label that would run across the as-of line from a mark that lies before it is set to end with the mark. */
function sideOf(
  { width, place }: { width: number; place: string },
  mark: Stretch,
  asOfLine: number
): 'start' | 'end' {
  if (mark.to > asOfLine || !Number.isFinite(mark.to)) return 'start';
  const end = place === 'beside' ? mark.to + dotGap + width : mark.from + width;
  return end > asOfLine - 4 ? 'end' : 'start';
}

function reserve(mark: Stretch, { width, place, side }: ArrangedLabel): Stretch {
  if (place === 'beside')
    return side === 'start'
      ? { from: mark.from, to: mark.to + dotGap + width }
      : { from: mark.from - dotGap - width, to: mark.to };
  return side === 'start'
    ? { from: mark.from, to: Math.max(mark.to, mark.from + width) }
    : { from: Math.min(mark.from, mark.to - width), to: mark.to };
}

type LabelText = Omit<ArrangedLabel, 'place' | 'side'>;

const badgeGap = 7;

/** The title on one line where the mark is as long, else wrapped; then the words, and the badges behind or below them. */
function fullText(planned: PlannedEvent, length: number): LabelText {
  const single = planned.titleWidth <= Math.min(length, 420);
  const titleLines = single
    ? [planned.title.lines.length > 1 ? planned.event.title : planned.title.lines[0]!]
    : planned.title.lines;
  const titleWidth = single ? planned.titleWidth : planned.title.width;
  const badges = planned.badges.reduce((sum, { width }) => sum + width + badgeGap, 0);
  const words = Math.min(planned.words.width, 300);
  const badgesBelow = badges > 0 && words + badges > Math.max(titleWidth, 204);
  return {
    titleLines,
    words: true,
    badgesBelow,
    width: Math.ceil(
      Math.max(titleWidth, badgesBelow ? words : words + badges, badgesBelow ? badges - badgeGap : 0)
    ),
    height: titleLines.length * type.title.line + type.words.line + (badgesBelow ? type.badge.height + 4 : 2)
  };
}

const titleText = (planned: PlannedEvent): LabelText => ({
  titleLines: [planned.event.title],
  words: false,
  badgesBelow: false,
  width: Math.ceil(Math.min(planned.titleWidth, titleWidth)),
  height: type.title.line
});

/** In a row of marks, a title wherever nothing else comes for as long as it is. */
function withFreeTitles(row: readonly ArrangedEvent[]): ArrangedEvent[] {
  return row.map((item, index) => {
    const text = titleText(item.planned);
    const free = (row[index + 1]?.reserved.from ?? Infinity) - gap - item.reserved.to - dotGap;
    if (!Number.isFinite(item.reserved.to) || free < text.width || text.width < 20) return item;
    const label = { ...text, place: 'beside' as const, side: 'start' as const };
    return {
      ...item,
      reserved: { from: item.reserved.from, to: item.reserved.to + dotGap + text.width },
      label
    };
  });
}
