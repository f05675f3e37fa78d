import type { ReadWhen } from '../bounds.ts';
import { parseEdtf } from '../edtf.ts';
import {
  readsLanguage,
  timeExpressionsIn,
  type Reading as TimeReading,
  type TimeExpression
} from '../time-words/time-words.ts';
import type { Stretch } from '../stretch.ts';
import type { When } from '../timeline.ts';
import { saysNumbersOf } from './numbers.ts';
import { phrasesOf, type Context, type FoundQuote, type Phrase } from './phrases.ts';
import { relationOf, type Relation } from './relation.ts';

export type { TimeReading };

/** How the words of a date license it. */
export type Licence =
  /** The date is one of the readings of its words, or vaguer than one. */
  | { readonly kind: 'read'; readonly reading: TimeReading }
  /** The date says more than its words, or something else. */
  | {
      readonly kind: 'surer' | 'contrary';
      readonly readings: readonly TimeReading[];
      /** Words that show the time to belong to something else: “two weeks before the vote on May 4”. */
      readonly of?: string;
      /** The verb's tense speaks against the date: “ruled on Thursday”, with a date to come. */
      readonly againstTense?: true;
    }
  /** The language has no grammar: only the numbers and months of the words were compared with the date. */
  | { readonly kind: 'numbers only'; readonly language: string }
  /** The grammar finds no date in the words, or would need the day they count from. */
  | { readonly kind: 'not read' }
  /** No quote contains the words, which is reported elsewhere. */
  | { readonly kind: 'not quoted' }
  | { readonly kind: 'no words' }
  /** Nothing is quoted for the date, so no words could license it. */
  | { readonly kind: 'no quotes' };

/** Compares a date with its words, read in their sentences; `quotes` are those that may contain the words. */
export function licenceOf(
  when: When,
  date: ReadWhen,
  quotes: readonly FoundQuote[],
  context: Context
): Licence {
  if (when.text === undefined) return licenceWithoutWords(quotes);
  const phrases = phrasesOf(when, quotes, context);
  if (phrases.length === 0) return { kind: 'not quoted' };
  const readings = phrases.flatMap(readingsOf);
  const relations = readings.map((meant) => {
    const relation = relationOf(date, meant.when);
    return relation === 'licensed' && !meant.isAlone ? 'surer' : relation;
  });
  const foreign = phrases.find(
    ({ language }) => !readsLanguage(language) || isOfOtherScript(when.text ?? '')
  );
  if (foreign) return foreignLicence(when, foreign.language, relations, readings);
  const licensed = readings.filter((_, index) => relations[index] === 'licensed');
  const nearest = licensed.find(({ when: meant }) => relationOf(meant, date) === 'licensed') ?? licensed[0];
  if (nearest) return { kind: 'read', reading: nearest.reading };
  if (readings.length === 0) return { kind: 'not read' };
  const kind = relations.includes('surer') ? 'surer' : 'contrary';
  const said = readings.map(({ reading }) => reading);
  return { kind, readings: said.filter(({ againstTense }) => !againstTense), ...reasonOf(date, readings) };
}

/**
 * Whether an event may have one of the readings of a time as its date, with the words of that time, without a reason: `licenceOf`
 * finds it *read*. The time was read in its sentence by itself. Nothing is read again, as a text may have thousands.
 */
export const needsNoReason = (
  { text }: Pick<TimeExpression, 'text'>,
  { againstTense }: Pick<TimeReading, 'againstTense'>,
  language: string
): boolean => !againstTense && readsLanguage(language) && !isOfOtherScript(text);

/** The licence of a date without words of its source; `quotes` are those that could have them. */
export const licenceWithoutWords = (quotes: readonly unknown[]): Licence => ({
  kind: quotes.length > 0 ? 'no words' : 'no quotes'
});

/** Why words do not license a date although it is one of their readings. */
function reasonOf(date: ReadWhen, readings: readonly Meant[]): { of?: string; againstTense?: true } {
  const of = readings.find(({ isOfAnother }) => isOfAnother);
  if (of) return { of: of.text };
  const meant = readings.find(({ when }) => relationOf(date, when) === 'licensed');
  return meant?.reading.againstTense ? { againstTense: true } : {};
}

