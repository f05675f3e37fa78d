import type { Theme } from '../theme.ts';
import type { Box, Mark, Scene, TextLine } from '../scene.ts';

/** A line of text under or above the figure. */
export interface SheetLine extends TextLine {
  /** A safe address that the line leads to. */
  readonly href?: string | undefined;
}

/** What a block of text is, for those who read a document by its parts. */
export type BlockKind = 'title' | 'description' | 'warning' | 'heading' | 'entry' | 'publication' | 'note';

/** Lines that belong together; the box holds them all. */
export interface Block extends Box {
  readonly kind: BlockKind;
  readonly lines: readonly SheetLine[];
}

/** A mark as it stands in the figure, and what it means. */
export interface LegendItem {
  readonly marks: readonly Mark[];
  readonly hollow: boolean;
  /** A word in a frame, where that is what is explained. */
  readonly badge?: Box & { readonly text: string };
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
