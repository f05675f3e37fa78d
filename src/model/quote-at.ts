import { canonicalise, type CanonicalText } from './canonical.ts';
import { longest } from './limits.ts';
import { paragraphAt } from './paragraphs.ts';
import { hasWord, placesOf } from './quote-places.ts';
import { isFound, verifyQuote } from './quotes.ts';
import { rawOf, selectedUnits, widened, type Units } from './selected-units.ts';
import { shortestContext } from './shortest-context.ts';
import type { Stretch } from './stretch.ts';
import type { Quote } from './timeline.ts';

/**
 * Why a selection makes no quote. `nothing`: it has at most white space; `no-word`: only signs; `crosses-paragraph`: it
 * crosses the end of a paragraph or row; `too-long`: longer than a document allows; `inseparable`: what is beside it
 * belongs to its words wherever an edge is set; `repeated`: its words occur again, with the same text around them.
 */
export type NoQuote = 'nothing' | 'no-word' | 'crosses-paragraph' | 'too-long' | 'inseparable' | 'repeated';

/** The quote of a selection, with its raw offsets in the source, or why there is none. */
export type QuoteAt =
  ({ readonly ok: true; readonly quote: Quote } & Stretch) | { readonly ok: false; readonly reason: NoQuote };

/** A text, and the id of its source. */
export interface Quotable {
  readonly id: string;
  readonly text: CanonicalText;
}

/**
 * The quote of raw offsets that a person selected, in either order: widened to whole words and numbers, never narrowed
 * but for white space, with as little context as makes it unique. `verifyQuote` finds it at exactly these offsets.
 * Takes time linear in the text.
 */
export function quoteAt(source: Quotable, start: number, end: number): QuoteAt {
  const { text } = source;
  const chosen = selectedUnits(text, { start: Math.min(start, end), end: Math.max(start, end) });
  if (!chosen) return none('nothing');
  if (crossesParagraph(text, chosen)) return none('crosses-paragraph');
  if (chosen.to - chosen.from > longest.quote) return none('too-long');
  const units = widened(text, chosen);
  return units ? quoteOf(source, units) : none('inseparable');
}

const none = (reason: NoQuote): QuoteAt => ({ ok: false, reason });

function crossesParagraph(source: CanonicalText, units: Units): boolean {
  const { start, end } = rawOf(source, units);
  return paragraphAt(source, start) !== paragraphAt(source, end - 1);
}

function quoteOf({ id, text }: Quotable, units: Units): QuoteAt {
  const { start, end } = rawOf(text, units);
  const exact = text.raw.slice(start, end);
  if (!hasWord(exact)) return none('no-word');
  if (exact.length > longest.quote) return none('too-long');
  const others = [...placesOf(canonicalise(exact), text)].filter((at) => at !== units.from);
  const context = shortestContext(text, units, others);
  if (!context) return none('repeated');
  const quote = { source: id, exact, ...context };
  const verdict = verifyQuote(quote, text);
  const isThere = isFound(verdict) && verdict.start === start && verdict.end === end;
  return isThere ? { ok: true, quote, start, end } : none('inseparable');
}
