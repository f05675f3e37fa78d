import type { Findings, Problem } from '../../model/problem.ts';
import type { TimelineEvent } from '../../model/timeline.ts';

/** What was found in a document before its latest edits, each at the place that its event has now. */
export function findingsNow({ problems, warnings }: Findings, events: readonly TimelineEvent[]): Findings {
  const places = new Map(events.map(({ id }, index) => [id, index]));
  const now = (all: readonly Problem[]) => all.flatMap((problem) => placedNow(problem, places));
  return { problems: now(problems), warnings: now(warnings) };
}

/** Nothing if the event is gone. */
function placedNow(problem: Problem, places: ReadonlyMap<string, number>): readonly Problem[] {
  if (problem.event === undefined) return [problem];
  const index = places.get(problem.event.id ?? '');
  return index === undefined ? [] : [{ ...problem, path: problem.path.replace(/\d+/u, String(index)) }];
}
