import type { Bounds } from './bounds.ts';
import { formatDay, parseDay, type Day } from './day.ts';
import type { Problem } from './problem.ts';
import type { ReadEvent, Reading } from './reading.ts';
import { storyMessages } from './story-messages.ts';
import type { Occurrence, Timeline } from './timeline.ts';

/** Every problem of civil days, the window and the events' dates. */
export function checkDates({ timeline, asOf, events }: Reading): readonly Problem[] {
  return [
    ...checkDays(timeline),
    ...checkWindow(timeline),
    ...events.flatMap(checkEventDate),
    ...events.flatMap((event) => checkWhetherStaged(event, timeline)),
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

function dayProblem(text: string | undefined, path: string): readonly Problem[] {
  if (text === undefined || parseDay(text) !== undefined) return [];
  return [{ path, message: storyMessages.noSuchDay(text) }];
}

function checkWindow({ window }: Timeline): readonly Problem[] {
  if (!window) return [];
  const [first, last] = [parseDay(window[0]), parseDay(window[1])];
  if (first === undefined || last === undefined || first <= last) return [];
  return [{ path: 'window', message: storyMessages.windowReversed(window[0], window[1]) }];
}

function checkEventDate({ event: { when }, path, dated }: ReadEvent): readonly Problem[] {
  const reason = reasonProblem(when, path);
  if (!dated.ok) {
    return [...dated.problems.map(({ message }) => ({ path: `${path}.when.edtf`, message })), ...reason];
  }
  const { edtf, endMod } = dated.value.when;
  const misplaced = endMod !== undefined && edtf.kind !== 'interval';
  return [
    ...boundsProblems(when.edtf, dated.value.bounds, `${path}.when.edtf`),
    ...(misplaced
      ? [{ path: `${path}.when.endMod`, message: storyMessages.endModWithoutEnd(when.edtf) }]
      : []),
    ...reason
  ];
}

function reasonProblem(
  { text, inferred }: { text?: string; inferred?: string },
  path: string
): readonly Problem[] {
  if (text !== undefined || inferred !== undefined) return [];
  return [{ path: `${path}.when.inferred`, message: storyMessages.inferredMissing }];
}

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

/** Only a document that says from which day it speaks can say how far its events had come. */
function checkWhetherStaged(
  { event: { occurrence }, path }: ReadEvent,
  { asOf }: Timeline
): readonly Problem[] {
  if (asOf !== undefined)
    return occurrence === undefined
      ? [{ path: `${path}.occurrence`, message: storyMessages.occurrenceMissing }]
      : [];
  if (occurrence === undefined || occurrence === 'cancelled') return [];
  return [{ path: `${path}.occurrence`, message: storyMessages.occurrenceWithoutAsOf(occurrence) }];
}

/** What had happened can't lie after the day on which the source spoke, nor what was still to come before it. */
function checkOccurrence({ event, path, dated }: ReadEvent, asOf: Day): readonly Problem[] {
  const { occurrence, when } = event;
  if (!dated.ok || occurrence === undefined) return [];
  const { earliestStart, latestEnd } = dated.value.bounds;
  const tooLate = earliestStart !== null && earliestStart > asOf;
  const tooEarly = latestEnd !== null && latestEnd < asOf;
  const wrong = (isPast[occurrence] === true && tooLate) || (isPast[occurrence] === false && tooEarly);
  return wrong
    ? [
        {
          path: `${path}.occurrence`,
          message: storyMessages.occurrenceOutOfTime(occurrence, when.edtf, formatDay(asOf))
        }
      ]
    : [];
}

/** Whether a thing lay behind the source or before it; what was cancelled may be either. */
const isPast: Readonly<Record<Occurrence, boolean | undefined>> = {
  happened: true,
  ongoing: true,
  planned: false,
  expected: false,
  threatened: false,
  cancelled: undefined
};
