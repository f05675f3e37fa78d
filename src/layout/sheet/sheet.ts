import type { Theme } from '../plan/theme.ts';
import { round, type Badge, type Box, type Mark, type Scene, type TextLine } from '../scene.ts';

/** A line of text under or above the figure. */
export interface SheetLine extends TextLine {
  /** A safe address that the line leads to. */
  readonly href?: string | undefined;
  /** Which of its block's paragraphs it is a part of; a number that stands before them is of none. */
  readonly paragraph?: number | undefined;
  /** Whether the space after it was left out, as it stands at the end of a line. */
  readonly spaced?: boolean | undefined;
}

/** What a block of text is, for those who read a document by its parts. */
export type BlockKind = 'title' | 'description' | 'warning' | 'heading' | 'entry' | 'publication' | 'note';

/** Lines that belong together; the box holds them all. */
export interface Block extends Box {
  readonly kind: BlockKind;
  readonly lines: readonly SheetLine[];
  /** Whether it goes on with what the block before it, in another column or on another page, began. */
  readonly continued?: boolean | undefined;
}

/** A mark as it stands in the figure, and what it means. */
export interface LegendItem {
  readonly marks: readonly Mark[];
  readonly hollow: boolean;
  /** A word in a frame, where that is what is explained. */
  readonly badge?: Badge;
  readonly lines: readonly TextLine[];
}

/** A figure with everything it needs to travel alone, in pixels of 1/96 inch. */
export interface Sheet {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the figure shows, in words. */
  readonly alternativeText: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The ids of the sources that it names, in the story's order; none where it is to name none. */
  readonly sources: readonly string[];
  readonly scene: Scene;
  /** The top left corner of the figure. */
  readonly figure: { readonly x: number; readonly y: number };
  readonly legend: readonly LegendItem[];
  /** In reading order: what stands above the figure, and what stands below it. */
  readonly above: readonly Block[];
  readonly below: readonly Block[];
  /** Sentences on what gave way for lack of room. */
  readonly warnings: readonly string[];
}

/** A page of a figure’s sources, as large as the sheet of the figure. */
export interface SourcePage {
  /** In reading order. */
  readonly blocks: readonly Block[];
}

/** What is on each page beside its content, which is no part of the text: its number, and on later ones the title. */
export type RunningLines = readonly SheetLine[];

/** A figure on a page, and its sources on those that follow. */
export interface PagedSheet {
  readonly first: Sheet;
  readonly following: readonly SourcePage[];
  /** Of each page, in order; none where there is but one. */
  readonly running: readonly RunningLines[];
}

/** Strokes and halos reach beyond what they are drawn around by less than this, in pixels. */
const bleed = 8;

/** The band across a sheet that holds its figure and legend, with all that reaches beyond them. */
export function figureBand({ figure, scene, legend, width, height }: Sheet): Box {
  const top = Math.max(0, figure.y - bleed);
  const lines = legend.flatMap((item) => item.lines.map(({ y }) => y));
  const bottom = Math.min(height, Math.max(figure.y + scene.height, ...lines) + bleed);
  return { x: 0, y: round(top), width, height: round(bottom - top) };
}
