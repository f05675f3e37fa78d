import * as v from 'valibot';
import { failed, failedIn } from './failed.ts';
import { messages, sentenceFor } from './messages.ts';
import { pathOf } from './path.ts';
import { withEventName, type Problem, type Refused } from './problem.ts';
import { timelineSchema } from './schema.ts';
import { sizeProblem } from './size.ts';
import { soundPartOf, type SoundPart } from './sound-part.ts';
import { textSizeProblem } from './text-size.ts';
import type { Timeline } from './timeline.ts';
import { unknownKeys } from './unknown-keys.ts';
import { isWebPage } from './web-page.ts';

/** Functions that examine JSON text more closely than `JSON.parse`: much code, which a page loads only when needed. */
export interface LookInText {
  /** Where a text stops being JSON: see `json-fault.ts`. */
  readonly faultOffset: (json: string) => number;
  /** Problems that the parsed values don't show, for authors' files. Messages are made only when called for. */
  readonly duplicateKeys?: (json: string) => readonly (() => Problem)[];
}

/** A timeline whose shape is right, or every problem of its shape, with the part that can still be checked. */
export type ParsedTimeline =
  | { readonly ok: true; readonly value: Timeline }
  /** `sound` is absent if nothing can be checked. */
  | (Refused & { readonly sound?: SoundPart });

/**
 * Parses the text of a `timeline.json`. A syntax error is a problem of the document as a whole, with its place if
 * `look` is given; further problems that `look` finds are included.
 */
export function parseTimelineText(json: string, look?: LookInText): ParsedTimeline {
  const text = json.replace(/^\ufeff/u, '');
  const tooLarge = textSizeProblem(text);
  if (tooLarge) return failed([tooLarge]);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return failed([
      {
        path: '',
        message: isWebPage(text) ? messages.webPage : messages.notJson(text, look?.faultOffset(text))
      }
    ]);
  }
  return parseTimeline(input, look?.duplicateKeys?.(text));
}

/** Checks the shape of a document, one value at a time; `readStory` checks the rest. */
export function parseTimeline(input: unknown, found: readonly (() => Problem)[] = []): ParsedTimeline {
  const early = versionProblem(input) ?? sizeProblem(input);
  if (early) return failed([early]);
  const result = v.safeParse(timelineSchema, input, { abortPipeEarly: true });
  const unknown = unknownKeys(timelineSchema, input);
  if (result.success && unknown.length + found.length === 0) return { ok: true, value: result.output };
  const issues = result.issues ?? [];
  const ofShape = issues.filter((issue) => !isFoundByWalk(issue)).map((issue) => () => problemOf(issue));
  const named = nameIn(input);
  const { problems } = failedIn([...found, ...ofShape, ...unknown].map((problem) => () => named(problem())));
  const wrong = issues.filter((issue) => !isUnknownKey(issue)).map(keysOf);
  const sound = soundPartOf(input, wrong);
  return { ok: false, problems, ...(sound && { sound }) };
}

/** Adds to a problem the id and title of its event, whatever the document's shape. */
function nameIn(input: unknown): (problem: Problem) => Problem {
  const events: unknown =
    typeof input === 'object' && input !== null && 'events' in input ? input.events : undefined;
  return (problem) =>
    withEventName(problem, (index) => (Array.isArray(events) ? (events[index] as unknown) : undefined));
}

/** A document of another version may have any shape, so nothing else about it can be judged. */
function versionProblem(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'version')) return undefined;
  const { version } = input as { version: unknown };
  return version === 1 ? undefined : { path: 'version', message: messages.unknownVersion(version) };
}

type Issue = v.InferIssue<typeof timelineSchema>;

const isUnknownKey = ({ type, expected }: Issue): boolean => type === 'strict_object' && expected === 'never';

/** Unknown keys, and keys reported as missing from a list: `unknownKeys` reports these better. */
function isFoundByWalk(issue: Issue): boolean {
  const last = issue.path?.at(-1);
  const isInList = last?.type === 'object' && Array.isArray(last.input);
  return isUnknownKey(issue) || (issue.type === 'strict_object' && isInList);
}

const keysOf = ({ path }: Issue): readonly (string | number)[] =>
  (path ?? []).map(({ key }) => key as string | number);

const problemOf = (issue: Issue): Problem => ({
  path: pathOf(keysOf(issue)),
  message: sentenceFor(issue)
});
