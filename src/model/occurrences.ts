import type { CanonicalText } from './canonical.ts';

/** All places of a pattern in a text, in order, including overlapping ones. */
export function occurrencesIn(source: CanonicalText, pattern: string): Iterable<number> {
  return (source.text.length >= worthAnIndex && lookUp(source, pattern)) || scan(source.text, pattern);
}

/**
 * Linear time. If hits can't overlap, `indexOf` is linear and fast; a pattern that repeats itself, which prose never
 * does, is searched by its borders (Knuth, Morris and Pratt).
 */
function* scan(text: string, pattern: string): Generator<number> {
  const borders = bordersOf(pattern);
  const period = pattern.length - (borders.at(-1) ?? 0);
  let at = text.indexOf(pattern);
  if (period * 2 > pattern.length) {
    for (; at >= 0; at = text.indexOf(pattern, at + period)) yield at;
    return;
  }
  for (let matched = 0; at >= 0 && at < text.length; at++) {
    while (matched > 0 && pattern[matched] !== text[at]) matched = borders[matched - 1] ?? 0;
    if (pattern[matched] === text[at]) matched++;
    if (matched < pattern.length) continue;
    yield at + 1 - pattern.length;
    matched = borders[matched - 1] ?? 0;
  }
}

/** For each prefix of a pattern, the length of the longest shorter prefix that it ends with. */
function bordersOf(pattern: string): readonly number[] {
  const borders = [0];
  for (let at = 1; at < pattern.length; at++) {
    let border = borders[at - 1] ?? 0;
    while (border > 0 && pattern[border] !== pattern[at]) border = borders[border - 1] ?? 0;
    borders.push(pattern[border] === pattern[at] ? border + 1 : 0);
  }
  return borders;
}

/*
 * Thousands of quotes would each scan the whole of a long text. So a long text is indexed by consecutive grams; any
 * stretch of a pattern of two gram lengths less one character must contain one of them whole.
 */
const worthAnIndex = 50_000;
const gram = 8;
/** If a pattern's rarest stretch has more places than this, a scan is as fast. */
const mostCandidates = 1000;

type GramIndex = ReadonlyMap<string, readonly number[]>;
const indexes = new WeakMap<CanonicalText, GramIndex>();

function lookUp(source: CanonicalText, pattern: string): readonly number[] | undefined {
  let index = indexes.get(source);
  if (!index) indexes.set(source, (index = indexGrams(source.text)));
  const candidates = rarestStretch(index, pattern);
  return candidates
    ?.filter((at) => at >= 0 && source.text.startsWith(pattern, at))
    .sort((one, other) => one - other);
}

function indexGrams(text: string): GramIndex {
  const index = new Map<string, number[]>();
  for (let at = 0; at + gram <= text.length; at += gram) {
    const key = text.slice(at, at + gram);
    const places = index.get(key);
    if (places) places.push(at);
    else index.set(key, [at]);
  }
  return index;
}

/**
 * Where the pattern could begin, from its stretch with the fewest places; undefined if there are too many, or if the
 * pattern is shorter than a stretch.
 */
function rarestStretch(index: GramIndex, pattern: string): readonly number[] | undefined {
  const places = Array.from(
    { length: Math.max(0, pattern.length - gram + 1) },
    (_, at) => index.get(pattern.slice(at, at + gram)) ?? []
  );
  let count = 0;
  let fewest = mostCandidates + 1;
  let rarest: number | undefined;
  for (const [at, { length }] of places.entries()) {
    count += length - (places[at - gram]?.length ?? 0);
    if (at < gram - 1 || count >= fewest) continue;
    fewest = count;
    rarest = at - gram + 1;
  }
  if (rarest === undefined) return undefined;
  const from = rarest;
  return places.slice(from, from + gram).flatMap((list, at) => list.map((place) => place - from - at));
}
