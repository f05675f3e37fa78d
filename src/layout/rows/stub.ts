import type { ArrangedLabel } from './arranged.ts';
import type { Frame } from '../time/grid.ts';
import type { Hidden } from '../plan/hidden.ts';
import { setLabel } from '../labels/label.ts';
import { measureTitle, type PlannedEvent, type PlannedGroup } from '../plan/plan.ts';
import { round, type Band, type Remainder, type Stub } from '../scene.ts';
import { headingEnd, remainderLine } from './heading.ts';
import type { Stretch } from '../time/stretch.ts';
import type { Reach } from './stub-row.ts';
import { asideOf, doubtsOf, testimonyInLine } from '../labels/testimony.ts';
import { measureText } from '../text/text.ts';

type Side = Stub['side'];
type HiddenSides = Readonly<Record<Side, Hidden>>;

/** What a stub's arrow takes, with the air behind it. */
export const arrowWidth = 13;
/** The widest that a stub is, in pixels. */
export const widestStub = 640;
/** Enough for words like “throughout 2020” with a badge behind them. */
export const narrowestStub = 192;
/** Of a title's beginning that still says something. */
const leastTitle = 60;
/** Between two stubs of one side. */
export const betweenStubs = 22;

/** Between a stub and the edge of the view. */
export const stubMargin = 4;

/** How high a stub on one line is, in pixels, and one with words under its title. */
export const stubLine = 24;
export const stubLines = 37;

interface StubPlace {
  readonly y: number;
  /** Whether there is room for the words under the title. */
  readonly words: boolean;
  /** How far the stubs of either side may reach, where events share their row. */
  readonly reach: Reach | undefined;
}

/**
 * Names the nearest events out of view at the edges of their group's last row: those nearest to the view first. Only the
 * first has an arrow, at the edge: one further in would seem to stand at a day.
 */
export function stubsAcross(
  group: PlannedGroup,
  hidden: HiddenSides,
  row: StubPlace,
  edges: Stretch,
  asOfAt: number
): Stub[] {
  // What is past must not stand where the figure shows what was still to come, nor the other way round.
  const isSeen = asOfAt > edges.from - stubMargin && asOfAt < edges.to;
  const past = isSeen ? asOfAt - 10 : edges.to;
  const later = hidden.later.count > 0 ? Math.min(widestStub, (edges.to - edges.from) / 2 - betweenStubs) : 0;
  const { earlier: reach, later: reachBack } = row.reach ?? { earlier: Infinity, later: Infinity };
  const limit = Math.min(past, edges.to - later, edges.from + reach);
  const share =
    (limit - edges.from + betweenStubs) / Math.max(1, hidden.earlier.nearest.length) - betweenStubs;
  const stubs: Stub[] = [];
  let x = edges.from;
  for (const planned of hidden.earlier.nearest) {
    const room = { from: x, to: limit, isEdge: stubs.length === 0 };
    const stub = stubAt(planned, 'earlier', group, row, room, Math.max(share, narrowestStub));
    if (!stub) break;
    stubs.push(stub);
    x += stub.box.width + betweenStubs;
  }
  const [next] = hidden.later.nearest;
  const room = { from: Math.max(x, edges.to - reachBack, isSeen ? asOfAt : x), to: edges.to, isEdge: true };
  const last = next && stubAt(next, 'later', group, row, room, widestStub);
  return last ? [...stubs, last] : stubs;
}

function stubAt(
  planned: PlannedEvent,
  side: Side,
  { colour }: PlannedGroup,
  { y, words }: StubPlace,
  free: { readonly from: number; readonly to: number; readonly isEdge: boolean },
  most: number
): Stub | undefined {
  const room = Math.min(free.to - free.from, widestStub, most);
  if (room < narrowestStub) return undefined;
  const title = free.isEdge ? planned.title : `· ${planned.title}`;
  const at = { edge: side === 'earlier' ? free.from : free.to, y, isEdge: free.isEdge };
  const testimony = words ? testimonyInLine(planned, room - arrowWidth) : doubtsOf(planned);
  const aside = words ? 0 : asideOf(testimony);
  if (room < arrowWidth + aside + leastTitle) return undefined;
  const whole = words ? Math.max(measureTitle(title), testimony!.width) : measureTitle(title) + aside;
  const width = Math.min(room - arrowWidth, Math.ceil(whole));
  const label = { titleLines: [title], testimony, aside, width, height: words ? stubLines : stubLine };
  return setStub(planned, side, colour, at, label);
}

