import type { Bounds } from './bounds.ts';
import { openFuture, openPast, type Day } from './day.ts';
import type { Verdict } from './quotes.ts';
import type { Assertion, Occurrence, ResponseKind, When } from './timeline.ts';
import { betweenDaysInWords, dayInWords } from './day-words.ts';

/** With a capital, as at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The day from which a story speaks. */
export const asOfInWords = (asOf: Day): string =>
  `The source spoke on ${dayInWords(asOf)}; what is later was still to come.`;

/** How far an event had come by the day on which the source spoke; without such a day, only that it was called off. */
export function occurrenceInWords(occurrence: Occurrence, asOf: Day | undefined): string {
  const day = (before: string): string => (asOf === undefined ? '' : `${before}${dayInWords(asOf)}`);
  return {
    happened: `had happened${day(' by ')}`,
    ongoing: `still going on${day(' as of ')}`,
    planned: `planned${day(', as of ')}`,
    expected: `expected${day(', as of ')}`,
    threatened: `threatened${day(', as of ')}`,
    cancelled: `called off${day(' by ')}`
  }[occurrence];
}

/** What a document adds to a date beside its EDTF, in the document's own terms: “start: mid · throughout”. */
export function termsOf({ mod, endMod, aspect, edtf }: When): string {
  const start = mod && edtf?.includes('/') ? `start: ${mod}` : mod;
  const end = endMod && `end: ${endMod}`;
  return [start, end, aspect].filter((term) => term !== undefined).join(' · ');
}

/** The four bounds: “Starts between February 1 and 28, 2021; ends on or after March 13, 2021.” */
export function boundsInWords({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): string {
  const start = daysInWords(earliestStart, latestStart);
  const end = daysInWords(earliestEnd, latestEnd);
  return start === end ? `Falls ${start}.` : `Starts ${start}; ends ${end}.`;
}

function daysInWords(first: Day | null, last: Day | null): string {
  if (first === null) return last === null ? 'on a day not known' : `on or before ${dayInWords(last)}`;
  if (last === null) return `on or after ${dayInWords(first)}`;
  if (first === openFuture || last === openPast || (first === openPast && last === openFuture))
    return 'on a day left open';
  if (first === openPast) return `on or before ${dayInWords(last)}`;
  if (last === openFuture) return `on or after ${dayInWords(first)}`;
  return first === last ? `on ${dayInWords(first)}` : betweenDaysInWords(first, last);
}

/** Whether a quote is in its source, and how closely it matches. */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'exact':
      return 'word for word in the source';
    case 'typographic':
      return 'is in the source; only quotation marks, dashes or spaces are set differently';
    case 'ambiguous':
      return `is in the source ${verdict.count} times, and it is not said which`;
    case 'context-mismatch':
      return 'is in the source, but between other words than those given';
    case 'missing':
      return 'is not in the source';
    case 'unread':
      return 'not checked here: the story does not carry the text of this source';
  }
}

/** “2 of 16 quotes are not checked”, of events whose sources have no text; nothing where all have one. */
export function uncheckedInWords(
  events: readonly { readonly passages: readonly { readonly verdict: Verdict }[] }[]
): string | undefined {
  const passages = events.flatMap((event) => event.passages);
  const unread = passages.filter(({ verdict }) => verdict.kind === 'unread').length;
  if (unread === 0) return undefined;
  return `${unread} of ${passages.length} ${passages.length === 1 ? 'quote' : 'quotes'} ${unread === 1 ? 'is' : 'are'} not checked`;
}

/** “direct quote; denies it”; empty if there is nothing to say. */
export function mannerInWords({ mode, polarity, speaker }: Assertion): string {
  const words = mode && { direct: 'direct quote', indirect: 'paraphrase' }[mode];
  const denial = polarity === '-' ? 'denies it' : undefined;
  return [words, denial, speaker && nameReasonInWords(speaker)].filter(Boolean).join('; ');
}

/** Why a speaker or responder has a name that no source gives; undefined if a source does. */
export const nameReasonInWords = ({ inferred }: { readonly inferred?: string }): string | undefined =>
  inferred === undefined ? undefined : `name worked out by the author: ${inferred}`;

/** Who speaks if the document names no one; `sources` is the number of sources quoted. */
export function unnamedVoice(voice: Assertion['voice'], sources: number): string {
  if (voice === 'attributed') return `someone in the source${sources > 1 ? 's' : ''}`;
  return sources > 1 ? 'the sources themselves' : 'the source itself';
}

export const responseInWords: Readonly<Record<ResponseKind, string>> = {
  denied: 'denied it',
  confirmed: 'confirmed it',
  'declined to comment': 'declined to comment',
  'did not respond': 'did not respond'
};

/** A date in the form of HTML's `datetime`: a plain year, month or day from year 1 on; otherwise undefined. */
export function machineDate({ edtf }: When): string | undefined {
  return edtf !== undefined && /^(?!0000)\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/u.test(edtf) ? edtf : undefined;
}
