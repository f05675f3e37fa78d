import { isDocument } from './speaker-names.ts';
import type { Standing } from './standing.ts';
import type { Source, TimelineEvent } from './timeline.ts';
import { nameOfVoice, voicesOf } from './voices.ts';

/** Who affirms and who denies an event, in words; empty where there is nothing to say. */
export interface WhoSaysSo {
  /** “says U.S. official”, “per U.N. report”, “two sources”; empty where a source says so in its own voice. */
  readonly says: string;
  /** “Israel”, “Reuters and AP”. */
  readonly deniers: string;
  /** Both: “says U.S. official; denied by Israel”. */
  readonly words: string;
}

/** What is said of who affirms an event that is corroborated. */
export const twoSources = 'two sources';

/** Who says so, for a label beside the source's words. */
export function whoSaysSo(
  event: Pick<TimelineEvent, 'assertions' | 'responses'>,
  standing: Standing,
  sources: readonly Source[]
): WhoSaysSo {
  const voices = voicesOf(event);
  const affirming = voices.filter(({ affirms }) => affirms);
  const speakers = affirming.some(({ isSource }) => isSource) ? [] : affirming;
  const names = (some: typeof voices) => [...new Set(some.map((voice) => nameOfVoice(voice, sources)))];
  const says = standing === 'corroborated' ? twoSources : saysInWords(names(speakers));
  const deniers = list.format(names(voices.filter(({ affirms }) => !affirms)));
  return { says, deniers, words: [says, deniers && `denied by ${deniers}`].filter(Boolean).join('; ') };
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });

function saysInWords(names: readonly string[]): string {
  const documents = names.filter(isDocument);
  const people = names.filter((name) => !isDocument(name));
  const verb = people.length > 1 ? 'say' : 'says';
  return [
    ...(people.length > 0 ? [`${verb} ${list.format(people)}`] : []),
    ...(documents.length > 0 ? [`per ${list.format(documents)}`] : [])
  ].join('; ');
}
