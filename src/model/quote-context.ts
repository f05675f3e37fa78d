import type { CanonicalText } from './canonical.ts';
import { findersFor } from './context-words/finder.ts';
import { inLowerCase } from './context-words/lower-case.ts';
import { wordsTakingBack } from './context-words/taken-back.ts';
import type { WordKind } from './context-words/table.ts';
import { numberAtEdges } from './number-context.ts';
import { visible } from './messages.ts';
import { sentencesNear } from './sentences.ts';
import { lastBegunBy, lastNotAbove, type Stretch } from './stretch.ts';

/**
 * Something beside a quote that may change its meaning: `words` is the source's text there, on one line and
 * canonical; the offsets are raw UTF-16, end exclusive. `sentences`: the quote begins within one sentence and ends in
 * another. `number`: it leaves out a part of a number, its unit or its limit. `direction`: invisible characters
 * reverse the text. `struck`: markup may strike the words out. `taken back`: the next sentence may withdraw the
 * quote.
 */
export interface Caution extends Stretch {
  readonly kind: WordKind | 'question' | 'number' | 'sentences' | 'direction' | 'struck' | 'taken back';
  readonly words: string;
}

/** The sentence around a quote, without the quote. */
export interface QuoteContext {
  /**
   * The raw text of the quote's sentences before and after it; empty if the quote begins or ends them. Long text is
   * cut between words at its far end, without an ellipsis: `cutBefore` and `cutAfter` say that one is needed.
   */
  readonly before: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** In the order of the text. */
  readonly cautions: readonly Caution[];
}

/** UTF-16 units that are shown on each side if no caution lies farther away. */
const shownLength = 160;
/** The most that is shown for the sake of a caution. */
const longestShown = 600;
/** The most that is searched: no sentence of prose is as long. */
const reach = 2000;

/**
 * The sentence around a quote, and what in it may change the quote's meaning. `found` is the quote's place in its
 * source (raw offsets), `language` the source's (BCP 47). It finds words, not meanings: words that it doesn't list,
 * or a retraction beyond the next sentence, go unnoticed.
 */
export function contextOf(found: Stretch, source: CanonicalText, language: string): QuoteContext {
  const all = sentencesNear(source, found, language);
  const sentences = sentencesAround(found, all);
  const around = {
    start: Math.min(sentences[0]?.start ?? found.start, found.start),
    end: Math.max(sentences.at(-1)?.end ?? found.end, found.end)
  };
  const before = { start: Math.max(around.start, found.start - reach), end: found.start };
  const after = { start: found.end, end: Math.min(around.end, found.end + reach) };
  const inBefore = wordCautions(source, before, language);
  const inAfter = wordCautions(source, after, language).filter(({ kind }) => kind !== 'intent');
  const from = shownFrom(source.raw, around.start, found.start, inBefore);
  const to = shownTo(source.raw, found.end, around.end, inAfter);
  const cautions = [
    ...inBefore,
    ...numberCautions(source, before, found, after).filter(
      (number) => ![...inBefore, ...inAfter].some((other) => overlap(number, other))
    ),
    ...signCautions(source, before, after),
    ...directionCautions(source, { start: before.start, end: after.end }),
    ...sentencesCaution(source, found, sentences),
    ...inAfter,
    ...takenBackCaution(source, all[lastBegunBy(all, found.end - 1) + 1], language)
  ];
  return {
    before: source.raw.slice(from, found.start),
    after: source.raw.slice(found.end, to),
    cutBefore: from > around.start,
    cutAfter: to < around.end,
    cautions: [...cautions].sort((one, other) => one.start - other.start)
  };
}

function sentencesAround({ start, end }: Stretch, sentences: readonly Stretch[]): readonly Stretch[] {
  return sentences.slice(Math.max(0, lastBegunBy(sentences, start)), lastBegunBy(sentences, end - 1) + 1);
}

