import type { FormRow, Slots } from './forms.ts';

/** The tables of one language; slots for the layers of forms are added where they are put to work. */
export interface Language {
  readonly slots: Slots;
  /** Times that are read wherever they are met. */
  readonly dates: readonly FormRow[];
  /** Times that are counted from one of `dates`, or are two that share a month or a year. */
  readonly counted: readonly FormRow[];
  /** Names of times that may be other words: read only where another word shows that they are times. */
  readonly bare: readonly FormRow[];
  /** A point with a word that narrows or blurs it. */
  readonly periods: readonly FormRow[];
  /** The same, with a doubt. */
  readonly hedged: readonly FormRow[];
  /** How a thing lies to a time. */
  readonly times: readonly FormRow[];
  /** Slots for the last layer, made of what the layers before it find. */
  readonly made?: (slots: Slots) => Slots;
  readonly around?: Around;
}

/** Words around a time. */
export interface Around {
  /** Near a time, or after it, these make one to come likelier; directly before it, one that is past. */
  readonly future: readonly string[];
  readonly futureAfter: readonly string[];
  readonly past: readonly string[];
  /** A time that begins with one of these is past. */
  readonly alwaysPast: ReadonlySet<string>;
  readonly certainFuture: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  /** Before an infinitive. */
  readonly intentions: ReadonlySet<string>;
  readonly isPastForm: (word: string) => boolean;
  readonly notPastAfter: ReadonlySet<string>;
  readonly speaksAhead: ReadonlySet<string>;
  readonly leadsAway: ReadonlySet<string>;
  readonly betweenVerbAndTime: (word: string) => boolean;
  readonly clauseBounds: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly doubts: readonly string[];
}
