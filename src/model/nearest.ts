import type { CanonicalText } from './canonical.ts';

/** How much of a source is looked at for a hint, in canonical units: a hint must not cost more than the check. */
const reach = 400_000;
const longestHint = 300;
/** Of the quote's words that a sentence must share to be a help. */
const helpfulShare = 0.5;

/**
 * The raw sentence of a source that shares most words with a quote, at most 300 characters of it, or nothing if no
 * sentence shares half of them. It is a hint to the author and says nothing about whether the quote stands.
 */
export function nearestSentence(exact: string, source: CanonicalText): string | undefined {
  const words = wordsOf(exact);
  const index = indexOf(source);
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const at of index.postings.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  let best: { at: number; score: number } | undefined;
  for (const [at, count] of shared) {
    if (count < words.size * helpfulShare) continue;
    const score = (2 * count) / (words.size + (index.sizes[at] ?? 0));
    if (!best || score > best.score) best = { at, score };
  }
  return best && index.sentences[best.at]?.slice(0, longestHint);
}

interface Index {
  readonly sentences: readonly string[];
  /** How many different words each sentence has. */
  readonly sizes: readonly number[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<CanonicalText, Index>();

function indexOf(source: CanonicalText): Index {
  let index = indexes.get(source);
  if (!index) indexes.set(source, (index = buildIndex(source)));
  return index;
}

function buildIndex({ raw, text, ends }: CanonicalText): Index {
  const beginning = text.length > reach ? raw.slice(0, ends[reach]) : raw;
  const sentences = beginning.split(/(?<=[.!?]["'”’)]{0,3})\s|\n/u).map((sentence) => sentence.trim());
  const bags = sentences.map(wordsOf);
  const postings = new Map<string, number[]>();
  bags.forEach((bag, at) => {
    for (const word of bag) {
      const places = postings.get(word);
      if (places) places.push(at);
      else postings.set(word, [at]);
    }
  });
  return { sentences, sizes: bags.map((bag) => bag.size), postings };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}