/** A source in a language with a grammar may quote words in another script. */
const isOfOtherScript = (words: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(words);

/**
 * The grammar does not know “before” or “since” in other languages, so no date can be shown to contradict its words.
 */
function foreignLicence(
  when: When,
  language: string,
  relations: readonly Relation[],
  readings: readonly Meant[]
): Licence {
  const isContrary = relations.length > 0 && relations.every((relation) => relation === 'contrary');
  const agrees = relations.includes('licensed') || (saysNumbersOf(when) && !isContrary);
  if (agrees) return { kind: 'numbers only', language };
  if (readings.length === 0) return { kind: 'not read' };
  return { kind: 'surer', readings: readings.map(({ reading }) => reading) };
}

/** A reading of words for a time, with its date. */
export interface Meant {
  readonly text: string;
  readonly reading: TimeReading;
  readonly when: ReadWhen;
  /**
   * Whether the reading needs no reason: it is the only time, not that of something else, and not against its tense.
   */
  readonly isAlone: boolean;
  readonly isOfAnother?: true;
}

/**
 * The possible meanings of a phrase: the readings of each time expression in it, and of the first to the last as a
 * span.
 */
export function readingsOf({ sentence, start, end, written, reference, language }: Phrase): readonly Meant[] {
  const expressions = timeExpressionsIn(sentence, { written, reference }, language).filter(
    (expression) => expression.start < end && start < expression.end
  );
  // If the words name two dates, or one that another time is relative to, the author must say which is meant.
  const [first, another] = expressions;
  const rest = besides(sentence, { start, end }, expressions);
  const isOne = first !== undefined && !another && !relates(first.negated ? withoutNot(rest) : rest);
  const single = expressions.flatMap(({ text, readings }) =>
    readings.map((reading) => meantBy(text, reading, isOne && !reading.againstTense))
  );
  return [
    ...single,
    ...expressions.flatMap((expression) => ofAnother(expression, start)),
    ...(keepsApart(rest) ? [] : spansOf(expressions))
  ];
}

const meantBy = (text: string, reading: TimeReading, isAlone: boolean): Meant => ({
  text,
  reading,
  when: meaningOf(reading),
  isAlone
});

/** Words that begin after “two weeks before” can mean the vote's own date; the author must say so. */
const ofAnother = ({ start, text, happening }: TimeExpression, from: number): readonly Meant[] =>
  from > start && happening
    ? happening.readings.map((reading) => ({ ...meantBy(text, reading, false), isOfAnother: true }) as const)
    : [];

/** The words of a phrase outside its time expressions. */
const besides = (sentence: string, { start, end }: Stretch, expressions: readonly TimeExpression[]): string =>
  expressions.reduceRight(
    (rest, expression) =>
      rest.slice(0, Math.max(0, expression.start - start)) + rest.slice(Math.max(0, expression.end - start)),
    sentence.slice(start, end)
  );

/** “Two weeks before the vote on May 4” names no other time than that of the vote. */
const relates = (words: string): boolean =>
  /\b(?:ago|after|before|by|earlier|following|later|nor?|not|or|preceding|prior|since|till|until|within)\b/iu.test(
    words
  );

const withoutNot = (words: string): string => words.replace(/\b(?:not|no|nor)\b/giu, '');

/** The date that a reading of the grammar gives. */
export function meaningOf({ edtf: text, mod, endMod, aspect }: TimeReading): ReadWhen {
  const edtf = parseEdtf(text);
  if (!edtf.ok) throw new Error(`the grammar gave ${text}, which is no date: ${edtf.problems[0].message}`);
  return { edtf: edtf.value, mod, endMod, aspect };
}

/** “In March and again in May” is not a span from one to the other. */
const keepsApart = (words: string): boolean => /\b(?:again|also|but|nor?|not|or|than)\b/iu.test(words);

/** “It began on March 3 and ended on March 9”: two dates give a span. */
function spansOf(expressions: readonly TimeExpression[]): readonly Meant[] {
  const [first, last] = [expressions[0], expressions.at(-1)];
  if (!first || !last || first === last) return [];
  const text = `${first.text} … ${last.text}`;
  return first.readings.flatMap((start) =>
    last.readings.flatMap((end) => spanFrom(start, end).map((reading) => meantBy(text, reading, true)))
  );
}

function spanFrom(start: TimeReading, end: TimeReading): readonly TimeReading[] {
  const edtf = `${start.edtf}/${end.edtf}`;
  // A set, an interval, or an end before its start can't form a span.
  if (!parseEdtf(edtf).ok) return [];
  const derivation = [...start.derivation, ...end.derivation];
  return [{ edtf, mod: start.mod, endMod: end.mod, aspect: 'throughout', derivation }];
}
