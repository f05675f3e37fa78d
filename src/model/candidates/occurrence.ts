import { boundsOf } from '../bounds.ts';
import { openFuture, type Day } from '../day.ts';
import { readWhen } from '../read-when.ts';
import type { Occurrence, When } from '../timeline.ts';

/** Words before a time that make it that of a plan, a threat or an expectation; English only. */
const signs: readonly (readonly [Occurrence, RegExp])[] = [
  ['threatened', /\bthreat(?:ens?|ened|ening) to\b/giu],
  ['planned', /\b(?:(?:re)?scheduled|slated|planned|planning|plans?|arranged|set) (?:to|for)\b/giu],
  // The least that a plan says too.
  ['expected', /\b(?:will|shall|due (?:to|in|on|by)|expected (?:to|in|on|by)|likely to)\b(?! not\b)/giu]
];

/** A time in its sentence. */
export interface InSentence {
  readonly sentence: string;
  /** Where the time is in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** How far a dated event had come by `asOf`, if its date and the words around it leave no doubt. */
export function occurrenceOf(when: When, at: InSentence, asOf: Day | undefined): Occurrence | undefined {
  const date = readWhen(when);
  if (asOf === undefined || !date.ok) return undefined;
  const { earliestStart, latestStart, latestEnd } = boundsOf(date.value, asOf);
  const sign = signBefore(at);
  if (earliestStart !== null && earliestStart > asOf) return sign;
  if (sign !== undefined || latestStart === null || latestStart > asOf || latestEnd === null)
    return undefined;
  if (when.aspect === 'since' && latestEnd === openFuture) return 'ongoing';
  if (when.aspect === 'until') return latestEnd === asOf ? 'ongoing' : undefined;
  return latestEnd <= asOf && !isDenied(at) ? 'happened' : undefined;
}

const negation = /\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot)\b|n['’]t\b/iu;
/** Longer than any clause that a negation reaches through, in UTF-16 units. */
const reach = 200;

/** Whether a negation precedes a time in its clause, or follows a time that begins its sentence. */
const isDenied = (at: InSentence): boolean =>
  negation.test(isFirst(at) ? at.sentence.slice(at.end, at.end + reach) : clauseBefore(at));

const clauseBefore = ({ sentence, start }: InSentence): string =>
  /[^,;:—–]*$/u.exec(sentence.slice(Math.max(0, start - reach), start))?.[0] ?? '';

const isFirst = ({ sentence, start }: InSentence): boolean => !/\p{L}/u.test(sentence.slice(0, start));

/** The nearest sign before a time; in a sentence that begins with its time, the first after it. */
function signBefore(at: InSentence): Occurrence | undefined {
  const { sentence, start, end } = at;
  const around = isFirst(at) ? sentence.slice(end) : sentence.slice(0, start);
  const hits = signs.flatMap(([occurrence, pattern]) =>
    [...around.matchAll(pattern)].map(({ index }) => ({ occurrence, index }))
  );
  const ordered = hits.sort((one, other) => one.index - other.index);
  return (isFirst(at) ? ordered[0] : ordered.at(-1))?.occurrence;
}
