import {
  measureOwn,
  measureWords,
  type as sizes,
  type MeasuredBadge,
  type PlannedEvent,
  type SetBadge
} from '../plan/plan.ts';
import { truncate, wrap } from '../text/text.ts';

/** Between words and a badge, and between badges, in pixels. */
export const badgeGap = 7;
const mostLines = 3;
const badgeRow = sizes.badge.height + 3;

/** What stands in a row behind words: who says so, or a badge. */
type RowItem = SetBadge | { readonly kind: 'who'; readonly text: string; readonly width: number };

/** A line of words, of badges, or of words with who says so and badges behind them. */
export interface TestimonyRow {
  readonly text: string;
  /** Of the text, in pixels. */
  readonly textWidth: number;
  readonly items: readonly RowItem[];
}

/** The words for when, with who says so and the badges of an event, in rows no wider than was asked for. */
export interface Testimony {
  readonly rows: readonly TestimonyRow[];
  /** Of the widest row, in pixels. */
  readonly width: number;
  readonly height: number;
}

const measureOf = ({ words }: PlannedEvent): ((text: string) => number) =>
  words.own ? measureOwn : measureWords;

/** The whole of an event's words, who says so and its badges: a source's words are broken into lines before they are cut. */
export function testimonyOf(planned: PlannedEvent, width: number): Testimony {
  const measure = measureOf(planned);
  const rows = wrap(planned.words.text, width, mostLines, measure).map((text) => rowOf(text, measure(text)));
  for (const item of [...whoWithin(planned, width), ...planned.badges.map((badge) => within(badge, width))]) {
    const last = rows.at(-1);
    if (last && widthOf(last) + badgeGap + item.width <= width) last.items.push(item);
    else rows.push({ text: '', textWidth: 0, items: [item] });
  }
  return sized(rows);
}

/** A badge whole where it has as much room, or else in brief. */
const within = (badge: MeasuredBadge, room: number): SetBadge => (badge.width <= room ? badge : badge.brief);

/** Who says so, cut to a width. */
function whoWithin({ who }: PlannedEvent, width: number): RowItem[] {
  if (!who) return [];
  const text = truncate(who.text, width, measureOwn);
  return [{ kind: 'who', text, width: measureOwn(text) }];
}

/**
 * The same in one line: words end in an ellipsis rather than that a badge is left out, while one fits; who says so is
 * left out where that leaves it too little room.
 */
export function testimonyInLine(planned: PlannedEvent, width: number): Testimony {
  const measure = measureOf(planned);
  const badges: SetBadge[] = [];
  let room = width;
  for (const badge of planned.badges.map((each) => within(each, width / 2)))
    if (badge.width <= room) {
      badges.push(badge);
      room -= badge.width + badgeGap;
    }
  const text = truncate(planned.words.text, Math.max(0, room), measure);
  const { who } = planned;
  const textWidth = measure(text);
  const hasRoom = who && textWidth + badgeGap + who.width <= room;
  return sized([
    { text, textWidth, items: [...(hasRoom ? [{ kind: 'who', ...who } as const] : []), ...badges] }
  ]);
}

/** Of an event whose words have no room: the badges without which it would look like an established fact. */
export const doubtsOf = ({ badges }: PlannedEvent): Testimony | undefined =>
  badges.length > 0
    ? sized([{ text: '', textWidth: 0, items: badges.map(({ brief }) => brief) }])
    : undefined;

/** What badges take of a line behind a title. */
export const asideOf = (badges: Testimony | undefined): number => (badges ? badges.width + badgeGap : 0);

interface OpenRow {
  readonly text: string;
  readonly textWidth: number;
  readonly items: RowItem[];
}

const rowOf = (text: string, textWidth: number): OpenRow => ({ text, textWidth, items: [] });

/** Of a row's words and items with what lies between them, in pixels. */
export const widthOf = ({ text, textWidth, items }: TestimonyRow): number => {
  const widths = [...(text === '' ? [] : [textWidth]), ...items.map((item) => item.width)];
  return widths.reduce((sum, width) => sum + width, Math.max(0, widths.length - 1) * badgeGap);
};

/** Of a row, in pixels: badges on a line of their own need more than words. */
export const heightOf = ({ text }: TestimonyRow): number => (text === '' ? badgeRow : sizes.words.line);

const sized = (rows: readonly TestimonyRow[]): Testimony => ({
  rows,
  width: Math.max(0, ...rows.map(widthOf)),
  height: rows.reduce((sum, row) => sum + heightOf(row), 2)
});

/** The place of each item from the left of its row, in pixels. */
export function itemPlaces({ text, textWidth, items }: TestimonyRow): number[] {
  let x = text === '' ? 0 : textWidth + badgeGap;
  return items.map(({ width }) => {
    const place = x;
    x += width + badgeGap;
    return place;
  });
}
