import type { Mod } from '../timeline.ts';

/** What a table counts in; a fortnight is two weeks, and a weekend is Saturday and Sunday. */
export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Days of the year that have names: by date, or so many days later than the nth such weekday of a month. */
export interface Feast {
  readonly month: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  readonly nth?: number;
  readonly later?: number;
  /** The day that has the name elsewhere. */
  readonly or?: Feast;
}

/** How a phrase names a time: what a form makes of its words, in no language, and not yet counted from any day. */
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

/** Times of which one is meant, or all. */
export interface TimeList {
  readonly join: 'or' | 'and';
  /** Two at least; what they share, such as their month, is told once for all. */
  readonly items: readonly Meaning[];
}

/** Fields that a kind does not speak of are absent. */
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
  readonly unit?: Unit;
  /** How many units; negative for earlier. Of `relative`: -1 last, 0 this, 1 next. Of a quarter or half: which. */
  readonly count?: number;
  readonly sign?: 1 | -1;
  /** What a shift counts from, where the words do not name it in `of`. */
  readonly base?: 'written' | 'reference';
  readonly era?: 'bc' | 'ad';
  readonly part?: Mod;
  /** Numbers of a date in figures, in the order in which they are written. */
  readonly a?: number;
  readonly b?: number;
  /** Of `days`, `months` and `years`: how the two are joined. */
  readonly join?: 'span' | 'between';
  readonly list?: TimeList;
  readonly of?: Meaning;
  readonly to?: Meaning;
  /** Of a happening: the tokens of its own date, end exclusive. */
  readonly tokens?: readonly [first: number, end: number];
}
