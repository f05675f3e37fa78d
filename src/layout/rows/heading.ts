import type { Words } from '../../words/words.ts';
import type { Frame } from '../frame.ts';
import type { PlannedGroup } from '../plan/plan.ts';
import { round, type Band, type TextLine } from '../scene.ts';
import { measureText, wrap } from '../text/text.ts';

const size = 13;
const lineHeight = 17;
const lead = 10;
/** The most lines of a name beside its rows. */
const mostLines = 5;

/** The width of a group's name on one line, in pixels. */
export const measureHeading = (text: string): number => measureText(text, 'sansBold', size);

/** The height of a name above the rows of its group, in pixels. */
export const headingHeight = (group: PlannedGroup, frame: Frame): number =>
  frame.titlesAbove ? 9 + linesOf(group, frame).length * lineHeight : 0;

const linesOf = ({ label }: PlannedGroup, { titlesAbove, gutter, width }: Frame): string[] =>
  titlesAbove
    ? wrap(label, width - lead, 2, measureHeading)
    : wrap(label, gutter - lead - 8, mostLines, measureHeading);

/** The least height of a group, for its name. */
export const leastHeight = (group: PlannedGroup, frame: Frame): number =>
  frame.titlesAbove ? 0 : 12 + linesOf(group, frame).length * lineHeight;

interface BandPlace extends Pick<Band, 'y' | 'height' | 'tracks'> {
  readonly words: Words;
}

/** The ground of a group with its name: in the column beside its rows, or above them. */
export function bandOf(group: PlannedGroup, frame: Frame, { y, height, tracks, words }: BandPlace): Band {
  const heading = linesOf(group, frame).map((text, index): TextLine => ({
    text,
    whole: group.label,
    language: group.language,
    x: lead,
    y: round(y + 19 + index * lineHeight),
    face: 'sansBold',
    size,
    colour: 'ink',
    anchor: 'start'
  }));
  const rule = { x: 0, y: round(y + 8), width: 3, height: round(frame.titlesAbove ? 15 : height - 16) };
  return {
    id: group.id,
    colour: group.colour,
    x: 0,
    y: round(y),
    width: frame.width,
    height: round(height),
    heading,
    only: words.figure.only(group.label),
    nameWidth: round(
      frame.titlesAbove
        ? lead + Math.max(...heading.map(({ text }) => measureHeading(text))) + 8
        : frame.gutter
    ),
    rule,
    tracks
  };
}
