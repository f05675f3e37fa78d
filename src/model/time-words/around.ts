import type { Counted } from './draft.ts';
import type { Match } from './forms.ts';
import type { Around } from './language.ts';
import type { Kind } from './meaning.ts';
import type { Token } from './tokens.ts';

/** How many tokens before a time are examined, and how many after. */
const reachBefore = 12;
const reachAfter = 8;
/** The same for words that only make one of two dates likelier. */
const cueBefore = 10;
const cueAfter = 6;

/** What the words around a time show about it, within its sentence and mostly within its clause. */
export function aroundOf(
  tokens: readonly Token[],
  match: Match,
  before: Match | undefined,
  words: Around
): Partial<Counted> {
  const sentence = sentenceBefore(tokens, match.start);
  const clause = clauseIn(sentence, words);
  // A verb before another time belongs to that time.
  const own = clause.slice(Math.max(0, clause.length - (match.start - (before?.end ?? 0))));
  const after = clauseAfter(tokens, match.end);
  const isPast = words.alwaysPast.has(tokens[match.start]?.text ?? '');
  // “Planned for March” is about the future, though the verb is past.
  const isOpen = relating.has(match.meaning.kind) || says(tokens.slice(match.start, match.end), words.future);
  const cue = isPast ? 'past' : cueOf(tokens, match, sentence, words);
  const tense = isPast ? 'past' : isOpen ? undefined : tenseOf(sentence, own, after, words);
  return {
    ...(cue && { cue }),
    ...(tense && { tense }),
    ...(clause.some(({ text }) => words.negations.has(text)) && { negated: true }),
    ...(says(sentence, words.doubts) && { doubted: true })
  };
}

/** Something before a future time may itself be past. */
const relating: ReadonlySet<Kind> = new Set<Kind>([
  'since',
  'until',
  'not until',
  'by',
  'before',
  'after',
  'not before',
  'as of',
  'span',
  'between'
]);

const ends = new Set(['.', '', '!', '?', ';']);

export const endsSentence = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text !== ';' && ends.has(text));

function sentenceBefore(tokens: readonly Token[], start: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, start - reachBefore), start);
  return before.slice(before.findLastIndex(({ text }) => ends.has(text)) + 1);
}

function clauseIn(sentence: readonly Token[], { clauseBounds }: Around): readonly Token[] {
  const isBound = ({ text, kind }: Token) =>
    (kind === 'sign' && text !== "'" && text !== '-') || clauseBounds.has(text);
  return sentence.slice(sentence.findLastIndex(isBound) + 1);
}

function clauseAfter(tokens: readonly Token[], end: number): readonly Token[] {
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const after = tokens.slice(from, from + reachAfter);
  const stop = after.findIndex(({ text }) => ends.has(text));
  return stop < 0 ? after : after.slice(0, stop);
}

const says = (tokens: readonly Token[], phrases: readonly string[]): boolean => {
  const text = ` ${tokens.map((token) => token.text).join(' ')} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
};

function cueOf(
  tokens: readonly Token[],
  { start, end }: Match,
  sentence: readonly Token[],
  words: Around
): Counted['cue'] {
  if (isPastDirectly(sentence, words)) return 'past';
  const near = [...sentence.slice(-cueBefore), ...tokens.slice(start, end)];
  if (says(near, words.future)) return 'future';
  return says(tokens.slice(end, end + cueAfter), words.futureAfter) ? 'future' : undefined;
}

/** “The court ruled on Thursday”, “officials said Friday”. */
function isPastDirectly(sentence: readonly Token[], words: Around): boolean {
  const last = sentence.findLastIndex(({ text }) => !words.betweenVerbAndTime(text));
  const verb = sentence[last]?.text ?? '';
  if (words.notPastAfter.has(sentence[last - 1]?.text ?? '')) return false;
  return words.past.includes(verb) || (words.isPastForm(verb) && !words.speaksAhead.has(verb));
}

/** The tense of a time's verb, if it can be determined; it can't if an event that is the verb's object has the time. */
function tenseOf(
  sentence: readonly Token[],
  clause: readonly Token[],
  after: readonly Token[],
  words: Around
): Counted['tense'] {
  if (isPastDirectly(sentence, words)) return 'past';
  return sentence.length === 0 ? tenseAfter(after, words) : tenseBefore(clause, words);
}

/** Decided by the nearest verb before the time. */
function tenseBefore(clause: readonly Token[], words: Around): Counted['tense'] {
  for (let at = clause.length - 1; at >= 0; at--) {
    const [before, token, next] = [clause[at - 1]?.text ?? '', clause[at]!, clause[at + 1]];
    if (words.certainFuture.has(token.text)) return 'future';
    if (words.present.has(token.text)) return undefined;
    if (token.text === 'to' && !next?.capital) return words.intentions.has(before) ? 'future' : undefined;
    if (words.leadsAway.has(token.text) || token.text.endsWith('ing')) return undefined;
    if (words.isPastForm(token.text) && !words.notPastAfter.has(before))
      return words.speaksAhead.has(token.text) ? undefined : 'past';
  }
  return undefined;
}

/**
 * For a time at the beginning of a sentence, decided by the first verb after it; “the paper said” may be a mere
 * aside.
 */
function tenseAfter(after: readonly Token[], words: Around): Counted['tense'] {
  const isFuture = after.some(({ text }) => words.certainFuture.has(text));
  const verb = after.find(
    ({ text }, at) => words.isPastForm(text) && !words.notPastAfter.has(after[at - 1]?.text ?? '')
  );
  if (isFuture) return verb ? undefined : 'future';
  return verb && !words.speaksAhead.has(verb.text) ? 'past' : undefined;
}
