import { closest } from './closest.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { storyMessages } from './story-messages.ts';

/** Reports an id at a path, if one is given, that nothing has. */
type Look = (id: string | undefined, path: string) => readonly Problem[];

const kinds = { lanes: 'lane', actors: 'actor', sources: 'source', events: 'event' } as const;

/** Longer lists of names are not searched for a similar one. */
const mostNames = 1000;

/** Looks up ids among the members of a list, including those left out for their shape. */
export function lookFor(list: keyof typeof kinds, { timeline, leftOut }: Reading): Look {
  const ids = new Set((timeline[list] ?? []).map(({ id }) => id));
  const left = leftOut[list];
  return (id, path) => {
    if (id === undefined || ids.has(id) || left === 'any' || left?.has(id)) return [];
    const near = closest(id, [...ids].slice(0, mostNames));
    return [{ path, message: storyMessages.unknownReference(kinds[list], id, near) }];
  };
}

/** Reports the anchor of a date, if it has one, that nothing is. */
export function anchorLooker(reading: Reading): Look {
  const event = lookFor('events', reading);
  return (anchor, path) => {
    if (anchor !== 'asOf') return event(anchor, path);
    return reading.timeline.asOf === undefined ? [{ path, message: storyMessages.anchorWithoutAsOf }] : [];
  };
}
