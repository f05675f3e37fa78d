import { isMarked } from '../../model/standing-words.ts';
import type { StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';

/** Every kind of badge, in the order of a key. */
export const badgeKinds = [
  'denied',
  'disputed',
  'accounts differ',
  'cited',
  'unsourced',
  'not checked',
  'worked out by the author',
  'has problems',
  'cancelled'
] as const;
/** A word at a mark that it may not lose: without it, an event would look surer than it is. */
export type BadgeKind = (typeof badgeKinds)[number];

export interface BadgeWords {
  readonly kind: BadgeKind;
  /** “denied by Israel”, “worked out by the author”; fewer words where there is little room. */
  readonly text: string;
  /** Whether it has a frame: what a reader must weigh has one, stages don't. */
  readonly framed: boolean;
}

/** The badges of an event, doubts first. */
export function badgesOf(
  { stage, standing, who, passages, workedOut, hasProblems }: StoryEvent,
  { figure }: Words
): readonly BadgeWords[] {
  const framed = (kind: BadgeKind, text: string = figure.badges[kind].word): BadgeWords => ({
    kind,
    text,
    framed: true
  });
  return [
    ...(isMarked(standing) ? [framed(standing, figure.markedBy(standing, who.deniedBy))] : []),
    ...(passages.some(({ verdict }) => verdict.kind === 'unread') ? [framed('not checked')] : []),
    ...(workedOut ? [framed('worked out by the author')] : []),
    ...(hasProblems ? [framed('has problems')] : []),
    ...(stage === 'cancelled'
      ? [{ kind: 'cancelled', text: figure.badges.cancelled.word, framed: false } as const]
      : [])
  ];
}