/** Cautions by kind, each with neighbouring words; words of two kinds get the kind that is checked first. */
function wordCautions(source: CanonicalText, rest: Stretch, language: string): readonly Caution[] {
  const [from, to] = [canonicalAt(source, rest.start), canonicalAt(source, rest.end)];
  const text = source.text.slice(from, to);
  const small = inLowerCase(text);
  const taken: Stretch[] = [];
  return findersFor(language).flatMap(({ kind, pattern }) => {
    const hits = [...small.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length
    }));
    const free = hits.filter((hit) => !taken.some((other) => overlap(hit, other)));
    taken.push(...free);
    return united(free.map((hit) => withNeighbours(text, hit))).map((hit) =>
      cautionOf(source, kind, from, hit)
    );
  });
}

const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/** Sorted stretches, with overlapping ones merged. */
function united(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last && overlap(last, stretch)) whole.splice(-1, 1, { start: last.start, end: stretch.end });
    else whole.push(stretch);
  }
  return whole;
}

function cautionOf(
  source: CanonicalText,
  kind: Caution['kind'],
  from: number,
  { start, end }: Stretch
): Caution {
  return {
    kind,
    words: source.text.slice(from + start, from + end).trim(),
    start: source.starts[from + start] ?? 0,
    end: source.ends[from + end - 1] ?? 0
  };
}

