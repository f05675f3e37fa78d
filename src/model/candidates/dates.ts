import type { CanonicalText } from '../canonical.ts';
import type { Day } from '../day.ts';
import { licenceOf } from '../licence/licence.ts';
import type { Context } from '../licence/phrases.ts';
import { readWhen } from '../read-when.ts';
import type { Reading, TimeExpression } from '../time-words/time-words.ts';
import type { Source, WhenInEdtf } from '../timeline.ts';

/** A date that needs no `inferred`, and how it was read from its words. */
export interface CandidateDate {
  /** Without an anchor: its words count from the day the source was published, or else from the document's `asOf`. */
  readonly when: WhenInEdtf;
  readonly derivation: readonly string[];
}

/** The date of an event with the words of a time, in one of their readings. */
export const dateFrom = ({ text }: TimeExpression, reading: Reading): CandidateDate => {
  const { edtf, mod, endMod, aspect, derivation } = reading;
  return { when: { text, edtf, ...(mod && { mod }), ...(endMod && { endMod }), aspect }, derivation };
};

/** A source, and what its dates are read by. */
export interface Dating {
  readonly source: Source;
  readonly text: CanonicalText;
  readonly asOf: Day | undefined;
  /** BCP 47; for a source that gives none. */
  readonly language: string;
}

/** The likeliest date of a time that its words license by themselves. */
export function dateOfTime(time: TimeExpression, dating: Dating): CandidateDate | undefined {
  const context = contextOf(dating);
  return time.readings
    .map((reading) => dateFrom(time, reading))
    .find(({ when }) => isRead(when, time, context, dating));
}

function isRead(when: WhenInEdtf, { start, end, text }: TimeExpression, context: Context, { source }: Dating): boolean {
  const date = readWhen(when);
  if (!date.ok) return false;
  const quote = { quote: { source: source.id, exact: text }, verdict: { kind: 'exact', start, end } } as const;
  return licenceOf(when, date.value, [quote], context).kind === 'read';
}

const contextOf = ({ source, text, asOf, language }: Dating): Context => ({
  language,
  sources: new Map([[source.id, source]]),
  asOf,
  texts: new Map([[source.id, text]]),
  boundsOf: () => undefined
});
