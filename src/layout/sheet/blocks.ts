import { round, type Box } from '../scene.ts';
import { measureText, wrap, type Face } from '../text.ts';
import type { Block, BlockKind, SheetLine } from './sheet.ts';

/** A text to be broken into lines. */
export interface Paragraph {
  readonly text: string;
  readonly style: Style;
  readonly href?: string | undefined;
  readonly language?: string | undefined;
}

interface Style {
  readonly face: Face;
  /** Of the type, and between two baselines, in pixels: nothing is smaller than 7 points. */
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
  note: { face: 'sans', size: 11, leading: 15, colour: 'muted' }
} as const satisfies Readonly<Record<string, Style>>;

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** A block that knows its size and not yet its place. */
export interface SetBlock {
  readonly kind: BlockKind;
  readonly height: number;
  readonly at: (x: number, y: number) => Block;
}

export const measureStyled = (text: string, { face, size }: Style): number => measureText(text, face, size);

/** Space of any kind is drawn as one space, as a line of SVG has no other. */
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Breaks paragraphs into lines of at most `width` pixels, all but the first word set in by `indent`. */
export function setBlock(
  kind: BlockKind,
  paragraphs: readonly Paragraph[],
  width: number,
  hanging?: { readonly text: string; readonly indent: number }
): SetBlock {
  const indent = hanging?.indent ?? 0;
  const lines: SheetLine[] = [];
  let height = 0;
  for (const [paragraph, { text, style, href, language }] of paragraphs.entries())
    for (const { line, spaced } of linesOf(onOneLine(text), style, width - indent)) {
      height += style.leading;
      lines.push({ ...lineOf(line, style, indent, height), href, language, paragraph, spaced });
    }
  const first = lines[0];
  const number: SheetLine[] =
    hanging && first
      ? [{ ...first, text: hanging.text, x: 0, href: undefined, paragraph: undefined, spaced: true }]
      : [];
  return { kind, height, at: placed(kind, [...number, ...lines], width, height) };
}

/** The lines of a text, each with whether a space stood between it and the next. */
function linesOf(
  text: string,
  style: Style,
  width: number
): { readonly line: string; readonly spaced: boolean }[] {
  let end = 0;
  return wrap(text, width, Infinity, (words) => measureStyled(words, style)).map((line) => {
    end = text.indexOf(line, end) + line.length;
    return { line, spaced: text[end] === ' ' };
  });
}

const lineOf = (
  text: string,
  { face, size, leading, colour }: Style,
  x: number,
  bottom: number
): SheetLine => ({
  text,
  face,
  size,
  colour,
  anchor: 'start',
  x,
  y: bottom - leading * 0.28
});

const placed =
  (kind: BlockKind, lines: readonly SheetLine[], width: number, height: number): SetBlock['at'] =>
  (x, y) => ({
    kind,
    ...boxAt(x, y, width, height),
    lines: lines.map((line) => ({ ...line, x: round(x + line.x), y: round(y + line.y) }))
  });

const boxAt = (x: number, y: number, width: number, height: number): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height)
});
