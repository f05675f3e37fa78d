import type { ArrangedLabel } from './arrange.ts';
import { measureOwn, measureTitle, measureWords, type as sizes, type PlannedEvent } from './plan.ts';
import { round, type Badge, type TextLine } from './scene.ts';
import { truncate } from './text.ts';

/** The texts of a label: lines and badges in pixels. */
export interface LabelTexts {
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
}

export const noTexts: LabelTexts = { lines: [], badges: [] };

const badgeGap = 7;

export interface LabelPlace {
  /** The edge that lines start from or, with `anchor` end, stop at. */
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'end';
}

/** Sets a label's title, words and badges at a place; a line longer than the place is wide ends in an ellipsis. */
export function setLabel(
  planned: PlannedEvent,
  label: Pick<ArrangedLabel, 'titleLines' | 'words' | 'badgesBelow'>,
  place: LabelPlace
): LabelTexts {
  const titles = label.titleLines.map((text, index) => titleLine(text, place, index));
  if (!label.words) return { lines: kept(titles), badges: [] };
  const top = place.y + titles.length * sizes.title.line;
  const words = wordsLine(planned, place, top, label.badgesBelow);
  const used = words.text === '' ? 0 : measureLine(words) + badgeGap;
  const at = label.badgesBelow
    ? { top: top + sizes.words.line + 2, from: 0 }
    : { top: top - 0.5, from: used };
  return { lines: kept([...titles, words]), badges: badgesAt(planned, place, at) };
}

const kept = (lines: readonly TextLine[]): TextLine[] => lines.filter(({ text }) => text !== '');

export const measureLine = ({ text, face }: TextLine): number =>
  face === 'sansBold' ? measureTitle(text) : face === 'sans' ? measureOwn(text) : measureWords(text);

function titleLine(text: string, { x, y, width, anchor }: LabelPlace, index: number): TextLine {
  return {
    text: truncate(text, width, measureTitle),
    x: round(x),
    y: round(y + index * sizes.title.line + 13),
    face: 'sansBold',
    size: sizes.title.size,
    colour: 'ink',
    anchor
  };
}

function wordsLine(planned: PlannedEvent, place: LabelPlace, top: number, badgesBelow: boolean): TextLine {
  const { text, own } = planned.words;
  const badges = badgesBelow ? 0 : planned.badges.reduce((sum, { width }) => sum + width + badgeGap, 0);
  return {
    text: truncate(text, place.width - badges, own ? measureOwn : measureWords),
    x: round(place.anchor === 'end' ? place.x - badges : place.x),
    y: round(top + 12.5),
    face: own ? 'sans' : 'serifItalic',
    size: sizes.words.size,
    colour: 'muted',
    anchor: place.anchor
  };
}

function badgesAt(planned: PlannedEvent, place: LabelPlace, at: { top: number; from: number }): Badge[] {
  const total = planned.badges.reduce((sum, { width }) => sum + width + badgeGap, -badgeGap);
  // Badges behind right-aligned words end where the words' lines end.
  let x = place.anchor === 'end' ? place.x - total : place.x + at.from;
  const badges: Badge[] = [];
  for (const { text, width } of planned.badges) {
    const left = place.anchor === 'end' ? place.x - place.width : place.x;
    if (x - left + width <= place.width + 0.5)
      badges.push({ text, x: round(x), y: round(at.top), width: round(width), height: sizes.badge.height });
    x += width + badgeGap;
  }
  return badges;
}
