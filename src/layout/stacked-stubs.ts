import { measureTitle, titleLines, type, type PlannedEvent } from './plan.ts';
import type { Stub } from './scene.ts';
import { arrowWidth, narrowestStub, setStub } from './stub.ts';
import { testimonyOf } from './testimony.ts';

/** The stubs of one side, below each other: each at the edge of the view, with its title and words whole. */
export interface StubStack {
  /** In pixels, as all here. */
  readonly width: number;
  readonly height: number;
  /** Sets them with their arrows at `edge`, from `y` downwards. */
  readonly at: (edge: number, y: number) => Stub[];
}

const gap = 6;
const noStubs: StubStack = { width: 0, height: 0, at: () => [] };

/** Stacks stubs that are at most `room` wide; none where that is too little to read. */
export function stackOf(
  nearest: readonly PlannedEvent[],
  side: Stub['side'],
  colour: string,
  room: number
): StubStack {
  if (nearest.length === 0 || room < narrowestStub) return noStubs;
  const labels = nearest.map((planned) => ({ planned, ...labelOf(planned, room - arrowWidth) }));
  return {
    width: Math.max(...labels.map(({ width }) => width)) + arrowWidth,
    height: labels.reduce((sum, { height }) => sum + height + gap, -gap),
    at: (edge, y) => {
      let top = y;
      return labels.map(({ planned, height, ...label }) => {
        const stub = setStub(planned, side, colour, { edge, y: top, isEdge: true }, { ...label, height });
        top += height + gap;
        return stub;
      });
    }
  };
}

function labelOf(planned: PlannedEvent, room: number) {
  const lines = titleLines(planned, room);
  const testimony = testimonyOf(planned, room);
  return {
    titleLines: lines,
    testimony,
    width: Math.ceil(Math.max(...lines.map(measureTitle), testimony.width)),
    height: lines.length * type.title.line + testimony.height
  };
}
