import type { CanonicalText } from '../canonical.ts';
import { unanswered } from '../check-context.ts';
import { contextOf, type Caution } from '../quote-context.ts';
import { quoteAt } from '../quote-at.ts';
import { isFound, verifyQuote } from '../quotes.ts';
import { rawOf, type Units } from '../selected-units.ts';
import { languageOfSource, sourceOf } from '../sources.ts';
import type { Assertion, Quote, Response, Timeline } from '../timeline.ts';
import { align } from './alignment.ts';
import { nearestWords, type Changed } from './nearest-words.ts';
import { newPlaceOf, placeOf, type Compared } from './new-place.ts';
import { placedQuotes } from './placed-quotes.ts';

/**
 * What became of a quote in a new text. The first three are kept, each with the quote to write: `unchanged`: its words
 * are where they were; `moved`: they are elsewhere; `typographic`: they are set in another way. The others are for a
 * person to decide: `changed`: other words took their place, or it is not certain which of several places is meant.
 * `gone`: nothing like it is left.
 */
export type Fate =
  | { readonly kind: 'unchanged' | 'moved' | 'typographic'; readonly quote: Quote }
  | ({ readonly kind: 'changed' } & Changed)
  | { readonly kind: 'gone' };

/** A quote of an article of which there is a new text. */
export interface Requoted {
  /** The id of its event, and its place in the document: `events[3].assertions[0].evidence[1]`. */
  readonly at: { readonly event: string; readonly path: string };
  readonly quote: Quote;
  readonly fate: Fate;
  /** What the sentence of a kept quote says now beside it, and did not before; absent if nothing. */
  readonly contextChanged?: readonly [Caution, ...Caution[]];
}

/** Whether a quote can be carried over without a decision. */
export const isKept = (fate: Fate): fate is Extract<Fate, { kind: 'unchanged' | 'moved' | 'typographic' }> =>
  fate.kind !== 'changed' && fate.kind !== 'gone';

/** Both texts of a source, compared. */
interface Texts extends Compared {
  readonly id: string;
  readonly language: string;
}

/**
 * Searches every quote of a source in its new text, in the order of the document. Words are never taken for others: one
 * quote that differs by a word is `changed`, and so is one whose place is uncertain.
 */
export function requote(
  timeline: Timeline,
  sourceId: string,
  oldText: CanonicalText,
  newText: CanonicalText
): readonly Requoted[] {
  const language = languageOfSource({ timeline }, sourceOf({ timeline }, sourceId));
  const alignment = align(oldText, newText, language);
  const texts = { id: sourceId, old: oldText, now: newText, language, alignment };
  return placedQuotes(timeline, sourceId).map(({ event, path, quote, by }) => {
    const fate = fateOf(quote, texts);
    const cautions = isKept(fate) ? newCautions(quote, fate.quote, by, texts) : [];
    const [first, ...others] = cautions;
    return {
      at: { event, path },
      quote,
      fate,
      ...(first && { contextChanged: [first, ...others] as const })
    };
  });
}

function fateOf(quote: Quote, texts: Texts): Fate {
  const { old, now, alignment } = texts;
  const was = placeOf(quote, old);
  const place = newPlaceOf(quote, was, texts);
  const kept = place && keptAt(place, quote, was, texts);
  if (kept) {
    const stayed = was && alignment.placeOf(was)?.from === place.from;
    return { kind: kept.isReset ? 'typographic' : stayed ? 'unchanged' : 'moved', quote: kept.quote };
  }
  const at = place ?? (was && alignment.between(was));
  const changed = nearestWords(quote.exact, { id: texts.id, text: now }, at);
  return changed ? { kind: 'changed', ...changed } : { kind: 'gone' };
}

/** The quote as the new text has it at a place; undefined if it would be another. */
function keptAt(
  place: Units,
  quote: Quote,
  was: Units | undefined,
  { id, old, now }: Texts
): { readonly quote: Quote; readonly isReset: boolean } | undefined {
  const { start, end } = rawOf(now, place);
  const words = now.raw.slice(start, end);
  const oldPlace = was && rawOf(old, was);
  const isReset =
    words !== quote.exact && words !== (oldPlace && old.raw.slice(oldPlace.start, oldPlace.end));
  const verdict = verifyQuote(quote, now);
  if (isFound(verdict) && verdict.start === start)
    return { quote: isReset ? { ...quote, exact: words } : quote, isReset };
  const anew = quoteAt({ id, text: now }, start, end);
  return anew.ok && anew.start === start && anew.end === end ? { quote: anew.quote, isReset } : undefined;
}

/** The cautions about a quote in its new sentence that its old one did not have. */
function newCautions(
  was: Quote,
  now: Quote,
  by: Assertion | Response,
  { old, now: text, language }: Texts
): readonly Caution[] {
  const before = new Set(cautionsOf(was, old, language).map(({ kind, words }) => `${kind} ${words}`));
  const after = cautionsOf(now, text, language).filter(({ kind, words }) => !before.has(`${kind} ${words}`));
  return unanswered(after, by, []);
}

function cautionsOf(quote: Quote, text: CanonicalText, language: string): readonly Caution[] {
  const verdict = verifyQuote(quote, text);
  return isFound(verdict) ? contextOf(verdict, text, language).cautions : [];
}
