import type { StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import type { Land } from '../map/land.ts';
import { mapOf } from '../map/map-scene.ts';
import { placesOf } from '../map/places.ts';
import type { Theme } from '../plan/theme.ts';
import type { SheetMap } from './sheet.ts';

/** The greatest width of a map, in pixels; its height as a share of its width. */
const [widest, share] = [420, 0.5];
/** The greatest width as a share of the height of a sheet: on a slide the figure needs the height more. */
const ofSheet = { page: 0.5, slide: 0.27 };

/** What a map needs of a sheet. */
export interface Mapped {
  readonly words: Words;
  readonly parts: ReadonlySet<string>;
  readonly events: readonly StoryEvent[];
  readonly theme: Theme;
  /** A map is drawn only if this is given. */
  readonly land?: Land | undefined;
  /** Of the sheet, in pixels; absent if it follows the content. */
  readonly height?: number | undefined;
  readonly isPage?: boolean | undefined;
}

const isAsked = ({ parts, land }: Mapped): boolean => parts.has('map') && land !== undefined;

/** Whether a sheet has a map: it was asked for, and there is a place with coordinates. */
export const hasMap = (mapped: Mapped): boolean => isAsked(mapped) && placesOf(mapped.events).length > 0;

/** A warning if a map was asked for and there is nothing to mark on it. */
export const unmappedIn = (mapped: Mapped): string[] =>
  isAsked(mapped) && !hasMap(mapped) ? [mapped.words.sheet.warnings.noPlace] : [];

/** The labels of the places on a map. */
export const placesOn = (map: SheetMap | undefined): readonly string[] =>
  map?.scene.marks.flatMap(({ places }) => places) ?? [];

interface MapPlacement {
  readonly x: number;
  readonly y: number;
  /** Of the column, in pixels. */
  readonly width: number;
  /** Whether it begins at the right. */
  readonly mirrored: boolean;
}

/** The width of a sheet's map in a column, in pixels. */
export const mapWidthIn = ({ height = Infinity, isPage }: Mapped, column: number): number =>
  Math.min(column, widest, height * ofSheet[isPage ? 'page' : 'slide']);

/** The map of a sheet, at the beginning of a column whose top is `y`; there must be one. */
export function sheetMapOf(
  mapped: Mapped,
  language: string,
  { x, y, width: column, mirrored }: MapPlacement
): SheetMap {
  const { events, theme, words, land } = mapped;
  const width = mapWidthIn(mapped, column);
  const scene = mapOf(placesOf(events), land!, {
    width,
    height: Math.round(width * share),
    margin: 24,
    apart: 20,
    theme,
    words,
    language
  });
  return { scene, x: mirrored ? x + column - width : x, y };
}

/** What a map does not show: events without a place on it. */
export function mapInWords(events: readonly StoryEvent[], { sheet }: Words): string {
  const mapped = placesOf(events).reduce((sum, place) => sum + place.events.length, 0);
  return sheet.mapped(mapped, events.length);
}
