import type { ArrangedLabel } from '../rows/arranged.ts';
import { measureTitle, type as sizes, type PlannedEvent } from '../plan/plan.ts';
import { round, type Badge, type TextLine } from '../scene.ts';
import { badgeGap, heightOf, itemPlaces, widthOf, type TestimonyRow } from './testimony.ts';
import { truncate } from '../text/text.ts';

/** The texts of a label: lines and badges in pixels. */
export interface LabelTexts {
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
}

export const noTexts: LabelTexts = { lines: [], badges: [] };

export interface LabelPlace {
  /** The edge that lines start from or, with `anchor` end, stop at. */
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'end';
}

/** Sets a label's title, words and badges at a place; a title longer than the place is wide ends in an ellipsis. */
export function setLabel(
  planned: PlannedEvent,
  label: Pick<ArrangedLabel, 'titleLines' | 'testimony' | 'aside'>,
  place: LabelPlace
): LabelTexts {
  if (label.aside) return setInLine(planned, label, place, label.aside);
  const titles = label.titleLines.map((text, index) => titleLine(planned, text, place, index));
  const lines = titles.filter(({ text }) => text !== '');
  const badges: Badge[] = [];
  let top = place.y + titles.length * sizes.title.line;
  for (const row of label.testimony?.rows ?? []) {
    const left = place.anchor === 'end' ? place.x - widthOf(row) : place.x;
    if (row.text !== '') lines.push(wordsLine(planned, row, left, top, place.anchor));
    lines.push(...whoLines(planned, row, left, top));
    badges.push(...badgesOf(row, left, top));
    top += heightOf(row);
  }
  return { lines, badges };
}

/** Sets a title and the badges behind it in one line. */
function setInLine(
  planned: PlannedEvent,
  { titleLines: [title = ''], testimony }: Pick<ArrangedLabel, 'titleLines' | 'testimony'>,
  { x, y, width, anchor }: LabelPlace,
  aside: number
): LabelTexts {
  const row = testimony!.rows[0]!;
  const edge = anchor === 'end' ? x - aside : x;
  const line = titleLine(planned, title, { x: edge, y, width: width - aside, anchor }, 0);
  const left = anchor === 'end' ? x - widthOf(row) : x + measureTitle(line.text) + badgeGap;
  return { lines: [line], badges: badgesOf(row, left, y - 2) };
}

function titleLine(
  { title, titleLanguage }: PlannedEvent,
  text: string,
  { x, y, width, anchor }: LabelPlace,
  index: number
): TextLine {
  return {
    text: truncate(text, width, measureTitle),
    whole: title,
    language: titleLanguage,
    x: round(x),
    y: round(y + index * sizes.title.line + 13),
    face: 'sansBold',
    size: sizes.title.size,
    colour: 'ink',
    anchor
  };
}

function wordsLine(
  { words, language }: PlannedEvent,
  row: TestimonyRow,
  left: number,
  top: number,
  anchor: TextLine['anchor']
): TextLine {
  return {
    text: row.text,
    whole: words.text,
    language,
    x: round(anchor === 'end' ? left + row.textWidth : left),
    y: round(top + 12.5),
    face: words.own ? 'sans' : 'serifItalic',
    size: sizes.words.size,
    colour: 'muted',
    anchor
  };
}

function whoLines({ who }: PlannedEvent, row: TestimonyRow, left: number, top: number): TextLine[] {
  const places = itemPlaces(row);
  return row.items.flatMap(({ kind, text }, index) =>
    kind !== 'who'
      ? []
      : [
          {
            text,
            whole: who?.text,
            x: round(left + places[index]!),
            y: round(top + 12.5),
            face: 'sans',
            size: sizes.words.size,
            colour: 'muted',
            anchor: 'start'
          } as const
        ]
  );
}

function badgesOf(row: TestimonyRow, left: number, top: number): Badge[] {
  const places = itemPlaces(row);
  const y = row.text === '' ? top + 2 : top - 0.5;
  return row.items.flatMap((item, index) =>
    item.kind === 'who'
      ? []
      : [
          {
            kind: item.kind,
            text: item.text,
            framed: item.framed,
            x: round(left + places[index]!),
            y: round(y),
            width: round(item.width),
            height: sizes.badge.height
          }
        ]
  );
}
