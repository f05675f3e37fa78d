import type { Stretch } from '../model/stretch.ts';

/** One place of a text that one event rests on. */
export interface Use extends Stretch {
  readonly eventId: string;
}

/** A stretch of one paragraph throughout which the same events use the text. */
export interface Segment extends Stretch {
  readonly text: string;
  /** In order of time; none for a stretch that no event uses. */
  readonly eventIds: readonly string[];
  /** Whether it lies in a sentence that no event uses. */
  readonly unused: boolean;
}

export interface Paragraph extends Stretch {
  readonly segments: readonly Segment[];
}

/**
 * Cuts a text into paragraphs at its blank lines, and those wherever a use or an unused sentence begins or ends. The
 * sentences are in order and do not overlap.
 */
export function paragraphsOf(
  raw: string,
  uses: readonly Use[],
  unused: readonly Stretch[] = []
): readonly Paragraph[] {
  const unusedIn = walkAlong(unused);
  return stretchesBetween(raw, /\n[^\S\n]*\n\s*/gu).map((paragraph) => {
    const used = uses.filter((use) => meets(use, paragraph));
    return { ...paragraph, segments: segmentsOf(raw, paragraph, used, unusedIn(paragraph)) };
  });
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

/** Finds the stretches that meet each paragraph of a text in turn; a long text has too many to look through each time. */
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

/** Paragraphs that stand in a reader, or the number of those left out between them. */
export type Shown = Paragraph | { readonly leftOut: number; readonly start: number };

/** Beyond this many, paragraphs far from any use are left out until they are asked for. */
const longText = 400;
const context = 10;

/** A text too long to lay out at once, reduced to the paragraphs that events use and those around them. */
export function abridged(paragraphs: readonly Paragraph[]): readonly Shown[] {
  if (paragraphs.length <= longText) return paragraphs;
  const near = indexesNear(paragraphs);
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

function indexesNear(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const near = new Set(Array.from({ length: 2 * context }, (_, index) => index));
  paragraphs.forEach(({ segments }, index) => {
    if (segments.every(({ eventIds }) => eventIds.length === 0)) return;
    for (let other = index - context; other <= index + context; other++) near.add(other);
  });
  return near;
}
