import type { Problem } from './problem.ts';
import type { ReadEvent, Reading } from './reading.ts';
import { standingOf } from './standing.ts';
import { storyMessages } from './story-messages.ts';
import type { Source } from './timeline.ts';

/** A warning for each event that nobody is quoted for: whether it is cited or unsourced. */
export const withoutQuotes = ({ events, timeline }: Reading): readonly Problem[] =>
  events.flatMap((event) => warningOf(event, timeline.sources));

function warningOf(read: ReadEvent, sources: readonly Source[]): readonly Problem[] {
  const { event, path } = read;
  const standing = standingOf(read, sources);
  if (standing === 'unsourced') return [{ path, message: storyMessages.eventUnsourced }];
  if (standing !== 'cited') return [];
  const evidence = [...event.assertions, ...(event.responses ?? [])].flatMap((voice) => voice.evidence);
  const named = [...new Set(evidence.map(({ source }) => source))];
  return [{ path, message: storyMessages.eventCited(named) }];
}
