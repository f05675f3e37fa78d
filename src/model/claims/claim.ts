import type { Counted } from './counted.ts';

/** A number of things, or an amount. `low` and `high` are equal but in a range (“10-12”). */
export interface Quantity {
  readonly kind: 'quantity';
  readonly low: number;
  readonly high: number;
  /** By its name in the table of units; absent where plain things are counted. */
  readonly unit?: string;
  readonly bound?: Bound;
  /** `many`: “hundreds”, of which `low` is one. `one`: the word “one”, which often counts nothing. `article`: “a”. */
  readonly form?: 'many' | 'one' | 'article';
  /** Of plain things: what they are, and what became of them. */
  readonly counted?: Counted;
}

/** “More than”, “less than”, “at least”, “at most”, “about”. */
export type Bound = 'more' | 'less' | 'least' | 'most' | 'about';

/** What a text says of the calendar, as far as it says it: months from 1, weekdays from 1 (Monday), years BC below 1. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** The first year of the “1990s”; below 100 for “the ’90s”. */
  readonly decade?: number;
}

/** What words can mean, ready to be compared. */
export type Meaning =
  | Quantity
  | CalendarDate
  /** Thirds, halves: a part of a whole, from 0 to 1. */
  | { readonly kind: 'fraction'; readonly value: number }
  /** “Twice”, “threefold”. */
  | { readonly kind: 'multiple'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** `negation`: a “not”, which bears out “no” but doesn't count. */
  | { readonly kind: 'none'; readonly by: 'count' | 'negation' }
  /** Minutes in twelve hours, and which half of the day if that is said. */
  | { readonly kind: 'time'; readonly minutes: number; readonly half?: 'am' | 'pm' }
  /** “F-16”, in capitals and without its hyphen. */
  | { readonly kind: 'designation'; readonly name: string }
  /** A word such as “March” that may be no month. */
  | { readonly kind: 'word'; readonly word: string };

export type ClaimKind = Exclude<Meaning['kind'], 'word'>;

/** Words that claim something countable: at least one meaning, the likeliest first. */
export interface Claim {
  readonly meanings: readonly [Meaning, ...Meaning[]];
  /** Canonical UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** It can bear out another claim, but claims nothing itself: “both”, “not”. */
  readonly isSilent?: true;
}

/** What a recogniser finds at a place: where it ends, and its claims. */
export interface Found {
  readonly end: number;
  readonly claims: readonly Claim[];
}

/** Looks for claims that begin exactly at an offset of a folded text. */
export type Recogniser = (text: string, at: number, language: string) => Found | undefined;

/** The find of a single claim. */
export function found(start: number, end: number, ...meanings: Claim['meanings']): Found {
  return { end, claims: [{ meanings, start, end }] };
}

/** The find of words that only bear out others. */
export function foundSilent(start: number, end: number, ...meanings: Claim['meanings']): Found {
  return { end, claims: [{ meanings, start, end, isSilent: true }] };
}

/** What a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** In UTF-16 units: longer than any words that decide what follows them means. */
const lookBack = 24;

/** Whether the text directly before an offset ends as a pattern says. */
export function isAfter(pattern: RegExp, text: string, at: number): boolean {
  return pattern.test(text.slice(Math.max(0, at - lookBack), at));
}
