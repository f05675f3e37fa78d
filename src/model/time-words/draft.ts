import type { Day } from '../day.ts';
import type { Qualifier, Span } from '../edtf.ts';
import type { Mod } from '../timeline.ts';
import { edtfOf, spanOf, type CalDate } from './calendar.ts';

/** One time that a phrase can mean: a date, or one of the dates from one to another, open where one is absent. */
export interface Draft {
  readonly date?: CalDate;
  readonly from?: CalDate;
  readonly to?: CalDate;
  readonly mod?: Mod;
  readonly sign?: Qualifier;
  /** It can also last from the first date to the last: “the past two months”. */
  readonly lasts?: true;
  readonly steps: readonly string[];
}

/** What a text's times are counted from. */
export interface Counted {
  readonly written?: Day;
  readonly reference?: Span;
  /** Whether the words nearby rather speak of what is past or to come. */
  readonly cue?: 'past' | 'future';
  /** Whether the verb of the time can speak of nothing else. */
  readonly tense?: 'past' | 'future';
  /** Whether something is said not to be so “until” the time. */
  readonly negated?: true;
  /** Whether what is said of the time is only thought or believed. */
  readonly doubted?: true;
}

export const one = (date: CalDate, ...steps: readonly string[]): Draft => ({ date, steps });
export const choice = (
  from: CalDate | undefined,
  to: CalDate | undefined,
  ...steps: readonly string[]
): Draft => ({
  ...(from && { from }),
  ...(to && { to }),
  steps
});

/** The first and last date of a draft; absent where it is open. */
export const endsOf = ({ date, from, to }: Draft): { first?: CalDate; last?: CalDate } => ({
  ...((date ?? from) && { first: date ?? from }),
  ...((date ?? to) && { last: date ?? to })
});

/** The hull in days, infinite where open. */
export function hullOf(draft: Draft): Span {
  const { first, last } = endsOf(draft);
  return [first ? spanOf(first)[0] : (-Infinity as Day), last ? spanOf(last)[1] : (Infinity as Day)];
}

export const signed = (date: CalDate, sign: Qualifier | undefined) => `${edtfOf(date)}${sign ?? ''}`;

/** In EDTF, as a date or a set. */
export function edtfOfDraft({ date, from, to, sign }: Draft): string {
  if (date) return signed(date, sign);
  return `[${from ? signed(from, sign) : ''}..${to ? signed(to, sign) : ''}]`;
}

/** Whether the tense of a verb allows its time to lie there. */
export const isInTense = ([first, last]: Span, { tense, written }: Counted): boolean =>
  written === undefined || (tense === 'past' ? first <= written : tense !== 'future' || last >= written);
