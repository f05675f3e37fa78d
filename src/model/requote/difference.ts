import type { CanonicalText } from '../canonical.ts';
import { segmentsOf } from '../segments.ts';
import type { Units } from '../selected-units.ts';
import { runsOf } from './runs.ts';

/** A part of a difference between two texts: what both have, or only the one before or the one after. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  /** Raw, with the white space after it. */
  readonly text: string;
}

/** A word or a sign of a text. */
export interface Word extends Units {
  readonly key: string;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The words and signs of a part of a text, in any script, by their canonical units; white space belongs to the word
 * before it. Takes time linear in the part.
 */
export function wordsIn({ text }: CanonicalText, { from, to }: Units): readonly Word[] {
  const words: { from: number; to: number; key: string }[] = [];
  for (const { start, end } of segmentsOf(text.slice(from, to), segmenter)) {
    const key = text.slice(from + start, from + end);
    const last = words.at(-1);
    if (key === ' ' && last) last.to = from + end;
    else words.push({ from: from + start, to: from + end, key });
  }
  return words;
}

/** All of a text. */
export const whole = ({ text }: CanonicalText): Units => ({ from: 0, to: text.length });

/**
 * How one text becomes another, word by word, in the order of both. Differences of typography don't count: what both
 * have is shown as the text after has it.
 */
export function differenceBetween(before: CanonicalText, after: CanonicalText): readonly Piece[] {
  const [old, now] = [wordsIn(before, whole(before)), wordsIn(after, whole(after))];
  let [oldAt, nowAt] = [0, 0];
  return runsOf(old.map(keyOf), now.map(keyOf)).map(({ kind, count }) => {
    const text =
      kind === 'removed'
        ? rawWords(before, old.slice(oldAt, oldAt + count))
        : rawWords(after, now.slice(nowAt, nowAt + count));
    if (kind !== 'added') oldAt += count;
    if (kind !== 'removed') nowAt += count;
    return { kind, text };
  });
}

export const keyOf = ({ key }: Word): string => key;

function rawWords({ raw, starts }: CanonicalText, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? raw.slice(starts[first.from], starts[last.to] ?? raw.length) : '';
}
