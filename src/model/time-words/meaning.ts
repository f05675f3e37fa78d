import type { Mod } from '../timeline.ts';

/** The units of the tables; a fortnight is two weeks, and a weekend is Saturday and Sunday. */
export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Which day of a year a feast is. `weekday` 0 is Sunday; `later` is a number of days after the rest. */
export type FeastRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly later?: number }
  | { readonly easter: 'Gregorian' | 'Julian'; readonly later: number };

/** The day that a name usually means, then the days that have the name elsewhere. */
export type Feast = readonly FeastRule[];

/**
 * How a phrase names a time: what a form makes of its words, independent of language and not yet counted from any
 * day.
 */
export type Kind =
  // points: one day, or one longer time
  | 'calendar'
  | 'numeric'
  | 'decade'
  | 'century'
  | 'season'
  | 'quarter'
  | 'half'
  | 'feast'
  | 'known day'
  | 'shift'
  | 'ahead'
  | 'to the day'
  | 'weekday from'
  | 'relative'
  | 'week of'
  | 'week to'
  | 'reference'
  | 'after reference'
  | 'in its year'
  | 'past'
  | 'coming'
  | 'recent'
  | 'unsure'
  // a point with what narrows or blurs it
  | 'part'
  | 'earlier'
  | 'later'
  | 'months of'
  | 'nth'
  | 'edge'
  | 'about'
  | 'perhaps'
  // the time of something else: “the vote on May 4”
  | 'happening'
  // two of a kind, of which the second leaves out what it shares with the first: March 3 to 9
  | 'days'
  | 'months'
  | 'years'
  // two or more of a kind: May 3, 4 or 5
  | 'list'
  // how a time lies to it
  | Relation;

export type Relation =
  | 'at'
  | 'during'
  | 'since'
  | 'until'
  | 'not until'
  | 'so far'
  | 'by'
  | 'before'
  | 'after'
  | 'not before'
  | 'as of'
  | 'throughout'
  | 'span'
  | 'between'
  | 'or';

/** Several times, of which one is meant, or all. */
export interface TimeList {
  readonly join: 'or' | 'and';
  /** At least two; what they share, such as their month, is given once for all. */
  readonly items: readonly Meaning[];
}

/** Fields that don't apply to a kind are absent. */
export interface Meaning {
  readonly kind: Kind;
  readonly year?: number;
  /** Its last two digits: “'08”. */
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  readonly season?: Season;
  readonly feast?: Feast;
  /** Not the day that the feast usually means: “Orthodox Easter Sunday”. */
  readonly elsewhere?: true;
  readonly unit?: Unit;
  /**
   * A number of units; negative for earlier. For `relative`: -1 last, 0 this, 1 next. For a quarter or half: which
   * one.
   */
  readonly count?: number;
  readonly sign?: 1 | -1;
  /** What a shift counts from, if the words do not name it in `of`. */
  readonly base?: 'written' | 'reference';
  readonly era?: 'bc' | 'ad';
  readonly part?: Mod;
  /** The numbers of a date in figures, in written order. */
  readonly a?: number;
  readonly b?: number;
  /** For `days`, `months` and `years`: how the two are joined. */
  readonly join?: 'span' | 'between';
  readonly list?: TimeList;
  readonly of?: Meaning;
  readonly to?: Meaning;
  /** For a happening: the tokens of its own date, end exclusive. */
  readonly tokens?: readonly [first: number, end: number];
}
