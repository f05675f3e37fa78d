import { cleaned } from '../../formats/xml.ts';
import { figureBand, type Block, type Sheet, type SheetLine } from '../../layout/sheet/sheet.ts';
import type { Theme } from '../../layout/plan/theme.ts';
import { coloured } from '../../layout/plan/two-colours.ts';
import { CannotDraw } from './cannot-draw.ts';
import { fontOfFace, type FontFace } from '../../layout/text/styled-runs.ts';
import type { FileMetadata } from '../../formats/metadata.ts';
import type { Picture } from '../picture/picture.ts';
import { pixelsOf } from '../picture/size.ts';

interface PdfPart {
  readonly text: string;
  /** A six-digit hexadecimal value. */
  readonly colour: string;
}

/** A line of text; `y` is its baseline. Lengths are in points, from the page's upper left corner. */
export interface PdfLine {
  /** With the space that its end stands for. */
  readonly text: string;
  /** The same, cut where its colour changes. */
  readonly parts: readonly PdfPart[];
  readonly x: number;
  readonly y: number;
}

/** Lines that are read as one text. */
export interface PdfText {
  readonly lines: readonly [PdfLine, ...PdfLine[]];
  readonly font: FontFace;
  readonly size: number;
  /** BCP 47 tag. */
  readonly language: string;
  readonly href: string | undefined;
  /** Whether `x` is where the lines end. */
  readonly end: boolean;
}

export interface PdfItem {
  /** The number that stands before it. */
  readonly label: PdfText | undefined;
  readonly texts: readonly PdfText[];
}

/** A part of the page, for those who read it by its structure. */
export type PdfSection =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: PdfText }
  | { readonly kind: 'list'; readonly items: readonly PdfItem[] }
  | { readonly kind: 'figure'; readonly y: number; readonly height: number };

/** All that a PDF is made of but its drawing, for every engine alike. */
export interface PdfTexts {
  readonly width: number;
  readonly height: number;
  /** How many points a pixel of the sheet is. */
  readonly scale: number;
  /** None where the page is transparent. */
  readonly ground: string | undefined;
  /** In reading order. */
  readonly sections: readonly PdfSection[];
  readonly metadata: FileMetadata;
  /** The JSON of the story, to be attached. */
  readonly document: string | undefined;
}

export interface PdfPage extends PdfTexts {
  /** The SVG of the figure, as wide as the page. */
  readonly figure: string;
}

/** The longest side that a page may have, in points (ISO 32000-1, annex C): many readers show nothing of a longer one. */
const longest = 14_400;

/** Throws `CannotDraw` with the ways out where a page is longer than PDF has it. */
export function refuseTooLong({ width, height }: PdfTexts, waysOut: string): void {
  if (Math.max(width, height) <= longest) return;
  const [across, down, most] = [width, height, longest].map((points) =>
    Math.round((points / 72) * 25.4).toLocaleString('en-US')
  );
  throw new CannotDraw(`a page of ${across} × ${down} mm is longer than PDF has any, ${most} mm; ${waysOut}`);
}

/** A picture as a page: every text but the figure’s with its place and its part in the whole. */
export function pdfTexts(
  { sheet, width, height, options }: Picture,
  metadata: FileMetadata,
  document: string | undefined
): PdfTexts {
  const points = pixelsOf(width) * 0.75;
  const scale = points / sheet.width;
  return {
    width: points,
    height: pixelsOf(height) * 0.75,
    scale,
    ground: options.transparent ? undefined : sheet.theme.ground,
    sections: sectionsOf(sheet, scale),
    metadata: allowedMetadata(metadata),
    document
  };
}

const allowed = (text: string): string => cleaned(text).text;

const allowedMetadata = (metadata: FileMetadata): FileMetadata => ({
  ...metadata,
  title: allowed(metadata.title),
  description: allowed(metadata.description),
  sources: metadata.sources.map(allowed),
  alternativeText: allowed(metadata.alternativeText)
});

function sectionsOf(sheet: Sheet, scale: number): PdfSection[] {
  const { y, height } = figureBand(sheet);
  return [
    ...textSections(sheet.above, sheet, scale),
    { kind: 'figure', y: y * scale, height: height * scale },
    ...textSections(sheet.below, sheet, scale)
  ];
}

/** Entries that follow each other are one list, publications another; each other block stands alone. */
function textSections(blocks: readonly Block[], sheet: Sheet, scale: number): PdfSection[] {
  const sections: PdfSection[] = [];
  let listed: { readonly kind: Block['kind']; readonly items: PdfItem[] } | undefined;
  for (const block of blocks) {
    const item = itemOf(block, sheet, scale);
    if (block.kind !== 'entry' && block.kind !== 'publication') {
      listed = undefined;
      const kind = block.kind === 'title' || block.kind === 'heading' ? block.kind : 'text';
      sections.push(...item.texts.map((text) => ({ kind, text }) as const));
    } else if (listed?.kind === block.kind) listed.items.push(item);
    else {
      listed = { kind: block.kind, items: [item] };
      sections.push({ kind: 'list', items: listed.items });
    }
  }
  return sections;
}

function itemOf({ lines }: Block, sheet: Sheet, scale: number): PdfItem {
  const paragraphs: [SheetLine, ...SheetLine[]][] = [];
  for (const line of lines) {
    const begun = paragraphs.at(-1);
    if (begun && begun[0].paragraph === line.paragraph) begun.push(line);
    else paragraphs.push([line]);
  }
  const numbered = paragraphs[0]?.[0].paragraph === undefined;
  const texts = paragraphs.map((paragraph) => textOf(paragraph, sheet, scale));
  return { label: numbered ? texts[0] : undefined, texts: numbered ? texts.slice(1) : texts };
}

/** The lines of a paragraph are alike in all but their words and places. */
function textOf(
  [first, ...rest]: readonly [SheetLine, ...SheetLine[]],
  { theme, language }: Sheet,
  scale: number
): PdfText {
  return {
    lines: [lineOf(first, theme, scale), ...rest.map((line) => lineOf(line, theme, scale))],
    font: fontOfFace[first.face],
    size: first.size * scale,
    language: first.language ?? language,
    href: first.href,
    end: first.anchor === 'end'
  };
}

function lineOf({ spaced, x, y, ...line }: SheetLine, theme: Theme, scale: number): PdfLine {
  const text = spaced ? `${line.text} ` : line.text;
  const parts = coloured([{ text }], { ...line, text }).map((part) => ({
    text: allowed(part.text),
    colour: theme[part.colour]
  }));
  return { text: allowed(text), parts, x: x * scale, y: y * scale };
}
