import type { CanonicalText } from '../canonical.ts';
import { inLowerCase } from '../context-words/lower-case.ts';
import { isWithinQuotationMarks } from '../quotation-marks.ts';
import { canonicalAt } from '../quote-context.ts';
import { lastBegunBy, type Stretch } from '../stretch.ts';

/** A sentence in canonical text; all offsets count from its beginning there. */
export interface CanonicalSentence {
  readonly text: string;
  readonly small: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether an offset lies within a time expression. */
  readonly isTime: (at: number) => boolean;
  /** Whether an offset lies within quotation marks. */
  readonly isQuoted: (at: number) => boolean;
  /** The source's own words for a stretch, with single spaces. */
  readonly rawOf: (stretch: Stretch) => string;
}

/** A sentence of a source in canonical text; `sentence` and `times`, in order, are in raw offsets. */
export function canonicalSentence(
  source: CanonicalText,
  sentence: Stretch,
  times: readonly Stretch[],
  language: string
): CanonicalSentence {
  const { starts, ends, raw } = source;
  const from = canonicalAt(source, sentence.start);
  const text = source.text.slice(from, canonicalAt(source, sentence.end));
  const rawAt = (at: number): number => starts[from + at] ?? sentence.end;
  return {
    text,
    small: inLowerCase(text),
    language,
    isTime: (at) => rawAt(at) < (times[lastBegunBy(times, rawAt(at))]?.end ?? 0),
    isQuoted: (at) => isWithinQuotationMarks(source, rawAt(at)),
    rawOf: ({ start, end }) => raw.slice(rawAt(start), ends[from + end - 1]).replace(/\s+/gu, ' ')
  };
}
