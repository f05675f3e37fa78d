import type { Draft } from 'immer';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Desk } from './desk.ts';
import { setOrDelete } from './edits.ts';

/** What an author writes of a source beside its text. */
export type SourceDetail = 'title' | 'publisher' | 'author' | 'published' | 'url' | 'language';

/** Writes one detail of a source; an empty one is removed, but for the title. */
export function setDetail(desk: Draft<Desk>, id: string, key: SourceDetail, value: string): void {
  const source = desk.timeline.sources.find((each) => each.id === id);
  if (!source) return;
  if (key === 'title') source.title = value;
  else setOrDelete(source, key, value.trim() === '' ? undefined : value.trim());
}

/** How many events quote or cite a source, or have a correction of it, and how many periods name it. */
export function usesOfSource({ events, eras = [] }: Timeline, id: string): number {
  const using = events.filter((event) => sourcesOfEvent(event).includes(id));
  return using.length + eras.filter(({ source }) => source === id).length;
}

const sourcesOfEvent = ({ assertions, responses = [], corrections = [] }: TimelineEvent): readonly string[] =>
  [...[...assertions, ...responses].flatMap(({ evidence }) => evidence), ...corrections].map(
    ({ source }) => source
  );

/** Removes a source, and the sentences of it that were dismissed. */
export function removeSource(desk: Draft<Desk>, id: string): void {
  const { timeline } = desk;
  timeline.sources = timeline.sources.filter((source) => source.id !== id);
  desk.dismissed = desk.dismissed.filter(({ source }) => source !== id);
}
