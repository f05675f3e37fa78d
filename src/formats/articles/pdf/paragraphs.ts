import { median, type Line } from './lines.ts';

/** A line in a page, counted from 0. */
export interface PagedLine extends Line {
  readonly page: number;
}

export interface Paragraph {
  readonly lines: readonly PagedLine[];
  /** Whether its first line is further in than those before and after it. */
  readonly isIndented: boolean;
}

/** In sizes of the font. */
const indent = 0.7;
/** In usual distances of lines. */
const gap = 1.4;
/** Fewer distances say nothing on what is usual. */
const fewest = 4;
/** From baseline to baseline, in sizes of the font. */
const usualPitch = 1.5;
/** A line that begins with a bullet. */
const bullet = /^[•‣▪◦●]/u;
/** One that begins an item of a list. */
const item = /^(?:[•‣▪◦●–-]|\(?(?:\d{1,3}|\p{L})[.)]|\[[^\]]{1,9}\])\s/u;
const sentenceEnd = /[.!?:…。！？]["'”’»)\]]*$/u;

export const endsSentence = (text: string): boolean => sentenceEnd.test(text);

/** What the lines of a column have in common. */
interface Column {
  readonly right: number;
  /** From baseline to baseline. */
  readonly pitch: number;
}

/** The paragraphs of a column, by gaps, indents, sizes of the font, and lines that end early. */
export function paragraphsOf(lines: readonly PagedLine[]): readonly Paragraph[] {
  const column = { right: Math.max(...lines.map(({ right }) => right)), pitch: pitchOf(lines) };
  const paragraphs: { lines: PagedLine[]; isIndented: boolean }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const current = paragraphs.at(-1);
    const isIndented =
      isFurtherIn(line, before) &&
      isFurtherIn(line, lines[index + 1]) &&
      (!before || mayBeLast(before, column));
    const begins = !current || !before || isIndented || beginsAfter(before, line, current.lines, column);
    if (begins) paragraphs.push({ lines: [line], isIndented });
    else current.lines.push(line);
  });
  return paragraphs;
}

/** Of few lines, each may be a paragraph. */
function pitchOf(lines: readonly Line[]): number {
  const pitches = lines.slice(1).map(({ y }, index) => y - lines[index]!.y);
  return pitches.length < fewest ? Math.min(...pitches, usualPitch * lines[0]!.size) : median(pitches);
}

/** Whether a paragraph may end in a line: the first of an item in a list has its other lines further in. */
const mayBeLast = ({ text, right, size }: Line, column: Column): boolean =>
  !item.test(text) && (endsSentence(text) || right < column.right - 2 * size);

const isFurtherIn = (line: Line, other: Line | undefined): boolean =>
  other === undefined || line.left > other.left + indent * line.size;

function beginsAfter(before: Line, line: Line, current: readonly Line[], column: Column): boolean {
  const isApart = line.y - before.y > gap * Math.max(column.pitch, line.size);
  const isBackOut = current.length > 1 && isFurtherIn(before, line);
  return (
    isApart ||
    isOtherSize(before, line) ||
    isBackOut ||
    bullet.test(line.text) ||
    endsEarly(before, line, column)
  );
}

export const isOtherSize = (one: Line, other: Line): boolean =>
  Math.abs(one.size - other.size) > 0.1 * Math.max(one.size, other.size);

/** Whether a sentence ends in a line that had room for the next word. */
function endsEarly(before: Line, line: Line, { right }: Column): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length);
  return endsSentence(before.text) && before.right + width < right - 0.5 * line.size;
}

/** Joins the paragraphs of following columns and pages where one goes on in the next. */
export function joinedColumns(columns: readonly (readonly Paragraph[])[]): readonly Paragraph[] {
  const all: Paragraph[] = [];
  for (const [first, ...others] of columns) {
    const last = all.at(-1);
    if (!first) continue;
    if (last && goesOn(last, first)) all.splice(-1, 1, { ...last, lines: [...last.lines, ...first.lines] });
    else all.push(first);
    all.push(...others);
  }
  return all;
}

function goesOn(last: Paragraph, { lines: [next], isIndented }: Paragraph): boolean {
  const end = last.lines.at(-1)!;
  // The first line of a column has none before it, so it is indented only if the next is not.
  return (
    next !== undefined && !isOtherSize(end, next) && !endsSentence(end.text) && !(isIndented && isUpper(next))
  );
}

const isUpper = ({ text }: Line): boolean => /^["'“‘«(]*\p{Lu}/u.test(text);
