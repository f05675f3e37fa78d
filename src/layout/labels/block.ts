import { measureOwn, measureTitle, measureWords, type as sizes, type PlannedEvent } from '../plan/plan.ts';
import { metrics } from '../metrics.ts';
import type { Badge, TextLine } from '../scene.ts';
import { round } from '../scene.ts';
import { truncate, wrap } from '../text/text.ts';

/** How much a label says: everything; not who says so; the title alone; only what it may not lose. */
export type Detail = 'full' | 'words' | 'title' | 'badges';

/** The texts of a label, in pixels from its top left corner. */
export interface LabelBlock {
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
  readonly width: number;
  readonly height: number;
}

/** What a label may take up. */
export interface LabelRoom {
  /** In pixels. */
  readonly width: number;
  /** Of the title; more end in an ellipsis. */
  readonly titleLines: number;
}

/** Where the next word of a label goes. */
interface Pen {
  x: number;
  line: number;
}

/** Sets title, source's words, who says so and badges one after the other, in lines of at most the room's width. */
export function labelBlock(planned: PlannedEvent, detail: Detail, room: LabelRoom): LabelBlock {
  const lines: TextLine[] = [];
  const badges: Badge[] = [];
  const pen: Pen = { x: 0, line: 0 };
  const titles =
    detail === 'badges' ? [] : wrap(planned.title, titleRoom(planned, room), room.titleLines, measureTitle);
  titles.forEach((text, index) => lines.push(titleLine(planned, text, index)));
  pen.line = Math.max(0, titles.length - 1);
  pen.x = measureTitle(titles.at(-1) ?? '');
  let width = Math.max(0, ...titles.map(measureTitle));
  if (detail === 'full' || detail === 'words')
    for (const piece of piecesOf(planned, pen, room.width)) {
      lines.push(wordsLine(planned, piece.text, piece));
      width = Math.max(width, piece.x + piece.width);
    }
  if (detail === 'full' && planned.who) {
    const text = truncate(planned.who.text, room.width, measureOwn);
    const place = advance(pen, measureOwn(text), room.width);
    width = Math.max(width, pen.x);
    lines.push(whoLine(planned, text, place));
  }
  for (const badge of planned.badges) {
    const roomy = detail === 'full' && badge.width <= room.width;
    const { kind, text, framed, width: badgeWidth } = roomy ? badge : badge.brief;
    const { x, line } = advance(pen, badgeWidth, room.width);
    const y = line * sizes.title.line + 0.5;
    badges.push({ kind, text, framed, x: round(x), y, width: round(badgeWidth), height: sizes.badge.height });
    width = Math.max(width, pen.x);
  }
  return { lines, badges, width: Math.max(width, pen.x), height: (pen.line + 1) * sizes.title.line };
}

/** A title of one line leaves room for the badges behind it. */
const titleRoom = ({ badges }: PlannedEvent, { width, titleLines }: LabelRoom): number =>
  titleLines > 1
    ? width
    : badges.reduce((room, { brief }) => room - brief.width - metrics.betweenWords, width);

/** The width of a label on one line, in pixels. */
export function widthInLine(planned: PlannedEvent, detail: Detail): number {
  const badges = planned.badges.map((badge) => (detail === 'full' ? badge : badge.brief).width);
  const parts = [
    ...(detail === 'badges' ? [] : [planned.titleWidth]),
    ...(detail === 'full' || detail === 'words' ? [planned.words.width] : []),
    ...(detail === 'full' && planned.who ? [planned.who.width] : []),
    ...badges
  ];
  return parts.reduce((sum, width) => sum + width, (parts.length - 1) * metrics.betweenWords);
}

/** The least width at which a label loses nothing that it may not lose. */
export const leastWidth = ({ badges }: PlannedEvent): number =>
  Math.max(metrics.leastLabel, ...badges.map(({ brief }) => brief.width));

/** Moves the pen over a piece that is not broken: behind what is there, or to the next line where that is too full. */
function advance(pen: Pen, width: number, room: number): Readonly<Pen> {
  const behind = pen.x === 0 ? 0 : pen.x + metrics.betweenWords;
  if (pen.x > 0 && behind + width > room) {
    pen.line += 1;
    pen.x = width;
    return { x: 0, line: pen.line };
  }
  pen.x = behind + width;
  return { x: behind, line: pen.line };
}

interface Piece extends Readonly<Pen> {
  readonly text: string;
  readonly width: number;
}

/** The most lines of a source's words. */
const mostWords = 3;

/** A source's words: behind the title where all of them fit there, or else in lines of their own. */
function piecesOf(planned: PlannedEvent, pen: Pen, room: number): Piece[] {
  const { text, own, width } = planned.words;
  if (width <= room) return [{ text, width, ...advance(pen, width, room) }];
  const measure = own ? measureOwn : measureWords;
  return wrap(text, room, mostWords, measure).map((line) => {
    if (pen.x > 0) pen.line += 1;
    pen.x = measure(line);
    return { text: line, width: pen.x, x: 0, line: pen.line };
  });
}

const baseline = 12.5;
const lineAt = ({ x, line }: Readonly<Pen>) => ({
  x: round(x),
  y: line * sizes.title.line + baseline,
  anchor: 'start' as const
});

const titleLine = ({ title, titleLanguage }: PlannedEvent, text: string, line: number): TextLine => ({
  text,
  whole: title,
  language: titleLanguage,
  ...lineAt({ x: 0, line }),
  face: 'sansBold',
  size: sizes.title.size,
  colour: 'ink'
});

const wordsLine = ({ words, language }: PlannedEvent, text: string, place: Readonly<Pen>): TextLine => ({
  text,
  whole: words.text,
  language,
  ...lineAt(place),
  face: words.own ? 'sans' : 'serifItalic',
  size: sizes.words.size,
  colour: 'muted'
});

const whoLine = ({ who }: PlannedEvent, text: string, place: Readonly<Pen>): TextLine => ({
  text,
  ...(who && { whole: who.text }),
  ...lineAt(place),
  face: 'sans',
  size: sizes.words.size,
  colour: 'muted'
});
