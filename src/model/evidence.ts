import type { Citation, Evidence, Quote } from './timeline.ts';

/** Whether evidence gives the source's words, not only the source. */
export const isQuote = (evidence: Evidence): evidence is Quote => 'exact' in evidence;

/** The quotes among the evidence of a voice, in order. */
export const quotesIn = (evidence: readonly Evidence[]): readonly Quote[] => evidence.filter(isQuote);

/** The citations among the evidence of a voice, in order. */
export const citationsIn = (evidence: readonly Evidence[]): readonly Citation[] =>
  evidence.filter((each) => !isQuote(each));
