import { languageOf } from '../by-language.ts';
import type { CanonicalText } from '../canonical.ts';
import type { Day } from '../day.ts';
import { writtenOn } from '../licence/phrases.ts';
import { paragraphsIn } from '../paragraphs.ts';
import { sentencesIn } from '../sentences.ts';
import type { Stretch } from '../stretch.ts';
import type { TimeExpression } from '../time-words/time-words.ts';
import type { Assertion, Occurrence, Source, Speaker } from '../timeline.ts';
import { isByline } from './byline.ts';
import { canonicalSentence, type CanonicalSentence } from './canonical-sentence.ts';
import { dateOfTime, type CandidateDate } from './dates.ts';
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

/** Among so many first paragraphs are headline, byline, and the day of an article. */
const headParagraphs = 8;

/**
 * The sentences of a source that may report an event, in order. `asOf` is the document's, `language` its own for a source
 * that gives none. In a language without tables, times are figures and month names, and no speaker is named. Takes
 * time linear in the text. A byline above the text is none.
 */
export const candidatesIn = (
  source: Source,
  text: CanonicalText,
  asOf: Day | undefined,
  language?: string
): readonly Candidate[] => [...eachCandidate(source, text, asOf, language)];

/** Like `candidatesIn`, one at a time, so that a long text need not keep anyone waiting. */
export function* eachCandidate(
  source: Source,
  text: CanonicalText,
  asOf: Day | undefined,
  language = 'en'
): Generator<Candidate> {
  const reader = { written: writtenOn(source, asOf), language: source.language ?? language };
  const introduced = new Introduced();
  const bylines = paragraphsIn(text)
    .slice(0, headParagraphs)
    .filter(({ start, end }) => isByline(text.raw.slice(start, end), source));
  for (const sentence of sentencesIn(text, reader.language)) {
    if (bylines.some(({ start, end }) => sentence.start >= start && sentence.end <= end)) continue;
    const times = timesIn(text.raw, sentence, reader);
    const words = canonicalSentence(text, sentence, times, reader.language);
    const speech = speechIn(words);
    if (times.length === 0 && speech.length === 0) continue;
    const own = { ...sentence, sentence: text.raw.slice(sentence.start, sentence.end), times };
    yield {
      source: source.id,
      ...own,
      ...voiceOf(words, speech, introduced),
      ...datedBy(own, reader.language, asOf)
    };
  }
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

const firstOfWord = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu;

function hasQuotedWords({ text, isQuoted }: CanonicalSentence): boolean {
  if (isQuoted(0)) return true;
  for (const { index } of text.matchAll(firstOfWord)) if (isQuoted(index)) return true;
  return false;
}

/** Its date is that of its first time that has a reading. */
function datedBy(
  { start, sentence, times }: Pick<Candidate, 'start' | 'sentence' | 'times'>,
  language: string,
  asOf: Day | undefined
): Pick<Candidate, 'date' | 'occurrence'> {
  const time = times.find(({ readings }) => readings.length > 0);
  const date = time && dateOfTime(time, language);
  if (!date) return {};
  const at = { sentence, start: time.start - start, end: time.end - start };
  const occurrence = occurrenceOf(date.when, at, asOf);
  return { date, ...(occurrence && { occurrence }) };
}
