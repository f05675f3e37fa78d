import type { Day } from '../day.ts';
import type { Qualifier, Span } from '../edtf.ts';
import type { Mod } from '../timeline.ts';
import { edtfOf, spanOf, type CalDate } from './calendar.ts';
import type { Step } from './steps.ts';

/** A time that a phrase can mean: a date, or one of the dates between two, open if one of them is absent. */
export interface Draft {
  readonly date?: CalDate;
  readonly from?: CalDate;
  readonly to?: CalDate;
  readonly mod?: Mod;
  readonly sign?: Qualifier;
  /** It can also last from the first date to the last: “the past two months”. */
  readonly lasts?: true;
  readonly steps: readonly Step[];
}

/** What a text's times count from. */
export interface Counted {
  readonly written?: Day;
  readonly reference?: Span;
  /** Whether nearby words make the past or the future likelier. */
  readonly cue?: 'past' | 'future';
  /** Whether the verb's tense allows only the past or the future. */
  readonly tense?: 'past' | 'future';
  /** Whether something is said not to have been so “until” the time. */
  readonly negated?: true;
  /** Whether the statement about the time is only thought or believed. */
  readonly doubted?: true;
}

export const one = (date: CalDate, ...steps: readonly Step[]): Draft => ({ date, steps });
export const choice = (
  from: CalDate | undefined,
  to: CalDate | undefined,
  ...steps: readonly Step[]
): Draft => ({
  ...(from && { from }),
  ...(to && { to }),
  steps
});

/** The first and last date of a draft; absent if open. */
export const endsOf = ({ date, from, to }: Draft): { first?: CalDate; last?: CalDate } => ({
  ...((date ?? from) && { first: date ?? from }),
  ...((date ?? to) && { last: date ?? to })
});

/** The days from its first to its last, infinite if open. */
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

/** Whether the tense of a verb allows its time to lie in a span. */
export const isInTense = ([first, last]: Span, { tense, written }: Counted): boolean =>
  written === undefined || (tense === 'past' ? first <= written : tense !== 'future' || last >= written);
