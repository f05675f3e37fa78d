import type { ArrangedEvent, RowLevel } from './arranged.ts';
import type { Hidden } from './hidden.ts';
import type { Stretch } from './stretch.ts';
import { type, type PlannedEvent } from './plan.ts';
import { rowSpace } from './rows.ts';
import { stubMargin, stubsWidth } from './stub.ts';
import { doubtsOf } from './testimony.ts';

/** The most events out of view that are named on one side of a group. */
export const mostStubs = 4;

export interface StubRow {
  /** From the top of the group. */
  readonly y: number;
  readonly height: number;
  /** How far the stubs of either side may reach into the view, where events share their row; in pixels. */
  readonly reach: Reach | undefined;
}

export interface Reach {
  readonly earlier: number;
  readonly later: number;
}

/** What lies out of the view of a picture that stays as it is. */
export interface Outside {
  readonly hidden: Readonly<Record<'earlier' | 'later', Hidden>>;
  /** In pixels from the grid's origin. */
  readonly view: Stretch;
  readonly asOfLine: number;
}

/** A row of events with room for all stubs beside them, and what they leave free. */
export interface SharedRow {
  readonly row: number;
  readonly free: Stretch;
  readonly height: number;
  readonly reach: Reach;
}

/** The first row that has as much room for the stubs as a row of their own would have, if there is one. */
export function sharedRow(
  rows: readonly (readonly ArrangedEvent[])[],
  outside: Outside,
  level: RowLevel
): SharedRow | undefined {
  const { hidden, view } = outside;
  const wanted = { earlier: stubsWidth(hidden.earlier, level), later: stubsWidth(hidden.later, level) };
  const past = pastIn(outside);
  const reach = {
    earlier: Math.min(wanted.earlier, past - view.from - stubMargin - wanted.later),
    later: wanted.later
  };
  const row = rows.findIndex((items) => {
    const first = Math.min(...items.map(({ reserved }) => reserved.from)) - rowSpace;
    const last = Math.max(...items.map(({ reserved }) => reserved.to)) + rowSpace;
    return first - view.from - stubMargin >= reach.earlier && view.to - stubMargin - last >= reach.later;
  });
  if (row < 0) return undefined;
  const free = {
    from: view.from + stubMargin + (reach.earlier > 0 ? reach.earlier + rowSpace : 0),
    to: view.to - stubMargin - (reach.later > 0 ? reach.later + rowSpace : 0)
  };
  return { row, free, height: heightOfStubs(outside, level), reach };
}

/** What is past is not named where the figure shows what was still to come. */
const pastIn = ({ view, asOfLine }: Outside): number =>
  asOfLine > view.from && asOfLine < view.to ? asOfLine - rowSpace : view.to - stubMargin;

/** Of stubs at a level, whichever they are. */
export const stubHeight = {
  full: type.title.line + type.words.line + 2,
  wrapped: type.title.line + type.badge.height + 5,
  title: type.title.line + type.badge.height + 5
} as const;

/** Of the stubs that a still picture has. */
export const heightOfStubs = ({ hidden }: Outside, level: RowLevel): number =>
  level === 'full'
    ? stubHeight.full
    : [...hidden.earlier.nearest, ...hidden.later.nearest].some(isDoubtful)
      ? stubHeight.title
      : type.title.line + 6;

const isDoubtful = (planned: PlannedEvent): boolean => doubtsOf(planned) !== undefined;
