import type { Draft } from 'immer';
import type { Evidence, TimelineEvent } from '../../model/timeline.ts';

import { responseKindIn } from './response-kind.ts';

type OpenEvent = Draft<TimelineEvent>;

/** Adds a response by somebody, of the kind that its words tell of. */
export const addResponse = (event: OpenEvent, evidence: Evidence, by: string): void =>
  void (event.responses ??= []).push({ by, kind: responseKindIn(evidence), evidence: [evidence] });

/** Adds words to a response. */
export const addToResponse = (event: OpenEvent, at: number, evidence: Evidence): void =>
  void event.responses?.[at]?.evidence.push(evidence);

/** Removes a piece of evidence of a response, and a response that has none left. */
export function removeResponseEvidence(event: OpenEvent, at: number, evidenceAt: number): void {
  const response = event.responses?.[at];
  if (!response) return;
  if (response.evidence.length > 1) response.evidence.splice(evidenceAt, 1);
  else removeResponse(event, at);
}

/** Removes a response; an event without responses has no list of them. */
export function removeResponse(event: OpenEvent, at: number): void {
  event.responses?.splice(at, 1);
  if (event.responses?.length === 0) delete event.responses;
}
