import { messages } from './messages.ts';
import type { Problem, Refused } from './problem.ts';

/** More than a reader can take in. */
const mostProblems = 200;

/** The refusal with as many problems as a reader can take in, and a count of the rest. At least one. */
export function failed(problems: readonly Problem[]): Refused {
  return failedIn(problems.map((problem) => () => problem));
}

/** Like `failed`, for problems whose messages are made only if they are shown: there may be millions. */
export function failedIn(found: readonly (() => Problem)[]): Refused {
  const shown = found.slice(0, mostProblems).map((problem) => problem());
  const more = found.length - shown.length;
  if (more > 0) shown.push({ path: '', message: messages.moreProblems(more) });
  const [first = { path: '', message: messages.unreadable }, ...rest] = shown;
  return { ok: false, problems: [first, ...rest] };
}
