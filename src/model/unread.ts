import { excerpt } from './messages.ts';
import type { Problem } from './problem.ts';
import type { Source } from './timeline.ts';

/**
 * Why the text of a source was not read, which only its reader knows, with the path at which the checks would report
 * a missing text.
 */
export function notRead({ text }: Source, index: number, reason: string): [path: string, problem: Problem] {
  const path = `sources[${index}].text`;
  return [path, { path, message: `${excerpt(text ?? '')} ${reason}` }];
}

/** Replaces problems that only report a missing text by the reason. */
export const withReasons = (
  problems: readonly Problem[],
  reasons: ReadonlyMap<string, Problem>
): readonly Problem[] => problems.map((problem) => reasons.get(problem.path) ?? problem);
