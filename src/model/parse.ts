import * as v from 'valibot';
import { failed, failedIn } from './failed.ts';
import { messages, sentenceFor } from './messages.ts';
import { pathOf } from './path.ts';
import type { Parsed, Problem } from './problem.ts';
import { timelineSchema } from './schema.ts';
import { sizeProblem } from './size.ts';
import { textSizeProblem } from './text-size.ts';
import type { Timeline } from './timeline.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Looks in a text of JSON for problems that its values don't tell of. Each is put into words only when it is called. */
export type LookInText = (json: string) => readonly (() => Problem)[];

/**
 * Reads the text of a `timeline.json`; what is not JSON is a problem of the document as a whole. What `look` finds is
 * told with the rest: `duplicateKeys`, for those who read what an author writes.
 */
export function parseTimelineText(json: string, look: LookInText = () => []): Parsed<Timeline> {
  const text = json.replace(/^\ufeff/u, '');
  const tooLarge = textSizeProblem(text);
  if (tooLarge) return failed([tooLarge]);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return failed([{ path: '', message: messages.notJson(text) }]);
  }
  return parseTimeline(input, look(text));
}

/** Checks the shape of a document, and nothing that needs more than one of its values; see `readStory` for the rest. */
export function parseTimeline(input: unknown, found: readonly (() => Problem)[] = []): Parsed<Timeline> {
  const early = versionProblem(input) ?? sizeProblem(input);
  if (early) return failed([early]);
  const result = v.safeParse(timelineSchema, input, { abortPipeEarly: true });
  const unknown = unknownKeys(timelineSchema, input);
  if (result.success && unknown.length + found.length === 0) return { ok: true, value: result.output };
  const issues = (result.issues ?? []).filter((issue) => !isFoundByWalk(issue));
  return failedIn([...found, ...issues.map((issue) => () => problemOf(issue)), ...unknown]);
}

/** A document of another version may have any shape: what else is wrong with it can't be told. */
function versionProblem(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'version')) return undefined;
  const { version } = input as { version: unknown };
  return version === 1 ? undefined : { path: 'version', message: messages.unknownVersion(version) };
}

type Issue = v.InferIssue<typeof timelineSchema>;

/** Unknown keys, and keys said to be missing from a list: `unknownKeys` says it better. */
function isFoundByWalk({ type, expected, path }: Issue): boolean {
  const last = path?.at(-1);
  return (
    type === 'strict_object' &&
    (expected === 'never' || (last?.type === 'object' && Array.isArray(last.input)))
  );
}

function problemOf(issue: Issue): Problem {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  return { path: pathOf(keys), message: sentenceFor(issue) };
}
