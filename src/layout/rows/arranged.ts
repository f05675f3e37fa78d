import type { Grid } from '../time/grid.ts';
import { atLeast, seen, type Stretch } from '../time/stretch.ts';
import { measureTitle, titleLines, type, type PlannedEvent } from '../plan/plan.ts';
import { asideOf, doubtsOf, testimonyOf, type Testimony } from '../labels/testimony.ts';

/** How much of a label there is room for: title and words, the title in lines or on one line, the mark. */
export type RowLevel = 'full' | 'wrapped' | 'title' | 'mark';
/** What an event asks its row for: a title is broken into lines only when its row is known. */
type AskedLevel = Exclude<RowLevel, 'wrapped'>;

/** The radius of a known day's dot, the thickness of a bar, in pixels. */
export const dotRadius = 6;
export const thickness = 11;
/** Between a dot and its label. */
export const dotGap = 6;
/** A span that goes on fades over this many pixels after the as-of line. */
export const fadeLength = 56;

const titleWidth = 190;
const titleAndBadge = 264;
/** With less room than this, the label of a dot goes to its other side, and a title alone says nothing. */
export const leastBeside = 96;
/** Between the as-of line and a label that begins at it. */
const lineSpace = 7;
/** The narrowest that a mark is packed as, so that each can be hit. */
export const narrowest = 10;

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
  readonly level: RowLevel;
  /** The words for when and the badges; of a title alone only the badges that it may not lose. */
  readonly testimony: Testimony | undefined;
  readonly width: number;
  readonly height: number;
  /** What badges behind a title on one line take of the width; none where they stand below it. */
  readonly aside?: number;
  /** `beside` a dot, or `below` a bar. */
  readonly place: 'beside' | 'below';
  /** The end of the mark that the label lines up with. */
  readonly side: 'start' | 'end';
  /** How far the label of a mark that begins at the as-of line keeps away from it. */
  readonly indent: number;
}

/** What the mark and the label of an event depend on, whatever lies around it. */
export interface EventScale {
  /** Pixels per day. */
  readonly scale: number;
  readonly origin: number;
  /** Of a view, in pixels. */
  readonly viewLength: number;
  readonly asOf: number;
  /** All of these as one text. */
  readonly key: string;
}

/** Of an event's mark and label, in pixels. */
export const heightOf = ({ label }: ArrangedEvent): number =>
  label ? (label.place === 'below' ? thickness + 4 + label.height : label.height) : thickness;

type Known = WeakMap<PlannedEvent, { readonly key: string; readonly item: ArrangedEvent }>;

const known: Readonly<Record<AskedLevel, Known>> = {
  full: new WeakMap(),
  title: new WeakMap(),
  mark: new WeakMap()
};

/** An event at a scale; as long as the scale stays, the very same object, so that what was drawn of it can stay too. */
export function arrangeEvent(planned: PlannedEvent, row: RowLevel, scale: EventScale): ArrangedEvent {
  const level = row === 'wrapped' ? 'title' : row;
  const last = known[level].get(planned);
  if (last?.key === scale.key) return last.item;
  const item = arrangeAfresh(planned, level, scale);
  known[level].set(planned, { key: scale.key, item });
  return item;
}

function arrangeAfresh(planned: PlannedEvent, level: AskedLevel, at: EventScale): ArrangedEvent {
  const mark = markStretch(planned, at);
  if (level === 'mark') return { planned, mark, reserved: atLeast(mark, narrowest), label: undefined };
  const dot = isDot(planned);
  const length = dot ? 0 : lengthForTitle(mark);
  const line = asOfLineOf(at);
  // A title on one line ends where what was still to come begins.
  const before = mark.from < line ? Math.min(length, line - mark.from) : length;
  const text =
    level === 'full' ? fullText(planned, length, columnFor(at.viewLength)) : titleText(planned, before);
  const place = dot ? ('beside' as const) : ('below' as const);
  const indent = !dot && Math.abs(mark.from - line) < lineSpace ? lineSpace : 0;
  const label = { ...text, level, place, indent, side: sideOf(text.width, place, mark, line) };
  return { planned, mark, reserved: reserve(mark, label), label };
}

/** A mark without an end gives its label no more room than a short one: where it begins may be the view's end. */
const lengthForTitle = ({ from, to }: Stretch): number =>
  to === Infinity ? 0 : Math.min(to - from, widestLine);

/** Where the as-of line stands, in pixels from the grid's origin. */
export const asOfLineOf = ({ asOf, origin, scale }: Pick<EventScale, 'asOf' | 'origin' | 'scale'>): number =>
  (asOf + 1 - origin) * scale;

const isDot = ({ shape }: PlannedEvent): boolean => shape.parts[0]?.kind === 'dot';

/** The widest a label gets where its mark is short: what comes last in a view should not be cut by its edge. */
const columnFor = (viewLength: number): number => Math.round(Math.min(Math.max(viewLength * 0.2, 116), 204));

