import { excerpt } from './messages.ts';
import type { Problem } from './problem.ts';
import type { Source } from './timeline.ts';

/** Why the text of a source was not read, which only its reader knows, by the path where the checks miss the text. */
export function notRead({ text }: Source, index: number, reason: string): [path: string, problem: Problem] {
  const path = `sources[${index}].text`;
  return [path, { path, message: `${excerpt(text ?? '')} ${reason}` }];
}

/** Problems, with the reason in place of those that only say that a text is missing. */
export const withReasons = (
  problems: readonly Problem[],
  reasons: ReadonlyMap<string, Problem>
): readonly Problem[] => problems.map((problem) => reasons.get(problem.path) ?? problem);
