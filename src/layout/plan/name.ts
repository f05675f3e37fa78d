import { otherDatesOf, type StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { badgesOf } from './badges.ts';

/** A longer name keeps a listener waiting; in words. */
const longest = 22;

/**
 * An event in one sentence, for a reader who hears it: the words of its label, in their order, then what the label only
 * draws. The date in our words is left out beside the source's if the name would have more than 22 words.
 */
export function eventName(event: StoryEvent, words: Words): string {
  const { title, when, who } = event;
  const date = words.dates.when(event.date);
  const quoted = when.text === undefined ? date : `“${when.text}”`;
  const label = [title, quoted, words.standing.says(who), ...badgesOf(event, words).map(({ text }) => text)];
  const others = words.dates.byOtherAccounts(otherDatesOf(event));
  const drawn = [others, stageBeyondBadges(event, words)];
  const nameWith = (...ours: readonly string[]): string =>
    [...label, ...ours, ...drawn].filter(Boolean).join('. ');
  const whole = nameWith(date);
  return when.text === undefined || whole.split(/\s+/u).length > longest ? nameWith() : whole;
}

/** A cancelled event has a badge, and what has happened is not said of an event. */
const stageBeyondBadges = ({ stage }: StoryEvent, { standing }: Words): string =>
  stage === 'ongoing' || stage === 'upcoming' ? standing.stages[stage].word : '';
