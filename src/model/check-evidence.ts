import { canonicalise, type CanonicalText } from './canonical.ts';
import type { Problem } from './problem.ts';
import { placeOf } from './line-place.ts';
import { contains, hasWord, refusalOf } from './quote-places.ts';
import type { Verdict } from './quotes.ts';
import type { ReadEvent, Reading, ReadQuote } from './reading.ts';
import { closest } from './closest.ts';
import { differenceOf } from './nearest.ts';
import { storyMessages } from './story-messages.ts';
import type { Quote, When } from './timeline.ts';
import { unsupportedWords } from './title-words.ts';

/** Every problem of quotes, and of words that no quote bears out. */
export function checkEvidence({ timeline, texts, events }: Reading): readonly Problem[] {
  const sourceIds = timeline.sources.map(({ id }) => id);
  const known = new Set(sourceIds);
  return events.flatMap((event) => [
    ...event.quotes.flatMap((quote) =>
      known.has(quote.quote.source) ? quoteProblem(quote, texts) : unknownSource(quote, sourceIds)
    ),
    ...wordProblems(event)
  ]);
}

function unknownSource({ quote, path }: ReadQuote, sourceIds: readonly string[]): readonly Problem[] {
  const near = closest(quote.source, sourceIds.slice(0, 1000));
  return [{ path: `${path}.source`, message: storyMessages.unknownReference('source', quote.source, near) }];
}

function quoteProblem(
  { quote, verdict, path }: ReadQuote,
  texts: ReadonlyMap<string, CanonicalText>
): readonly Problem[] {
  const source = texts.get(quote.source);
  const message = source && faultOf(quote, verdict, source);
  return message === undefined ? [] : [{ path: `${path}.exact`, message }];
}

function faultOf(quote: Quote, verdict: Verdict, source: CanonicalText): string | undefined {
  const place = (offset: number) => placeOf(source, offset);
  switch (verdict.kind) {
    case 'exact':
    case 'typographic':
    case 'unread':
      return undefined;
    case 'ambiguous':
      return storyMessages.quoteAmbiguous(
        quote.exact,
        quote.source,
        verdict.count,
        verdict.starts.map(place)
      );
    case 'context-mismatch':
      return storyMessages.quoteOutOfContext(quote.exact, quote.source, place(verdict.start));
    case 'missing':
      return missingQuote(quote, verdict, source);
  }
}

type Missing = Extract<Verdict, { kind: 'missing' }>;

function missingQuote(
  { exact, source: id }: Quote,
  { nearest, nearestStart = 0 }: Missing,
  source: CanonicalText
): string {
  if (!hasWord(canonicalise(exact).text)) return storyMessages.quoteEmpty;
  const refusal = refusalOf(exact, source);
  if (refusal !== undefined) return storyMessages.quoteRefused(refusal, exact, id);
  if (/…|\.\.\.|\[[^\]]*\]/u.test(exact)) return storyMessages.quoteWithGap(exact, id);
  if (nearest === undefined) return storyMessages.quoteMissing(exact, id);
  const place = placeOf(source, nearestStart);
  return storyMessages.quoteDiffers(exact, id, { nearest, place, difference: differenceOf(exact, nearest) });
}

function wordProblems({ event: { title, when }, path, quotes }: ReadEvent): readonly Problem[] {
  const words = quotes.map(({ quote }) => quote.exact);
  const { text, edtf } = when;
  const isQuoted = text === undefined || words.some((exact) => contains(canonicalise(exact), text));
  return [
    ...unsupportedWords(title, words).map((word) => ({
      path: `${path}.title`,
      message: storyMessages.titleNotQuoted(word)
    })),
    ...(isQuoted ? [] : [{ path: `${path}.when.text`, message: storyMessages.whenNotQuoted(text) }]),
    ...unquotedParts(when, words).map((part) => ({
      path: `${path}.when.inferred`,
      message: storyMessages.dateNotQuoted(part, edtf)
    }))
  ];
}

const yearsAndDays = /(?<![\dX])(\d{4})(?![\dX])(?:-\d\d(?:-(\d\d))?)?/gu;

/**
 * The years and days of a date that stand as numbers in no quote, where nothing says how they were worked out. Months
 * are left to the eye: each language has its own names for them.
 */
function unquotedParts({ text, edtf, anchor, inferred }: When, quotes: readonly string[]): readonly string[] {
  if (text === undefined || inferred !== undefined || anchor !== undefined) return [];
  const said = new Set(quotes.flatMap((quote) => quote.match(/\p{Nd}+/gu) ?? []).map(Number));
  const parts = [...edtf.matchAll(yearsAndDays)].flatMap(([, year, day]) => [year, day]);
  return [...new Set(parts)].filter((part): part is string => part !== undefined && !said.has(Number(part)));
}
