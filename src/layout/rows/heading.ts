import type { Frame } from '../time/grid.ts';
import type { PlannedGroup } from '../plan/plan.ts';
import { round, type Band, type TextLine } from '../scene.ts';
import { measureText, wrap } from '../text/text.ts';

const size = 13;
const lineHeight = 17;
const measure = (text: string): number => measureText(text, 'sansBold', size);
const lead = 12;

/** A group's name: in the gutter, or above its rows where there is none. */
export function headingOf({ label, language }: PlannedGroup, frame: Frame, top: number): TextLine[] {
  const beside = frame.width - lead - remaindersWidth - 8;
  const width = frame.gutter > 0 ? frame.gutter - lead - 14 : Math.max(40, Math.min(beside, frame.width / 2));
  return wrap(label, width, frame.gutter > 0 ? 3 : 1, measure).map((text, index) => ({
    text,
    whole: label,
    language,
    x: lead,
    y: round(top + 25 + index * lineHeight - (frame.gutter > 0 ? 0 : 4)),
    face: 'sansBold',
    size,
    colour: 'ink',
    anchor: 'start'
  }));
}

/** What a heading above the rows takes from a group's height. */
export const headHeight = ({ gutter }: Frame): number => (gutter > 0 ? 0 : 28);

/** Between the baselines of a heading in the gutter and of the lines on what is out of view beneath it. */
export const remainderLine = 23;
/** What those lines take up at the right of a heading above its rows. */
const remaindersWidth = 200;

/** Where the last line of a heading ends, in pixels. */
export const headingEnd = (heading: readonly TextLine[]): number =>
  heading.reduce((_, { x, text }) => x + measure(text), lead);

/** The least height of a group, for a heading in the gutter with `lines` on what is out of view beneath it. */
export const leastHeight = (group: PlannedGroup, frame: Frame, lines: number): number =>
  frame.gutter > 0 ? 8 + headingOf(group, frame, 0).length * lineHeight + lines * remainderLine + 6 : 24;

export function bandOf(group: PlannedGroup, frame: Frame, y: number, height: number): Band {
  return {
    id: group.id,
    colour: group.colour,
    x: 0,
    y: round(y),
    width: frame.width,
    height: round(height),
    heading: headingOf(group, frame, y),
    rule: { x: 0, y: round(y + 11), width: 3, height: round(frame.gutter > 0 ? height - 22 : 16) }
  };
}
