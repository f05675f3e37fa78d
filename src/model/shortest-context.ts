import type { CanonicalText } from './canonical.ts';
import { longest } from './limits.ts';
import { rawOf, type Units } from './selected-units.ts';
import type { Quote } from './timeline.ts';
import { cutsWord } from './word-edges.ts';

/** The text on one side of a place, seen from it; lengths are in canonical units. */
interface Side {
  /** How much of it another place has on the same side, whose canonical offset is given. */
  readonly shared: (other: number) => number;
  /** Whether a context of this length ends neither in a word nor in a space. */
  readonly isWhole: (length: number) => boolean;
  readonly words: (length: number) => string;
  readonly most: number;
}

/**
 * The prefix and suffix, as short as possible, that only one of several places with the same words has; undefined if
 * none within the limits of a document do. `others` are the canonical offsets of the other places.
 */
export function shortestContext(
  source: CanonicalText,
  units: Units,
  others: readonly number[]
): Pick<Quote, 'prefix' | 'suffix'> | undefined {
  const before = sideBefore(source, units.from);
  const after = sideAfter(source, units);
  const stillShared = sharedAfterByPrefix(others, before, after);
  const prefixes = lengthsOf(before, stillShared.length - 1);
  const suffixes = lengthsOf(after, stillShared[0] ?? -1);
  const pairs = prefixes.flatMap((prefix) => {
    const suffix = suffixes.find((length) => length > (stillShared[prefix] ?? -1));
    return suffix === undefined ? [] : [{ prefix, suffix, length: prefix + suffix }];
  });
  const [best] = pairs.sort((one, other) => one.length - other.length);
  return (
    best && {
      ...(best.prefix > 0 && { prefix: before.words(best.prefix) }),
      ...(best.suffix > 0 && { suffix: after.words(best.suffix) })
    }
  );
}

/** For each length of a prefix, how much text after the words is shared with another place that has this prefix too. */
function sharedAfterByPrefix(others: readonly number[], before: Side, after: Side): readonly number[] {
  const most: number[] = [];
  for (const other of others) {
    const length = before.shared(other);
    most[length] = Math.max(most[length] ?? -1, after.shared(other));
  }
  for (let length = most.length - 2; length >= 0; length--)
    most[length] = Math.max(most[length] ?? -1, most[length + 1] ?? -1);
  return most;
}

/** The lengths of whole contexts, beginning with none, up to the first beyond what other places share. */
function lengthsOf(side: Side, shared: number): readonly number[] {
  const lengths = [0];
  for (let length = 1; length <= side.most && lengths.at(-1)! <= shared; length++)
    if (side.isWhole(length)) lengths.push(length);
  return lengths;
}

/** Between a quote and its context there may be one space. */
function sideBefore(source: CanonicalText, at: number): Side {
  const { text } = source;
  const edgeAt = (start: number) => (text[start - 1] === ' ' ? start - 1 : start);
  const edge = edgeAt(at);
  const words = (length: number): string => textOf(source, { from: edge - length, to: edge });
  return {
    most: Math.min(edge, longest.line),
    shared: (other) => countShared(text, edge - 1, edgeAt(other) - 1, -1),
    isWhole: (length) =>
      text[edge - length] !== ' ' && !cutsWord(source, edge - length) && words(length).length <= longest.line,
    words
  };
}

function sideAfter(source: CanonicalText, { from, to }: Units): Side {
  const { text } = source;
  const edgeAt = (end: number) => (text[end] === ' ' ? end + 1 : end);
  const edge = edgeAt(to);
  const words = (length: number): string => textOf(source, { from: edge, to: edge + length });
  return {
    most: Math.min(text.length - edge, longest.line),
    shared: (other) => countShared(text, edge, edgeAt(other + to - from), 1),
    isWhole: (length) =>
      text[edge + length - 1] !== ' ' &&
      !cutsWord(source, edge + length) &&
      words(length).length <= longest.line,
    words
  };
}

function textOf(source: CanonicalText, units: Units): string {
  const { start, end } = rawOf(source, units);
  return source.raw.slice(start, end);
}

/** How many units are the same from two places on, up to the longest context. */
function countShared(text: string, one: number, other: number, step: 1 | -1): number {
  let count = 0;
  let unit = text[one];
  while (count < longest.line && unit !== undefined && unit === text[other + count * step]) {
    count++;
    unit = text[one + count * step];
  }
  return count;
}
