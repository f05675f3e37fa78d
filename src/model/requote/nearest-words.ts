import { canonicalise, type CanonicalText } from '../canonical.ts';
import { nearestSentence } from '../nearest.ts';
import { quoteAt, type Quotable } from '../quote-at.ts';
import { hasWord } from '../quote-places.ts';
import { rawOf, selectedUnits, type Units } from '../selected-units.ts';
import type { Stretch } from '../stretch.ts';
import type { Quote } from '../timeline.ts';
import { differenceBetween, keyOf, whole, wordsIn, type Piece } from './difference.ts';
import { runsOf, type Run } from './runs.ts';

/** The words of a text that a quote became, with raw offsets, and how they differ from it. */
export interface Changed {
  readonly nearest: Stretch & { readonly text: string };
  /** Of the nearest words, if they make one. */
  readonly quote?: Quote;
  readonly difference: readonly Piece[];
}

/** The share of a quote's words that others must have for it to have become these. */
const helpfulShare = 0.5;

/**
 * The words of a source that share most with those of a quote that is not in it: at a place, if it is given and has half
 * of them, or else in the most similar sentence. Undefined if there are none. A hint for the author, never a match.
 */
export function nearestWords(exact: string, source: Quotable, at?: Units): Changed | undefined {
  const quote = canonicalise(exact);
  const { text } = source;
  const there = at && narrowed(quote, text, at);
  if (there && sharesEnough(quote, text, there)) return changed(quote, source, there);
  const sentence = nearestSentence(quote.text, text);
  const units = sentence && selectedUnits(text, sentence);
  const inSentence = units && narrowed(quote, text, units);
  return inSentence && changed(quote, source, inSentence);
}

/** The units without the words at their ends that are more than those of the quote whose place they took. */
function narrowed(quote: CanonicalText, text: CanonicalText, units: Units): Units | undefined {
  const words = wordsIn(text, units);
  const runs = runsOf(wordsIn(quote, whole(quote)).map(keyOf), words.map(keyOf));
  const first = runs.findIndex(({ kind }) => kind === 'same');
  const last = runs.findLastIndex(({ kind }) => kind === 'same');
  if (first < 0) return undefined;
  const from = words[surplusOf(runs.slice(0, first))];
  const to = words[words.length - 1 - surplusOf(runs.slice(last + 1))];
  return from && to && { from: from.from, to: to.from + to.key.length };
}

const surplusOf = (runs: readonly Run[]): number =>
  Math.max(0, countOf(runs, 'added') - countOf(runs, 'removed'));

const countOf = (runs: readonly Run[], kind: Run['kind']): number =>
  runs.reduce((total, run) => total + (run.kind === kind ? run.count : 0), 0);

function sharesEnough(quote: CanonicalText, text: CanonicalText, units: Units): boolean {
  const words = wordsIn(quote, whole(quote)).map(keyOf).filter(hasWord);
  const there = new Set(wordsIn(text, units).map(keyOf));
  return words.filter((word) => there.has(word)).length >= words.length * helpfulShare;
}

function changed(quote: CanonicalText, source: Quotable, units: Units): Changed {
  const { start, end } = rawOf(source.text, units);
  const anew = quoteAt(source, start, end);
  const place = anew.ok ? { start: anew.start, end: anew.end } : { start, end };
  const words = source.text.raw.slice(place.start, place.end);
  return {
    nearest: { ...place, text: words },
    ...(anew.ok && { quote: anew.quote }),
    difference: differenceBetween(quote, canonicalise(words))
  };
}
