import type { Day } from '../../model/day.ts';
import { asOfDown, ticksDown } from './axis.ts';
import {
  columnLabel,
  columnTexts,
  labelGap,
  placeLabels,
  type PlacedLabel
} from '../labels/column-labels.ts';
import { columnsOf, densityColumn, type ColumnEvent, type Columns } from './columns.ts';
import { countsOf } from './density.ts';
import { edgeOf } from './edge.ts';
import { viewOf, type Frame, type Grid } from '../time/grid.ts';
import { keyOf } from './key.ts';
import { noTexts } from '../labels/label.ts';
import { axesOf, marksOf } from '../grammar/marks.ts';
import { middleOf, seen, type Stretch } from '../time/stretch.ts';
import type { Plan, PlannedGroup } from '../plan/plan.ts';
import { round, type Bin, type Box, type PlacedEvent, type Scene } from '../scene.ts';
import type { TimeWindow } from '../time/window.ts';

const axes = axesOf('vertical');
const leaderWidth = 20;
/** No more than this share of the figure goes to marks. */
const marksShare = 0.55;

export const planColumns = (plan: Plan, grid: Grid, frame: Frame): Columns =>
  columnsOf(plan, grid, frame.plot.width * marksShare);

/** The height that a window's labels need to stand whole, in pixels, for a figure that runs down the page. */
export function heightFor(columns: Columns, frame: Frame, window: TimeWindow): number {
  const width = labelWidth(columns, frame);
  const heights = inView(columns, viewOf(window, columns.grid)).map(
    ({ planned }) => columnLabel(planned, width, 'full').height + labelGap
  );
  return heights.reduce((sum, height) => sum + height, labelGap);
}

/** Labels are counted from the left of the marks, as marks are. */
const labelLeft = ({ width }: Columns): number => width + leaderWidth;

const labelWidth = (columns: Columns, { plot }: Frame): number =>
  Math.max(40, plot.width - labelLeft(columns) - 8);

const inView = (columns: Columns, view: Stretch): ColumnEvent[] =>
  columns.events.filter(({ mark }) => mark.from < view.to && mark.to > view.from);

/** The picture of a window, time running down the page: the same marks, with their labels in one column beside them. */
export function projectDown(columns: Columns, frame: Frame, window: TimeWindow): Scene {
  const { plan, grid } = columns;
  const view = viewOf(window, grid);
  const key = keyOf(plan, frame.width);
  const hiddenBefore = columns.events.filter(({ mark }) => mark.to <= view.from);
  const hiddenAfter = columns.events.filter(({ mark }) => mark.from >= view.to);
  const before = edgeOf('earlier', hiddenBefore, frame.width, key.height + 4);
  const plot = { ...frame.plot, y: round(before.bottom + 10) };
  const after = edgeOf('later', hiddenAfter, frame.width, plot.y + plot.height + 10);
  const asOfAt = plot.y + (plan.asOf + 1 - window.start) * grid.scale;
  const asOf = asOfDown(asOfAt, plot, columns.width, plan.asOf as Day);
  const shift = { x: plot.x, y: plot.y - view.from };
  return {
    theme: plan.theme,
    orientation: 'vertical',
    width: frame.width,
    height: round(after.bottom + 6),
    plot,
    shift,
    bands: key.bands,
    ticks: ticksDown(window, grid.scale, plot, asOfAt),
    asOf,
    bins: columns.dense ? plan.groups.flatMap((group, index) => binsDown(columns, group, index, view)) : [],
    events: eventsDown(columns, frame, view),
    stubs: [...before.stubs, ...after.stubs],
    remainders: [...before.remainders, ...after.remainders]
  };
}

function eventsDown(columns: Columns, frame: Frame, view: Stretch): PlacedEvent[] {
  const events = inView(columns, view);
  const width = labelWidth(columns, frame);
  const labels = placeLabels(events, width, view);
  const starts = leaderStarts(events.map(({ mark }) => seen(mark, view)));
  return events.map((event, index) => {
    const label = labels[index];
    return placeDown(event, columns, width, view, label && { ...label, leaderFrom: starts[index]! });
  });
}

/** Between the leaders of events that begin together. */
const leaderGap = 5;

/** Where leaders leave their marks: a little below where these come into view, and no two at one height. */
function leaderStarts(marks: readonly Stretch[]): number[] {
  let last = -Infinity;
  return marks.map(({ from, to }) => {
    const wanted = Math.min(from + 6, (from + to) / 2);
    last = Math.max(wanted, Math.min(last + leaderGap, to - leaderGap));
    return last;
  });
}

function placeDown(
  event: ColumnEvent,
  columns: Columns,
  width: number,
  view: Stretch,
  label: (PlacedLabel & { readonly leaderFrom: number }) | undefined
): PlacedEvent {
  const { planned, group, mark, centre } = event;
  const { origin, scale } = columns.grid;
  const visible = seen(mark, view);
  const x = labelLeft(columns);
  return {
    id: planned.event.id,
    colour: group.colour,
    hollow: planned.hollow,
    language: planned.language,
    middle: middleOf(visible),
    box: label ? labelBox(label, x, width) : markBox(visible, centre),
    marks: marksOf(planned.shape.parts, { axes, at: (day) => (day - origin) * scale, centre, view }),
    ...(label ? columnTexts(event, label, x, width) : noTexts),
    leader: label && leaderOf({ x: centre + 7, y: label.leaderFrom }, x, label.y + 9),
    name: planned.name
  };
}

const labelBox = ({ y, label }: PlacedLabel, x: number, width: number): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(label.height)
});

const markBox = ({ from, to }: Stretch, centre: number): Box => ({
  x: round(centre - 6),
  y: round(from),
  width: 12,
  height: round(Math.max(14, to - from))
});

/** A line to the label from beside its mark. */
const leaderOf = (from: Pick<Box, 'x' | 'y'>, x: number, end: number): string =>
  `M${round(from.x)} ${round(from.y)}H${round(x - leaderWidth + 4)}L${round(x - 5)} ${round(end)}`;

/** The counts of a group as bars in a column of its own. */
function binsDown(columns: Columns, group: PlannedGroup, column: number, view: Stretch): Bin[] {
  const { counts, first, most, size } = countsOf(group, columns.grid, view);
  const { x, width } = densityColumn(column);
  return counts.flatMap((count, index) => {
    if (count === 0) return [];
    const bar = round(Math.max(2, (count / most) * width));
    const box = { x, y: round((first + index) * size), width: bar, height: size - 1 };
    return [{ key: `${group.id}:${first + index}`, colour: group.colour, count, ...box }];
  });
}
