import { openingWindowOf } from '../../layout/time/opening.ts';
import { layoutSheet, SheetTooSmall, type SheetPart } from '../../layout/sheet/layout-sheet.ts';
import { layoutPages } from '../../layout/sheet/pages.ts';
import type { PagedSheet, Sheet } from '../../layout/sheet/sheet.ts';
import { themes, withoutGround } from '../../layout/plan/theme.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { filterEvents, type Filter, type Grouping } from '../../model/query.ts';
import { openFuture, openPast } from '../../model/day.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { inUnitOf, pixelsOf, type Length, type PictureSize } from './size.ts';

/** What a picture shows, and how: the same for the command line and for the page. */
export interface PictureOptions {
  readonly size: PictureSize;
  /** A period, of which only the events are drawn and listed; the story's opening view, and all its events, if absent. */
  readonly window?: TimeWindow | undefined;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly selectedId?: string | undefined;
  readonly theme: keyof typeof themes;
  /** Without a ground. */
  readonly transparent: boolean;
  readonly parts: ReadonlySet<SheetPart>;
  readonly credit?: string | undefined;
  readonly link?: string | undefined;
}

/** A sheet, and how large its file says it is. */
export interface Picture {
  readonly sheet: Sheet;
  /** The same over several pages, for a format that has them; the sheet is one page then. */
  readonly pages?: PagedSheet | undefined;
  readonly width: Length;
  readonly height: Length;
  readonly options: PictureOptions;
}

/** What is drawn of a picture: its first page for a format that has pages. */
export const sheetFor = ({ sheet, pages }: Picture, format: 'svg' | 'png' | 'pdf'): Sheet =>
  format === 'pdf' && pages ? pages.first : sheet;

/** Lays out the picture of a story. Throws `SheetTooSmall` where a given height has no room for it. */
export function pictureOf(story: Story, options: PictureOptions): Picture {
  const { size, filter, parts, credit, link, grouping } = options;
  const { width, height, zoom } = size;
  const shown = {
    events: inPeriod(filterEvents(story.events, filter), options.window),
    grouping,
    theme: options.transparent ? withoutGround(themes[options.theme]) : themes[options.theme],
    window: options.window ?? openingWindowOf(story),
    stretches: options.window === undefined,
    width: round(pixelsOf(width) / zoom),
    parts,
    credit,
    link
  };
  const side = height && round(pixelsOf(height) / zoom);
  const isPage = size.isPage ?? false;
  const sheet = enlarged(zoom, () => layoutSheet(story, { ...shown, height: side, isPage }));
  const pages =
    isPage && side !== undefined
      ? enlarged(zoom, () => layoutPages(story, { ...shown, height: side, isPage }))
      : undefined;
  return { sheet, pages, width, height: height ?? inUnitOf(sheet.height * zoom, width), options };
}

/** The events that may have been within a period, in their order. */
const inPeriod = (events: readonly StoryEvent[], period: TimeWindow | undefined): readonly StoryEvent[] =>
  period === undefined
    ? events
    : events.filter(
        ({ bounds }) =>
          (bounds.earliestStart ?? openPast) < period.end && (bounds.latestEnd ?? openFuture) >= period.start
      );

/** A sheet that is enlarged for its picture has to be as much higher as the picture would have to be. */
function enlarged<Laid>(zoom: number, layout: () => Laid): Laid {
  try {
    return layout();
  } catch (error) {
    if (!(error instanceof SheetTooSmall)) throw error;
    throw new SheetTooSmall(error.width * zoom, error.height * zoom, error.needed * zoom);
  }
}

/** Sides in hundredths of a pixel, as everything in a picture. */
const round = (pixels: number): number => Math.round(pixels * 100) / 100;
