import type { Draft } from 'immer';
import { isQuote } from '../../model/evidence.ts';
import type { Assertion, Evidence, Speaker, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { assertionOf } from './edits.ts';

type OpenEvent = Draft<TimelineEvent>;

/** The speakers of a document by their names, as they were described last. */
export const speakersIn = ({ events }: Timeline): ReadonlyMap<string, Speaker> =>
  new Map(
    events
      .flatMap(({ assertions }) => assertions.flatMap(({ speaker }) => speaker ?? []))
      .map((speaker) => [speaker.name, speaker])
  );

/**
 * Names who speaks. A speaker who is known keeps short name, intermediary and the rest; without a name the article itself
 * speaks.
 */
export function setSpeaker(voice: Draft<Assertion>, name: string, known: ReadonlyMap<string, Speaker>): void {
  if (name === '') {
    voice.voice = 'reported';
    delete voice.speaker;
    delete voice.mode;
    return;
  }
  voice.voice = 'attributed';
  voice.speaker = { ...(known.get(name) ?? voice.speaker), name };
  voice.mode ??= beginsQuoted(voice) ? 'direct' : 'indirect';
}

const beginsQuoted = ({ evidence: [first] }: Assertion): boolean =>
  isQuote(first) && /^[“"]/u.test(first.exact);

/** Adds a voice of the article itself, with the evidence for it; its speaker can then be named. */
export const addVoice = (event: OpenEvent, evidence: Evidence): void =>
  void event.assertions.push(assertionOf(evidence));

/** Where a piece of evidence is in an event. */
export interface EvidencePlace {
  /** The index of its voice. */
  readonly voice: number;
  readonly evidence: number;
}

/**
 * Gives a piece of evidence to another voice of its event, or to a new one if there is none at `to`; a voice that has none
 * left goes.
 */
export function moveEvidence(event: OpenEvent, { voice: from, evidence }: EvidencePlace, to: number): void {
  const [voice, other] = [event.assertions[from], event.assertions[to]];
  const piece = voice?.evidence[evidence];
  if (!voice || !piece || from === to || (!other && voice.evidence.length === 1)) return;
  voice.evidence.splice(evidence, 1);
  if (other) other.evidence.push(piece);
  else event.assertions.push(assertionOf(piece));
  if (voice.evidence.length === 0) event.assertions.splice(from, 1);
}
