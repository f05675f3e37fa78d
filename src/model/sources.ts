import type { Source, Timeline } from './timeline.ts';

/** What has a timeline: a story, or the reading of a document. */
interface OfTimeline {
  readonly timeline: Timeline;
}

/** Made once for each list: an archive looks up thousands of sources, thousands of times. */
const indexes = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>();

/** Sources by id; of several with one id, the first. */
export function sourcesById(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const known = indexes.get(sources) ?? new Map([...sources].reverse().map((source) => [source.id, source]));
  indexes.set(sources, known);
  return known;
}

/** The source with an id. */
export const sourceOf = ({ timeline }: OfTimeline, id: string): Source | undefined =>
  sourcesById(timeline.sources).get(id);

/** The language of a source's text, as a BCP 47 tag: the timeline's if the source gives none. */
export const languageOfSource = ({ timeline }: OfTimeline, source: Source | undefined): string =>
  source?.language ?? timeline.language;
