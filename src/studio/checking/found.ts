import type { Candidate } from '../../model/candidates/candidates.ts';
import { lastBegunBy } from '../../model/stretch.ts';
import type { Source } from '../../model/timeline.ts';
import type { DraftPart } from './answer.ts';

/** The sentences found so far in a source. */
export interface Found {
  readonly source: string;
  readonly content: string;
  readonly candidates: readonly Candidate[];
  /** How much of the text was looked through, from 0 to 1. */
  readonly share: number;
}

/** Whether sentences are of a source as it is now. */
export const isOf = ({ source, content }: Found, now: Source | undefined): boolean =>
  source === now?.id && content === now.content;

/** With a part of the draft; what was found before of the same text stays until its part comes. */
export function withPart(
  found: Found | undefined,
  source: Source,
  { start, end, candidates }: DraftPart
): Found {
  const { id, content = '' } = source;
  const before = found && isOf(found, source) ? found.candidates : [];
  return {
    source: id,
    content,
    candidates: [
      ...before.slice(0, lastBegunBy(before, start - 1) + 1),
      ...candidates,
      ...before.slice(lastBegunBy(before, end - 1) + 1)
    ],
    share: content === '' ? 1 : end / content.length
  };
}
