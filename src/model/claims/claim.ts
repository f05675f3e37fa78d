import type { Counted } from './counted.ts';

/** A number of things, or an amount. `low` and `high` differ only in a range (“10-12”). */
export interface Quantity {
  readonly kind: 'quantity';
  readonly low: number;
  readonly high: number;
  /** A unit's name in the table of units; absent if plain things are counted. */
  readonly unit?: string;
  readonly bound?: Bound;
  /**
   * `many`: “hundreds”, where `low` is a single hundred. `one`: the word “one”, which often counts nothing.
   * `article`: “a”.
   */
  readonly form?: 'many' | 'one' | 'article';
  /** For plain things: what they are, and what happened to them. */
  readonly counted?: Counted;
}

/** “More than”, “less than”, “at least”, “at most”, “about”. */
export type Bound = 'more' | 'less' | 'least' | 'most' | 'about';

/** The parts of a date that a text gives: months from 1, weekdays from 1 (Monday), years BC below 1. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** The first year of the “1990s”; below 100 for “the ’90s”. */
  readonly decade?: number;
}

/** Possible meanings of words, ready to be compared. */
export type Meaning =
  | Quantity
  | CalendarDate
  /** Thirds, halves: a part of a whole, from 0 to 1. */
  | { readonly kind: 'fraction'; readonly value: number }
  /** “Twice”, “threefold”. */
  | { readonly kind: 'multiple'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** `negation`: a “not”, which supports “no” but doesn't count anything. */
  | { readonly kind: 'none'; readonly by: 'count' | 'negation' }
  /** Minutes within twelve hours, and the half of the day if it is given. */
  | { readonly kind: 'time'; readonly minutes: number; readonly half?: 'am' | 'pm' }
  /** “F-16”, in capitals and without its hyphen. */
  | { readonly kind: 'designation'; readonly name: string }
  /** A word such as “March” that may not be a month. */
  | { readonly kind: 'word'; readonly word: string };

export type ClaimKind = Exclude<Meaning['kind'], 'word'>;

/** Words that make a claim that can be compared: at least one meaning, the likeliest first. */
export interface Claim {
  readonly meanings: readonly [Meaning, ...Meaning[]];
  /** Canonical UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** It can support another claim but makes none itself: “both”, “not”. */
  readonly isSilent?: true;
}

/** What a recogniser finds at an offset: where it ends, and its claims. */
export interface Found {
  readonly end: number;
  readonly claims: readonly Claim[];
}

/** Looks for claims that begin exactly at an offset of a folded text. */
export type Recogniser = (text: string, at: number, language: string) => Found | undefined;

/** A `Found` with a single claim. */
export function found(start: number, end: number, ...meanings: Claim['meanings']): Found {
  return { end, claims: [{ meanings, start, end }] };
}

/** A `Found` whose claim only supports others. */
export function foundSilent(start: number, end: number, ...meanings: Claim['meanings']): Found {
  return { end, claims: [{ meanings, start, end, isSilent: true }] };
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** In UTF-16 units: longer than any preceding words that decide the meaning of what follows. */
const lookBack = 24;

/** Whether the text directly before an offset ends with a pattern. */
export function isAfter(pattern: RegExp, text: string, at: number): boolean {
  return pattern.test(text.slice(Math.max(0, at - lookBack), at));
}
