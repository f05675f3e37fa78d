import { isDocument } from './speaker-names.ts';
import type { Standing } from './standing.ts';
import type { Source, TimelineEvent } from './timeline.ts';
import { nameOfVoice, voicesOf } from './voices.ts';

/** Who affirms an event: those who speak, and the documents that are read; neither if a source says so in its own voice. */
export interface Speakers {
  readonly people: readonly string[];
  readonly documents: readonly string[];
}

/** Who affirms and who denies an event. */
export interface WhoSaysSo {
  /** Only that there are two sources, if they corroborate each other. */
  readonly affirmedBy: Speakers | 'two sources';
  readonly deniedBy: readonly string[];
}

/** Who says so, for a label next to the source's words. */
export function whoSaysSo(
  event: Pick<TimelineEvent, 'assertions' | 'responses'>,
  standing: Standing,
  sources: readonly Source[]
): WhoSaysSo {
  const voices = voicesOf(event);
  const affirming = voices.filter(({ affirms }) => affirms);
  const speakers = affirming.some(({ isSource }) => isSource) ? [] : affirming;
  const namesOf = (some: typeof voices) => [...new Set(some.map((voice) => nameOfVoice(voice, sources)))];
  const names = namesOf(speakers);
  return {
    affirmedBy:
      standing === 'corroborated'
        ? 'two sources'
        : { people: names.filter((name) => !isDocument(name)), documents: names.filter(isDocument) },
    deniedBy: namesOf(voices.filter(({ affirms }) => !affirms))
  };
}
