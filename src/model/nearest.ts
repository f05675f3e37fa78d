import { canonicalise, type CanonicalText } from './canonical.ts';
import { sentencesOf } from './sentences.ts';
import type { Stretch } from './stretch.ts';

/** How much of a source is searched for a hint, in canonical units: a hint must not cost more than the check. */
const reach = 400_000;
const longestHint = 300;
/** The share of the quote's words that a sentence must contain to be a useful hint. */
const helpfulShare = 0.5;

/** How many sentences are compared with a quote: those that share its rarest words. */
const mostCandidates = 200;

/**
 * The raw offsets of the sentence of a source that shares most words with a quote, at most 300 characters of it;
 * undefined if no sentence shares half of them. It is only a hint for the author and never decides whether the quote
 * verifies.
 */
export function nearestSentence(exact: string, source: CanonicalText): Stretch | undefined {
  const words = wordsOf(exact);
  const { sentences, bags, postings } = indexOf(source);
  let best: { at: number; score: number } | undefined;
  for (const at of candidatesFor(words, postings)) {
    const bag = bags[at] ?? new Set();
    const shared = [...words].filter((word) => bag.has(word)).length;
    const score = (2 * shared) / (words.size + bag.size);
    if (shared >= words.size * helpfulShare && score > (best?.score ?? 0)) best = { at, score };
  }
  const { start = 0, end = 0 } = sentences[best?.at ?? -1] ?? {};
  return best && { start, end: Math.min(end, start + longestHint) };
}

function candidatesFor(words: ReadonlySet<string>, postings: Index['postings']): ReadonlySet<number> {
  const places = [...words]
    .map((word) => postings.get(word) ?? [])
    .sort((one, other) => one.length - other.length);
  const candidates = new Set<number>();
  for (const at of places.flatMap((list) => list.slice(0, mostCandidates))) {
    if (candidates.size < mostCandidates) candidates.add(at);
  }
  return candidates;
}

interface Index {
  readonly sentences: readonly Stretch[];
  /** The distinct words of each sentence. */
  readonly bags: readonly ReadonlySet<string>[];
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
  const sentences = sentencesOf(beginning, 'en');
  const bags = sentences.map(({ start, end }) => wordsOf(canonicalise(raw.slice(start, end)).text));
  const postings = new Map<string, number[]>();
  bags.forEach((bag, at) => {
    for (const word of bag) {
      const places = postings.get(word);
      if (places) places.push(at);
      else postings.set(word, [at]);
    }
  });
  return { sentences, bags, postings };
}

/** Split into words of at most 100 characters: a longer run is not a word and can exhaust a regular expression. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]{1,100}/gu) ?? []);
}

/** Where a quote departs from a sentence with the same beginning: the words before, and the next word of each. */
export interface Difference {
  readonly after: string;
  readonly quote: string;
  readonly source: string;
}

/**
 * The first word in which a quote differs from a sentence with the same beginning, in both spellings; undefined if
 * the beginnings differ. Differences of typography don't count.
 */
export function differenceOf(exact: string, nearest: string): Difference | undefined {
  const [quote, sentence] = [writtenWords(exact), writtenWords(nearest)];
  let best = { length: 0, at: 0 };
  for (let at = 0; at < sentence.length; at++) {
    let length = 0;
    while (length < quote.length && quote[length]?.canonical === sentence[at + length]?.canonical) length++;
    if (length > best.length) best = { length, at };
  }
  const { length, at } = best;
  if (length === 0 || length === quote.length) return undefined;
  const after = quote.slice(Math.max(0, length - 4), length).map(({ raw }) => raw);
  return {
    after: after.join(' '),
    quote: quote[length]?.raw ?? '',
    source: sentence[at + length]?.raw ?? ''
  };
}

interface WrittenWord {
  readonly canonical: string;
  readonly raw: string;
}

function writtenWords(text: string): readonly WrittenWord[] {
  const { raw, text: canonical, starts, ends } = canonicalise(text);
  return [...canonical.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    canonical: word,
    raw: raw.slice(starts[index], ends[index + word.length - 1])
  }));
}
