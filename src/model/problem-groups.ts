import type { NamedEvent, Problem } from './problem.ts';

/** The problems of one event, or those outside events. */
export interface ProblemGroup {
  /** The event's place in the document, from 0; absent outside events. */
  readonly index?: number;
  /** As far as the document names it. */
  readonly event?: NamedEvent;
  /** In their order. */
  readonly problems: readonly Problem[];
}

/**
 * Problems by the events that they are in: first those of the story as a whole, then events in document order, and last
 * those without a path, one of which may count what is not listed.
 */
export function byEvent(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<number, Problem[]>();
  for (const problem of problems) {
    const index = indexOf(problem);
    const known = groups.get(index);
    if (known) known.push(problem);
    else groups.set(index, [problem]);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([index, found]) => ({
      ...(index >= 0 && Number.isFinite(index) && { index, event: found[0]!.event }),
      problems: found
    }));
}

/** The index of the event that a problem is in; −1 for the story's own, and infinite without a path. */
function indexOf({ path }: Problem): number {
  if (path === '') return Infinity;
  return Number(/^events\[(\d+)\]/u.exec(path)?.[1] ?? -1);
}
