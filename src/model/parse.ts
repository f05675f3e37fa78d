import * as v from 'valibot';
import { failed } from './failed.ts';
import { messages, sentenceFor } from './messages.ts';
import { pathOf } from './path.ts';
import type { Parsed, Problem } from './problem.ts';
import { mostItems, timelineSchema } from './schema.ts';
import type { Timeline } from './timeline.ts';
import { unknownKeys } from './unknown-keys.ts';

/** The document nests no deeper than 8; what goes far beyond that is no timeline. */
const deepest = 32;

/** Reads the text of a `timeline.json`; what is not JSON is a problem of the document as a whole. */
export function parseTimelineText(json: string): Parsed<Timeline> {
  const text = json.replace(/^\ufeff/u, '');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return failed([{ path: '', message: messages.notJson(text) }]);
  }
  return parseTimeline(input);
}

/** Checks the shape of a document, and nothing that needs more than one of its values; see `readStory` for the rest. */
export function parseTimeline(input: unknown): Parsed<Timeline> {
  const early = versionProblem(input) ?? sizeProblem(input);
  if (early) return failed([early]);
  const result = v.safeParse(timelineSchema, input, { abortPipeEarly: true });
  const unknown = unknownKeys(timelineSchema, input);
  if (result.success && unknown.length === 0) return { ok: true, value: result.output };
  const issues = (result.issues ?? []).filter((issue) => !isFoundByWalk(issue)).map(problemOf);
  return failed([...issues, ...unknown]);
}

/** A document of another version may have any shape: what else is wrong with it can't be told. */
function versionProblem(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'version')) return undefined;
  const { version } = input as { version: unknown };
  return version === 1 ? undefined : { path: 'version', message: messages.unknownVersion(version) };
}

/** Looked for before all else, and without recursion, so that no document can exhaust the checks that follow. */
function sizeProblem(input: unknown): Problem | undefined {
  const pending: { value: unknown; keys: readonly (string | number)[] }[] = [{ value: input, keys: [] }];
  for (let item = pending.pop(); item; item = pending.pop()) {
    const { value, keys } = item;
    if (typeof value !== 'object' || value === null) continue;
    if (keys.length > deepest) return { path: pathOf(keys.slice(0, 3)), message: messages.tooDeep(deepest) };
    if (Array.isArray(value) && value.length > mostItems) {
      return { path: pathOf(keys), message: messages.tooManyItems(value.length, mostItems) };
    }
    for (const [key, child] of Object.entries(value)) {
      pending.push({ value: child, keys: [...keys, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return undefined;
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