/** In UTF-16 units; no longer words are worth showing. */
const neighbourhood = 40;
const wordBefore = /[\p{L}\p{M}\p{N}'-]+ $/u;
const wordsAfter = /^(?:[ '-]*[\p{L}\p{M}\p{N}'-]+){1,2}/u;

/** The word before and the two after show what a word denies. */
function withNeighbours(text: string, { start, end }: Stretch): Stretch {
  const before = wordBefore.exec(text.slice(Math.max(0, start - neighbourhood), start))?.[0] ?? '';
  const after = wordsAfter.exec(text.slice(end, end + neighbourhood))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/** Where the shown text before a quote begins. */
function shownFrom(raw: string, outer: number, inner: number, cautions: readonly Caution[]): number {
  const wanted = cautions.map(({ start }) => start).filter((start) => start >= inner - longestShown);
  const nearest = Math.min(inner - shownLength, ...wanted);
  for (let at = nearest; at > outer; at--)
    if (isBetweenWords(raw, at) && !isWithin(at, cautions)) return at;
    else if (at < nearest - longestWord) return wholeCharacter(raw, nearest);
  return outer;
}

/** Where the shown text after a quote ends. */
function shownTo(raw: string, inner: number, outer: number, cautions: readonly Caution[]): number {
  const wanted = cautions.map(({ end }) => end).filter((end) => end <= inner + longestShown);
  const nearest = Math.max(inner + shownLength, ...wanted);
  for (let at = nearest; at < outer; at++)
    if (isBetweenWords(raw, at) && !isWithin(at, cautions)) return at;
    else if (at > nearest + longestWord) return wholeCharacter(raw, nearest);
  return outer;
}

/** In UTF-16 units: if no space is that near, the script has none or this is not a word. */
const longestWord = 120;

const isBetweenWords = (raw: string, at: number): boolean => /\s/u.test(raw.slice(at - 1, at + 1));

const isWithin = (at: number, cautions: readonly Caution[]): boolean =>
  cautions.some(({ start, end }) => start < at && at < end);

function wholeCharacter(raw: string, at: number): number {
  return /[\udc00-\udfff]/u.test(raw[at] ?? '') ? at - 1 : at;
}

/** In UTF-16 units: longer than any number at a quote's edge with all that belongs to it. */
const numberReach = 60;

function numberCautions(
  source: CanonicalText,
  before: Stretch,
  found: Stretch,
  after: Stretch
): readonly Caution[] {
  const text = ({ start, end }: Stretch): string =>
    source.text.slice(canonicalAt(source, start), canonicalAt(source, end));
  const quote = text(found);
  const edges = `${quote.slice(0, numberReach)} … ${quote.slice(-numberReach)}`;
  const lengths = numberAtEdges(text(before).slice(-numberReach), edges, text(after).slice(0, numberReach));
  const [from, to] = [canonicalAt(source, found.start), canonicalAt(source, found.end)];
  return [
    ...(lengths.before > 0 ? [cautionOf(source, 'number', from, { start: -lengths.before, end: 0 })] : []),
    ...(lengths.after > 0 ? [cautionOf(source, 'number', to, { start: 0, end: lengths.after })] : [])
  ];
}

const pronoun = '(?:it|he|she|they|there|we|you|I)';
const subject = `(?:${pronoun}|[Tt]h(?:is|at|ese|ose|e)|an?|any|his|her|its|their|our|no|\\p{Lu}[\\p{L}.'’-]*)`;
/** “Had it rained”, “Were Iran to attack”: conditions without “if”, at the beginning of a sentence. */
const inverted = new RegExp(
  `^["“‘'(]*(?:(?:But|And|Yet|So|Or|For|Now),? (?:had|were|should)|Had|Were|Should)(?: ${subject}(?![\\p{L}])| $)`,
  'u'
);
const invertedLater = new RegExp(`, (?:had|were|should) ${pronoun}(?!\\p{L})`, 'u');
const invertedGerman = /^["„«(]*(?:Hätten?|Wären?|Würden?|Sollten?)(?: |$)/u;

/** Signs that change the meaning of the words beside them. */
const signs: readonly (readonly [Caution['kind'], 'before' | 'after', RegExp])[] = [
  // “non- nuclear”: a word’s first part, set apart
  ['negation', 'before', /\p{L}+[-\u2010\u2011] ?$/u],
  ['struck', 'before', /(?:~~|<(?:s|del|strike)>)[^~<]*$/u],
  ['struck', 'after', /^[^~<]*(?:~~|<\/(?:s|del|strike)>)/u],
  ['question', 'after', /[?？؟՞፧⸮]/u],
  ['condition', 'before', inverted],
  ['condition', 'before', invertedLater],
  ['condition', 'after', invertedLater],
  ['condition', 'before', invertedGerman]
];

function signCautions(source: CanonicalText, before: Stretch, after: Stretch): readonly Caution[] {
  const rests = { before, after };
  return signs.flatMap(([kind, side, pattern]) => {
    const { start, end } = rests[side];
    const hit = pattern.exec(source.raw.slice(start, end));
    if (!hit) return [];
    const from = start + hit.index;
    return [caution(source, kind, { start: from, end: from + hit[0].length })];
  });
}

/** Overrides and embeddings of direction, which show letters in a different order. */
const turned = /[\u202a-\u202e]/gu;

function directionCautions({ raw }: CanonicalText, { start, end }: Stretch): readonly Caution[] {
  const [first] = raw.slice(start, end).matchAll(turned);
  if (!first) return [];
  const at = start + first.index;
  return [{ kind: 'direction', words: visible(first[0]), start: at, end: at + 1 }];
}

/** A quote of several sentences must contain each of them whole. */
function sentencesCaution(
  source: CanonicalText,
  found: Stretch,
  sentences: readonly Stretch[]
): readonly Caution[] {
  const [first, second] = sentences;
  const last = sentences.at(-1);
  if (!first || !second || !last) return [];
  const rests = source.raw.slice(first.start, found.start) + source.raw.slice(found.end, last.end);
  if (!/[\p{L}\p{N}]/u.test(rests)) return [];
  const boundary = {
    start: Math.max(found.start, first.end - reachOfBoundary),
    end: Math.min(found.end, second.start + reachOfBoundary)
  };
  return [caution(source, 'sentences', boundary)];
}

/** In UTF-16 units: how much of the next sentence is searched for a retraction. */
const reachOfNext = 200;

function takenBackCaution(
  source: CanonicalText,
  next: Stretch | undefined,
  language: string
): readonly Caution[] {
  if (!next) return [];
  const from = canonicalAt(source, next.start);
  const to = canonicalAt(source, Math.min(next.end, next.start + reachOfNext));
  const words = wordsTakingBack(source.text.slice(from, to), language);
  return words === undefined ? [] : [cautionOf(source, 'taken back', from, { start: 0, end: words.length })];
}

/** UTF-16 units on each side of a sentence boundary. */
const reachOfBoundary = 24;

function caution(source: CanonicalText, kind: Caution['kind'], { start, end }: Stretch): Caution {
  const words = source.text.slice(canonicalAt(source, start), canonicalAt(source, end)).trim();
  return { kind, words, start, end };
}

/** The first canonical unit that begins at or after a raw offset. */
export function canonicalAt({ starts }: CanonicalText, offset: number): number {
  return lastNotAbove(starts, offset - 1) + 1;
}
