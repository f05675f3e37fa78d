import { canonicalise, type CanonicalText } from '../model/canonical.ts';
import { hashOfCanonical } from '../model/hash.ts';
import { placeOf } from '../model/line-place.ts';
import { isFound, type Found } from '../model/quotes.ts';
import type { ReadEvent, Reading, ReadQuote } from '../model/reading.ts';
import type { Piece } from '../model/requote/difference.ts';
import { nearestWords } from '../model/requote/nearest-words.ts';
import type { Source } from '../model/timeline.ts';

/** One value to write, and the reason, for the user. */
export interface Fix {
  readonly path: string;
  readonly text: string;
  readonly reason: string;
}

/** A quote left for its author to correct, with the most similar sentence, and how its words differ from the quote's. */
export interface LeftQuote {
  readonly path: string;
  readonly source: string;
  readonly exact: string;
  readonly nearest: string;
  readonly line: number;
  readonly difference: readonly Piece[];
}

/**
 * Corrections that don't change the meaning: hashes, and quotes that differ only in typography. `wrong` holds the
 * paths of values that were not read because of their shape.
 */
export const fixesFor = (reading: Reading, wrong: ReadonlySet<string>): readonly Fix[] => [
  ...reading.timeline.sources.flatMap((source, index) =>
    hashFix(source, `sources[${index}].sha256`, reading, wrong)
  ),
  ...reading.events.flatMap((event) => eventFixes(event, reading.texts))
];

/**
 * Replaces a hash only if the text still contains every quote of its source, so that no changed sentence passes, and if the
 * source has no pages, which may be those of the text before.
 */
function hashFix(
  { id, sha256, pages }: Source,
  path: string,
  { texts, events }: Reading,
  wrong: ReadonlySet<string>
): readonly Fix[] {
  const text = texts.get(id);
  const hash = text && hashOfCanonical(text);
  if (hash === undefined || hash === sha256) return [];
  const quotes = events.flatMap((event) => event.quotes.filter(({ quote }) => quote.source === id));
  if (sha256 === undefined && !wrong.has(path)) return [{ path, text: hash, reason: 'the hash was missing' }];
  if (pages || !quotes.every(({ verdict }) => isFound(verdict))) return [];
  const reason = `the hash was that of another text; this one contains all its quotes (${quotes.length})`;
  return [{ path, text: hash, reason }];
}

const asInSource = 'set as in the source';

function eventFixes({ event, path, quotes }: ReadEvent, texts: Reading['texts']): readonly Fix[] {
  const fixes = quotes.flatMap((quote) => quoteFixes(quote, texts));
  const written = new Map(fixes.map((fix) => [fix.path, fix.text]));
  const exacts = quotes.map(({ quote, path: at }) => written.get(`${at}.exact`) ?? quote.exact);
  const times: readonly (readonly [path: string, text: string | undefined])[] = [
    [`${path}.when.text`, event.when.text],
    ...event.assertions.map(
      ({ when }, index) => [`${path}.assertions[${index}].when.text`, when?.text] as const
    )
  ];
  return [...fixes, ...times.flatMap(([at, text]) => wordsFix(at, text, exacts))];
}

/** The words for a time, as the quotes now have them. */
function wordsFix(path: string, words: string | undefined, quotes: readonly string[]): readonly Fix[] {
  if (words === undefined || quotes.some((exact) => exact.includes(words))) return [];
  const text = wordsIn(quotes, words);
  return text === undefined ? [] : [{ path, text, reason: asInSource }];
}

/** Words as the first matching text has them. */
function wordsIn(texts: readonly string[], words: string): string | undefined {
  const canonical = canonicalise(words).text;
  for (const text of texts.map((each) => canonicalise(each))) {
    const at = text.text.indexOf(canonical);
    if (at >= 0) return rawOf(text, at, canonical.length);
  }
  return undefined;
}

const rawOf = ({ raw, starts, ends }: CanonicalText, at: number, length: number): string =>
  raw.slice(starts[at], ends[at + length - 1]);

/** Replaces the characters of a quote and its context by the source's own. */
function quoteFixes({ quote, verdict, path }: ReadQuote, texts: Reading['texts']): readonly Fix[] {
  const source = texts.get(quote.source);
  if (!source || !isFound(verdict)) return [];
  const { exact, prefix, suffix } = quote;
  const parts = {
    exact: [exact, source.raw.slice(verdict.start, verdict.end)],
    prefix: [prefix, besideOf(prefix, source, verdict, 'before')],
    suffix: [suffix, besideOf(suffix, source, verdict, 'after')]
  };
  return Object.entries(parts).flatMap(([key, [ours, theirs]]) =>
    theirs === undefined || ours?.trim() === theirs.trim()
      ? []
      : [{ path: `${path}.${key}`, text: theirs, reason: asInSource }]
  );
}

/** The characters of a source that match a quote's context. */
function besideOf(
  context: string | undefined,
  source: CanonicalText,
  { start, end }: Found,
  side: 'before' | 'after'
): string | undefined {
  const { length } = canonicalise(context ?? '').text.trim();
  if (length === 0) return undefined;
  const isSpace = (at: number) => source.text[at] === ' ';
  if (side === 'after') {
    const after = firstFrom(source.starts, end);
    return rawOf(source, isSpace(after) ? after + 1 : after, length);
  }
  const before = firstFrom(source.starts, start);
  return rawOf(source, (isSpace(before - 1) ? before - 1 : before) - length, length);
}

/** The first index of an ascending list whose value is at least this one. */
function firstFrom(rising: ArrayLike<number>, value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotes that are not in their source, but that resemble one of its sentences. */
export const leftQuotes = ({ events, texts }: Reading): readonly LeftQuote[] =>
  events.flatMap(({ quotes }) =>
    quotes.flatMap(({ quote, verdict, path }) => {
      const source = texts.get(quote.source);
      if (!source || verdict.kind !== 'missing' || verdict.nearest === undefined) return [];
      const { nearest, nearestStart = 0 } = verdict;
      const { line } = placeOf(source, nearestStart);
      const { exact } = quote;
      const { difference = [] } = nearestWords(exact, { id: quote.source, text: source }) ?? {};
      return [{ path, source: quote.source, exact, nearest, line, difference }];
    })
  );
