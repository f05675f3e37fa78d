import { checkStory, type FileCheck } from './check.ts';
import { inDocumentOrder } from './document-order.ts';
import type { ParsedTimeline } from './parse.ts';
import type { Findings, Problem } from './problem.ts';
import { readTimeline, type Reading } from './reading.ts';
import type { SoundPart } from './sound-part.ts';
import type { Timeline } from './timeline.ts';

/** Everything found in a document in one run, even if parts of it have the wrong shape. */
export interface CheckedDocument extends Findings {
  /** What was read of the document; absent if nothing could be. */
  readonly reading?: Reading;
}

/** The part of a parsed document that can be checked; undefined if there is none. */
export const checkable = (parsed: ParsedTimeline): Timeline | undefined =>
  parsed.ok ? parsed.value : parsed.sound?.timeline;

/**
 * Checks everything that can be checked, including `checkFile` if given. `texts` holds the raw text of sources by id,
 * in addition to any `content`.
 */
export function checkDocument(
  parsed: ParsedTimeline,
  texts: ReadonlyMap<string, string>,
  checkFile?: FileCheck
): CheckedDocument {
  if (parsed.ok) {
    const reading = readTimeline(parsed.value, texts);
    return { ...checkStory(reading, checkFile), reading };
  }
  return parsed.sound
    ? checkSound(parsed.problems, parsed.sound, texts, checkFile)
    : { problems: inDocumentOrder(parsed.problems), warnings: [] };
}

function checkSound(
  ofShape: readonly Problem[],
  sound: SoundPart,
  texts: ReadonlyMap<string, string>,
  checkFile: FileCheck | undefined
): CheckedDocument {
  const reading = readTimeline(sound.timeline, texts, sound);
  const { problems, warnings } = checkStory(reading, checkFile);
  // Problems of a value that was left out would only mislead.
  const isNew = ({ path }: Problem) => ![path, ...parentsOf(path)].some((place) => sound.wrong.has(place));
  return {
    problems: inDocumentOrder([...ofShape, ...problems.filter(isNew)]),
    warnings: warnings.filter(isNew),
    reading
  };
}

/** The parents of `events[3].when`: `events[3]` and `events`. */
const parentsOf = (path: string): readonly string[] =>
  [...path.matchAll(/[.[]/gu)].map(({ index }) => path.slice(0, index));
