import type { Occurrence, When } from '../../model/timeline.ts';

/** A date as a foreign file gives it. `year` counts as in EDTF: 0 is 1 BC. Month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** When an event was, as far as the file says so. */
export type DraftDate =
  /** Some time within a year, a month or a day. */
  | { readonly at: DateParts; readonly about?: true }
  /** From one date to another, both included; `about` both of them. */
  | { readonly from: DateParts; readonly to: DateParts; readonly about?: true }
  /** From a date on, without an end. */
  | { readonly since: DateParts }
  /** A date that the file gives in our own terms. */
  | { readonly when: When };

/** A source that a foreign file names: prose, an address, or both. */
export interface DraftSource {
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** Civil date. */
  readonly published?: string;
  readonly retrieved?: string;
}

/** A source of an event without its words, or with them. */
export interface DraftEvidence {
  readonly source: DraftSource;
  readonly note?: string;
  /** Only words that the file itself marks as quoted from the source. */
  readonly quote?: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
}

/** An event of a foreign file. Texts are plain, names are as a reader would see them. */
export interface DraftEvent {
  /** Where the file has it: “row 12”, “event 3”. */
  readonly place: string;
  /** Any text; a valid and unique id is made of it. */
  readonly id?: string;
  readonly title: string;
  readonly summary?: string;
  readonly date: DraftDate;
  readonly time?: { readonly start: string; readonly end?: string; readonly zone?: string };
  readonly lanes?: readonly string[];
  readonly actors?: readonly string[];
  readonly tags?: readonly string[];
  readonly location?: { readonly label: string; readonly lat?: number; readonly lon?: number };
  /** What the file says of it; without the day that the timeline speaks from only `cancelled` is kept. */
  readonly occurrence?: Occurrence;
  readonly importance?: 1 | 2 | 3 | 4 | 5;
  readonly links?: readonly { readonly url: string; readonly label?: string }[];
  readonly evidence?: readonly DraftEvidence[];
}

/** A background band of a foreign file. */
export interface DraftEra {
  readonly place: string;
  readonly label: string;
  readonly date: DraftDate;
}

/** A timeline of a foreign file, before ids, references and limits are settled. */
export interface DraftTimeline {
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  readonly events: readonly DraftEvent[];
  readonly eras?: readonly DraftEra[];
}