interface StubLabel extends Pick<ArrangedLabel, 'titleLines' | 'testimony' | 'aside'> {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A stub that begins, or on the other side ends, at `edge`; with an arrow if that is the edge of the view. */
export function setStub(
  planned: PlannedEvent,
  side: Side,
  colour: string,
  { edge, y, isEdge }: { readonly edge: number; readonly y: number; readonly isEdge: boolean },
  { width, height, ...label }: StubLabel
): Stub {
  const towards = side === 'earlier' ? 1 : -1;
  const x = edge + arrowWidth * towards;
  return {
    id: planned.event.id,
    side,
    colour,
    box: {
      x: round(towards > 0 ? edge : x - width),
      y: round(y),
      width: round(width + arrowWidth),
      height: round(height)
    },
    arrow: isEdge ? arrowAt(edge + towards, y + 9, towards) : undefined,
    ...setLabel(planned, label, { x, y, width, anchor: towards > 0 ? 'start' : 'end' }),
    name: stubName(planned, side)
  };
}

/** A stub in one sentence, for a reader who does not see it. */
export const stubName = ({ name }: PlannedEvent, side: Side): string =>
  `${name}. ${side === 'earlier' ? 'Earlier' : 'Later'} than the view`;

/** A triangle with its tip at a point. */
const arrowAt = (x: number, y: number, towards: 1 | -1): string =>
  `M${round(x)} ${round(y)}L${round(x + 7 * towards)} ${round(y - 4.5)}V${round(y + 4.5)}Z`;

const lineSize = 12;

/** How many events of a group are out of view without a stub: in the gutter, or beside the heading. */
export function remaindersOf(
  group: PlannedGroup,
  hidden: HiddenSides,
  stubs: readonly Stub[],
  frame: Frame,
  band: Band
): Remainder[] {
  let line = 0;
  return (['earlier', 'later'] as const).flatMap((side) => {
    const named = stubs.filter((stub) => stub.side === side).length;
    const count = hidden[side].count - named;
    const nearest = hidden[side].nearest[named] ?? hidden[side].nearest.at(-1);
    if (count <= 0 || !nearest) return [];
    line += 1;
    return [remainderAt(group, side, count, nearest, placeOf(side, line, frame, band))];
  });
}

interface RemainderPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

function placeOf(side: Side, line: number, { gutter, width }: Frame, { heading, y }: Band): RemainderPlace {
  if (gutter > 0) return { x: 12, y: (heading.at(-1)?.y ?? y) + line * remainderLine, anchor: 'start' };
  return side === 'earlier'
    ? { x: headingEnd(heading) + 16, y: y + 21, anchor: 'start' }
    : { x: width - 6, y: y + 21, anchor: 'end' };
}

function remainderAt(
  group: PlannedGroup,
  side: Side,
  count: number,
  nearest: PlannedEvent,
  { x, y, anchor }: RemainderPlace
): Remainder {
  const earlier = side === 'earlier';
  const text = earlier ? `‹ ${count} earlier` : `${count} later ›`;
  const width = measureText(text, 'sans', lineSize) + 12;
  return {
    group: group.id,
    side,
    count,
    nearest: nearest.event.id,
    box: {
      x: round(anchor === 'start' ? x - 6 : x - width + 6),
      y: round(y - 16),
      width: round(width),
      height: 24
    },
    line: { text, x: round(x), y: round(y), face: 'sans', size: lineSize, colour: 'muted', anchor },
    name: remainderName(group.label, count, side, nearest)
  };
}

/** A count of events out of view in one sentence, with what choosing it does. */
export const remainderName = (group: string, count: number, side: Side, nearest: PlannedEvent): string =>
  `${group ? `${group}: ` : ''}${count} more, ${side} than the view. Go to the nearest: ${nearest.title}`;
