import * as v from 'valibot';
import { timelineSchema } from './schema.ts';
import { sizeProblem } from './size.ts';
import type { Timeline } from './timeline.ts';

/**
 * A document of which every value is of the right type, although some may be refused, such as a title that is still empty:
 * the work of an author who is not finished. Undefined for anything else.
 */
export function unfinishedTimeline(input: unknown): Timeline | undefined {
  if (sizeProblem(input)) return undefined;
  const { issues = [] } = v.safeParse(timelineSchema, input, { abortPipeEarly: true });
  return issues.every(({ kind }) => kind === 'validation') ? (input as Timeline) : undefined;
}
