import {
  briefTexts,
  dotGap,
  dotRadius,
  heightOf,
  leastBeside,
  labelledBeside,
  lengthened,
  wrappedIn,
  type ArrangedEvent,
  type RowLevel
} from './arranged.ts';
import { seen, type Stretch } from '../time/stretch.ts';

/** Between the labels or marks of one row. */
export const rowSpace = 14;
export const rowGap: Readonly<Record<RowLevel, number>> = { full: 12, wrapped: 8, title: 6, mark: 3 };

export interface Row {
  /** From the top of the group. */
  readonly y: number;
  readonly height: number;
  /** In order of time; their reserved stretches don't meet. */
  readonly items: readonly ArrangedEvent[];
  /** Where labels may be moved to. */
  readonly free: Stretch;
}

export interface RowOptions {
  readonly level: RowLevel;
  /** In pixels from the grid's origin, as everything here. */
  readonly asOfLine: number;
  /** What the picture shows, where it stays as it is; everything where it is panned. */
  readonly view: Stretch;
  /** A row that is also the place of stubs: what is left between them, and their height. */
  readonly shared: { readonly row: number; readonly free: Stretch; readonly height: number } | undefined;
}

/** The items of each row, in order of time. */
export function membersOf(items: readonly ArrangedEvent[], rowOf: readonly number[]): ArrangedEvent[][] {
  const members: ArrangedEvent[][] = [];
  items.forEach((item, index) => (members[rowOf[index]!] ??= []).push(item));
  return members;
}

/** Rows one below the other, each as high as its labels, which take what is free of it. */
export function stackRows(members: readonly (readonly ArrangedEvent[])[], options: RowOptions): Row[] {
  const { level, shared } = options;
  const rows: Row[] = [];
  let y = rowGap[level];
  members.forEach((row, index) => {
    const isShared = shared?.row === index;
    const free = isShared ? shared.free : freeIn(options);
    const items = inFreeRoom(row, free, options);
    const least = isShared ? shared.height : level === 'mark' ? 13 : dotRadius * 2;
    const height = Math.max(...items.map(heightOf), least);
    rows.push({ y, height, items, free });
    y += height + rowGap[level];
  });
  return rows;
}

/** Labels keep this far from the edges of a view. */
export const edge = 5;

const freeIn = ({ view }: RowOptions): Stretch => ({ from: view.from + edge, to: view.to - edge });

function inFreeRoom(
  row: readonly ArrangedEvent[],
  free: Stretch,
  options: RowOptions
): readonly ArrangedEvent[] {
  if (options.level === 'full') return row;
  if (options.level === 'mark') return withFreeTitles(row, free, options);
  if (options.level === 'title') return withLongerTitles(row, free, options);
  // Where a reader pans, a title that the view's edge would cut is broken sooner.
  const longer = Number.isFinite(free.to) ? withLongerTitles(row, free, options) : row;
  return longer.map((item) => wrappedIn(item, free));
}

/** Sets the items of a row in turn, each with what is free between the one before and the one after. */
function inTurn(
  row: readonly ArrangedEvent[],
  free: Stretch,
  set: (item: ArrangedEvent, free: Stretch) => ArrangedEvent
): ArrangedEvent[] {
  let { from } = free;
  return row.map((item, index) => {
    const to = Math.min((row[index + 1]?.reserved.from ?? Infinity) - rowSpace, free.to);
    const result = set(item, { from, to });
    from = result.reserved.to + rowSpace;
    return result;
  });
}

/** In a row of titles, each as long as it is or as the row is free; what is past does not run into what was to come. */
const withLongerTitles = (
  row: readonly ArrangedEvent[],
  free: Stretch,
  { asOfLine, view }: RowOptions
): ArrangedEvent[] =>
  inTurn(row, free, (item, { from, to }) =>
    lengthened(item, { from, to: item.mark.from < asOfLine ? Math.min(to, asOfLine) : to }, view)
  );

/**
 * In a row of marks, a title or at least a number wherever there is nothing else for as long as it is: behind the mark,
 * or before it where what is past would run into what was still to come.
 */
const withFreeTitles = (
  row: readonly ArrangedEvent[],
  free: Stretch,
  { asOfLine, view }: RowOptions
): ArrangedEvent[] =>
  inTurn(row, free, (item, beside) => {
    const { from, to } = seen(item.reserved, view);
    return labelledIn(item, {
      after: Math.min(beside.to, to <= asOfLine ? asOfLine : Infinity) - to - dotGap,
      before: from >= asOfLine ? 0 : from - dotGap - beside.from,
      isAcross: from < asOfLine && to > asOfLine
    });
  });

/** The free pixels beside a mark, and whether the as-of line runs across it. */
interface Beside {
  readonly after: number;
  readonly before: number;
  readonly isAcross: boolean;
}

/** A mark with what fits of its title after it, or else before it; only before it where it runs across the as-of line. */
function labelledIn(item: ArrangedEvent, { after, before, isAcross }: Beside): ArrangedEvent {
  const { from, to } = item.mark;
  for (const textFor of briefTexts(item.planned)) {
    const behind = isAcross || !Number.isFinite(to) ? undefined : textFor(after);
    if (behind) return labelledBeside(item, behind, 'start');
    const ahead = Number.isFinite(from) ? textFor(before, isAcross ? leastBeside : undefined) : undefined;
    if (ahead) return labelledBeside(item, ahead, 'end');
  }
  return item;
}
