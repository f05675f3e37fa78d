import type { Assertion, Response } from './timeline.ts';
import { mannerInWords, nameReasonInWords, responseInWords, unnamedVoice } from './wording.ts';

/**
 * Who says so, through whom and how: “a spokeswoman, unnamed, through The Herald; direct quote”; or who answered, and how.
 * `publisher` is that of the only source, which speaks in its own voice.
 */
export function voiceInWords(by: Assertion | Response, publisher?: string): string {
  if (!('voice' in by))
    return [`${by.by} ${responseInWords[by.kind]}`, nameReasonInWords(by)].filter(Boolean).join('; ');
  const { speaker, voice } = by;
  const name =
    speaker?.name ?? [unnamedVoice(voice, 1), voice === 'reported' && publisher].filter(Boolean).join(', ');
  const via = speaker?.via && `through ${speaker.via}`;
  const who = [name, speaker?.anonymous && 'unnamed', via].filter(Boolean).join(', ');
  return [who, mannerInWords(by)].filter(Boolean).join('; ');
}
