import { languageOf } from './by-language.ts';
import type { CanonicalText } from './canonical.ts';
import { paragraphsIn, paragraphsOf, trimmed } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';
import { languagesOfOrdinals, sentenceWordsOf } from './sentence-words.ts';
import { lastBegunBy, type Stretch } from './stretch.ts';

/**
 * The sentences of a text in order, without surrounding white space; together they contain everything else. Each ends
 * with its paragraph at the latest. `language` is a BCP 47 tag; an invalid tag is read as English. If a full stop may
 * belong to an abbreviation, the sentence continues: too long a sentence shows a reader more, too short a one hides a
 * “not”. Takes time linear in the text.
 */
export const sentencesOf = (raw: string, language: string): readonly Stretch[] =>
  new Sentences(raw, paragraphsOf(raw), language).all;

/** Like `sentencesOf`, but computed once per source and language. */
export const sentencesIn = (source: CanonicalText, language: string): readonly Stretch[] =>
  sentencesOfSource(source, language).all;

/** Like `sentencesIn`, one at a time: of a long text the first are there at once. */
export function* eachSentence(source: CanonicalText, language: string): Generator<Stretch> {
  const sentences = sentencesOfSource(source, language);
  for (const index of paragraphsIn(source).keys()) yield* sentences.ofParagraph(index);
}

/**
 * The sentences of the paragraphs that a stretch of a source meets, and of the one after them. A stretch that begins between
 * two paragraphs meets the first.
 */
export function sentencesNear(
  source: CanonicalText,
  { start, end }: Stretch,
  language: string
): readonly Stretch[] {
  const paragraphs = paragraphsIn(source);
  const first = Math.max(0, lastBegunBy(paragraphs, start));
  const next = lastBegunBy(paragraphs, end - 1) + 1;
  const sentences = sentencesOfSource(source, language);
  return paragraphs.slice(first, next + 1).flatMap((_, index) => sentences.ofParagraph(first + index));
}

const known = new WeakMap<CanonicalText, Map<string, Sentences>>();

function sentencesOfSource(source: CanonicalText, language: string): Sentences {
  const ofSource = known.get(source) ?? new Map<string, Sentences>();
  known.set(source, ofSource);
  const sentences = ofSource.get(language) ?? new Sentences(source.raw, paragraphsIn(source), language);
  ofSource.set(language, sentences);
  return sentences;
}

/** The sentences of a text. Each paragraph is divided once, when it is asked for. */
class Sentences {
  readonly #raw: string;
  readonly #paragraphs: readonly Stretch[];
  readonly #segmenter: Intl.Segmenter;
  readonly #goesOn: GoesOn;
  readonly #divided = new Map<number, readonly Stretch[]>();
  #all: readonly Stretch[] | undefined;

  constructor(raw: string, paragraphs: readonly Stretch[], language: string) {
    this.#raw = raw;
    this.#paragraphs = paragraphs;
    this.#segmenter = segmenterFor(language);
    this.#goesOn = goesOnIn(language);
  }

  get all(): readonly Stretch[] {
    return (this.#all ??= this.#paragraphs.flatMap((_, index) => this.ofParagraph(index)));
  }

  ofParagraph(index: number): readonly Stretch[] {
    const before = this.#divided.get(index);
    if (before) return before;
    const divided = this.#divide(this.#paragraphs[index]!);
    this.#divided.set(index, divided);
    return divided;
  }

  #divide({ start, end }: Stretch): readonly Stretch[] {
    // The segmenter ends a sentence at each line break; replacing these by spaces keeps the offsets.
    const paragraph = this.#raw.slice(start, end).replace(/[\n\r\u0085\u2028\u2029]/gu, ' ');
    return joined(paragraph, segmentsOf(paragraph, this.#segmenter), this.#goesOn)
      .map((stretch) => trimmed(paragraph, stretch))
      .filter((stretch) => stretch.end > stretch.start)
      .map((stretch) => ({ start: start + stretch.start, end: start + stretch.end }));
  }
}

/** Whether a sentence continues, given the text before and after a possible end. */
type GoesOn = (before: string, after: string) => boolean;

/** In UTF-16 units: longer than any abbreviation or first word of a sentence. */
const reach = 32;

function joined(text: string, segments: readonly Stretch[], goesOn: GoesOn): readonly Stretch[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { start, end } of segments) {
    const last = sentences.at(-1);
    const before = text.slice(Math.max(last?.start ?? 0, start - reach), start);
    if (last && goesOn(before, text.slice(start, start + reach))) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}

const closers = '["”’»›)\\]」』）]';
/** “Who?” he asked. */
const beginsSmall = /^["“‘«(]*\p{Ll}/u;
/** 「行く。」と言った */
const closesWithoutSpace = /[。！？｡][」』”’]$/u;
/** The “z.” of “z. B.” */
const letterAndStop = /(?<![\p{L}\p{N}])\p{L}\. *$/u;
const beginsWithLetterAndStop = /^\p{L}\./u;
/** The “1.” of an item. */
const itemNumber = /^\s*\p{Nd}{1,3}\. *$/u;
/** The “5.” of “5. März” */
const ordinal = /(?<!\p{N})\p{Nd}{1,2}\. *$/u;
const letterOrDigit = /^[\p{L}\p{N}]/u;

function goesOnIn(language: string): GoesOn {
  const { never, mayEnd, starters } = sentenceWordsOf(language);
  const endsNever = abbreviations(never.map(escaped));
  // Written-out letters (“U.S.”), lone initials (“J.”), and abbreviations that may end a sentence.
  const mayGoOn = abbreviations([...mayEnd.map(escaped), '\\p{Lu}', '(?:\\p{L}\\. ?)+\\p{L}']);
  const hasOrdinals = languagesOfOrdinals.has(languageOf(language));
  const startsAnew = new RegExp(`^["“‘«(¿¡]*(?:${starters.join('|')})(?=[ ,;:'’…]|$)`, 'u');
  return (before, after) => {
    if (beginsSmall.test(after) || endsNever.test(before) || itemNumber.test(before)) return true;
    if (closesWithoutSpace.test(before)) return letterOrDigit.test(after);
    if (letterAndStop.test(before) && beginsWithLetterAndStop.test(after)) return true;
    return (mayGoOn.test(before) || (hasOrdinals && ordinal.test(before))) && !startsAnew.test(after);
  };
}

function abbreviations(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})\\.${closers}* *$`, 'u');
}

const escaped = (word: string): string => word.replaceAll('.', '\\.');

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
