import type { Draft } from 'immer';
import { lanesOf } from '../../model/lanes.ts';
import type { Place, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Desk } from './desk.ts';
import { setOrDelete } from './edits.ts';
import { moveItem } from './move.ts';

type Open = Draft<Desk>;
type OpenTimeline = Draft<Timeline>;
type OpenEvent = Draft<TimelineEvent>;

/** A list of a document whose items have an id and a label. */
export type NamedList = 'lanes' | 'actors';

/** Gives a topic or an actor another label; one that another has already merges the two. */
export function renameNamed(desk: Open, list: NamedList, id: string, label: string): void {
  const items = desk.timeline[list] ?? [];
  const other = items.find((each) => each.label === label && each.id !== id);
  const item = items.find((each) => each.id === id);
  if (!item || label.trim() === '') return;
  if (other) mergeNamed(desk, list, id, other.id);
  else item.label = label;
}

/** Makes one topic or actor part of another, in events and in the filters of steps. */
export function mergeNamed(desk: Open, list: NamedList, id: string, into: string): void {
  const ids = new Set((desk.timeline[list] ?? []).map((item) => item.id));
  if (id !== into && ids.has(id) && ids.has(into)) replaceId(desk.timeline, list, id, into);
}

/** Removes a topic or an actor from everything that has it. */
export const removeNamed = (desk: Open, list: NamedList, id: string): void =>
  replaceId(desk.timeline, list, id, undefined);

/** Puts a topic or an actor at another place of its list: the order in which the figure draws them. */
export const moveNamed = (desk: Open, list: NamedList, from: number, to: number): void =>
  moveItem(desk.timeline[list] ?? [], from, to);

function replaceId(timeline: OpenTimeline, list: NamedList, id: string, by: string | undefined): void {
  const replaced = (ids: readonly string[]): readonly string[] => withoutRepeats(ids, id, by);
  for (const event of timeline.events) {
    const ids = idsOf(event, list);
    if (ids.includes(id)) setIds(event, list, replaced(ids));
  }
  for (const { filter, step } of filtersOf(timeline)) {
    if (!filter[list]?.includes(id)) continue;
    setOrDelete(filter, list, someOf(replaced(filter[list])));
    if (Object.keys(filter).length === 0) delete step.filter;
  }
  setOrDelete(timeline, list, someOf((timeline[list] ?? []).filter((item) => item.id !== id)));
}

const filtersOf = ({ steps = [] }: OpenTimeline) =>
  steps.flatMap((step) => (step.filter ? [{ step, filter: step.filter }] : []));

const idsOf = (event: OpenEvent, list: NamedList): readonly string[] =>
  list === 'lanes' ? lanesOf(event) : (event.actors ?? []);

function setIds(event: OpenEvent, list: NamedList, ids: readonly string[]): void {
  if (list === 'lanes') setOrDelete(event, 'lane', ids.length > 1 ? [...ids] : ids[0]);
  else setOrDelete(event, 'actors', ids.length > 0 ? [...ids] : undefined);
}

/** A list that a document may have: one with items, or none. */
const someOf = <Item>(items: readonly Item[]): [Item, ...Item[]] | undefined =>
  items.length > 0 ? ([...items] as [Item, ...Item[]]) : undefined;

const withoutRepeats = (
  values: readonly string[],
  value: string,
  by: string | undefined
): readonly string[] => [
  ...new Set(values.map((each) => (each === value ? by : each)).filter((each) => each !== undefined))
];

/** Writes a tag otherwise wherever it is; one that is there already is not repeated. */
export function renameTag(desk: Open, tag: string, to: string): void {
  if (to.trim() !== '') replaceTag(desk, tag, to);
}

/** Removes a tag from all events. */
export const removeTag = (desk: Open, tag: string): void => replaceTag(desk, tag, undefined);

function replaceTag({ timeline }: Open, tag: string, by: string | undefined): void {
  for (const event of timeline.events)
    if (event.tags?.includes(tag)) setOrDelete(event, 'tags', someOf(withoutRepeats(event.tags, tag, by)));
}

/** Names a place otherwise wherever it is; one that is known by the new name lends its coordinates. */
export function renamePlace(desk: Open, label: string, to: string): void {
  if (to.trim() === '' || to === label) return;
  const known = desk.timeline.events.find(({ place }) => place?.label === to)?.place;
  forPlace(desk, label, (event) => (event.place = known ? { ...known } : { ...event.place!, label: to }));
}

/** Puts a place on the map wherever it is, or takes it off. */
export const locatePlace = (desk: Open, label: string, at: Pick<Place, 'lat' | 'lon'>): void =>
  forPlace(desk, label, ({ place }) => {
    setOrDelete(place!, 'lat', at.lat);
    setOrDelete(place!, 'lon', at.lon);
  });

/** Removes a place from all events. */
export const removePlace = (desk: Open, label: string): void =>
  forPlace(desk, label, (event) => delete event.place);

function forPlace({ timeline }: Open, label: string, change: (event: OpenEvent) => void): void {
  for (const event of timeline.events) if (event.place?.label === label) change(event);
}
