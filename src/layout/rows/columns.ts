import { markStretch } from './arranged.ts';
import type { Grid } from '../time/grid.ts';
import { packRows } from './pack.ts';
import type { Plan, PlannedEvent, PlannedGroup } from '../plan/plan.ts';
import { atLeast, type Stretch } from '../time/stretch.ts';

/** How far apart the marks of two columns stand, in pixels. */
const columnWidth = 13;

/** An event with a column of the figure, in pixels from the grid's origin. */
export interface ColumnEvent {
  readonly planned: PlannedEvent;
  readonly group: PlannedGroup;
  /** Of the mark, along time. */
  readonly mark: Stretch;
  /** From the left of the marks: the middle of the event's column. */
  readonly centre: number;
}

/** Marks side by side for a figure that runs down the page; all groups share the columns. */
export interface Columns {
  readonly plan: Plan;
  readonly grid: Grid;
  /** In order of time. Empty where there are too many to be told apart. */
  readonly events: readonly ColumnEvent[];
  /** Whether each group is drawn as a density in a column of its own. */
  readonly dense: boolean;
  /** Of all the columns, in pixels. */
  readonly width: number;
}

/** Packs the marks of every group into as few columns as they need, if `room` pixels are enough for them. */
export function columnsOf(plan: Plan, grid: Grid, room: number): Columns {
  const items = plan.groups
    .flatMap((group) => group.events.map((planned) => ({ planned, group, mark: markStretch(planned, grid) })))
    .sort((a, b) => (a.mark.from < b.mark.from ? -1 : a.mark.from > b.mark.from ? 1 : 0));
  const most = Math.max(1, Math.floor(room / columnWidth));
  const columns = packRows(
    items.map(({ mark }) => atLeast(mark, 14)),
    3,
    most
  );
  if (!columns) return { plan, grid, events: [], dense: true, width: plan.groups.length * columnWidth };
  const events = items.map((item, index) => ({ ...item, centre: (columns[index]! + 0.5) * columnWidth }));
  return { plan, grid, events, dense: false, width: (Math.max(0, ...columns) + 1) * columnWidth };
}

/** The left and the width of a group's column in a dense figure, in pixels. */
export const densityColumn = (index: number): { x: number; width: number } => ({
  x: index * columnWidth,
  width: columnWidth - 3
});
