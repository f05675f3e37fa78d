import {
  measureOwn,
  measureTitle,
  measureWords,
  type as sizes,
  type MeasuredBadge,
  type PlannedEvent,
  type SetBadge
} from '../plan/plan.ts';
import { metrics } from '../metrics.ts';
import type { Badge, TextLine } from '../scene.ts';
import { round } from '../scene.ts';
import { truncate, wrap } from '../text/text.ts';

/**
 * Which parts of a label may take lines of their own: the source's words and who says so; only the words; or neither, so
 * that they appear only if the title's last line has room. Badges always appear; alone if even the title has no room.
 */
export type Detail = 'full' | 'words' | 'title' | 'badges';

/** The texts of a label, in pixels from its top left corner. */
export interface LabelBlock {
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
  readonly width: number;
  readonly height: number;
}

/** The room for a label. */
export interface LabelRoom {
  /** In pixels. */
  readonly width: number;
  /** The most lines of the title; a longer title ends in an ellipsis. */
  readonly titleLines: number;
}

/** Where the next word of a label goes. */
interface Pen {
  x: number;
  line: number;
}

/** Sets title, source's words, who says so and badges one after the other, in lines of at most the room's width. */
export function labelBlock(planned: PlannedEvent, detail: Detail, room: LabelRoom): LabelBlock {
  const titles =
    detail === 'badges' ? [] : wrap(planned.title, titleRoom(planned, room), room.titleLines, measureTitle);
  const pen: Pen = { x: measureTitle(titles.at(-1) ?? ''), line: Math.max(0, titles.length - 1) };
  const lines = titles.map((text, index) => titleLine(planned, text, index));
  const badges = detail === 'full' ? planned.badges : planned.badges.map(({ brief }) => brief);
  const kept = badges.reduce((sum, { width }) => sum + width + metrics.betweenWords, 0);
  const pieces: Piece[] = [];
  if (detail !== 'badges') pieces.push(...wordsIn(planned, pen, { room: room.width, kept, detail }));
  const words = pieces.map((piece) => wordsLine(planned, piece.text, piece));
  const who = detail === 'badges' ? undefined : whoIn(planned, pen, { room: room.width, kept, detail });
  const set = badges.map((badge) => placedBadge(badge, pen, room.width));
  const ends = [...pieces, ...(who ? [who] : []), ...set].map(({ x, width }) => x + width);
  return {
    lines: [...lines, ...words, ...(who ? [whoLine(planned, who.text, who)] : [])],
    badges: set,
    width: Math.max(0, ...titles.map(measureTitle), ...ends),
    height: (pen.line + 1) * sizes.title.line
  };
}

/** What limits a piece: the width of a line, and how much of the last line badges need. */
interface PieceRoom {
  readonly room: number;
  readonly kept: number;
  readonly detail: Detail;
}

/** Whether a piece fits on the pen's line, with the badges that follow it. */
const fitsBehind = ({ x }: Pen, width: number, { room, kept }: PieceRoom): boolean =>
  x + metrics.betweenWords + width + kept <= room;

function wordsIn({ words }: PlannedEvent, pen: Pen, around: PieceRoom): Piece[] {
  const { text, own, width } = words;
  if (fitsBehind(pen, width, around)) return [{ text, width, ...advance(pen, width, Infinity) }];
  if (around.detail === 'title') return [];
  const { room } = around;
  if (width <= room) return [{ text, width, ...advance(pen, width, room) }];
  const measure = own ? measureOwn : measureWords;
  return wrap(text, room, mostWords, measure).map((line) => {
    if (pen.x > 0) pen.line += 1;
    pen.x = measure(line);
    return { text: line, width: pen.x, x: 0, line: pen.line };
  });
}

function whoIn({ who }: PlannedEvent, pen: Pen, around: PieceRoom): Piece | undefined {
  if (!who) return undefined;
  if (fitsBehind(pen, who.width, around)) return { ...who, ...advance(pen, who.width, Infinity) };
  if (around.detail !== 'full') return undefined;
  const text = truncate(who.text, around.room, measureOwn);
  const width = measureOwn(text);
  return { text, width, ...advance(pen, width, around.room) };
}

function placedBadge(badge: MeasuredBadge | SetBadge, pen: Pen, room: number): Badge {
  const { kind, text, framed, width } = 'brief' in badge && badge.width > room ? badge.brief : badge;
  const { x, line } = advance(pen, width, room);
  const y = line * sizes.title.line + 0.5;
  return { kind, text, framed, x: round(x), y, width: round(width), height: sizes.badge.height };
}

/** A title of one line leaves room for the badges behind it. */
const titleRoom = ({ badges }: PlannedEvent, { width, titleLines }: LabelRoom): number =>
  titleLines > 1
    ? width
    : badges.reduce((room, { brief }) => room - brief.width - metrics.betweenWords, width);

/** The width of a label on one line, in pixels, with every part that may take lines of its own. */
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

/** The least width at which a label keeps its badges, which it may not lose. */
export const leastWidth = ({ badges }: PlannedEvent): number =>
  Math.max(metrics.leastLabel, ...badges.map(({ brief }) => brief.width));

/** Moves the pen over a piece that stays whole: on the same line, or on the next if the line is too full. */
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

/** The most lines that a source's words take. */
const mostWords = 3;

/** On whole pixels, which every renderer paints alike. */
const baseline = 13;
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
