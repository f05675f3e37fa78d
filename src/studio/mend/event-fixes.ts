import { fitsOccurrence, occurrenceOf } from '../../formats/exchange/occurrence.ts';
import { lanesOf } from '../../model/lanes.ts';
import type { Draft } from 'immer';
import type { TimelineEvent } from '../../model/timeline.ts';
import { changeEvent, setOrDelete } from '../desk/edits.ts';
import type { Fix, InEvent } from './fixes.ts';

/** What a click does about the rest of an event: its topics, actors, tags, occurrence and time of day. */
export function fixesOfEvent(found: InEvent): readonly Fix[] {
  const [, key, at] = /^(lane|actors|tags|time|occurrence)(?:\[(\d+)\]|\.\w+)?$/u.exec(found.path) ?? [];
  switch (key) {
    case 'lane':
      return [nameFix(found, namesWithout.lane(Number(at ?? 0)), lanesOf(found.read.event), at)];
    case 'actors':
      return [nameFix(found, namesWithout.actors(Number(at)), found.read.event.actors ?? [], at)];
    case 'tags':
      return [nameFix(found, namesWithout.tags(Number(at)), found.read.event.tags ?? [], at)];
    case 'time':
      return [{ kind: 'removeTime', recipe: changing(found, (event) => delete event.time) }];
    case 'occurrence':
      return occurrenceFixes(found);
    default:
      return [];
  }
}

const changing =
  ({ read }: InEvent, change: (event: Draft<TimelineEvent>) => void): Fix['recipe'] =>
  (desk) =>
    changeEvent(desk, read.event.id, change);

/** A name that is there twice is removed once; one that nothing has is removed. */
function nameFix(
  found: InEvent,
  change: (event: Draft<TimelineEvent>) => void,
  names: readonly string[],
  at: string | undefined
): Fix {
  const name = names[Number(at ?? 0)];
  const isRepeated = name !== undefined && names.indexOf(name) < Number(at ?? 0);
  return { kind: isRepeated ? 'removeRepeated' : 'removeName', recipe: changing(found, change) };
}

const without = <Item>(items: readonly Item[], at: number): Item[] | undefined => {
  const rest = items.filter((_, index) => index !== at);
  return rest.length > 0 ? rest : undefined;
};

/** What takes the name at a place out of an event. */
const namesWithout = {
  lane: (at: number) => (event: Draft<TimelineEvent>) => {
    const rest = without([event.lane ?? []].flat(), at);
    setOrDelete(event, 'lane', rest?.length === 1 ? rest[0] : (rest as [string, ...string[]]));
  },
  actors: (at: number) => (event: Draft<TimelineEvent>) =>
    setOrDelete(event, 'actors', without(event.actors ?? [], at)),
  tags: (at: number) => (event: Draft<TimelineEvent>) =>
    setOrDelete(event, 'tags', without(event.tags ?? [], at))
};

/** Whether it happened, as it follows from the date, or as it has to be if that does not fit. */
function occurrenceFixes(found: InEvent): readonly Fix[] {
  const { when, occurrence } = found.read.event;
  const { asOf } = found.reading.timeline;
  const following = occurrenceOf(when, asOf);
  if (asOf === undefined || following === undefined || following === occurrence) return [];
  if (!fitsOccurrence(following, when, asOf)) return [];
  return [
    {
      kind: 'followDate',
      detail: following,
      recipe: changing(found, (event) => void (event.occurrence = following))
    }
  ];
}
