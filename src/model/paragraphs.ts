import type { CanonicalText } from './canonical.ts';
import { lastBegunBy, type Stretch } from './stretch.ts';

/** A line break with all blank space after it, including break hints and the byte order mark. */
const lineBreaks = /(?:\r\n|[\n\r\u0085\u2028\u2029])[\s\u0085\u00ad\u200b\u2060]*/gu;

/** A blank line, or a paragraph separator. */
const blankLine = /^(?:\r\n|(?!\r\n)[^]).*[\n\r\u0085\u2028\u2029]|^\u2029/su;

/** A table row, with tabs or in Markdown, or an item that begins with a bullet. */
const tableRow = /\S[^\S\n\r]*\t|^\s*\||\|\s*$|\S \| \S/u;
const listItem = /^\s*[•‣▪◦●]/u;

/** Longer than any table row that someone would quote. */
const longestRow = 2000;

/**
 * The paragraphs of a text in order, without surrounding white space. They are separated by blank lines, by U+2029,
 * and by the ends of table rows and bulleted items, but not by single line breaks, since many texts wrap their lines.
 * Takes time linear in the text.
 */
export function paragraphsOf(raw: string): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  let start = 0;
  let lineStart = 0;
  for (const { 0: gap, index } of raw.matchAll(lineBreaks)) {
    const next = index + gap.length;
    if (blankLine.test(gap) || isRowEnd(raw, lineStart, index, next)) {
      push(paragraphs, raw, start, index);
      start = next;
    }
    lineStart = next;
  }
  push(paragraphs, raw, start, raw.length);
  return paragraphs;
}

function isRowEnd(raw: string, lineStart: number, lineEnd: number, next: number): boolean {
  const line = raw.slice(Math.max(lineStart, lineEnd - longestRow), lineEnd);
  const nextLine = raw.slice(next, next + longestRow).split(/[\n\r\u0085\u2028\u2029]/u, 1)[0] ?? '';
  return tableRow.test(line) || tableRow.test(nextLine) || listItem.test(nextLine);
}

function push(paragraphs: Stretch[], raw: string, from: number, to: number): void {
  const paragraph = trimmed(raw, { start: from, end: to });
  if (paragraph.end > paragraph.start) paragraphs.push(paragraph);
}

/** A stretch without the white space at its edges. */
export function trimmed(raw: string, { start, end }: Stretch): Stretch {
  const text = raw.slice(start, end);
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}

const known = new WeakMap<CanonicalText, readonly Stretch[]>();

/** The paragraph of a source that contains a raw offset, or that ends before it. */
export function paragraphAt(source: CanonicalText, offset: number): Stretch {
  const paragraphs = paragraphsIn(source);
  return paragraphs[lastBegunBy(paragraphs, offset)] ?? { start: 0, end: 0 };
}

/** Like `paragraphsOf`, but computed once per source. */
export function paragraphsIn(source: CanonicalText): readonly Stretch[] {
  let paragraphs = known.get(source);
  if (!paragraphs) known.set(source, (paragraphs = paragraphsOf(source.raw)));
  return paragraphs;
}
