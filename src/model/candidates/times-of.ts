import type { CanonicalText } from '../canonical.ts';
import { sentencesNear } from '../sentences.ts';
import { lastBegunBy, type Stretch } from '../stretch.ts';
import { timeExpressionsIn, type TimeContext, type TimeExpression } from '../time-words/time-words.ts';

/** What the times of a source are read by; the day from which they count: see `writtenOn`. */
export interface Reader extends TimeContext {
  /** BCP 47. */
  readonly language: string;
}

/** The time expressions of a stretch of a text by themselves, with offsets in the whole text. */
export const timesIn = (raw: string, { start, end }: Stretch, reader: Reader): readonly TimeExpression[] =>
  timeExpressionsIn(raw.slice(start, end), reader, reader.language).map((time) => movedBy(start, time));

function movedBy(by: number, time: TimeExpression): TimeExpression {
  const { happening } = time;
  return {
    ...time,
    start: time.start + by,
    end: time.end + by,
    ...(happening && { happening: { ...happening, start: happening.start + by, end: happening.end + by } })
  };
}

/**
 * The time expressions that a passage of a source touches, read in their sentences, with offsets in the whole text. A
 * passage is in raw offsets.
 */
export function timesOf(text: CanonicalText, passage: Stretch, reader: Reader): readonly TimeExpression[] {
  const sentences = sentencesNear(text, passage, reader.language);
  const first = Math.max(0, lastBegunBy(sentences, passage.start));
  return sentences
    .slice(first, lastBegunBy(sentences, passage.end - 1) + 1)
    .flatMap((sentence) => timesIn(text.raw, sentence, reader))
    .filter(({ start, end }) => start < passage.end && passage.start < end);
}
