import type { ArrangedEvent, RowLevel } from './arranged.ts';
import type { Grid } from '../time/grid.ts';
import type { PlannedGroup } from '../plan/plan.ts';
import type { Stub } from '../scene.ts';
import type { Stretch } from '../time/stretch.ts';
import { stubLine, stubLines } from './stub.ts';

/** The most events out of view that are named on one side of a group. */
export const mostStubs = 4;

export interface StubRow {
  /** From the top of the group. */
  readonly y: number;
  /** How far the stubs of either side may reach into the view, where events share their row; in pixels. */
  readonly reach?: Reach | undefined;
  /** Sets the stubs from `y` down between the edges of a view, where they are set already. */
  readonly set?: (edges: Stretch, y: number) => Stub[];
}

export interface Reach {
  readonly earlier: number;
  readonly later: number;
}

/** A row of stubs alone. */
export interface OwnRow extends Omit<StubRow, 'y'> {
  readonly height: number;
}

/** A row of events with room for all stubs beside them, and what they leave free. */
export interface SharedRow extends OwnRow {
  readonly row: number;
  readonly free: Stretch;
}

/** Where groups name what is out of view. */
export interface StubRule {
  /** What the picture shows, where it stays as it is, in pixels from the grid's origin; everything where it is panned. */
  readonly view: Stretch;
  /** A row of events with room for a group's stubs, or a row of their own; none where none are needed. */
  readonly placeFor: (
    group: PlannedGroup,
    level: RowLevel,
    rows: readonly (readonly ArrangedEvent[])[]
  ) => SharedRow | OwnRow | undefined;
  /** How many lines on what is out of view may stand under a group's heading. */
  readonly linesFor: (group: PlannedGroup, place: SharedRow | OwnRow | undefined) => number;
}

/** A group keeps a row for its stubs where a view of a scale can't show all of it: where the view lies may change. */
export function whilePanned({ scale }: Grid, viewLength: number): StubRule {
  // An end that is open shows in any view.
  const outreaches = ({ length }: PlannedGroup): boolean => length * scale > viewLength + 1;
  return {
    view: { from: -Infinity, to: Infinity },
    placeFor: (group, level) =>
      level !== 'mark' && outreaches(group) ? { height: level === 'full' ? stubLines : stubLine } : undefined,
    linesFor: (group) => (outreaches(group) ? 2 : 1)
  };
}
