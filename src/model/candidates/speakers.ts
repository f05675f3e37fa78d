import { isUnnamed } from '../speaker-names.ts';
import { bodies } from '../time-words/english-verbs.ts';
import type { Speaker } from '../timeline.ts';
import type { CanonicalSentence } from './canonical-sentence.ts';
import type { Introduced } from './introduced.ts';
import {
  adjoin,
  isAdverb,
  isCapital,
  phraseAfter,
  phraseBefore,
  wordsAfter,
  wordsBefore,
  type Word
} from './noun-phrase.ts';
import type { Speech } from './speech.ts';

/** Of a sentence; more verbs than these belong to a list, not to prose. */
const mostVerbs = 12;

/**
 * The speaker whom a sentence in English names with certainty, outside quotation marks: that of its last verb if nothing
 * follows it, “…, officials said on Friday”, and else of its first.
 */
export function speakerIn(
  sentence: CanonicalSentence,
  speech: readonly Speech[],
  introduced: Introduced
): Speaker | undefined {
  const verbs = speech.filter(({ kind, start }) => kind !== 'mention' && !sentence.isQuoted(start));
  const last = verbs.at(-1);
  const outer = last && endsSentence(sentence, last) ? [last] : [];
  for (const verb of [...outer, ...verbs.slice(0, mostVerbs)]) {
    const phrase = speakerOf(sentence, verb);
    if (phrase) return speakerFrom(sentence, phrase, verb, introduced);
  }
  return undefined;
}

/** Whether at most a time follows a verb. */
const endsSentence = (sentence: CanonicalSentence, { end }: Speech): boolean =>
  wordsAfter(sentence, end).every(({ start }) => sentence.isTime(start));

function speakerOf(sentence: CanonicalSentence, verb: Speech): readonly Word[] | undefined {
  if (verb.kind === 'according to') return phraseAfter(sentence, wordsAfter(sentence, verb.end))?.phrase;
  return subjectOf(sentence, verb) ?? inverted(sentence, verb);
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Between a subject and its verb. */
const between = words('has have had also later then again earlier previously who');
const isBetween = (word: Word): boolean => between.has(word.small) || isAdverb(word);

function subjectOf(sentence: CanonicalSentence, verb: Speech): readonly Word[] | undefined {
  const before = wordsBefore(sentence, verb.start);
  const last = before.at(-1);
  if (!last) return undefined;
  const gap = sentence.text.slice(last.end, verb.start);
  if (gap === ', ') return phraseBefore(sentence, beforeAside(sentence, before));
  if (gap !== ' ') return undefined;
  const end = before.findLastIndex((word) => !isBetween(word) && !sentence.isTime(word.start));
  const subject = before[end];
  const isClose = subject && /^[\p{L}\p{M}\p{N} '.-]*$/u.test(sentence.text.slice(subject.end, last.end));
  return isClose ? phraseBefore(sentence, before.slice(0, end + 1)) : undefined;
}

/** “Blinken, the secretary of state, said”: the words before the aside. */
function beforeAside(sentence: CanonicalSentence, before: readonly Word[]): readonly Word[] {
  const [first] = before;
  const comma = first ? sentence.text.slice(first.start, before.at(-1)!.end).lastIndexOf(', ') : -1;
  const end = (first?.start ?? 0) + comma;
  return comma < 0 ? [] : before.filter((word) => word.end <= end);
}

/** “…,” said Antony Blinken, the secretary of state. */
function inverted(sentence: CanonicalSentence, verb: Speech): readonly Word[] | undefined {
  if (!/[,"] $/u.test(sentence.text.slice(0, verb.start))) return undefined;
  const found = phraseAfter(sentence, wordsAfter(sentence, verb.end));
  // “Said the bridge was unsafe” has a clause of its own.
  return found && (!found.next || leadsAway.has(found.next.small)) ? found.phrase : undefined;
}

const leadsAway = words('in on after before during at who as');

function speakerFrom(
  sentence: CanonicalSentence,
  phrase: readonly Word[],
  verb: Speech,
  introduced: Introduced
): Speaker {
  const name = nameOf(sentence, phrase);
  const known = introduced.named(name);
  if (known) return known;
  const anonymous = isUnnamed(name);
  const via = anonymous ? listenerOf(sentence, verb) : undefined;
  const speaker = { name, ...(anonymous && ({ anonymous } as const)), ...(via !== undefined && { via }) };
  introduced.add(speaker);
  return speaker;
}

const nameOf = ({ rawOf }: CanonicalSentence, phrase: readonly Word[]): string =>
  rawOf({ start: phrase[0]!.start, end: phrase.at(-1)!.end });

/** “Told Reuters”: people whom a source does not name speak to the press; a name that is no parliament is taken for it. */
function listenerOf(sentence: CanonicalSentence, verb: Speech): string | undefined {
  const after = wordsAfter(sentence, verb.end);
  const first = after[0]?.small === 'the' ? 1 : 0;
  const count = after.slice(first).findIndex((word, index, rest) => {
    const previous = rest[index - 1];
    return !isCapital(word) || sentence.isTime(word.start) || (previous && !adjoin(sentence, previous, word));
  });
  const listener = after.slice(first, count < 0 ? undefined : first + count);
  const isTold = /^t(?:old|ells?)$/u.test(sentence.small.slice(verb.start, verb.end));
  if (!isTold || listener.length === 0 || bodies.has(listener.at(-1)!.small)) return undefined;
  return nameOf(sentence, listener);
}
