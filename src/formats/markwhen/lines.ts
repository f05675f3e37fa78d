import { dateInWords } from '../exchange/date-text.ts';
import { dateOfMarkwhen, type DayOrder, type MarkwhenDate } from './dates.ts';

/** What a line of Markwhen is. */
export type Line =
  | { readonly kind: 'event'; readonly written: string; readonly date: MarkwhenDate; readonly text: string }
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'heading'; readonly level: number; readonly label: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'comment' }
  /** It looks like an event, with words for a date that can’t be read. */
  | { readonly kind: 'unread'; readonly written: string }
  | { readonly kind: 'text'; readonly text: string };

/** The longest text that is tried as a date. */
const longestDate = 120;

/** What a line is. `order` says what comes first in `5/6/2020`. */
export function lineOf(line: string, order: () => DayOrder): Line {
  const text = line.trim();
  if (text.startsWith('//')) return { kind: 'comment' };
  const [, label] = /^(?:section|group)(?:\s+(.*))?$/iu.exec(text) ?? [];
  if (/^(?:section|group)(?:\s|$)/iu.test(text)) return { kind: 'group', label: label ?? '' };
  if (/^end(?:\s*(?:section|group))?$/iu.test(text)) return { kind: 'end' };
  const [, hashes, heading] = /^(#{1,6})\s+(.*)$/u.exec(line) ?? [];
  if (hashes !== undefined) return { kind: 'heading', level: hashes.length, label: heading ?? '' };
  return eventOf(text, order) ?? entryInWords(text) ?? { kind: 'text', text };
}

/** The date ends at the last colon before which there is one: times have colons too. */
function eventOf(text: string, order: () => DayOrder): Line | undefined {
  if (!/^[!\w]/u.test(text)) return undefined;
  const colons = [...text.slice(0, longestDate).matchAll(/:/gu)].map(({ index }) => index);
  for (const colon of colons.reverse()) {
    if (isWithinClock(text.slice(0, colon), text.slice(colon + 1))) continue;
    const written = text.slice(0, colon).trim();
    const date = dateOfMarkwhen(written, order);
    if (date) return { kind: 'event', written, date, text: text.slice(colon + 1).trim() };
  }
  return undefined;
}

/** The colon of `T23:30:00Z` ends no date. */
const isWithinClock = (before: string, after: string): boolean =>
  /(?:T|\s)\d\d?(?::\d\d)?$/u.test(before) && /^\d\d(?!\d)/u.test(after);

/** `early 2020: Text`, with no more words than a date has. */
const entry = /^([\p{L}][^:]{1,39}):\s+(\S.*)$/u;
const beginsLikeDate =
  /^(?:every|each|early|mid|late|circa|ca?\.|about|around|approximately|before|after|since|until|between|sometime|some time|spring|summer|autumn|fall|winter)\b\.?(?:[\s-]+\S+){0,4}$/iu;

function entryInWords(text: string): Line | undefined {
  const [, written = '', title = ''] = entry.exec(text) ?? [];
  const date = written === '' ? undefined : dateInWords(written, 'en');
  if (date) return { kind: 'event', written, date: { from: { kind: 'words', date } }, text: title };
  return beginsLikeDate.test(written) ? { kind: 'unread', written } : undefined;
}
