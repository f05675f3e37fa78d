import type { Problem } from './problem.ts';
import { writtenDate } from './read-when.ts';
import type { ReadEvent, Reading } from './reading.ts';
import { storyMessages } from './story-messages.ts';
import { minutesOf, oneDayOf } from './time-of-day.ts';

/** Problems of times of day: of a date that is no day, and that end before they begin. */
export const checkTimes = ({ events }: Reading): readonly Problem[] => events.flatMap(timeProblems);

function timeProblems({ event, path, dated }: ReadEvent): readonly Problem[] {
  const { time, when } = event;
  if (!time) return [];
  const { start, end = start } = time;
  return [
    ...(dated.ok && oneDayOf(dated.value.bounds) === undefined
      ? [{ path: `${path}.time`, message: storyMessages.timeOfNoDay(writtenDate(when)) }]
      : []),
    ...(minutesOf(end) < minutesOf(start)
      ? [{ path: `${path}.time.end`, message: storyMessages.timeReversed(start, end) }]
      : [])
  ];
}
