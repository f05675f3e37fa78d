import * as words from './english-verbs.ts';
import { anyToken, type Held, type Slot } from './forms.ts';
import type { Meaning } from './meaning.ts';
import type { Token } from './tokens.ts';

/** The most tokens of a happening before the word that introduces its time. */
const longest = 10;

/** Slots for its time: any, and those that need no other word to identify them. */
export interface Periods {
  readonly period: Slot;
  readonly counted: Slot;
}

/**
 * What happened, and when: “the vote on May 4”, “he resigned in 2019”, “the 2019 vote”. If a comma or another subject
 * comes before the time, the time is something else's: “After the vote he resigned on May 4”.
 */
export const happeningIn = (periods: Periods): Slot => ({
  starts: new Set([anyToken]),
  read: (tokens, at) => {
    for (let lead = at; lead <= at + longest; lead++) {
      const token = tokens[lead];
      if (!token || !isPart(token) || joinsTime(tokens, lead)) return undefined;
      if (lead > at && beginsClause(tokens, at, lead)) return undefined;
      const of = timeAt(tokens, lead, periods);
      if (of && lead === at) return undefined;
      if (of) return happeningFrom(tokens, { at, lead, next: of.next, of: of.value as Meaning });
    }
    return undefined;
  }
});

/** “And on May 4” is not the time of what precedes it. */
const joinsTime = (tokens: readonly Token[], at: number) =>
  words.joining.has(tokens[at]?.text ?? '') && words.leadsToTime.has(tokens[at + 1]?.text ?? '');

/** “On May 4”, “Friday”, or the “2019” of “the 2019 vote”. */
function timeAt(tokens: readonly Token[], lead: number, { period, counted }: Periods): Held | undefined {
  const led = words.leadsToTime.has(tokens[lead]?.text ?? '') && period.read(tokens, lead + 1);
  if (led) return led;
  const bare = period.read(tokens, lead);
  return counted.read(tokens, lead) ?? (tokens[bare?.next ?? -1]?.kind === 'word' ? bare : undefined);
}

interface Found {
  readonly at: number;
  readonly lead: number;
  readonly next: number;
  readonly of: Meaning;
}

function happeningFrom(tokens: readonly Token[], { at, lead, next, of }: Found): ReturnType<Slot['read']> {
  if (words.timesOfDay.has(tokens[lead - 1]?.text ?? '') || isOtherwiseMeant(tokens, at, lead))
    return undefined;
  const isFirst = beginsSentence(tokens, at) && hasVerb(tokens, at, lead);
  if (isFirst && !goesOn(tokens[next])) return undefined;
  return { value: { kind: 'happening', of, tokens: [lead, next] }, next };
}

const isPart = ({ kind, text }: Token) =>
  kind === 'word' || (kind === 'sign' && "'-".includes(text)) || kind === 'number';

/** A second subject, directly after a noun. */
function beginsClause(tokens: readonly Token[], at: number, next: number): boolean {
  if (!words.determiners.has(tokens[next]?.text ?? '')) return false;
  const before = tokens[next - 1]?.text ?? '';
  const follows = words.prepositions.has(before) || words.isPastForm(before) || before.endsWith('ing');
  return !follows && next > at + 1 - Number(words.determiners.has(tokens[at]?.text ?? ''));
}

/** “Before a judge in Paris”, “named after his father”. */
function isOtherwiseMeant(tokens: readonly Token[], at: number, lead: number): boolean {
  const [verb, comparator] = [tokens[at - 2]?.text ?? '', tokens[at - 1]?.text];
  if (comparator === 'after') return words.notLater.has(verb);
  if (comparator !== 'before') return false;
  const name = tokens.slice(at, lead).map(({ text }) => text);
  const end = name.findIndex((text) => words.prepositions.has(text));
  return words.bodies.has(name.at(end < 0 ? -1 : end - 1) ?? '') || words.appearances.has(verb);
}

/**
 * In “after the blast rescuers came on May 4” the verb may be the sentence's own; “after the blast on May 4” has
 * none.
 */
const hasVerb = (tokens: readonly Token[], at: number, lead: number) =>
  tokens.slice(at, lead).some(({ text }) => words.isPastForm(text));

/** Whether the phrase relative to the happening begins its sentence; quoted words may begin in the middle of one. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (words.comparators.has(tokens[first]?.text ?? '')) first--;
  const before = tokens[first];
  const isAtEdge = before === undefined || (before.kind !== 'word' && before.kind !== 'number');
  return isAtEdge && tokens[first + 1]?.capital === true;
}

/** Whether another clause follows, introduced by the first. */
const goesOn = (next: Token | undefined) =>
  next?.text === ',' || (next?.kind === 'word' && (next.capital || words.determiners.has(next.text)));
