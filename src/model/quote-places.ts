import { canonicalise, type CanonicalText } from './canonical.ts';
import { spacedLetter } from './edge-rules.ts';
import { occurrencesIn } from './occurrences.ts';
import { paragraphAt } from './paragraphs.ts';
import type { Stretch } from './stretch.ts';
import { cutsWord } from './word-edges.ts';

/**
 * Why a place with matching characters is refused. `cut`: an edge cuts a word or number in two. `paragraphs`: it
 * crosses the end of a paragraph. `separator`: the source has an invisible space between two words that the quote
 * joins.
 */
export type Refusal = 'cut' | 'paragraphs' | 'separator';

const word = /[\p{L}\p{N}]/u;

/** Whether a text has a word or a number. */
export const hasWord = (text: string): boolean => word.test(text);

/** The canonical offsets of all valid places of a quote in a source, in order. */
export function* placesOf(exact: CanonicalText, source: CanonicalText): Generator<number, undefined> {
  if (!hasWord(exact.text)) return;
  for (const at of occurrencesIn(source, exact.text))
    if (refusalAt(exact, source, at) === undefined) yield at;
}

/**
 * Whether a text contains words, compared exactly except for typography, without cutting a word or number at their
 * edges.
 */
export function contains(text: CanonicalText, words: string): boolean {
  return placesOf(canonicalise(words), text).next().done !== true;
}

/** Why the first place with a missing quote's characters is refused; undefined if the source has no such place. */
export function refusalOf(quote: string, source: CanonicalText): Refusal | undefined {
  const exact = canonicalise(quote);
  if (!hasWord(exact.text)) return undefined;
  const [first] = occurrencesIn(source, exact.text);
  return first === undefined ? undefined : refusalAt(exact, source, first);
}

function refusalAt(exact: CanonicalText, source: CanonicalText, at: number): Refusal | undefined {
  if (cutsWord(source, at) || cutsWord(source, at + exact.text.length)) return 'cut';
  if (joinsParagraphs(exact, source, at)) return 'paragraphs';
  return joinsWords(exact, source, at) ? 'separator' : undefined;
}

/** White space is folded, so the gap between a headline and the text below it would match a space. */
function joinsParagraphs({ text }: CanonicalText, source: CanonicalText, at: number): boolean {
  const margin = text.startsWith(' ') ? 1 : 0;
  const { start, end } = rawSpan(source, at + margin, text.length - margin);
  return paragraphAt(source, start) !== paragraphAt(source, end - 1);
}

/** A zero-width space is dropped, but between two letters it may separate words: “not” and “able”. */
function joinsWords(exact: CanonicalText, source: CanonicalText, at: number): boolean {
  const { start, end } = rawSpan(source, at, exact.text.length);
  if (!source.raw.slice(start, end).includes('\u200b')) return false;
  for (let unit = 1; unit < exact.text.length; unit++)
    if (isSeparated(source, at + unit) && !isSeparated(exact, unit)) return true;
  return false;
}

function isSeparated({ raw, text, starts, ends }: CanonicalText, at: number): boolean {
  const gap = raw.slice(ends[at - 1], starts[at]);
  if (!gap.includes('\u200b') || /[\n\r\u2028]/u.test(gap)) return false;
  return spacedLetter.test(text[at - 1] ?? '') && spacedLetter.test(text[at] ?? '');
}

/** The raw offsets of a stretch of canonical units. */
export function rawSpan({ starts, ends }: CanonicalText, at: number, length: number): Stretch {
  return { start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 };
}
