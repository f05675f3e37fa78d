import { canonicalise, type CanonicalText } from './canonical.ts';
import { isQuote } from './evidence.ts';
import { datesOf } from './event-dates.ts';
import type { Problem } from './problem.ts';
import { placeOf } from './line-place.ts';
import { contains, hasWord, refusalOf } from './quote-places.ts';
import type { Verdict } from './quotes.ts';
import type { ReadEvent, Reading, ReadQuote } from './reading.ts';
import { differenceOf } from './nearest.ts';
import { lookFor } from './references.ts';
import { storyMessages } from './story-messages.ts';
import type { Quote } from './timeline.ts';

/** All problems of quotes, and of words that no quote supports. */
export function checkEvidence(reading: Reading): readonly Problem[] {
  const source = lookFor('sources', reading);
  return reading.events.flatMap((event) => [
    ...event.quotes.flatMap((quote) => [
      ...source(quote.quote.source, `${quote.path}.source`),
      ...quoteProblem(quote, reading.texts)
    ]),
    ...citedSources(event, source),
    ...wordProblems(event)
  ]);
}

function citedSources({ event, path }: ReadEvent, source: ReturnType<typeof lookFor>): readonly Problem[] {
  const voicesIn = (list: 'assertions' | 'responses') =>
    (event[list] ?? []).flatMap(({ evidence }, voice) =>
      evidence.flatMap((each, at) =>
        isQuote(each) ? [] : source(each.source, `${path}.${list}[${voice}].evidence[${at}].source`)
      )
    );
  return [...voicesIn('assertions'), ...voicesIn('responses')];
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

function wordProblems(event: ReadEvent): readonly Problem[] {
  const { path, quotes } = event;
  const { time } = event.event;
  return [
    ...datesOf(event).flatMap((date) => wordsProblem(date.when.text, date.quotes, `${date.path}.text`)),
    ...wordsProblem(time?.text, quotes, `${path}.time.text`)
  ];
}

/** A problem with words, if there are any, that are in none of the quotes. */
function wordsProblem(
  text: string | undefined,
  quotes: readonly ReadQuote[],
  path: string
): readonly Problem[] {
  const exacts = quotes.map(({ quote }) => canonicalise(quote.exact));
  if (text === undefined || exacts.some((exact) => contains(exact, text))) return [];
  const quoted = wordsLike(text, exacts);
  const message =
    quoted === undefined
      ? storyMessages.whenNotQuoted(text)
      : storyMessages.whenQuotedOtherwise(canonicalise(text).text, quoted);
  return [{ path, message }];
}

const wordOrNumber = /[\p{L}\p{M}\p{N}]+/gu;

/** The matching words of the first quote that has them, ignoring case and what separates the words. */
function wordsLike(text: string, quotes: readonly CanonicalText[]): string | undefined {
  const words = canonicalise(text).text.match(wordOrNumber) ?? [];
  if (words.length === 0) return undefined;
  const pattern = new RegExp(words.join('[^\\p{L}\\p{M}\\p{N}]*'), 'iu');
  return quotes.map((quote) => pattern.exec(quote.text)?.[0]).find((found) => found !== undefined);
}
