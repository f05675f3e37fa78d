import type { Sentence } from '../../model/search.ts';
import type { Words } from '../../words/words.ts';

export interface NextSentence {
  readonly sentence: Sentence;
  /** Where it is among them, in words; they say so when it begins again. */
  readonly place: string;
}

/** The sentence after the one that a reader was taken to last; after the last one, the first again. None of none. */
export function nextSentence(
  sentences: readonly Sentence[],
  last: Sentence | undefined,
  words: Words
): NextSentence | undefined {
  const at = sentences.findIndex(({ source, start }) => source === last?.source && start === last.start);
  const next = (at + 1) % sentences.length;
  const sentence = sentences[next];
  if (!sentence) return undefined;
  const isAgain = at >= 0 && next === 0;
  return { sentence, place: words.source.unusedSentence(next + 1, sentences.length, isAgain) };
}
