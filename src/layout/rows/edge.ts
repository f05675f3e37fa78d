import type { ColumnEvent } from './columns.ts';
import { setLabel } from '../labels/label.ts';
import { round, type Remainder, type Stub } from '../scene.ts';
import { remainderName, stubName } from './stub.ts';
import { testimonyInLine } from '../labels/testimony.ts';

/** Events out of view that are named at each end of a figure that runs down the page. */
const most = 3;
const stubHeight = 42;
const lineHeight = 26;

export interface Edge {
  readonly stubs: readonly Stub[];
  readonly remainders: readonly Remainder[];
  readonly bottom: number;
}

/** The nearest events out of view, at the end of the figure that they lie beyond, and how many more there are. */
export function edgeOf(side: Stub['side'], hidden: readonly ColumnEvent[], width: number, top: number): Edge {
  const earlier = side === 'earlier';
  const nearestFirst = earlier ? [...hidden].sort((a, b) => b.mark.to - a.mark.to) : hidden;
  const named = nearestFirst.slice(0, most);
  const [next, ...rest] = nearestFirst.slice(most);
  const stubsTop = earlier && next ? top + lineHeight : top;
  const stubs = (earlier ? [...named].reverse() : named).map((event, index) =>
    stubAt(event, side, width, stubsTop + index * stubHeight)
  );
  const remainderTop = earlier ? top : top + named.length * stubHeight;
  const remainders = next ? [remainderAt(rest.length + 1, next, side, width, remainderTop)] : [];
  return { stubs, remainders, bottom: top + named.length * stubHeight + remainders.length * lineHeight };
}

const lead = 18;

function stubAt({ planned, group }: ColumnEvent, side: Stub['side'], width: number, y: number): Stub {
  const room = width - lead - 2;
  const label = { titleLines: [planned.title], testimony: testimonyInLine(planned, room) };
  const turn = side === 'earlier' ? 1 : -1;
  return {
    id: planned.event.id,
    side,
    colour: group.colour,
    box: { x: 0, y: round(y), width, height: stubHeight - 4 },
    arrow: `M6 ${round(y + 9 - 4 * turn)}L11 ${round(y + 9 + 3 * turn)}H1Z`,
    ...setLabel(planned, label, { x: lead, y, width: room, anchor: 'start' }),
    name: stubName(planned, side)
  };
}

function remainderAt(
  count: number,
  nearest: ColumnEvent,
  side: Stub['side'],
  width: number,
  y: number
): Remainder {
  const text = side === 'earlier' ? `↑ ${count} more, earlier` : `↓ ${count} more, later`;
  return {
    group: '',
    side,
    count,
    nearest: nearest.planned.event.id,
    box: { x: 0, y: round(y), width: Math.min(width, 160), height: 24 },
    line: { text, x: 1, y: round(y + 15), face: 'sans', size: 12, colour: 'muted', anchor: 'start' },
    name: remainderName('', count, side, nearest.planned)
  };
}
