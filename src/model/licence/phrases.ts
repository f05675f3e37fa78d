import { canonicalise, type CanonicalText } from '../canonical.ts';
import type { Bounds } from '../bounds.ts';
import { parseDay, type Day } from '../day.ts';
import type { Span } from '../edtf.ts';
import { placesOf, rawSpan } from '../quote-places.ts';
import { isFound, type Verdict } from '../quotes.ts';
import { sentencesNear } from '../sentences.ts';
import { lastBegunBy, type Stretch } from '../stretch.ts';
import type { Quote, Source, Timeline, When } from '../timeline.ts';

/** Words for a time, in the sentence that gives them their meaning, with what they count from. */
export interface Phrase {
  /** The sentence, or the quote itself if its source's text is not available. */
  readonly sentence: string;
  /** Where the words are in the sentence: UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** BCP 47. */
  readonly language: string;
  readonly written: Day | undefined;
  readonly reference: Span | undefined;
}

/** A quote, and whether it was found in its source. */
export interface FoundQuote {
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** The context in which a document's words are read and from which they may count. */
export interface Context {
  /** BCP 47; for sources that give no language. */
  readonly language: string;
  /** By their ids. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly asOf: Day | undefined;
  readonly texts: ReadonlyMap<string, CanonicalText>;
  /** The bounds of an event's date; undefined if there is no such event, or its date can't be read. */
  readonly boundsOf: (eventId: string) => Bounds | undefined;
}

/**
 * The part of a context that a timeline gives; of sources with the same id, which is reported elsewhere, the first
 * counts.
 */
export const contextIn = ({ language, sources }: Timeline): Pick<Context, 'language' | 'sources'> => ({
  language,
  sources: new Map([...sources].reverse().map((source) => [source.id, source]))
});

/** The places at which quotes contain the words of a date; empty if none does. */
export function phrasesOf(when: When, quotes: readonly FoundQuote[], context: Context): readonly Phrase[] {
  const { text, anchor } = when;
  if (text === undefined) return [];
  return quotes.flatMap((read) => {
    const { quote, ...passage } = passageOf(read, context);
    const place = placeIn(passage.raw.slice(quote.start, quote.end), text);
    if (!place) return [];
    const words = { start: quote.start + place.start, end: quote.start + place.end };
    return phraseAt({ ...passage, quote }, words, anchor, context);
  });
}

/** A whole quote as one phrase. */
export function phraseOfQuote(read: FoundQuote, context: Context): Phrase {
  const passage = passageOf(read, context);
  return phraseAt(passage, passage.quote, undefined, context);
}

function phraseAt(passage: Passage, words: Stretch, anchor: string | undefined, context: Context): Phrase {
  const { raw, source } = passage;
  const language = source?.language ?? context.language;
  const sentence = sentenceAround(passage, words, language);
  return {
    sentence: raw.slice(sentence.start, sentence.end),
    start: words.start - sentence.start,
    end: words.end - sentence.start,
    language,
    ...countedFrom(anchor, source, context)
  };
}

/** A quote in its source, or by itself if it was not found there. */
interface Passage {
  readonly raw: string;
  readonly quote: Stretch;
  readonly source: Source | undefined;
  /** Absent if the quote is by itself. */
  readonly text?: CanonicalText;
}

function passageOf({ quote, verdict }: FoundQuote, { texts, sources }: Context): Passage {
  const source = sources.get(quote.source);
  const text = texts.get(quote.source);
  if (text && isFound(verdict)) return { raw: text.raw, quote: verdict, source, text };
  return { raw: quote.exact, quote: { start: 0, end: quote.exact.length }, source };
}

/** The first place of words in a text, compared exactly except for typography. */
function placeIn(text: string, words: string): Stretch | undefined {
  const [within, exact] = [canonicalise(text), canonicalise(words)];
  const [first] = placesOf(exact, within);
  return first === undefined ? undefined : rawSpan(within, first, exact.text.length);
}

/** UTF-16 units beside the words that can change their meaning; a text without full stops is one long sentence. */
const reach = 1000;

/** The words may run over several sentences; they are read from the beginning of the first. */
function sentenceAround({ text, quote }: Passage, words: Stretch, language: string): Stretch {
  if (!text) return quote;
  const sentences = sentencesNear(text, words, language);
  const [first, last] = [words.start, words.end - 1].map(
    (at) => sentences[lastBegunBy(sentences, at)] ?? quote
  );
  return {
    start: Math.max(Math.min(first!.start, words.start), words.start - reach),
    end: Math.min(Math.max(last!.end, words.end), words.end + reach)
  };
}

/** What words count from. */
export type CountedFrom = Pick<Phrase, 'written' | 'reference'>;

/**
 * The day from which words count: another event's, or `asOf`; without an anchor, the source's publication day, or
 * else `asOf`.
 */
export function countedFrom(
  anchor: string | undefined,
  source: Source | undefined,
  context: Context
): CountedFrom {
  const { asOf, boundsOf } = context;
  if (anchor === 'asOf') return { written: asOf, reference: undefined };
  if (anchor !== undefined) return countedFromEvent(boundsOf(anchor));
  return { written: writtenOn(source, asOf), reference: undefined };
}

/** The day from which the words of a source count, if nothing else is named. */
export const writtenOn = (source: Source | undefined, asOf: Day | undefined): Day | undefined =>
  parseDay(source?.published ?? '') ?? asOf;

function countedFromEvent(bounds: Bounds | undefined): CountedFrom {
  const [first, last] = [bounds?.earliestStart ?? -Infinity, bounds?.latestEnd ?? Infinity] as [Day, Day];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { written: undefined, reference: undefined };
  return { written: first === last ? first : undefined, reference: [first, last] };
}
