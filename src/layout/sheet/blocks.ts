import type { Stretch } from '../../model/stretch.ts';
import { round, type Box } from '../scene.ts';
import { measureText, wrap, type Face } from '../text/text.ts';
import type { Block, BlockKind, SheetLine } from './sheet.ts';

/** A text to be broken into lines. */
export interface Paragraph {
  readonly text: string;
  /** The rest of its sentence, drawn lighter on the same lines. */
  readonly around?: { readonly before: string; readonly after: string } | undefined;
  readonly style: Style;
  readonly href?: string | undefined;
  readonly language?: string | undefined;
}

export interface Style {
  readonly face: Face;
  /** Font size and distance between baselines, in pixels: nothing is smaller than 7 points. */
  readonly size: number;
  readonly leading: number;
  readonly colour: 'ink' | 'muted';
}

export const styles = {
  title: { face: 'sansBold', size: 22, leading: 28, colour: 'ink' },
  description: { face: 'sans', size: 13, leading: 19, colour: 'muted' },
  warning: { face: 'sansBold', size: 13, leading: 19, colour: 'ink' },
  heading: { face: 'sansBold', size: 13, leading: 18, colour: 'ink' },
  entryTitle: { face: 'sansBold', size: 12, leading: 16, colour: 'ink' },
  quote: { face: 'serifItalic', size: 12.5, leading: 16.5, colour: 'ink' },
  cardQuote: { face: 'serifItalic', size: 19, leading: 26, colour: 'ink' },
  note: { face: 'sans', size: 11, leading: 15, colour: 'muted' }
} as const satisfies Readonly<Record<string, Style>>;

/** A block whose size is known but not its place. */
export interface SetBlock {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Block;
  /**
   * The lines that fit in a height, and the others; the block itself if all fit. The first part has at least one
   * line.
   */
  readonly cut: (height: number) => readonly [SetBlock, ...SetBlock[]];
}

export const measureStyled = (text: string, { face, size }: Style): number => measureText(text, face, size);

/** Characters that reverse text would make words read differently than they are written. */
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
const controls = /[\p{Cc}\s]+/gu;

/** Any white space becomes one space, since a line of SVG has no other; so does a control character. */
export const spacedOut = (text: string): string => text.replaceAll(turns, '').replaceAll(controls, ' ');

/** Whether a text contains invisible control characters, other than white space, which no line shows. */
export const hasUnseen = (text: string): boolean =>
  text.replaceAll(turns, '') !== text || /(?!\s)\p{Cc}/u.test(text);

/** The column for which blocks are set. */
export interface Measure {
  /** In pixels. */
  readonly width: number;
  /** Whether the document runs from right to left, so that lines begin at the right. */
  readonly mirrored: boolean;
}

/** Breaks paragraphs into lines no wider than a column; all except a hanging first word are indented by `indent`. */
export function setBlock(
  kind: BlockKind,
  paragraphs: readonly Paragraph[],
  { width, mirrored }: Measure,
  hanging?: { readonly text: string; readonly indent: number }
): SetBlock {
  const indent = hanging?.indent ?? 0;
  const lines: LowLine[] = [];
  let height = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const edges = { from: mirrored ? 0 : indent, to: mirrored ? width - indent : width };
    const whole = wholeOf(paragraph);
    for (const line of linesOf(whole, paragraph.style, width - indent)) {
      height += paragraph.style.leading;
      const set = lineOf(paragraph, line, at(mirrored, edges), height);
      lines.push({ line: { ...set, paragraph: index }, bottom: height });
    }
  }
  const first = lines[0];
  const number: LowLine[] =
    hanging && first
      ? [
          {
            line: {
              ...first.line,
              ...at(mirrored, { from: 0, to: width }),
              text: hanging.text,
              whole: hanging.text,
              href: undefined,
              inked: undefined,
              paragraph: undefined,
              spaced: true
            },
            bottom: first.bottom
          }
        ]
      : [];
  return blockOf({ kind, width, height }, [...number, ...lines]);
}

/** The words of a paragraph on one line, and which of them are its own text rather than the text around it. */
interface Whole {
  readonly text: string;
  readonly inked: Stretch | undefined;
}

function wholeOf({ text, around }: Paragraph): Whole {
  const own = spacedOut(text).trim();
  if (!around) return { text: own, inked: undefined };
  const before = spacedOut(around.before).trimStart();
  const after = spacedOut(around.after).trimEnd();
  // A space belongs to the preceding words: some painters drop one at the beginning of a part of a line.
  const space = after.length - after.trimStart().length;
  const inked = { start: before.length, end: before.length + own.length + space };
  return { text: before + own + after, inked };
}

type LineText = Pick<SheetLine, 'text' | 'inked' | 'spaced'>;

/** The lines of a paragraph, each with its part in full ink, and whether a space separated it from the next. */
function linesOf({ text: whole, inked }: Whole, style: Style, width: number): LineText[] {
  let end = 0;
  return wrap(whole, width, Infinity, (words) => measureStyled(words, style)).map((text) => {
    const start = whole.indexOf(text, end);
    end = start + text.length;
    const within = (at: number): number => Math.min(Math.max(at - start, 0), text.length);
    const ink = inked && { start: within(inked.start), end: within(inked.end) };
    return { text, inked: ink, spaced: whole[end] === ' ' };
  });
}

interface Edges {
  readonly from: number;
  readonly to: number;
}

const at = (mirrored: boolean, { from, to }: Edges): Pick<SheetLine, 'x' | 'anchor'> =>
  mirrored ? { x: to, anchor: 'end' } : { x: from, anchor: 'start' };

const lineOf = (
  { text, around, style, href, language }: Paragraph,
  line: LineText,
  place: Pick<SheetLine, 'x' | 'anchor'>,
  bottom: number
): SheetLine => ({
  ...line,
  whole: around ? around.before + text + around.after : text,
  language,
  href,
  face: style.face,
  size: style.size,
  colour: style.colour,
  ...place,
  y: bottom - style.leading * 0.28
});

/** A line of a block without a place yet, and the bottom of its room, measured from the block's top. */
interface LowLine {
  readonly line: SheetLine;
  readonly bottom: number;
}

type BlockLook = Pick<Block, 'kind' | 'width' | 'height' | 'continued'>;

const blockOf = (look: BlockLook, lines: readonly LowLine[]): SetBlock => ({
  width: look.width,
  height: look.height,
  at: (x, y) => ({
    ...look,
    ...boxAt(x, y, look.width, look.height),
    lines: lines.map(({ line }) => ({ ...line, x: round(x + line.x), y: round(y + line.y) }))
  }),
  cut: (height) => cutBlock(look, lines, height)
});

function cutBlock(
  look: BlockLook,
  lines: readonly LowLine[],
  height: number
): readonly [SetBlock, ...SetBlock[]] {
  const least = lines[0]?.bottom ?? 0;
  const count = lines.findIndex(({ bottom }) => bottom > Math.max(height, least));
  if (count < 0) return [blockOf(look, lines)];
  const end = lines[count - 1]!.bottom;
  const rest = lines
    .slice(count)
    .map(({ line, bottom }) => ({ line: { ...line, y: line.y - end }, bottom: bottom - end }));
  return [
    blockOf({ ...look, height: end }, lines.slice(0, count)),
    blockOf({ ...look, height: look.height - end, continued: true }, rest)
  ];
}

const boxAt = (x: number, y: number, width: number, height: number): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height)
});
