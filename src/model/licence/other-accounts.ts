import type { Problem } from '../problem.ts';
import type { ReadWhen } from '../bounds.ts';
import type { ReadEvent, Reading, ReadQuote } from '../reading.ts';
import type { When } from '../timeline.ts';
import { whenInWords } from '../words.ts';
import { contextOf, type LicensedDate } from './licences.ts';
import { licenceMessages } from './messages.ts';
import { phraseOfQuote, phrasesOf, type Context } from './phrases.ts';
import { readingsOf } from './licence.ts';
import { relationOf } from './relation.ts';

/** Warns if the quotes of an account without a date of its own give a date that shares no day with the event's. */
export function otherAccounts(licences: readonly LicensedDate[], reading: Reading): readonly Problem[] {
  const context = contextOf(reading);
  const byPath = new Map(licences.map((licensed) => [licensed.path, licensed]));
  return reading.events.flatMap((event) => {
    const licensed = byPath.get(`${event.path}.when`);
    return licensed?.date ? otherDates(event, licensed.when, licensed.date, context) : [];
  });
}

function otherDates(event: ReadEvent, when: When, date: ReadWhen, context: Context): readonly Problem[] {
  const isWorded = (quote: ReadQuote) => phrasesOf(when, [quote], context).length > 0;
  const worded = new Set(event.quotes.filter(isWorded).map(({ quote }) => quote.source));
  if (worded.size === 0) return [];
  return undatedQuotes(event)
    .filter(({ quote }) => !worded.has(quote.source))
    .flatMap((quote) => warningOf(quote, date, context));
}

/** The quotes of assertions without a date of their own. */
function undatedQuotes({ event, path, quotes }: ReadEvent): readonly ReadQuote[] {
  const undated = event.assertions.flatMap(({ when }, index) =>
    when === undefined ? [`${path}.assertions[${index}].`] : []
  );
  return quotes.filter((quote) => undated.some((start) => quote.path.startsWith(start)));
}

function warningOf(quote: ReadQuote, date: ReadWhen, context: Context): readonly Problem[] {
  const [first, ...rest] = readingsOf(phraseOfQuote(quote, context));
  if (!first || [first, ...rest].some(({ when }) => relationOf(date, when) !== 'contrary')) return [];
  const message = licenceMessages.otherAccount(first.text, quote.quote.source, whenInWords(date));
  return [{ path: `${quote.path}.exact`, message }];
}
