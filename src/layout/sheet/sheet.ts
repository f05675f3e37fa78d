import type { MapScene } from '../map/map-scene.ts';
import type { Theme } from '../plan/theme.ts';
import {
  round,
  type Badge,
  type Box,
  type EraGround,
  type Mark,
  type Scene,
  type TextLine
} from '../scene.ts';

/** A line of text above or below the figure. */
export interface SheetLine extends TextLine {
  /** A safe address to which the line links. */
  readonly href?: string | undefined;
  /** The index of its paragraph within the block; absent for a number before the paragraphs. */
  readonly paragraph?: number | undefined;
  /** Whether a space after it was dropped at the end of the line. */
  readonly spaced?: boolean | undefined;
}

/** The role of a text block, for assistive technology. */
export type BlockKind = 'title' | 'description' | 'warning' | 'heading' | 'entry' | 'publication' | 'note';

/** Lines that belong together; the box contains all of them. */
export interface Block extends Box {
  readonly kind: BlockKind;
  readonly lines: readonly SheetLine[];
  /** Whether it continues the block before it, from another column or page. */
  readonly continued?: boolean | undefined;
}

/** A mark from the figure, and its meaning. */
export interface LegendItem {
  readonly marks: readonly Mark[];
  readonly hollow: boolean;
  /** The framed word, if that is what is explained. */
  readonly badge?: Badge;
  /** The ground of an era, if that is what is explained. */
  readonly era?: EraGround;
  readonly lines: readonly TextLine[];
}

/** A map of the places of events, and its top left corner. */
export interface SheetMap {
  readonly scene: MapScene;
  readonly x: number;
  readonly y: number;
}

/** A figure with everything it needs on its own, in pixels of 1/96 inch. */
export interface Sheet {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** A description of the figure, in words. */
  readonly alternativeText: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The ids of the sources that it names, in the story's order; empty if it should name none. */
  readonly sources: readonly string[];
  readonly scene: Scene;
  /** The top left corner of the figure. */
  readonly figure: { readonly x: number; readonly y: number };
  readonly legend: readonly LegendItem[];
  /** Beside the legend or below it, if the sheet has one. */
  readonly map: SheetMap | undefined;
  /** In reading order: the text above the figure, and the text below it. */
  readonly above: readonly Block[];
  readonly below: readonly Block[];
  /** Warnings about what was left out for lack of room. */
  readonly warnings: readonly string[];
}

/** A page of a figure's sources, of the same size as the figure's sheet. */
export interface SourcePage {
  /** In reading order. */
  readonly blocks: readonly Block[];
}

/** Texts on each page that are not part of the content: its number and, on later pages, the title. */
export type RunningLines = readonly SheetLine[];

/** A figure on one page, and its sources on the following pages. */
export interface PagedSheet {
  readonly first: Sheet;
  readonly following: readonly SourcePage[];
  /** By page, in order; empty if there is only one. */
  readonly running: readonly RunningLines[];
}

/** Strokes and halos extend beyond their shapes by less than this, in pixels. */
const bleed = 8;

/** The band across a sheet that contains its figure, legend and map, including strokes and halos. */
export function figureBand({ figure, scene, legend, map, width, height }: Sheet): Box {
  const top = Math.max(0, figure.y - bleed);
  const lines = legend.flatMap((item) => item.lines.map(({ y }) => y));
  const end = map ? map.y + map.scene.height : 0;
  const bottom = Math.min(height, Math.max(figure.y + scene.height, end, ...lines) + bleed);
  return { x: 0, y: round(top), width, height: round(bottom - top) };
}
