import type { Stretch } from '../../model/stretch.ts';

/** One place of a text that one event rests on. */
export interface Use extends Stretch {
  readonly eventId: string;
}

/** A stretch of one paragraph throughout which the same events use the text. */
export interface Segment extends Stretch {
  readonly text: string;
  /** In order of time; none for a stretch that no event uses. */
  readonly eventIds: readonly string[];
  /** Whether the segment lies in a sentence that no event uses. */
  readonly unused: boolean;
}

export interface Paragraph extends Stretch {
  readonly segments: readonly Segment[];
}

/**
 * Cuts a text into paragraphs at its blank lines, and paragraphs wherever a use or an unused sentence begins or ends. The
 * sentences are in order and do not overlap.
 */
export const paragraphsOf = (
  raw: string,
  uses: readonly Use[],
  unused: readonly Stretch[] = []
): readonly Paragraph[] => cutIntoSegments(raw, stretchesOf(raw), uses, unused);

/** The paragraphs of a text, which blank lines separate. */
export const stretchesOf = (raw: string): readonly Stretch[] => stretchesBetween(raw, /\n[^\S\n]*\n\s*/gu);

/** Cuts some of the paragraphs of a text, in order, wherever a use or an unused sentence begins or ends. */
export function cutIntoSegments(
  raw: string,
  stretches: readonly Stretch[],
  uses: readonly Use[],
  unused: readonly Stretch[]
): readonly Paragraph[] {
  const unusedIn = walkAlong(unused);
  const used = usesIn(stretches, uses);
  return stretches.map((paragraph, index) => ({
    ...paragraph,
    segments: segmentsOf(raw, paragraph, used[index]!, unusedIn(paragraph))
  }));
}

/** The uses of each paragraph, in their order; a long text has too many to compare every use with every paragraph. */
function usesIn(paragraphs: readonly Stretch[], uses: readonly Use[]): readonly (readonly Use[])[] {
  const found = paragraphs.map((): { readonly use: Use; readonly order: number }[] => []);
  const ordered = uses.map((use, order) => ({ use, order })).sort((a, b) => a.use.start - b.use.start);
  let first = 0;
  for (const each of ordered) {
    while (first < paragraphs.length && paragraphs[first]!.end <= each.use.start) first++;
    for (let at = first; at < paragraphs.length && paragraphs[at]!.start < each.use.end; at++)
      found[at]!.push(each);
  }
  return found.map((all) => all.sort((a, b) => a.order - b.order).map(({ use }) => use));
}

function segmentsOf(
  raw: string,
  paragraph: Stretch,
  uses: readonly Use[],
  unused: readonly Stretch[]
): Segment[] {
  return cutsIn(paragraph, [...uses, ...unused]).map((segment) => ({
    ...segment,
    text: raw.slice(segment.start, segment.end),
    eventIds: [...new Set(uses.filter((use) => meets(use, segment)).map(({ eventId }) => eventId))],
    unused: unused.some((sentence) => meets(sentence, segment))
  }));
}

/** The paragraph, cut at every edge that falls inside it. */
function cutsIn({ start, end }: Stretch, ranges: readonly Stretch[]): Stretch[] {
  const inside = ranges
    .flatMap((range) => [range.start, range.end])
    .filter((cut) => start < cut && cut < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((cut, index) => ({ start: cuts[index]!, end: cut }));
}

function stretchesBetween(raw: string, separator: RegExp): Stretch[] {
  const stretches: Stretch[] = [];
  let start = raw.length - raw.trimStart().length;
  for (const { index, 0: gap } of raw.matchAll(separator)) {
    if (index > start) stretches.push({ start, end: index });
    start = Math.max(start, index + gap.length);
  }
  const end = raw.trimEnd().length;
  return end > start ? [...stretches, { start, end }] : stretches;
}

/** Finds the stretches that overlap each paragraph in turn; a long text has too many to search all each time. */
function walkAlong(stretches: readonly Stretch[]): (paragraph: Stretch) => readonly Stretch[] {
  let next = 0;
  return (paragraph) => {
    while (next < stretches.length && stretches[next]!.end <= paragraph.start) next++;
    let end = next;
    while (end < stretches.length && stretches[end]!.start < paragraph.end) end++;
    return stretches.slice(next, end);
  };
}

const meets = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** The number of paragraphs left out before the one that begins at `start`. */
export interface LeftOut {
  readonly leftOut: number;
  readonly start: number;
}

/** A paragraph that the reader shows, or the number of paragraphs left out. */
export type Shown = Paragraph | LeftOut;

/** In a text with more paragraphs, those far from any use are left out until a reader asks for them. */
const longText = 400;
const context = 10;

/** A text too long to lay out at once, reduced to the paragraphs that events use, or `shownToo`, and those around them. */
export function abridged(paragraphs: readonly Paragraph[], shownToo?: Stretch): readonly Shown[] {
  if (paragraphs.length <= longText) return paragraphs;
  const near = indexesNear(paragraphs, shownToo);
  const shown: Shown[] = [];
  let leftOut = 0;
  paragraphs.forEach((paragraph, index) => {
    if (!near.has(index)) return leftOut++;
    if (leftOut > 0) shown.push({ leftOut, start: paragraph.start - 1 });
    leftOut = 0;
    return shown.push(paragraph);
  });
  return leftOut > 0 ? [...shown, { leftOut, start: Infinity }] : shown;
}

function indexesNear(paragraphs: readonly Paragraph[], shownToo?: Stretch): ReadonlySet<number> {
  const near = new Set(Array.from({ length: 2 * context }, (_, index) => index));
  paragraphs.forEach((paragraph, index) => {
    const isUsed = paragraph.segments.some(({ eventIds }) => eventIds.length > 0);
    if (!isUsed && !(shownToo && meets(shownToo, paragraph))) return;
    for (let other = index - context; other <= index + context; other++) near.add(other);
  });
  return near;
}
