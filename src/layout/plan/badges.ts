import { inSentence, isDoubt, stageWords, standingWords } from '../../model/standing-words.ts';
import type { StoryEvent } from '../../model/story.ts';

const meanings = {
  denied: inSentence(standingWords.denied.meaning),
  disputed: inSentence(standingWords.disputed.meaning),
  'accounts differ': inSentence(standingWords['accounts differ'].meaning),
  'not checked': 'a source’s text is not here to check the quote against',
  'worked out by the author': 'the date is surer than the source’s words, and the author says why',
  'has problems': 'the document says something of it that does not hold',
  cancelled: inSentence(stageWords.cancelled.meaning)
} as const;

/** A word at a mark that it may not lose: without it, an event would look surer than it is. */
export type BadgeKind = keyof typeof meanings;

/** Every kind of badge with what it means, for a key. */
export const badgeMeanings = Object.entries(meanings) as readonly (readonly [BadgeKind, string])[];

export interface BadgeWords {
  readonly kind: BadgeKind;
  /** “denied by Israel”, “worked out by the author”; or less where there is little room. */
  readonly text: string;
  /** Whether it has a frame, as a doubt has; a stage has none. */
  readonly framed: boolean;
}

/** The badges of an event, doubts first. */
export function badgesOf({
  stage,
  standing,
  who,
  passages,
  workedOut,
  hasProblems
}: StoryEvent): readonly BadgeWords[] {
  const doubt = (kind: BadgeKind, text: string = kind): BadgeWords => ({ kind, text, framed: true });
  return [
    ...(isDoubt(standing)
      ? [doubt(standing, [standingWords[standing].word, who.deniers].filter(Boolean).join(' by '))]
      : []),
    ...(passages.some(({ verdict }) => verdict.kind === 'unread') ? [doubt('not checked')] : []),
    ...(workedOut ? [doubt('worked out by the author')] : []),
    ...(hasProblems ? [doubt('has problems')] : []),
    ...(stage === 'cancelled' ? [{ kind: 'cancelled', text: 'cancelled', framed: false } as const] : [])
  ];
}

/** What a badge says where there is little room. */
export const briefText = (kind: BadgeKind): string =>
  kind === 'worked out by the author' ? 'worked out' : kind;
