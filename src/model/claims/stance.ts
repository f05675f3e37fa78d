import { canonicalise } from '../canonical.ts';
import type { Stretch } from '../stretch.ts';
import { areForms, formOf } from './stems.ts';
import { negativeWords, negatorsOf, type Negators } from './tables/negators.ts';

/**
 * What a quote says about a title, as far as its words show. `denied`: it denies a word of the title and says nothing
 * else about it; `words` are the quote's, such as “did not sign”. `said`: it says all that the title says and denies
 * nothing. `open`: neither.
 */
export type Stance =
  | { readonly kind: 'denied'; readonly words: string; readonly share: number }
  | { readonly kind: 'said' | 'open' };

/** Whether a title itself denies something, or says that it ended. */
export const isNegative = (title: string): boolean => negativeWords.test(canonicalise(title).text);

interface Word extends Stretch {
  /** The part shared by all forms of a word. */
  readonly form: string;
}

/** A negation in a quote, with the words it denies; the stretch covers both. */
interface Denied extends Stretch {
  readonly words: readonly Word[];
  readonly kind: 'verb' | 'noun' | 'clause';
}

/** A quote, prepared for comparison with titles. */
export interface Saying {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
  readonly denials: readonly Denied[];
}

/** In UTF-16 units: a longer quote makes more than one statement. */
const longest = 1000;

/** Prepares a quote for comparison; undefined if it is too long to be for or against a title as a whole. */
export function sayingOf(quote: string, language: string): Saying | undefined {
  if (quote.length > longest) return undefined;
  const negators = negatorsOf(language);
  const { text } = canonicalise(quote);
  const words = contentWords(text, negators, language);
  return { text, language, words, denials: denialsIn(text, words, negators) };
}

/** What a quote says about a title in the same language. */
export function stanceOf(title: string, saying: Saying | undefined): Stance {
  if (!saying) return { kind: 'open' };
  const { text, language, words, denials } = saying;
  const said = affirmedWords(canonicalise(title).text, negatorsOf(language), language);
  const isOf = (word: Word) => (one: Word) => areForms(word.form, one.form, language);
  const shared = said.filter((word) => words.some(isOf(word)));
  const denial = denials.find((each) => {
    const hits = said.filter(
      (word, index) => (each.kind !== 'noun' || index < 2) && each.words.some(isOf(word))
    );
    const isPlain = (word: Word) =>
      words.some((one) => isOf(word)(one) && !denials.some((other) => other.words.includes(one)));
    const denied = hits.filter((word) => !isPlain(word));
    return denied.length >= (each.kind === 'clause' && said.length > 1 ? 2 : 1);
  });
  const share = shared.length / Math.max(1, said.length);
  if (denial) return { kind: 'denied', words: text.slice(denial.start, denial.end), share };
  const isSaid = said.length > 1 && share === 1 && denials.length === 0 && !isNegative(text);
  return { kind: isSaid ? 'said' : 'open' };
}

const wordPattern = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

function contentWords(text: string, { passed }: Negators, language: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const lower = word.toLowerCase();
    if (word.length < 2 || passed.has(lower) || lower.endsWith('ly')) return [];
    return [{ form: formOf(lower, language), start: index, end: index + word.length }];
  });
}

/** The words of a title without its negations. */
function affirmedWords(text: string, negators: Negators, language: string): readonly Word[] {
  const negations = [negators.verb, negators.noun].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(stretchOf)
  );
  return contentWords(text, negators, language).filter(
    (word) => !negations.some(({ start, end }) => start <= word.start && word.end <= end)
  );
}

const clauseEnd =
  /[.;:!?,](?!\p{N})|(?<![\p{L}])(?:and|but|while|although|though|und|aber|et|mais|y|pero|и|но)(?![\p{L}])/u;

/** The stretches that a quote's negations deny, in order. */
function denialsIn(text: string, words: readonly Word[], negators: Negators): readonly Denied[] {
  const idle = [...text.matchAll(negators.idle)].map(stretchOf);
  const isIdle = ({ start }: Stretch) => idle.some((other) => other.start <= start && start < other.end);
  const kinds = ['clause', 'verb', 'noun'] as const;
  return kinds.flatMap((kind) =>
    [...text.matchAll(negators[kind])]
      .map(stretchOf)
      .filter((negator) => !isIdle(negator))
      .flatMap((negator) => deniedBy(text, negator, kind, words, negators))
  );
}

const stretchOf = ({ 0: found, index }: RegExpExecArray): Stretch => ({
  start: index,
  end: index + found.length
});

/** How many words a denial reaches. */
const reaches = { verb: 1, noun: 2, clause: 12 } as const;

function deniedBy(
  text: string,
  { start, end }: Stretch,
  kind: Denied['kind'],
  words: readonly Word[],
  { limit, follows }: Negators
): readonly Denied[] {
  const rest = text.slice(end);
  const stop = kind === 'clause' ? /[.;!?]/u.exec(rest) : clauseEnd.exec(rest);
  const to = end + (stop?.index ?? rest.length);
  if (kind === 'verb' && rest.slice(0, to - end).search(limit) >= 0) return [];
  const behind = words.filter((word) => word.start >= end && word.end <= to).slice(0, reaches[kind]);
  const before = words.filter((word) => word.end <= start).slice(-3);
  const denied =
    follows && kind === 'verb' ? [...(behind.length > 0 ? before.slice(-1) : before), ...behind] : behind;
  const [first, last] = [denied[0], denied.at(-1)];
  if (!first || !last) return [];
  const auxiliary = /[\p{L}']+ $/u.exec(text.slice(0, start))?.[0].length ?? 0;
  return [
    { start: Math.min(start - auxiliary, first.start), end: Math.max(end, last.end), words: denied, kind }
  ];
}
