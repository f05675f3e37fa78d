import { canonicalise, type CanonicalText } from '../canonical.ts';
import type { Bounds } from '../bounds.ts';
import { parseDay, type Day } from '../day.ts';
import type { Span } from '../edtf.ts';
import { placesOf, rawSpan } from '../quote-places.ts';
import { isFound, type Verdict } from '../quotes.ts';
import { sentencesIn } from '../sentences.ts';
import { lastBegunBy, type Stretch } from '../stretch.ts';
import type { Quote, Source, Timeline, When } from '../timeline.ts';

/** Words for a time, in the sentence that gives them their meaning, and what they count from. */
export interface Phrase {
  /** The sentence, or the quote itself where its source is not here to be read. */
  readonly sentence: string;
  /** Where the words are in the sentence: UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** BCP 47. */
  readonly language: string;
  readonly written: Day | undefined;
  readonly reference: Span | undefined;
}

/** A quote, and whether it is in its source. */
export interface FoundQuote {
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** What the words of a document are read in, and may count from. */
export interface Context {
  /** BCP 47; of a source that gives none. */
  readonly language: string;
  /** By their ids. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly asOf: Day | undefined;
  readonly texts: ReadonlyMap<string, CanonicalText>;
  /** Of an event's date; undefined where there is no such event, or its date can't be read. */
  readonly boundsOf: (eventId: string) => Bounds | undefined;
}

/** What a timeline gives to a context; of several sources with one id, which is a problem of its own, the first. */
export const contextIn = ({ language, sources }: Timeline): Pick<Context, 'language' | 'sources'> => ({
  language,
  sources: new Map([...sources].reverse().map((source) => [source.id, source]))
});

/** The places at which quotes have the words of a date; none where no quote has them. */
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

/** All that a quote says, as one phrase. */
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

/** A quote in its source, or alone where it was not found there. */
interface Passage {
  readonly raw: string;
  readonly quote: Stretch;
  readonly source: Source | undefined;
  /** Absent where the quote is alone. */
  readonly text?: CanonicalText;
}

function passageOf({ quote, verdict }: FoundQuote, { texts, sources }: Context): Passage {
  const source = sources.get(quote.source);
  const text = texts.get(quote.source);
  if (text && isFound(verdict)) return { raw: text.raw, quote: verdict, source, text };
  return { raw: quote.exact, quote: { start: 0, end: quote.exact.length }, source };
}

/** Where words are in a text, letter for letter but for typography; the first place of several. */
function placeIn(text: string, words: string): Stretch | undefined {
  const [within, exact] = [canonicalise(text), canonicalise(words)];
  const [first] = placesOf(exact, within);
  return first === undefined ? undefined : rawSpan(within, first, exact.text.length);
}

/** UTF-16 units beside the words that can change what they mean; a text without stops is one long sentence. */
const reach = 1000;

/** Words may run on over several sentences; they are read from the beginning of their first. */
function sentenceAround({ text, quote }: Passage, words: Stretch, language: string): Stretch {
  if (!text) return quote;
  const sentences = sentencesIn(text, language);
  const [first, last] = [words.start, words.end - 1].map(
    (at) => sentences[lastBegunBy(sentences, at)] ?? quote
  );
  return {
    start: Math.max(Math.min(first!.start, words.start), words.start - reach),
    end: Math.min(Math.max(last!.end, words.end), words.end + reach)
  };
}

type CountedFrom = Pick<Phrase, 'written' | 'reference'>;

/** DESIGN's anchor: another event, or `asOf`; if absent, the day the source was published, or else `asOf`. */
function countedFrom(anchor: string | undefined, source: Source | undefined, context: Context): CountedFrom {
  const { asOf, boundsOf } = context;
  if (anchor === 'asOf') return { written: asOf, reference: undefined };
  if (anchor !== undefined) return countedFromEvent(boundsOf(anchor));
  return { written: parseDay(source?.published ?? '') ?? asOf, reference: undefined };
}

function countedFromEvent(bounds: Bounds | undefined): CountedFrom {
  const [first, last] = [bounds?.earliestStart ?? -Infinity, bounds?.latestEnd ?? Infinity] as [Day, Day];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { written: undefined, reference: undefined };
  return { written: first === last ? first : undefined, reference: [first, last] };
}
