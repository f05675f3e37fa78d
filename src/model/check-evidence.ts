import { canonicalise, type CanonicalText } from './canonical.ts';
import { unsupportedClaims } from './claims/claims.ts';
import type { Problem } from './problem.ts';
import { contains, placeOf, standsOnlyInsideWords, type Verdict } from './quotes.ts';
import type { ReadEvent, Reading, ReadQuote } from './reading.ts';
import { closest } from './closest.ts';
import { differenceOf } from './nearest.ts';
import { storyMessages } from './story-messages.ts';
import type { Quote, When } from './timeline.ts';

/** Every problem of quotes, and of words that no quote bears out. */
export function checkEvidence({ timeline, texts, events }: Reading): readonly Problem[] {
  const sourceIds = timeline.sources.map(({ id }) => id);
  const known = new Set(sourceIds);
  return events.flatMap((event) => [
    ...event.quotes.flatMap((quote) =>
      known.has(quote.quote.source) ? quoteProblem(quote, texts) : unknownSource(quote, sourceIds)
    ),
    ...claimProblems(event, timeline.language),
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
  const place = (offset: number) => placeOf(source.raw, offset);
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
      return missingQuote(quote, verdict.nearest, source);
  }
}

function missingQuote(quote: Quote, nearest: string | undefined, source: CanonicalText): string {
  const { exact, source: id } = quote;
  if (canonicalise(exact).text.trim() === '') return storyMessages.quoteEmpty;
  if (standsOnlyInsideWords(quote, source)) return storyMessages.quoteCutsWord(exact, id);
  if (/…|\.\.\.|\[[^\]]*\]/u.test(exact)) return storyMessages.quoteWithGap(exact, id);
  if (nearest === undefined) return storyMessages.quoteMissing(exact, id);
  const place = placeOf(source.raw, source.raw.indexOf(nearest));
  return storyMessages.quoteDiffers(exact, id, { nearest, place, difference: differenceOf(exact, nearest) });
}

/** What a title or a summary claims, and no quote does. */
function claimProblems({ event, path, quotes }: ReadEvent, language: string): readonly Problem[] {
  const words = quotes.map(({ quote }) => quote.exact);
  return (['title', 'summary'] as const).flatMap((text) =>
    unsupportedClaims(event[text] ?? '', words, language).map((claim) => ({
      path: `${path}.${text}`,
      message: storyMessages.claimNotQuoted(text, claim)
    }))
  );
}

function wordProblems({ event: { when }, path, quotes }: ReadEvent): readonly Problem[] {
  const words = quotes.map(({ quote }) => quote.exact);
  const { text, edtf } = when;
  const isQuoted = text === undefined || words.some((exact) => contains(canonicalise(exact), text));
  return [
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
