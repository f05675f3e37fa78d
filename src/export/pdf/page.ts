import { cleaned } from '../../formats/xml.ts';
import { figureBand, type Block, type PagedSheet, type SheetLine } from '../../layout/sheet/sheet.ts';
import type { Theme } from '../../layout/plan/theme.ts';
import { coloured } from '../../layout/plan/two-colours.ts';
import { CannotDraw } from './cannot-draw.ts';
import { fontOfFace, type FontFace } from '../../layout/text/styled-runs.ts';
import type { FileMetadata } from '../../formats/metadata.ts';
import type { Words } from '../../words/words.ts';
import type { Picture } from '../picture/picture.ts';
import { pixelsOf } from '../picture/size.ts';

interface PdfPart {
  readonly text: string;
  /** A six-digit hexadecimal value. */
  readonly colour: string;
}

/** A line of text; `y` is its baseline. Lengths are in points, from the page's upper left corner. */
export interface PdfLine {
  /** Including the space that its line break replaces. */
  readonly text: string;
  /** The same text, split where its colour changes. */
  readonly parts: readonly PdfPart[];
  readonly x: number;
  readonly y: number;
}

/** Lines that form one text. */
export interface PdfText {
  /** The page number, from 0. */
  readonly page: number;
  readonly lines: readonly [PdfLine, ...PdfLine[]];
  readonly font: FontFace;
  readonly size: number;
  /** BCP 47 tag. */
  readonly language: string;
  readonly href: string | undefined;
  /** Whether `x` is the end of the lines. */
  readonly end: boolean;
}

export interface PdfItem {
  /** The number before it. */
  readonly label: PdfText | undefined;
  readonly texts: readonly PdfText[];
}

/** A section of the document's structure, for assistive technology. */
export type PdfSection =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: PdfText }
  | { readonly kind: 'list'; readonly items: readonly PdfItem[] }
  | PdfFigure;

export interface PdfFigure {
  readonly kind: 'figure';
  /** The first. */
  readonly page: 0;
  readonly y: number;
  readonly height: number;
}

/** Everything in a PDF except the figure, for every engine. */
export interface PdfTexts {
  /** The size of every page, in points. */
  readonly width: number;
  readonly height: number;
  /** Points per pixel of the sheet. */
  readonly scale: number;
  /** The texts on each page beside its content. */
  readonly running: readonly (readonly PdfText[])[];
  /** Undefined if the pages are transparent. */
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

/** The longest page side, in points (ISO 32000-1, annex C): many readers show nothing of a longer page. */
const longest = 14_400;

/** Throws `CannotDraw`, with what to do, if a page is longer than PDF allows. */
export function refuseTooLong(
  { width, height }: PdfTexts,
  waysOut: string,
  { refused }: Words['files']
): void {
  if (Math.max(width, height) <= longest) return;
  const inMillimetres = (points: number): string => Math.round((points / 72) * 25.4).toLocaleString('en-US');
  throw new CannotDraw(
    refused.tooLong(inMillimetres(width), inMillimetres(height), inMillimetres(longest), waysOut)
  );
}

/** A picture as the pages of a PDF: every text outside the figure, with its position and its role. */
export function pdfTexts(picture: Picture, metadata: FileMetadata, document: string | undefined): PdfTexts {
  const { width, height, options } = picture;
  const pages = pagesOf(picture);
  const { first } = pages;
  const points = pixelsOf(width) * 0.75;
  const scale = points / first.width;
  const { theme, language } = first;
  const of = { theme, language, scale };
  return {
    width: points,
    height: pixelsOf(height) * 0.75,
    scale,
    running: pages.running.map((lines, page) => lines.map((line) => textOf([line], page, of))),
    ground: options.transparent ? undefined : theme.ground,
    sections: sectionsOf(pages, of),
    metadata: allowedMetadata(metadata),
    document
  };
}

/** The pages of a picture in a PDF. */
export const pagesOf = ({ sheet, pages }: Picture): PagedSheet =>
  pages ?? { first: sheet, following: [], running: [] };

/** Properties shared by all texts. */
interface Shared {
  readonly theme: Theme;
  readonly language: string;
  readonly scale: number;
}

const allowed = (text: string): string => cleaned(text).text;

const allowedMetadata = (metadata: FileMetadata): FileMetadata => ({
  ...metadata,
  title: allowed(metadata.title),
  description: allowed(metadata.description),
  sources: metadata.sources.map(allowed),
  alternativeText: allowed(metadata.alternativeText)
});

function sectionsOf({ first, following }: PagedSheet, of: Shared): PdfSection[] {
  const { y, height } = figureBand(first);
  const below = [first.below, ...following.map(({ blocks }) => blocks)];
  return [
    ...textSections([first.above], of),
    { kind: 'figure', page: 0, y: y * of.scale, height: height * of.scale },
    ...textSections(below, of)
  ];
}

/** Consecutive entries form one list, even across pages, and publications another; every other block is a section. */
function textSections(pages: readonly (readonly Block[])[], of: Shared): PdfSection[] {
  const sections: PdfSection[] = [];
  let listed: { readonly kind: Block['kind']; readonly items: PdfItem[] } | undefined;
  for (const { block, page } of pages.flatMap((blocks, index) =>
    blocks.map((block) => ({ block, page: index }))
  )) {
    const item = itemOf(block, page, of);
    if (block.kind !== 'entry' && block.kind !== 'publication') {
      listed = undefined;
      const kind = block.kind === 'title' || block.kind === 'heading' ? block.kind : 'text';
      sections.push(...item.texts.map((text) => ({ kind, text }) as const));
    } else if (listed?.kind === block.kind) {
      const begun = block.continued ? listed.items.pop() : undefined;
      listed.items.push({
        label: begun?.label ?? item.label,
        texts: [...(begun?.texts ?? []), ...item.texts]
      });
    } else {
      listed = { kind: block.kind, items: [item] };
      sections.push({ kind: 'list', items: listed.items });
    }
  }
  return sections;
}

function itemOf({ lines }: Block, page: number, of: Shared): PdfItem {
  const paragraphs: [SheetLine, ...SheetLine[]][] = [];
  for (const line of lines) {
    const begun = paragraphs.at(-1);
    if (begun && begun[0].paragraph === line.paragraph) begun.push(line);
    else paragraphs.push([line]);
  }
  const numbered = paragraphs[0]?.[0].paragraph === undefined;
  const texts = paragraphs.map((paragraph) => textOf(paragraph, page, of));
  return { label: numbered ? texts[0] : undefined, texts: numbered ? texts.slice(1) : texts };
}

/** The lines of a paragraph differ only in their words and positions. */
function textOf(
  [first, ...rest]: readonly [SheetLine, ...SheetLine[]],
  page: number,
  { theme, language, scale }: Shared
): PdfText {
  return {
    page,
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
