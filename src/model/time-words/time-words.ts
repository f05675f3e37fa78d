import type { Day } from '../day.ts';
import type { Span } from '../edtf.ts';
import { hullOf, type Counted } from './draft.ts';
import { aroundOf, endsSentence } from './around.ts';
import { english } from './english.ts';
import { figuresIn } from './figures.ts';
import type { Match } from './forms.ts';
import { matchesIn, wholeMatch } from './grammar.ts';
import type { Language } from './language.ts';
import type { Meaning } from './meaning.ts';
import { draftsOf } from './points.ts';
import { readingsOf, type Reading } from './relations.ts';
import { tokensOf, type Token } from './tokens.ts';

export type { Reading } from './relations.ts';

/** What relative words count from. */
export interface TimeContext {
  /** The day the text was written. Without it, relative phrases and dates without a year have no readings. */
  readonly written?: Day;
  /** What “the following day” counts from, if known: an earlier event. Without it, such phrases have no readings. */
  readonly reference?: Span;
}

/** Words of a text that name a time. */
interface DatedPart {
  /** Raw UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Likeliest first; empty if the words name a time but not which, or what they count from is unknown. */
  readonly readings: readonly Reading[];
}

export interface TimeExpression extends DatedPart {
  /** The time of something else from which the words count: “on May 4” in “two weeks before the vote on May 4”. */
  readonly happening?: DatedPart;
  /** A preceding “not” is included in the reading: “not repaired until June”. */
  readonly negated?: true;
}

/** The languages with tables of their own. */
const languages: ReadonlyMap<string, Language> = new Map([['en', english]]);
const others = new Map<string, Language>();

/** A language without tables has figures and its month names. */
function tablesOf(language: string): Language {
  const subtag = subtagOf(language);
  const tables = languages.get(subtag) ?? others.get(subtag) ?? figuresIn(subtag);
  if (!languages.has(subtag)) others.set(subtag, tables);
  return tables;
}

const subtagOf = (language: string): string =>
  /^[a-z]{2,3}(?![a-z])/u.exec(language.toLowerCase())?.[0] ?? 'en';

/** Whether a language, given by its BCP 47 tag, has tables: in others only figures and month names are read. */
export const readsLanguage = (language: string): boolean => languages.has(subtagOf(language));

/** All time expressions of a text in order, in linear time. `language` is a BCP 47 tag. */
export function timeExpressionsIn(
  text: string,
  context: TimeContext,
  language = 'en'
): readonly TimeExpression[] {
  const tables = tablesOf(language);
  const tokens = tokensOf(text);
  let before: Match | undefined;
  return matchesIn(tokens, tables).map((match) => {
    const reference = context.reference ?? referenceFrom(tokens, before, match, context);
    const counted = { ...context, ...(reference && { reference }) };
    const expression = expressionOf(text, tokens, { match, before }, counted, tables);
    before = match;
    return expression;
  });
}

/** “In June 1998 and returned later that year”: the only time that the same sentence names just before. */
function referenceFrom(
  tokens: readonly Token[],
  before: Match | undefined,
  { start }: Match,
  context: TimeContext
): Span | undefined {
  if (!before || endsSentence(tokens.slice(before.end, start))) return undefined;
  const [draft, ...others] = draftsOf(before.meaning, context);
  const span = draft && others.length === 0 ? hullOf(draft) : undefined;
  return span?.every(Number.isFinite) ? span : undefined;
}

/** The time that makes up a whole text, such as “1950” or “March”, which in a sentence may be other words. */
export function timeExpressionOf(
  text: string,
  context: TimeContext,
  language = 'en'
): TimeExpression | undefined {
  const tables = tablesOf(language);
  const tokens = tokensOf(text);
  const match = wholeMatch(tokens, tables);
  return match && expressionOf(text, tokens, { match }, context, tables);
}

function expressionOf(
  text: string,
  tokens: readonly Token[],
  { match, before }: { readonly match: Match; readonly before?: Match | undefined },
  context: TimeContext,
  language: Language
): TimeExpression {
  const start = tokens[match.start]?.start ?? 0;
  const end = tokens[match.end - 1]?.end ?? start;
  const around = language.around ? aroundOf(tokens, match, before, language.around) : {};
  const counted: Counted = { ...context, ...around };
  const of = happeningOf(text, tokens, match.meaning, counted);
  const readings = readingsOf(match.meaning, counted);
  const isNegated = around.negated && match.meaning.kind === 'until';
  return {
    start,
    end,
    text: text.slice(start, end),
    readings,
    ...(of && { happening: of }),
    ...(isNegated && { negated: true })
  };
}

/** “On May 4”, in “two weeks before the vote on May 4”. */
function happeningOf(
  text: string,
  tokens: readonly Token[],
  { of }: Meaning,
  counted: Counted
): DatedPart | undefined {
  const [first, last] = [tokens[of?.tokens?.[0] ?? -1], tokens[(of?.tokens?.[1] ?? 0) - 1]];
  if (!of || !first || !last) return undefined;
  const { start, end } = { start: first.start, end: last.end };
  return { start, end, text: text.slice(start, end), readings: readingsOf(of, counted) };
}
