import type { Day } from '../day.ts';
import type { Span } from '../edtf.ts';
import type { Counted } from './draft.ts';
import { english } from './english.ts';
import { figuresIn } from './figures.ts';
import type { Match } from './forms.ts';
import { matchesIn, wholeMatch } from './grammar.ts';
import type { Language } from './language.ts';
import { readingsOf, type Reading } from './relations.ts';
import { tokensOf, type Token } from './tokens.ts';

export type { Reading } from './relations.ts';

/** What relative words count from. */
export interface TimeContext {
  /** The day the text was written. Without it, relative phrases and dates without a year have no reading. */
  readonly written?: Day;
  /** What “the following day” counts from, if known: an earlier event. Without it, such phrases have no reading. */
  readonly reference?: Span;
}

/** Words of a text that name a time. */
export interface TimeExpression {
  /** Raw UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Likeliest first; empty where the words name a time but not which, or what they count from is not known. */
  readonly readings: readonly Reading[];
}

/** The languages that have tables of their own. */
const languages: ReadonlyMap<string, Language> = new Map([['en', english]]);
const others = new Map<string, Language>();

/** A language without tables of its own has figures, and its names of months. */
function tablesOf(language: string): Language {
  const subtag = subtagOf(language);
  const tables = languages.get(subtag) ?? others.get(subtag) ?? figuresIn(subtag);
  if (!languages.has(subtag)) others.set(subtag, tables);
  return tables;
}

const subtagOf = (language: string): string =>
  /^[a-z]{2,3}(?![a-z])/u.exec(language.toLowerCase())?.[0] ?? 'en';

/** Whether there are tables for a language, by its BCP 47 tag: of others only figures and names of months are read. */
export const readsLanguage = (language: string): boolean => languages.has(subtagOf(language));

/** All time expressions of a text in order, in time linear in it. `language` is a BCP 47 tag. */
export function timeExpressionsIn(
  text: string,
  context: TimeContext,
  language = 'en'
): readonly TimeExpression[] {
  const tables = tablesOf(language);
  const tokens = tokensOf(text);
  return matchesIn(tokens, tables).map((match) => expressionOf(text, tokens, match, context, tables));
}

/** The time that a text is and nothing else, as “1950” or “March”, which in a sentence may be other words. */
export function timeExpressionOf(
  text: string,
  context: TimeContext,
  language = 'en'
): TimeExpression | undefined {
  const tables = tablesOf(language);
  const tokens = tokensOf(text);
  const match = wholeMatch(tokens, tables);
  return match && expressionOf(text, tokens, match, context, tables);
}

function expressionOf(
  text: string,
  tokens: readonly Token[],
  match: Match,
  context: TimeContext,
  language: Language
): TimeExpression {
  const start = tokens[match.start]?.start ?? 0;
  const end = tokens[match.end - 1]?.end ?? start;
  const cue = cueOf(tokens, match, language);
  const counted: Counted = { ...context, ...(cue && { cue }) };
  return { start, end, text: text.slice(start, end), readings: readingsOf(match.meaning, counted) };
}

/** How many words before a time are looked at for whether it is past or to come, and how many after. */
const wordsBefore = 10;
const wordsAfter = 6;

function cueOf(tokens: readonly Token[], { start, end }: Match, language: Language): Counted['cue'] {
  const within = [...sentenceBefore(tokens, start), ...sliceOf(tokens, start, end)];
  const [last, beforeLast] = [tokens[start - 1]?.text ?? '', tokens[start - 2]?.text ?? ''];
  if (language.past.includes(last) || (last === 'on' && language.past.includes(beforeLast))) return 'past';
  const phrase = ` ${within.join(' ')} `;
  if (language.future.some((cue) => phrase.includes(` ${cue} `))) return 'future';
  const after = sliceOf(tokens, end, end + wordsAfter);
  return language.futureAfter.some((cue) => after.includes(cue)) ? 'future' : undefined;
}

const sliceOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).map(({ text }) => text);

function sentenceBefore(tokens: readonly Token[], start: number): readonly string[] {
  const words = sliceOf(tokens, Math.max(0, start - wordsBefore), start);
  return words.slice(Math.max(words.lastIndexOf('.'), words.lastIndexOf('')) + 1);
}
