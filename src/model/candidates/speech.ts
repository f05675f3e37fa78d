import { languageOf } from '../by-language.ts';
import { findersFor } from '../context-words/finder.ts';
import type { Stretch } from '../stretch.ts';
import type { CanonicalSentence } from './canonical-sentence.ts';

/**
 * Words of speech in a sentence. `verb`: someone says what the sentence says. `according to`: its speaker follows.
 * `mention`: speech without a claim (“called for”, “refused to comment”, “a report”), or without a subject (“saying”).
 */
export interface Speech extends Stretch {
  readonly kind: 'verb' | 'according to' | 'mention';
}

/** Words that the tables of context have for what else they do to a quote, and that are verbs of speech too. */
const claiming =
  'accus(?:e|es|ed)|claim(?:s|ed)?|den(?:y|ies|ied)|warn(?:s|ed)|alleg(?:e|es|ed)|suggest(?:s|ed)?|predict(?:s|ed)?';
const mentioning =
  'accusing|claiming|denying|warning|alleging|call(?:s|ed|ing) (?:for|on)|(?:refus|declin)(?:e|es|ed|ing) to (?:comment|say|answer)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)|(?:vow|pledg|promis|threaten)(?:s|es|ed|d|ing)';
const english = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${claiming})|${mentioning})(?![\\p{L}\\p{N}])`, 'gu');

/** Nouns, and verbs that have no subject or make no claim. */
const isMention = (words: string): boolean =>
  /^(?:reports?|notes?|labels?|brand|in the words of|calls?.*|called.*)$|ing$/u.test(words);

const kindOf = (words: string): Speech['kind'] => {
  if (words === 'according to') return words;
  return isMention(words) ? 'mention' : 'verb';
};

/** The words of speech in a sentence, in order: those of its language's table, and in English some more. */
export function speechIn(sentence: CanonicalSentence): readonly Speech[] {
  const { small, language } = sentence;
  const own = findersFor(language).filter(({ kind }) => kind === 'attribution');
  const attributions = own
    .flatMap(({ pattern }) => [...small.matchAll(pattern)])
    .map(({ 0: words, index }) => speech(kindOf(words), index, words));
  if (languageOf(language) !== 'en') return attributions;
  const more = [...small.matchAll(english)].map(({ 0: words, 1: claim, index }) =>
    speech(claim === undefined ? 'mention' : 'verb', index, words)
  );
  return [...attributions, ...more]
    .sort((one, other) => one.start - other.start)
    .map((each) =>
      each.kind === 'verb' && claimsNothing(small, each) ? { ...each, kind: 'mention' } : each
    );
}

/** “Was told”, “has not yet said”, “declined to say”: words before a verb with which its subject says nothing. */
const idle =
  /(?:^|[^\p{L}\p{N}])(?:is|are|was|were|be|been|being|not|never|\p{L}+n't|to|will|would|can|could|may|might|must|shall|should|did|does|do)(?: \p{L}+ly| yet| also| even| have| has)* $/u;
/** In UTF-16 units: longer than such words. */
const reach = 40;

const claimsNothing = (small: string, { start }: Speech): boolean =>
  idle.test(small.slice(Math.max(0, start - reach), start));

/** The verb of “sources say” is its last word. */
function speech(kind: Speech['kind'], index: number, words: string): Speech {
  const start = words.startsWith('source') ? words.lastIndexOf(' ') + 1 : 0;
  return { kind, start: index + start, end: index + words.length };
}