/** The pixels of a mark; a dot keeps its size at every scale. */
export function markStretch(
  { shape }: PlannedEvent,
  { scale, origin }: Pick<Grid, 'scale' | 'origin'>
): Stretch {
  const at = (day: number): number => (day - origin) * scale;
  const first = shape.parts[0];
  if (first?.kind === 'dot') return { from: at(first.at) - dotRadius, to: at(first.at) + dotRadius };
  const fades = shape.parts.some(({ kind }) => kind === 'fade');
  return { from: at(shape.from), to: at(shape.to) + (fades ? fadeLength : 0) };
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

/**
 * An event whose title is as long as what is free of its row has room for. In a picture that stays as it is, a label
 * begins where its mark comes into view.
 */
export function lengthened(item: ArrangedEvent, free: Stretch, view: Stretch): ArrangedEvent {
  const { label } = item;
  if (!label) return item;
  const whole = wholeWidth(item.planned, label);
  const width = Math.min(whole, Math.floor(roomFor(label, seen(item.mark, view), free)));
  if (!(width > label.width)) return item;
  const longer = { ...label, width };
  return { ...item, label: longer, reserved: reserve(item.mark, longer) };
}

/** Of a title on one line, with the badges behind it. */
const wholeWidth = (
  { titleWidth: title }: PlannedEvent,
  { aside = 0 }: Pick<ArrangedLabel, 'aside'>
): number => Math.ceil(title) + aside;

/** From where a label begins or ends to the end of what is free. */
function roomFor({ place, side, indent }: ArrangedLabel, mark: Stretch, free: Stretch): number {
  if (place === 'beside')
    return side === 'start' ? free.to - mark.to - dotGap : mark.from - dotGap - free.from;
  return side === 'start' ? free.to - mark.from - indent : mark.to - free.from;
}

/** An event whose title, where it is longer than its label, is broken into lines. */
export function wrappedIn(item: ArrangedEvent, free: Stretch): ArrangedEvent {
  const { planned, mark, label } = item;
  if (!label) return item;
  // Near the edge of a view a label gets less than it asks for; one that is hardly wide at all is moved instead.
  const room = label.place === 'beside' ? roomFor(label, mark, free) : free.to - free.from;
  const least = Math.max(leastBeside, label.testimony?.width ?? 0);
  const width = room < least ? label.width : Math.min(label.width, Math.floor(room));
  if (width >= wholeWidth(planned, label)) return { ...item, label: { ...label, level: 'wrapped' } };
  const lines = titleLines(planned, width);
  const height = lines.length * type.title.line + (label.testimony?.height ?? 0);
  return { ...item, label: { ...label, level: 'wrapped', titleLines: lines, width, height, aside: 0 } };
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

type LabelText = Omit<ArrangedLabel, 'level' | 'place' | 'side' | 'indent'>;

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

/** The least of a title that badges behind it leave: both together should not cross what a title with a short badge doesn't. */
const leastTitleBefore = (aside: number): number =>
  Math.max(leastBeside, Math.min(titleWidth, titleAndBadge - aside));

/** The title on one line; behind it only the badges that no title may lose. */
function titleText(planned: PlannedEvent, length: number): LabelText {
  const testimony = doubtsOf(planned);
  const aside = asideOf(testimony);
  return {
    titleLines: [planned.title],
    testimony,
    aside,
    width: Math.ceil(Math.min(planned.titleWidth, Math.max(leastTitleBefore(aside), length - aside)) + aside),
    height: type.title.line
  };
}

/** A text for what is free beside a mark, in pixels; none if that is too little for it, or for as much of a title as is asked for. */
type BriefText = (room: number, least?: number) => LabelText | undefined;

/** What may stand beside a mark that has no room for a label of its own, the best first. */
export function briefTexts(planned: PlannedEvent): readonly BriefText[] {
  const whole = Math.ceil(planned.titleWidth);
  const title: BriefText = (room, least = leastTitle) =>
    room < Math.min(whole, least) ? undefined : briefText(planned.title, Math.min(whole, room));
  if (planned.number === undefined) return [title];
  const number = briefText(String(planned.number), Math.ceil(measureTitle(String(planned.number))));
  return [title, (room) => (number.width <= room ? number : undefined)];
}

/** A title of which less can be read is left out beside a mark. */
const leastTitle = 150;

/** As high as its letters: rows of marks stand closer than lines of text. */
const briefText = (text: string, width: number): LabelText => ({
  titleLines: [text],
  testimony: undefined,
  width,
  height: type.title.size
});

/** A mark with a text after it, or before it. */
export function labelledBeside(
  item: ArrangedEvent,
  text: LabelText,
  side: ArrangedLabel['side']
): ArrangedEvent {
  const label = { ...text, level: 'mark', place: 'beside', indent: 0, side } as const;
  return { ...item, label, reserved: reserve(item.reserved, label) };
}
