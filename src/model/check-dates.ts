import type { Bounds, ReadWhen } from './bounds.ts';
import { termFaults } from './check-terms.ts';
import { formatDay, parseDay, type Day } from './day.ts';
import type { Parsed, Problem } from './problem.ts';
import { datesOf } from './event-dates.ts';
import { keyOfDate, writtenDate } from './read-when.ts';
import { readDate, type Dated, type ReadEvent, type Reading } from './reading.ts';
import { storyMessages } from './story-messages.ts';
import type { Timeline, TimelineEvent, When } from './timeline.ts';

/** All problems of civil days, of the window, and of event dates. */
export function checkDates({ timeline, asOf, events }: Reading): readonly Problem[] {
  return [
    ...checkDays(timeline),
    ...checkWindow(timeline),
    ...events.flatMap(checkEventDate),
    ...checkWhetherStaged(events, timeline),
    ...events.flatMap((event) => (asOf === undefined ? [] : checkOccurrence(event, asOf)))
  ];
}

function checkDays({ asOf, window, sources }: Timeline): readonly Problem[] {
  return [
    ...dayProblem(asOf, 'asOf'),
    ...(window ?? []).flatMap((day, index) => dayProblem(day, `window[${index}]`)),
    ...sources.flatMap(({ published, retrieved }, index) => [
      ...dayProblem(published, `sources[${index}].published`),
      ...dayProblem(retrieved, `sources[${index}].retrieved`)
    ])
  ];
}

/** A problem with a day that is none; empty if there is no day. */
export function dayProblem(text: string | undefined, path: string): readonly Problem[] {
  if (text === undefined || parseDay(text) !== undefined) return [];
  return [{ path, message: storyMessages.noSuchDay(text) }];
}

const checkWindow = ({ window }: Timeline): readonly Problem[] =>
  window ? reversedProblem(window[0], window[1], 'window') : [];

/** A problem with two days that end before they begin. */
export function reversedProblem(from: string, to: string, path: string): readonly Problem[] {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === undefined || last === undefined || first <= last) return [];
  return [{ path, message: storyMessages.windowReversed(from, to) }];
}

function checkEventDate(event: ReadEvent): readonly Problem[] {
  return datesOf(event).flatMap(({ when, path }) => {
    const dated = path === `${event.path}.when` ? event.dated : readDate(when);
    return dateProblems(when, dated, path);
  });
}

/** The problems of a date in itself: one that can’t be read, bounds out of order, and terms that it can’t carry. */
export function dateProblems(when: When, dated: Parsed<Dated>, path: string): readonly Problem[] {
  if (!dated.ok) return dated.problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` }));
  const text = writtenDate(when);
  return [
    ...boundsProblems(text, dated.value.bounds, `${path}.${keyOfDate(when)}`),
    ...termProblems(text, dated.value.when, path)
  ];
}

const termProblems = (edtf: string, when: ReadWhen, path: string): readonly Problem[] =>
  termFaults(edtf, when).map(({ term, message }) => ({ path: `${path}.${term}`, message }));

const orders: readonly (readonly [earlier: keyof Bounds, later: keyof Bounds])[] = [
  ['earliestStart', 'latestStart'],
  ['earliestEnd', 'latestEnd'],
  ['earliestStart', 'earliestEnd'],
  ['latestStart', 'latestEnd']
];

const boundNames: Readonly<Record<keyof Bounds, string>> = {
  earliestStart: 'earliest start',
  latestStart: 'latest start',
  earliestEnd: 'earliest end',
  latestEnd: 'latest end'
};

function boundsProblems(edtf: string, bounds: Bounds, path: string): readonly Problem[] {
  return orders.flatMap(([earlier, later]) => {
    const [first, second] = [bounds[earlier], bounds[later]];
    if (first === null || second === null || first <= second) return [];
    const names = [boundNames[earlier], boundNames[later]] as const;
    return [
      { path, message: storyMessages.boundsReversed(edtf, ...names, formatDay(first), formatDay(second)) }
    ];
  });
}

/** Without an as-of day no event can have a stage; reported once for all events. */
function checkWhetherStaged(events: readonly ReadEvent[], { asOf }: Timeline): readonly Problem[] {
  const unstaged = events.filter(({ event: { occurrence } }) =>
    asOf === undefined ? occurrence !== undefined && occurrence !== 'cancelled' : occurrence === undefined
  );
  const ids = unstaged.map(({ event }) => event.id);
  const [first] = unstaged;
  if (!first) return [];
  if (unstaged.length > 1) {
    const { occurrencesMissing, occurrencesWithoutAsOf } = storyMessages;
    return [
      { path: 'asOf', message: (asOf === undefined ? occurrencesWithoutAsOf : occurrencesMissing)(ids) }
    ];
  }
  const { occurrence } = first.event;
  const message =
    occurrence === undefined
      ? storyMessages.occurrenceMissing
      : storyMessages.occurrenceWithoutAsOf(occurrence);
  return [{ path: `${first.path}.occurrence`, message }];
}

/** An event's occurrence as of `asOf` must be possible within the bounds of its date. */
function checkOccurrence({ event, path, dated }: ReadEvent, asOf: Day): readonly Problem[] {
  if (!dated.ok) return [];
  const message = occurrenceFault(event, dated.value.bounds, asOf);
  return message === undefined ? [] : [{ path: `${path}.occurrence`, message }];
}

/** Reports only what no day between the bounds allows, so a vague date passes. A cancelled event may have any date. */
function occurrenceFault({ occurrence, when }: TimelineEvent, bounds: Bounds, asOf: Day) {
  const written = writtenDate(when);
  const { earliestStart, earliestEnd, latestEnd } = bounds;
  const isBehind = occurrence === 'happened' || occurrence === 'ongoing';
  const startsLater = earliestStart !== null && earliestStart > asOf;
  const hasEnded = latestEnd !== null && latestEnd < asOf;
  const endsLater = earliestEnd !== null && earliestEnd > asOf;
  if (occurrence === undefined || occurrence === 'cancelled') return undefined;
  if (isBehind ? startsLater : hasEnded)
    return storyMessages.occurrenceOutOfTime(occurrence, written, formatDay(asOf));
  if (occurrence === 'ongoing' && hasEnded)
    return storyMessages.ongoingEnded(written, formatDay(latestEnd), formatDay(asOf));
  if (occurrence === 'happened' && endsLater)
    return storyMessages.happenedUnended(written, formatDay(earliestEnd), formatDay(asOf));
  return undefined;
}
