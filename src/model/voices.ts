import { isUnnamed } from './speaker-names.ts';
import { quotesIn } from './evidence.ts';
import { sourcesById } from './sources.ts';
import type { Quote, Source, TimelineEvent, When } from './timeline.ts';

/** Someone who affirms or denies what an event's title says: the source itself, or a speaker in it. */
export interface Voice {
  readonly affirms: boolean;
  /** The article says so in its own voice. */
  readonly isSource: boolean;
  /** The speaker's name; absent for the source itself, and if the document names no one. */
  readonly name?: string;
  /** The speaker's short name, for labels; otherwise the name. */
  readonly shortName?: string;
  /** The document says so, or its words for the speaker name nobody. */
  readonly anonymous: boolean;
  /** Through whom the words came. */
  readonly via?: string;
  /** The date that this voice gives, if it differs from the event's. */
  readonly when?: When;
  readonly evidence: readonly Quote[];
}

type Spoken = Pick<TimelineEvent, 'assertions' | 'responses'>;

/**
 * Every voice of an event that is quoted: its assertions, and the responses that deny or confirm. Other responses do
 * neither, and a source that is only cited may say anything.
 */
export function voicesOf({ assertions, responses = [] }: Spoken): readonly Voice[] {
  const asserting = assertions.map(({ voice, speaker, polarity, when, evidence }): Voice => ({
    affirms: polarity !== '-',
    isSource: voice === 'reported',
    name: speaker?.name,
    shortName: speaker?.short ?? speaker?.name,
    anonymous: speaker !== undefined && (speaker.anonymous ?? isUnnamed(speaker.name)),
    via: speaker?.via,
    when,
    evidence: quotesIn(evidence)
  }));
  const responding = responses
    .filter(({ kind }) => kind === 'denied' || kind === 'confirmed')
    .map(({ by, kind, evidence }): Voice => ({
      affirms: kind === 'confirmed',
      isSource: false,
      name: by,
      shortName: by,
      anonymous: isUnnamed(by),
      evidence: quotesIn(evidence)
    }));
  return [...asserting, ...responding].filter((voice) => voice.evidence.length > 0);
}

/** The name of a voice in labels: a speaker's short name; for the source itself, its publisher or title. */
export function nameOfVoice({ isSource, shortName, evidence }: Voice, sources: readonly Source[]): string {
  if (!isSource) return shortName ?? 'someone unnamed';
  const source = sourcesById(sources).get(evidence[0]?.source ?? '');
  return source?.publisher ?? source?.title ?? 'the source';
}
