import { measureOwn, measureWords, type as sizes, type PlannedEvent } from './plan.ts';
import { truncate, wrap } from './text.ts';

/** Between words and a badge, and between badges, in pixels. */
export const badgeGap = 7;
const mostLines = 3;
const badgeRow = sizes.badge.height + 3;

/** A line of words, of badges, or of words with badges behind them. */
export interface TestimonyRow {
  readonly text: string;
  /** Of the text, in pixels. */
  readonly textWidth: number;
  readonly badges: readonly { readonly text: string; readonly width: number }[];
}

/** The words for when, with the badges of an event, in rows no wider than was asked for. */
export interface Testimony {
  readonly rows: readonly TestimonyRow[];
  /** Of the widest row, in pixels. */
  readonly width: number;
  readonly height: number;
}

const measureOf = ({ words }: PlannedEvent): ((text: string) => number) =>
  words.own ? measureOwn : measureWords;

/** The whole of an event's words and badges: a source's words are broken into lines before they are cut. */
export function testimonyOf(planned: PlannedEvent, width: number): Testimony {
  const measure = measureOf(planned);
  const rows = wrap(planned.words.text, width, mostLines, measure).map((text) => rowOf(text, measure(text)));
  for (const badge of planned.badges) {
    const last = rows.at(-1);
    if (last && widthOf(last) + badgeGap + badge.width <= width) last.badges.push(badge);
    else rows.push({ text: '', textWidth: 0, badges: [badge] });
  }
  return sized(rows);
}

/** The same in one line: words end in an ellipsis rather than that a badge is left out, while one fits. */
export function testimonyInLine(planned: PlannedEvent, width: number): Testimony {
  const measure = measureOf(planned);
  const badges: { text: string; width: number }[] = [];
  let room = width;
  for (const badge of planned.badges)
    if (badge.width <= room) {
      badges.push(badge);
      room -= badge.width + badgeGap;
    }
  const text = truncate(planned.words.text, Math.max(0, room), measure);
  return sized([{ text, textWidth: measure(text), badges }]);
}

const doubts: ReadonlySet<string> = new Set(['alleged', 'disputed', 'not checked', 'has problems']);

/** Of an event whose words have no room: the badges without which it would look like an established fact. */
export function doubtsOf(planned: PlannedEvent): Testimony | undefined {
  const badges = planned.badges.filter(({ text }) => doubts.has(text));
  return badges.length > 0 ? sized([{ text: '', textWidth: 0, badges }]) : undefined;
}

/** What badges take of a line behind a title. */
export const asideOf = (badges: Testimony | undefined): number => (badges ? badges.width + badgeGap : 0);

interface OpenRow {
  readonly text: string;
  readonly textWidth: number;
  readonly badges: { readonly text: string; readonly width: number }[];
}

const rowOf = (text: string, textWidth: number): OpenRow => ({ text, textWidth, badges: [] });

/** Of a row's words and badges with what lies between them, in pixels. */
export const widthOf = ({ text, textWidth, badges }: TestimonyRow): number => {
  const widths = [...(text === '' ? [] : [textWidth]), ...badges.map((badge) => badge.width)];
  return widths.reduce((sum, width) => sum + width, Math.max(0, widths.length - 1) * badgeGap);
};

/** Of a row, in pixels: badges on a line of their own need more than words. */
export const heightOf = ({ text }: TestimonyRow): number => (text === '' ? badgeRow : sizes.words.line);

const sized = (rows: readonly TestimonyRow[]): Testimony => ({
  rows,
  width: Math.max(0, ...rows.map(widthOf)),
  height: rows.reduce((sum, row) => sum + heightOf(row), 2)
});

/** The place of each badge from the left of its row, in pixels. */
export function badgePlaces({ text, textWidth, badges }: TestimonyRow): number[] {
  let x = text === '' ? 0 : textWidth + badgeGap;
  return badges.map(({ width }) => {
    const place = x;
    x += width + badgeGap;
    return place;
  });
}
