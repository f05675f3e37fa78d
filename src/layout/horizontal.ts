import {
  densityHeight,
  type ArrangedEvent,
  type ArrangedGroup,
  type Arrangement,
  type Row
} from './arrange.ts';
import { asOfAcross, ticksAcross } from './axis.ts';
import { binsOf } from './density.ts';
import { viewOf, type Frame } from './frame.ts';
import { headingOf, headHeight, bandOf } from './heading.ts';
import type { Stretch } from './pack.ts';
import { placeEvent } from './place.ts';
import type { Bin, PlacedEvent, Remainder, Scene, Stub } from './scene.ts';
import { remainderOf, stubOf } from './stub.ts';
import type { TimeWindow } from './window.ts';

const footer = 28;
const gap = 14;

/** The picture of a window, time running across the page. Its cost follows the events in view. */
export function projectAcross(arrangement: Arrangement, frame: Frame, window: TimeWindow): Scene {
  const { plan } = arrangement;
  const view = viewOf(window, arrangement);
  const shift = { x: frame.plot.x - view.from, y: 0 };
  const head = headHeight(frame);
  const parts = { bands: [], bins: [], events: [], stubs: [], remainders: [] } as Parts;
  let y = frame.plot.y;
  for (const group of arrangement.groups) {
    const height = group.height + head;
    parts.bands.push(bandOf(group.group, frame, y, height));
    drawGroup(arrangement, group, { view, top: y + head, bandTop: y, frame, shift: shift.x }, parts);
    y += height;
  }
  const asOfAt = frame.plot.x + (plan.asOf + 1 - window.start) * arrangement.scale;
  return {
    theme: plan.theme,
    orientation: 'horizontal',
    width: frame.width,
    height: y + footer,
    plot: { ...frame.plot, height: y - frame.plot.y },
    shift,
    ticks: ticksAcross(window, arrangement.scale, frame, y),
    asOf: asOfAcross(asOfAt, frame, y, plan.asOfWords),
    ...parts
  };
}

interface Parts {
  readonly bands: Scene['bands'][number][];
  readonly bins: Bin[];
  readonly events: PlacedEvent[];
  readonly stubs: Stub[];
  readonly remainders: Remainder[];
}

interface GroupPlace {
  readonly view: Stretch;
  readonly top: number;
  readonly bandTop: number;
  readonly frame: Frame;
  /** From pixels of the grid to pixels of the picture. */
  readonly shift: number;
}

function drawGroup(arrangement: Arrangement, arranged: ArrangedGroup, place: GroupPlace, parts: Parts): void {
  if (arranged.level === 'density') {
    const bottom = place.top + densityHeight - 6;
    parts.bins.push(...binsOf(arranged.group, arrangement, place.view, bottom, densityHeight - 14));
    return;
  }
  const hidden = { earlier: [] as ArrangedEvent[], later: [] as ArrangedEvent[] };
  for (const row of arranged.rows) {
    const { events, stubs, before, after } = drawRow(arrangement, arranged, row, place);
    parts.events.push(...events);
    parts.stubs.push(...stubs);
    hidden.earlier.push(...before);
    hidden.later.push(...after);
  }
  const heading = headingOf(arranged.group, place.frame, place.bandTop);
  for (const side of ['earlier', 'later'] as const) {
    const remainder = remainderOf(arranged.group, hidden[side], side, place.frame, heading, place.bandTop);
    if (remainder) parts.remainders.push(remainder);
  }
}

interface DrawnRow {
  readonly events: readonly PlacedEvent[];
  readonly stubs: readonly Stub[];
  /** Out of view, with no stub. */
  readonly before: readonly ArrangedEvent[];
  readonly after: readonly ArrangedEvent[];
}

function drawRow(arrangement: Arrangement, group: ArrangedGroup, row: Row, place: GroupPlace): DrawnRow {
  const { view, top } = place;
  const first = firstAfter(row.items, ({ reserved }) => reserved.to > view.from);
  const last = firstAfter(row.items, ({ reserved }) => reserved.from >= view.to);
  const events: PlacedEvent[] = [];
  let taken = (row.items[first - 1]?.reserved.to ?? -Infinity) + gap;
  for (let index = first; index < last; index++) {
    const item = row.items[index]!;
    const free = { from: taken, to: (row.items[index + 1]?.reserved.from ?? Infinity) - gap };
    const event = settled(arrangement, item, { y: top + row.y, view, free, colour: group.group.colour });
    taken = Math.max(item.reserved.to, event.box.x + event.box.width) + gap;
    events.push(event);
  }
  const stubs = stubsOf(group, row, { first, last, events }, place);
  const has = (side: Stub['side']): number => (stubs.some((stub) => stub.side === side) ? 1 : 0);
  return {
    events,
    stubs,
    before: row.items.slice(0, first - has('earlier')),
    after: row.items.slice(last + has('later'))
  };
}

/** The index of the first item that passes, all later ones passing too. */
function firstAfter(items: readonly ArrangedEvent[], passes: (item: ArrangedEvent) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const placed = new WeakMap<ArrangedEvent, PlacedEvent>();

/** An event wholly in view looks the same wherever the view lies, so it is placed once and only moved from then on. */
function settled(
  arrangement: Arrangement,
  item: ArrangedEvent,
  place: Parameters<typeof placeEvent>[2]
): PlacedEvent {
  const whole = item.reserved.from >= place.view.from + 6 && item.reserved.to <= place.view.to - 6;
  if (!whole) return placeEvent(arrangement, item, place);
  const known = placed.get(item);
  if (known) return known;
  const fresh = placeEvent(arrangement, item, place);
  placed.set(item, fresh);
  return fresh;
}

function stubsOf(
  { group, level }: ArrangedGroup,
  row: Row,
  shown: { first: number; last: number; events: readonly PlacedEvent[] },
  { top, frame, shift }: GroupPlace
): Stub[] {
  if (level === 'mark') return [];
  const edges = { left: frame.plot.x + 4, right: frame.plot.x + frame.plot.width - 4 };
  const firstBox = shown.events[0]?.box;
  const lastBox = shown.events.at(-1)?.box;
  const y = { top: top + row.y, height: row.height };
  const before = row.items[shown.first - 1];
  const earlier =
    before &&
    stubOf(before, 'earlier', group, y, {
      from: edges.left,
      to: firstBox ? firstBox.x + shift - gap : edges.right
    });
  const after = row.items[shown.last];
  const later =
    after &&
    stubOf(after, 'later', group, y, {
      from: lastBox
        ? lastBox.x + lastBox.width + shift + gap
        : earlier
          ? earlier.box.x + earlier.box.width + gap
          : edges.left,
      to: edges.right
    });
  return [earlier, later].filter((stub) => stub !== undefined);
}
