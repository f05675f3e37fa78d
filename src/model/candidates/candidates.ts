import { languageOf } from '../by-language.ts';
import type { CanonicalText } from '../canonical.ts';
import type { Day } from '../day.ts';
import { writtenOn } from '../licence/phrases.ts';
import { paragraphsIn } from '../paragraphs.ts';
import { sentencesIn } from '../sentences.ts';
import type { Stretch } from '../stretch.ts';
import type { TimeExpression } from '../time-words/time-words.ts';
import type { Assertion, Occurrence, Source, Speaker } from '../timeline.ts';
import { canonicalSentence, type CanonicalSentence } from './canonical-sentence.ts';
import { dateOfTime, type CandidateDate, type Dating } from './dates.ts';
import { Introduced } from './introduced.ts';
import { occurrenceOf } from './occurrence.ts';
import { speakerIn } from './speakers.ts';
import { speechIn, type Speech } from './speech.ts';
import { timesIn } from './times-of.ts';

/** A sentence that may report an event: it has a time expression or words of speech. */
export interface Candidate extends Stretch {
  /** The source's id. */
  readonly source: string;
  /** The source's own words from `start` to `end`. */
  readonly sentence: string;
  /** In order, with offsets in the whole text. */
  readonly times: readonly TimeExpression[];
  /** Who says so, in the source's words, if that is certain. */
  readonly speaker?: Speaker;
  /** How, if somebody says so. */
  readonly mode?: NonNullable<Assertion['mode']>;
  /** Of its first time that has a reading. */
  readonly date?: CandidateDate;
  /** As of the document's `asOf`, where the date and its words leave no doubt. */
  readonly occurrence?: Occurrence;
}

/**
 * The sentences of a source that may report an event, in order. `asOf` is the document's, `language` its own for a source
 * that gives none. In a language without tables, times are figures and month names, and no speaker is named. Takes
 * time linear in the text.
 */
export function candidatesIn(
  source: Source,
  text: CanonicalText,
  asOf: Day | undefined,
  language = 'en'
): readonly Candidate[] {
  const tag = source.language ?? language;
  const dating: Dating = { source, text, asOf, language };
  const reader = { written: writtenOn(source, asOf), language: tag };
  const times = paragraphsIn(text).flatMap((paragraph) => timesIn(text.raw, paragraph, reader));
  const introduced = new Introduced();
  let next = 0;
  return sentencesIn(text, tag).flatMap((sentence) => {
    const first = next;
    while ((times[next]?.start ?? Infinity) < sentence.end) next++;
    const own = times.slice(first, next);
    const words = canonicalSentence(text, sentence, own, tag);
    const speech = speechIn(words);
    if (own.length === 0 && speech.length === 0) return [];
    return [
      {
        source: source.id,
        ...sentence,
        sentence: text.raw.slice(sentence.start, sentence.end),
        times: own,
        ...voiceOf(words, speech, introduced),
        ...datedBy(own, sentence, dating)
      }
    ];
  });
}

function voiceOf(
  words: CanonicalSentence,
  speech: readonly Speech[],
  introduced: Introduced
): Pick<Candidate, 'speaker' | 'mode'> {
  const isSaid = speech.some(({ kind, start }) => kind !== 'mention' && !words.isQuoted(start));
  if (!isSaid && !words.isQuoted(0)) return {};
  const speaker = languageOf(words.language) === 'en' ? speakerIn(words, speech, introduced) : undefined;
  return { ...(speaker && { speaker }), mode: hasQuotedWords(words) ? 'direct' : 'indirect' };
}

const firstOfWord = /(?<![\p{L}\p{M}\p{N}'])[\p{L}\p{N}]/gu;

function hasQuotedWords({ text, isQuoted }: CanonicalSentence): boolean {
  if (isQuoted(0)) return true;
  for (const { index } of text.matchAll(firstOfWord)) if (isQuoted(index)) return true;
  return false;
}

function datedBy(
  times: readonly TimeExpression[],
  sentence: Stretch,
  dating: Dating
): Pick<Candidate, 'date' | 'occurrence'> {
  const time = times.find(({ readings, end }) => readings.length > 0 && end <= sentence.end);
  const date = time && dateOfTime(time, dating);
  if (!date) return {};
  const at = {
    sentence: dating.text.raw.slice(sentence.start, sentence.end),
    start: time.start - sentence.start,
    end: time.end - sentence.start
  };
  const occurrence = occurrenceOf(date.when, at, dating.asOf);
  return { date, ...(occurrence && { occurrence }) };
}
