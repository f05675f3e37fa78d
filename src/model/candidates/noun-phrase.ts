import { sentenceWordsOf } from '../sentence-words.ts';
import type { Stretch } from '../stretch.ts';
import { clauseBounds, determiners, isPastForm, prepositions } from '../time-words/english-verbs.ts';
import type { CanonicalSentence } from './canonical-sentence.ts';

/** A word of a sentence. */
export interface Word extends Stretch {
  readonly text: string;
  /** In lower case. */
  readonly small: string;
}

/** In UTF-16 units beside a verb: longer than the name of any speaker. */
const reach = 200;
/** Of the longest name of a speaker. */
export const mostWords = 14;

const titles = sentenceWordsOf('en').never.filter((title) => /^\p{Lu}\p{L}+$/u.test(title));
/** “U.N.”, “Sen.”, “Trump's”, “states'”. */
const wordForm = new RegExp(
  `(?:\\p{Lu}\\.){1,9}(?:'s)?|(?:${titles.join('|')})\\.|[\\p{L}\\p{M}\\p{N}]+(?:['&-][\\p{L}\\p{M}\\p{N}]+)*(?:'(?= \\p{Ll}))?`,
  'gu'
);

const wordsIn = ({ text, small }: CanonicalSentence, from: number, to: number): readonly Word[] =>
  [...text.slice(from, to).matchAll(wordForm)].map(({ 0: word, index }) => {
    const [start, end] = [from + index, from + index + word.length];
    return { start, end, text: word, small: small.slice(start, end) };
  });

/** The words before an offset that are near enough to belong to a name; the first may be cut. */
export const wordsBefore = (sentence: CanonicalSentence, at: number): readonly Word[] =>
  wordsIn(sentence, Math.max(0, at - reach), at).slice(at > reach ? 1 : 0);

/** The words from an offset on that are near enough to belong to a name. */
export const wordsAfter = (sentence: CanonicalSentence, at: number): readonly Word[] =>
  wordsIn(sentence, at, at + reach);

/** Whether nothing but a space is between two words. */
export const adjoin = ({ text }: CanonicalSentence, one: Word, other: Word): boolean =>
  /^(?: | & )$/u.test(text.slice(one.end, other.start));

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const pronouns = words('i you he she it they we who which what there');
const auxiliaries = words(
  'is are was were be been am has have had do does did will would can could may might must should'
);
/** Past forms that belong to a noun wherever they are: “a person briefed on the matter”. */
const participles = words('briefed based involved appointed elected');
/** They name nobody. */
const nobody = words('no one none nobody everyone many some others few most several all both');
/** They lead away from a speaker who follows a verb: “said the minister in Seoul”. */
const leading = words('in on after before during by as about to over under since until while and or');

/** They end like an adverb. */
const nouns = words('family ally assembly monopoly supply reply');

export const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
export const isAdverb = (word: Word): boolean =>
  word.small.endsWith('ly') && !isCapital(word) && !nouns.has(word.small);
const isNumber = ({ text }: Word): boolean => /^\p{N}/u.test(text);

/** Whether a word can't belong to a noun phrase; a past form right after its determiner can: “an unnamed official”. */
const isVerb = (word: Word, index: number): boolean =>
  pronouns.has(word.small) ||
  auxiliaries.has(word.small) ||
  (index > 0 && !isCapital(word) && isPastForm(word.small) && !participles.has(word.small));

/** Clauses end before these, though not names: “the army and the police said”. */
const endsClause = ({ small }: Word): boolean =>
  small === 'as' || (clauseBounds.has(small) && !joins({ small }));
const joins = ({ small }: Pick<Word, 'small'>): boolean => small === 'and' || small === 'or';

/** The words of a phrase without its determiner; undefined if they are no noun phrase. */
function phraseOf(all: readonly Word[]): readonly Word[] | undefined {
  const phrase = determiners.has(all[0]?.small ?? '') && !pronouns.has(all[0]!.small) ? all.slice(1) : all;
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last || phrase.length > mostWords) return undefined;
  const isWhole =
    !(nobody.has(first.small) && (phrase.length === 1 || first.small === 'no')) &&
    !prepositions.has(first.small) &&
    !determiners.has(first.small) &&
    !(first.small.endsWith('ing') && !isCapital(first)) &&
    !prepositions.has(last.small) &&
    !isAdverb(last) &&
    !isNumber(last);
  return isWhole && !phrase.some(isVerb) ? phrase : undefined;
}

/**
 * The noun phrase that ends with the last of some words; of “the talks failed and the army said” it is the army. Undefined if
 * it is not certain where it begins.
 */
export function phraseBefore(
  sentence: CanonicalSentence,
  before: readonly Word[]
): readonly Word[] | undefined {
  let first = before.length;
  while (first > 0 && belongs(before[first - 1]!, before[first])) first--;
  const clause = before.slice(first);
  const begins = clause.flatMap((word, index) => (joins(word) ? [index + 1] : []));
  for (const begin of [0, ...begins]) {
    const phrase = phraseOf(clause.slice(begin));
    if (phrase) return phrase;
  }
  return undefined;

  function belongs(word: Word, next: Word | undefined): boolean {
    return !endsClause(word) && !sentence.isTime(word.start) && (!next || adjoin(sentence, word, next));
  }
}

/** A noun phrase, and the word beside it that is of the same clause but not of the phrase. */
export interface PhraseAfter {
  readonly phrase: readonly Word[];
  readonly next: Word | undefined;
}

/** The noun phrase that begins with the first of some words. */
export function phraseAfter(sentence: CanonicalSentence, after: readonly Word[]): PhraseAfter | undefined {
  let end = 0;
  while (end < after.length && belongs(after[end]!, after[end - 1])) end++;
  const phrase = phraseOf(after.slice(0, end));
  const [last, following] = [after[end - 1], after[end]];
  const isBeside =
    last && following && adjoin(sentence, last, following) && !sentence.isTime(following.start);
  return phrase && { phrase, next: isBeside ? following : undefined };

  function belongs(word: Word, previous: Word | undefined): boolean {
    return (
      !clauseBounds.has(word.small) &&
      !leading.has(word.small) &&
      !isVerb(word, previous ? 1 : 0) &&
      !sentence.isTime(word.start) &&
      (!previous || adjoin(sentence, previous, word))
    );
  }
}
