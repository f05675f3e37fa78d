import { languageOf } from './by-language.ts';
import type { CanonicalText } from './canonical.ts';
import { paragraphsIn, paragraphsOf, trimmed } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';
import { languagesOfOrdinals, sentenceWordsOf } from './sentence-words.ts';
import type { Stretch } from './stretch.ts';

/**
 * The sentences of a text in order, without surrounding white space; together they contain everything else. Each ends
 * with its paragraph at the latest. `language` is a BCP 47 tag; an invalid tag is read as English. If a full stop may
 * belong to an abbreviation, the sentence continues: too long a sentence shows a reader more, too short a one hides a
 * “not”. Takes time linear in the text.
 */
export function sentencesOf(raw: string, language: string): readonly Stretch[] {
  return sentencesOfParagraphs(raw, paragraphsOf(raw), language);
}

const known = new WeakMap<CanonicalText, Map<string, readonly Stretch[]>>();

/** Like `sentencesOf`, but computed once per source and language. */
export function sentencesIn(source: CanonicalText, language: string): readonly Stretch[] {
  const ofSource = known.get(source) ?? new Map<string, readonly Stretch[]>();
  known.set(source, ofSource);
  let sentences = ofSource.get(language);
  if (!sentences) {
    sentences = sentencesOfParagraphs(source.raw, paragraphsIn(source), language);
    ofSource.set(language, sentences);
  }
  return sentences;
}

function sentencesOfParagraphs(
  raw: string,
  paragraphs: readonly Stretch[],
  language: string
): readonly Stretch[] {
  const segmenter = segmenterFor(language);
  const goesOn = goesOnIn(language);
  return paragraphs.flatMap(({ start, end }) => {
    // The segmenter ends a sentence at each line break; replacing these by spaces keeps the offsets.
    const paragraph = raw.slice(start, end).replace(/[\n\r\u0085\u2028\u2029]/gu, ' ');
    return joined(paragraph, segmentsOf(paragraph, segmenter), goesOn)
      .map((stretch) => trimmed(paragraph, stretch))
      .filter((stretch) => stretch.end > stretch.start)
      .map((stretch) => ({ start: start + stretch.start, end: start + stretch.end }));
  });
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
