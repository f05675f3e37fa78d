import { needsNoReason } from '../licence/licence.ts';
import type { Step } from '../time-words/steps.ts';
import type { Reading, TimeExpression } from '../time-words/time-words.ts';
import type { WhenInEdtf } from '../timeline.ts';

/** A date that needs no `inferred`, and how it was read from its words. */
export interface CandidateDate {
  /** Without an anchor: its words count from the day the source was published, or else from the document's `asOf`. */
  readonly when: WhenInEdtf;
  readonly derivation: readonly Step[];
}

/** The date of an event with the words of a time, in one of their readings. */
export const dateFrom = ({ text }: TimeExpression, reading: Reading): CandidateDate => {
  const { edtf, mod, endMod, aspect, derivation } = reading;
  return { when: { text, edtf, ...(mod && { mod }), ...(endMod && { endMod }), aspect }, derivation };
};

/** The likeliest date of a time that its words license by themselves, read in their sentence. */
export function dateOfTime(time: TimeExpression, language: string): CandidateDate | undefined {
  const reading = time.readings.find((each) => needsNoReason(time, each, language));
  return reading && dateFrom(time, reading);
}
