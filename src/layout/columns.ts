import { atLeast, markStretch, type Level } from './arrange.ts';
import type { Grid } from './frame.ts';
import { packRows, type Stretch } from './pack.ts';
import type { Plan, PlannedEvent, PlannedGroup } from './plan.ts';

/** How far apart the marks of two columns stand, in pixels. */
export const columnWidth = 18;
export const groupGap = 8;

export interface ColumnEvent {
  readonly planned: PlannedEvent;
  readonly group: PlannedGroup;
  readonly mark: Stretch;
  /** From the left of the marks, in pixels: the middle of the event's column. */
  readonly centre: number;
}

export interface Strip {
  readonly group: PlannedGroup;
  readonly level: Level;
  readonly x: number;
  readonly width: number;
}

/** Marks side by side, a strip of columns for each group, for a figure that runs down the page. */
export interface Columns {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly strips: readonly Strip[];
  /** In order of time. */
  readonly events: readonly ColumnEvent[];
  readonly width: number;
}

/** Packs each group's marks into as few columns as it can; a group that needs more than its share becomes a density. */
export function columnsOf(plan: Plan, grid: Grid, room: number): Columns {
  const share = Math.max(1, Math.floor(room / Math.max(1, plan.groups.length) / columnWidth));
  const strips: Strip[] = [];
  const events: ColumnEvent[] = [];
  let x = 0;
  for (const group of plan.groups) {
    const marks = group.events.map((planned) => ({
      planned,
      mark: markStretch(planned, (day) => (day - grid.origin) * grid.scale)
    }));
    const columns = packRows(
      marks.map(({ mark }) => atLeast(mark, 14)),
      3,
      share
    );
    const width = columns ? (Math.max(...columns) + 1) * columnWidth : columnWidth;
    strips.push({ group, level: columns ? 'full' : 'density', x, width });
    marks.forEach(({ planned, mark }, index) => {
      if (columns) events.push({ planned, group, mark, centre: x + (columns[index]! + 0.5) * columnWidth });
    });
    x += width + groupGap;
  }
  events.sort((a, b) => (a.mark.from < b.mark.from ? -1 : a.mark.from > b.mark.from ? 1 : 0));
  return { plan, grid, strips, events, width: x - groupGap };
}
