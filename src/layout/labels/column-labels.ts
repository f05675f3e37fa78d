import type { ArrangedLabel } from '../rows/arranged.ts';
import type { ColumnEvent } from '../rows/columns.ts';
import { dodge } from './dodge.ts';
import { setLabel, type LabelTexts } from './label.ts';
import type { Stretch } from '../time/stretch.ts';
import { titleLines, type as sizes, type PlannedEvent } from '../plan/plan.ts';
import { round, type TextLine } from '../scene.ts';
import { doubtsOf, testimonyOf } from './testimony.ts';
import { measureText, truncate } from '../text/text.ts';

export const labelGap = 11;
/** A group's name stands over the title, since its colour alone would not say it. */
const kickerHeight = 15;

export interface PlacedLabel {
  readonly y: number;
  readonly label: ArrangedLabel;
}

/** A label as wide as its column. */
export function columnLabel(planned: PlannedEvent, width: number, level: 'full' | 'title'): ArrangedLabel {
  const shape = { level, width, place: 'below', side: 'start', indent: 0 } as const;
  if (level === 'title') {
    const testimony = doubtsOf(planned);
    const height = sizes.title.line + (testimony?.height ?? 0);
    return { ...shape, titleLines: [planned.title], testimony, height };
  }
  const lines = titleLines(planned, width);
  const testimony = testimonyOf(planned, width);
  const height = kickerHeight + lines.length * sizes.title.line + testimony.height;
  return { ...shape, titleLines: lines, testimony, height };
}

/**
 * Where the labels of the events in view stand, each near its mark: whole where they all have room, else the title
 * on one line, else titles only where nobody has to move.
 */
export function placeLabels(
  events: readonly ColumnEvent[],
  width: number,
  view: Stretch
): (PlacedLabel | undefined)[] {
  const wishes = events.map(({ planned, mark }) => ({ planned, at: Math.max(mark.from, view.from) }));
  for (const level of ['full', 'title'] as const) {
    const labels = wishes.map(({ planned }) => columnLabel(planned, width, level));
    const boxes = wishes.map(({ at }, index) => ({ at, length: labels[index]!.height }));
    const places = dodge(boxes, view.from, view.to, labelGap);
    if (places) return places.map((y, index) => ({ y, label: labels[index]! }));
  }
  return whereFree(wishes, width, view);
}

type Wishes = readonly { readonly planned: PlannedEvent; readonly at: number }[];

function whereFree(wishes: Wishes, width: number, view: Stretch): (PlacedLabel | undefined)[] {
  let free = view.from;
  return wishes.map(({ planned, at }) => {
    const label = columnLabel(planned, width, 'title');
    const end = at + label.height;
    if (at < free || end > view.to) return undefined;
    free = end + 2;
    return { y: at, label };
  });
}

/** The texts of a placed label, under the name of its group. */
export function columnTexts(
  { planned, group }: ColumnEvent,
  { label, y }: PlacedLabel,
  x: number,
  width: number
): LabelTexts {
  if (!label.testimony) return setLabel(planned, label, { x, y, width, anchor: 'start' });
  const texts = setLabel(planned, label, { x, y: y + kickerHeight, width, anchor: 'start' });
  return { ...texts, lines: [kicker(group.label, x, y, width), ...texts.lines] };
}

const kicker = (text: string, x: number, y: number, width: number): TextLine => ({
  text: truncate(text, width, (part) => measureText(part, 'sans', 12)),
  x: round(x),
  y: round(y + 11),
  face: 'sans',
  size: 12,
  colour: 'muted',
  anchor: 'start'
});
