import { dateInWords, dateOfText, dateWithSlashes } from '../exchange/date-text.ts';
import { edtfOfParts } from '../exchange/dates.ts';
import type { DateParts, DraftDate } from '../exchange/draft.ts';
import type { Reason } from '../exchange/ledger.ts';

/** A side of a range, or a date alone. */
export type Side =
  | { readonly kind: 'date'; readonly at: DateParts; readonly time?: string; readonly zone?: string }
  /** “early 2020”, “circa 1900”: no date of Markwhen, but one that words say. */
  | { readonly kind: 'words'; readonly date: DraftDate }
  /** The day on which somebody looks at the timeline. */
  | { readonly kind: 'now' }
  /** “2 weeks”, “after !launch 3 days”, “9:15pm”, “May 4”: it counts from another event, or from the day it is read. */
  | { readonly kind: 'relative' };

/** The date of an event as written, `from` one side `to` another; `every` holds what it repeats by. */
export interface MarkwhenDate {
  readonly from: Side;
  readonly to?: Side;
  readonly every?: string;
}

export type DayOrder = 'dmy' | 'mdy';

const unit =
  'milliseconds|ms|seconds?|secs?|s|minutes?|mins?|hours?|h|(?:(?:week|work|business)\\s*)?(?:days?|d)|weeks?|w|months?|years?|y';
/** White space can be read in one way only: more ways would double the work with each unit of a line. */
const relative = new RegExp(
  `^(?:by|before|after)?\\s*(?:![\\w.]+)?\\s*(?:plus|\\+)?\\s*(?:-?\\d+\\s*(?:${unit})(?:\\s*,\\s*|\\s+)?)*$`,
  'iu'
);
const clock = /^(?:(\d\d?)(?::(\d\d))?\s?([ap]m)|([012]?\d):(\d\d))$/iu;
const clockAtEnd = /^(.*\S)\s+((?:\d\d?(?::\d\d)?\s?[ap]m)|[012]?\d:\d\d)$/iu;
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec';
const dayOfNoYear = new RegExp(`^(?:\\d\\d?\\s+(?:${months})|(?:${months})\\s+\\d\\d?|(?:${months}))$`, 'iu');
const wordy = new RegExp(`\\b(?:${months})\\b`, 'iu');

/** The years of “44 BC”; its own parser takes one from them, so that 1 BC is the year 0. */
const era = /^(\d{1,5})\s?(BCE|BC|CE|AD)$/iu;

/** What a text before the colon of an event says, if it is a date of Markwhen. */
export function dateOfMarkwhen(text: string, order: () => DayOrder): MarkwhenDate | undefined {
  const [, written = '', every] = /^(.*?)(?:\s+(every\b[^:]*))?$/iu.exec(text.trim()) ?? [];
  const range = rangeOf(written, order);
  return range && { ...range, ...(every !== undefined && { every }) };
}

/** EDTF goes first, as in Markwhen: `2001-03` is a month, not two years. */
function rangeOf(text: string, order: () => DayOrder): MarkwhenDate | undefined {
  if (text === '') return undefined;
  const alone = edtfSide(text) ?? sideOf(text, order);
  if (alone) return { from: alone };
  return (
    split(text, /\s*\/\s*/gu, edtfSide) ??
    split(text, /\s*[-–]\s*|\s+to\s+/giu, (side) => sideOf(side, order))
  );
}

function split(
  text: string,
  separators: RegExp,
  read: (side: string) => Side | undefined
): MarkwhenDate | undefined {
  for (const { 0: separator, index } of text.matchAll(separators)) {
    const [before, after] = [text.slice(0, index).trim(), text.slice(index + separator.length).trim()];
    const notation = /(?:BCE|BC|CE|AD)$/iu.exec(after)?.[0] ?? '';
    const to = before && after ? read(after) : undefined;
    // “300–200 BC”
    const from = to && (/^\d{1,5}$/u.test(before) && notation ? read(before + notation) : read(before));
    if (from) return { from, to };
  }
  return undefined;
}

function edtfSide(text: string): Side | undefined {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(text)) return plain(text);
  if (/^now$/iu.test(text)) return { kind: 'now' };
  return isRelative(text) ? { kind: 'relative' } : undefined;
}

const isRelative = (text: string): boolean => text !== '' && relative.test(text);

function sideOf(text: string, order: () => DayOrder): Side | undefined {
  const [, notated, notation] = era.exec(text) ?? [];
  if (notated !== undefined) {
    const isBefore = /^b/iu.test(notation ?? '');
    return { kind: 'date', at: { year: isBefore ? 1 - Number(notated) : Number(notated) } };
  }
  if (/^\d{1,5}$/u.test(text)) return { kind: 'date', at: { year: Number(text) } };
  if (clock.test(text) || dayOfNoYear.test(text)) return { kind: 'relative' };
  return edtfSide(text) ?? plain(text) ?? withTime(text, order);
}

/** `2021`, `2021-03-12`, `2031-11-19T01:35:10Z` */
function plain(text: string): Side | undefined {
  const read = dateOfText(text);
  if (!read || !('at' in read.date)) return undefined;
  return {
    kind: 'date',
    at: read.date.at,
    ...(read.time && { time: read.time.start }),
    ...(read.time?.zone && { zone: read.time.zone })
  };
}

function withTime(text: string, order: () => DayOrder): Side | undefined {
  const [, before, hours] = clockAtEnd.exec(text) ?? [];
  const at = partsOf(before ?? text, order);
  const time = hours === undefined ? undefined : clockOf(hours);
  return at && { kind: 'date', at, ...(time !== undefined && { time }) };
}

function partsOf(text: string, order: () => DayOrder): DateParts | undefined {
  const slashed = dateWithSlashes(text, order);
  if (slashed) return slashed;
  const date = wordy.test(text) ? dateInWords(text, 'en') : dateOfText(text)?.date;
  return date && 'at' in date ? date.at : undefined;
}

/** `21:15` of “9:15pm” */
function clockOf(text: string): string | undefined {
  const [, hour, minute, half, hour24, minute24] = clock.exec(text) ?? [];
  if (hour24 !== undefined) return Number(hour24) < 24 ? `${hour24.padStart(2, '0')}:${minute24}` : undefined;
  if (hour === undefined || Number(hour) < 1 || Number(hour) > 12) return undefined;
  const of24 = (Number(hour) % 12) + (/p/iu.test(half ?? '') ? 12 : 0);
  return `${String(of24).padStart(2, '0')}:${minute ?? '00'}`;
}

/** The date of an event, or the reason why it has none of its own. */
export function draftDateOf({ from, to }: MarkwhenDate): DraftDate | Reason {
  if (from.kind === 'relative') return (why) => why.fromAnother;
  if (from.kind === 'words') return from.date;
  if (from.kind === 'now') return (why) => why.isNow;
  if (to === undefined) return { at: from.at };
  if (to.kind === 'date') return { from: from.at, to: to.at };
  if (to.kind === 'now') return { since: from.at };
  // It had an end, but a day that is only counted is not in the file.
  const start = edtfOfParts(from.at);
  return start === undefined ? { at: from.at } : { when: { edtf: `${start}/`, aspect: 'throughout' } };
}
