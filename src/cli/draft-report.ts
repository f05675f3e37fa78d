import type { Candidate } from '../model/candidates/candidates.ts';
import { placeOf } from '../model/line-place.ts';
import { visible } from '../model/messages.ts';
import type { Reading } from '../model/reading.ts';
import type { Speaker } from '../model/timeline.ts';
import { voiceInWords } from '../model/voice-words.ts';
import { reportedTime, timeInLines, type ReportedTime } from './times.ts';

/** A sentence that may report an event, as `draft --json` prints it. */
export interface ReportedCandidate {
  /** The source's id. */
  readonly source: string;
  /** UTF-16 offsets in the source's text, end exclusive; those of its times are too. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly times: readonly ReportedTime[];
  readonly speaker: Speaker | null;
  readonly mode: 'direct' | 'indirect' | null;
  /** The ids of the events that quote words of it. */
  readonly events: readonly string[];
}

export const reportedCandidate = (
  { source, start, end, sentence, times, speaker, mode }: Candidate,
  events: readonly string[]
): ReportedCandidate => ({
  source,
  start,
  end,
  sentence,
  times: times.map(reportedTime),
  speaker: speaker ?? null,
  mode: mode ?? null,
  events
});

/** Each candidate with its place in its source, what it says of time and voice, and the events that use it. */
export const draftInLines = (found: readonly ReportedCandidate[], { texts }: Reading): readonly string[] =>
  found.flatMap((candidate) => {
    const { source, start, sentence, times, events } = candidate;
    const { line, column } = placeOf(texts.get(source)!, start);
    return [
      `${source}:${line}:${column}  ${visible(sentence.replace(/\s+/gu, ' '))}`,
      ...[...times.map(timeInLines), ...voiceLines(candidate)].map(indented),
      ...(events.length > 0 ? [`  used by ${events.join(', ')}`] : []),
      ''
    ];
  });

const indented = (lines: string): string => lines.replace(/^/gmu, '  ');

/** Worded as `verify` and the card word the voice that the candidate may become. */
function voiceLines({ source, sentence, speaker, mode }: ReportedCandidate): readonly string[] {
  if (mode === null) return [];
  const evidence = [{ source, exact: sentence }] as const;
  const voice = { voice: 'attributed', ...(speaker && { speaker }), mode, evidence } as const;
  return [`says ${visible(voiceInWords(voice))}`];
}
