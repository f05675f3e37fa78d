import { densityHeight, type ArrangedGroup, type Arrangement } from './arrange.ts';
import type { ArrangedEvent } from './arranged.ts';
import { asOfAcross, ticksAcross } from './axis.ts';
import { binsOf } from './density.ts';
import { viewOf, type Frame } from '../time/grid.ts';
import { bandOf, headHeight } from './heading.ts';
import { hiddenOf } from '../plan/hidden.ts';
import type { Stretch } from '../time/stretch.ts';
import type { PlannedEvent } from '../plan/plan.ts';
import { placeEvent, type EventPlace } from '../labels/place.ts';
import type { Band, Bin, PlacedEvent, Remainder, Scene, Stub } from '../scene.ts';
import { rowSpace, type Row } from './rows.ts';
import { remaindersOf, stubMargin, stubsAcross } from './stub.ts';
import { mostStubs, type StubRow } from './stub-row.ts';
import type { TimeWindow } from '../time/window.ts';

const footer = 28;

/** The picture of a window, time running across the page. Its cost follows the events in view. */
export function projectAcross(arrangement: Arrangement, frame: Frame, window: TimeWindow): Scene {
  const { plan, grid } = arrangement;
  const view = viewOf(window, grid);
  const head = headHeight(frame);
  const parts: Parts = { bands: [], bins: [], events: [], stubs: [], remainders: [] };
  const asOfAt = frame.plot.x + (plan.asOf + 1 - window.start) * grid.scale;
  let y = frame.plot.y;
  for (const group of arrangement.groups) {
    drawGroup(arrangement, group, { view, window, bandTop: y, top: y + head, frame, asOfAt }, parts);
    y += group.height + head;
  }
  return {
    theme: plan.theme,
    orientation: 'horizontal',
    width: frame.width,
    height: y + footer,
    plot: { ...frame.plot, height: y - frame.plot.y },
    shift: { x: frame.plot.x - view.from, y: 0 },
    ticks: ticksAcross(window, grid.scale, frame, y),
    asOf: asOfAcross(asOfAt, frame, y, plan.asOfWords),
    ...parts
  };
}

interface Parts {
  readonly bands: Band[];
  readonly bins: Bin[];
  readonly events: PlacedEvent[];
  readonly stubs: Stub[];
  readonly remainders: Remainder[];
}

interface GroupPlace {
  readonly view: Stretch;
  readonly window: TimeWindow;
  /** The top of the group, and that of its rows. */
  readonly bandTop: number;
  readonly top: number;
  readonly frame: Frame;
  /** Of the as-of line, from the left of the picture. */
  readonly asOfAt: number;
}

function drawGroup(arrangement: Arrangement, arranged: ArrangedGroup, place: GroupPlace, parts: Parts): void {
  const { group } = arranged;
  const { frame, bandTop, top, view } = place;
  const band = bandOf(group, frame, bandTop, arranged.height + top - bandTop);
  parts.bands.push(band);
  if (arranged.level === 'density') {
    const bottom = top + densityHeight - 6;
    parts.bins.push(...binsOf(group, arrangement.grid, view, bottom, densityHeight - 14));
  }
  const drawn = arranged.rows.flatMap((row) => drawRow(arrangement, arranged, row, place));
  const rankOf = ({ planned }: DrawnEvent): number => group.ranks.get(planned)!;
  drawn.sort((a, b) => rankOf(a) - rankOf(b));
  parts.events.push(...drawn.map(({ event }) => event));
  const hidden = hiddenOf(group, place.window, arranged.stubs ? mostStubs : 1);
  const stubs = arranged.stubs ? drawStubs(arranged, arranged.stubs, hidden, place) : [];
  parts.stubs.push(...stubs);
  parts.remainders.push(...remaindersOf(group, hidden, stubs, frame, band));
}

function drawStubs(
  { group, level }: ArrangedGroup,
  row: StubRow,
  hidden: ReturnType<typeof hiddenOf>,
  { frame, top, asOfAt }: GroupPlace
): Stub[] {
  const y = top + row.y;
  const edges = { from: frame.plot.x + stubMargin, to: frame.plot.x + frame.plot.width - stubMargin };
  if (row.set) return row.set(edges, y);
  return stubsAcross(group, hidden, { y, words: level === 'full', reach: row.reach }, edges, asOfAt);
}

interface DrawnEvent {
  readonly planned: PlannedEvent;
  readonly event: PlacedEvent;
}

function drawRow(
  arrangement: Arrangement,
  group: ArrangedGroup,
  row: Row,
  { view, top }: GroupPlace
): DrawnEvent[] {
  const first = firstThat(row.items, ({ reserved }) => reserved.to > view.from);
  const last = firstThat(row.items, ({ reserved }) => reserved.from >= view.to);
  const drawn: DrawnEvent[] = [];
  let taken = Math.max((row.items[first - 1]?.reserved.to ?? -Infinity) + rowSpace, row.free.from);
  for (let index = first; index < last; index++) {
    const item = row.items[index]!;
    const next = row.items[index + 1]?.reserved.from ?? Infinity;
    const place = {
      y: top + row.y,
      height: row.height,
      view,
      free: { from: taken, to: Math.min(next - rowSpace, row.free.to) },
      colour: group.group.colour
    };
    const event = settled(arrangement, item, place);
    // A label that was moved into view may reach further than its event had kept for it.
    taken = Math.max(item.reserved.to, event.box.x + event.box.width) + rowSpace;
    // A mark out of view, whose label alone would be in it, is named by a stub.
    if (item.mark.to > view.from && item.mark.from < view.to) drawn.push({ planned: item.planned, event });
  }
  return drawn;
}

/** The index of the first item that passes, all later ones passing too. */
function firstThat(items: readonly ArrangedEvent[], passes: (item: ArrangedEvent) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Settled {
  readonly y: number;
  readonly event: PlacedEvent;
}

const placed = new WeakMap<ArrangedEvent, Settled>();
const margin = 6;

/** An event wholly in view looks the same wherever the view lies, so it is placed once and only moved from then on. */
function settled(arrangement: Arrangement, item: ArrangedEvent, place: EventPlace): PlacedEvent {
  const { y, colour } = place;
  if (!isWhole(item, place)) return placeEvent(arrangement, item, place);
  const known = placed.get(item);
  if (known?.y === y && known.event.colour === colour) return known.event;
  const event = placeEvent(arrangement, item, place);
  placed.set(item, { y, event });
  return event;
}

/** Whether an event has all that it had kept: it is in view, and no label that was moved stands in its way. */
function isWhole({ mark, reserved, label }: ArrangedEvent, { view, free }: EventPlace): boolean {
  if (reserved.from < view.from + margin || reserved.to > view.to - margin) return false;
  const labelFrom = label?.place === 'beside' && label.side === 'start' ? mark.to : reserved.from;
  return !label || (free.from <= labelFrom && free.to >= reserved.to);
}
