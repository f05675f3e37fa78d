import type { FormRow, Slots } from './forms.ts';

/** The tables of one language; slots for the layers are added when the grammar is built. */
export interface Language {
  readonly slots: Slots;
  /** Times that are recognised everywhere. */
  readonly dates: readonly FormRow[];
  /** Times counted from one of `dates`, or two that share a month or year. */
  readonly counted: readonly FormRow[];
  /** Names of times that may also be other words: recognised only if another word shows that they are times. */
  readonly bare: readonly FormRow[];
  /** A point in time with a word that narrows or blurs it. */
  readonly periods: readonly FormRow[];
  /** The same, in doubt. */
  readonly hedged: readonly FormRow[];
  /** How an event relates to a time. */
  readonly times: readonly FormRow[];
  /** Slots for the last layer, built from the slots of earlier layers. */
  readonly made?: (slots: Slots) => Slots;
  readonly around?: Around;
}

/** Words around a time. */
export interface Around {
  /** Near or after a time, these make the future likelier (or, directly before it, the past). */
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
