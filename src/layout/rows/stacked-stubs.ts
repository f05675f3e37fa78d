import type { ArrangedLabel } from './arranged.ts';
import { measureTitle, titleLines, type, type PlannedEvent } from '../plan/plan.ts';
import type { Stub } from '../scene.ts';
import { arrowWidth, narrowestStub, setStub, stubLine } from './stub.ts';
import { asideOf, doubtsOf, testimonyOf, type Testimony } from '../labels/testimony.ts';

/** The stubs of one side, below each other: each at the edge of the view, with its title whole. */
export interface StubStack {
  /** In pixels, as all here. */
  readonly width: number;
  readonly height: number;
  /** Sets them with their arrows at `edge`, from `y` downwards. */
  readonly at: (edge: number, y: number) => Stub[];
}

const gap = 6;
const noStubs: StubStack = { width: 0, height: 0, at: () => [] };

interface StackOptions {
  readonly side: Stub['side'];
  readonly colour: string;
  /** The most that a stub may be wide. */
  readonly room: number;
  /** Whether the words for when stand under the titles. */
  readonly words: boolean;
}

/** Stacks stubs; none where there is too little room to read one. */
export function stackOf(
  nearest: readonly PlannedEvent[],
  { side, colour, room, words }: StackOptions
): StubStack {
  if (nearest.length === 0 || room < narrowestStub) return noStubs;
  const labels = nearest.map((planned) => ({
    planned,
    ...(words ? labelOf : titleOf)(planned, room - arrowWidth)
  }));
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

type StubText = Pick<ArrangedLabel, 'titleLines' | 'testimony' | 'aside' | 'width' | 'height'>;

const labelOf = (planned: PlannedEvent, room: number): StubText =>
  inLines(planned, room, testimonyOf(planned, room));

/** With what it may not lose, behind the title if both have room on one line. */
function titleOf(planned: PlannedEvent, room: number): StubText {
  const testimony = doubtsOf(planned);
  const aside = asideOf(testimony);
  const width = Math.ceil(planned.titleWidth) + aside;
  if (width > room) return inLines(planned, room, testimony);
  return { titleLines: [planned.title], testimony, aside, width, height: stubLine };
}

function inLines(planned: PlannedEvent, room: number, testimony: Testimony | undefined): StubText {
  const lines = titleLines(planned, room);
  return {
    titleLines: lines,
    testimony,
    width: Math.ceil(Math.max(...lines.map(measureTitle), testimony?.width ?? 0)),
    height: Math.max(stubLine, lines.length * type.title.line + (testimony?.height ?? 0))
  };
}
