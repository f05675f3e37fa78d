import { loadLand, type Land } from '../../layout/map/land.ts';
import { windowOfResults } from '../../layout/time/opening.ts';
import { layoutSheet, SheetTooSmall, type SheetPart } from '../../layout/sheet/layout-sheet.ts';
import { layoutPages } from '../../layout/sheet/pages.ts';
import type { PagedSheet, Sheet } from '../../layout/sheet/sheet.ts';
import { round } from '../../layout/scene.ts';
import { themes, withoutGround } from '../../layout/plan/theme.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { filterEvents, type Filter, type Grouping } from '../../model/query.ts';
import { openFuture, openPast } from '../../model/day.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { inUnitOf, pixelsOf, type Length, type PictureSize } from './size.ts';

/** What a picture shows and how, for the command line and the page. */
export interface PictureOptions {
  readonly size: PictureSize;
  /**
   * A period: only its events are drawn and listed. If absent, all that the filter lets through, in the view that a page has
   * of them.
   */
  readonly window?: TimeWindow | undefined;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly selectedId?: string | undefined;
  readonly theme: keyof typeof themes;
  /** Without a background. */
  readonly transparent: boolean;
  readonly parts: ReadonlySet<SheetPart>;
  readonly credit?: string | undefined;
  readonly link?: string | undefined;
}

/** A sheet, and the size stated in its file. */
export interface Picture {
  readonly sheet: Sheet;
  /** The same sheet as several pages, for formats that have pages; the sheet itself is then one page. */
  readonly pages?: PagedSheet | undefined;
  readonly width: Length;
  readonly height: Length;
  readonly options: PictureOptions;
  /** The events that it is of, in order of time. */
  readonly events: readonly StoryEvent[];
  /** Its words of ours. */
  readonly words: Words;
}

/** What a format shows of a picture: the first page if the format has pages. */
export const sheetFor = ({ sheet, pages }: Picture, format: string): Sheet =>
  format === 'pdf' && pages ? pages.first : sheet;

/** What the map of a picture needs; undefined if it has none. Rejects if that can't be loaded. */
export const landFor = ({ parts }: PictureOptions): Promise<Land | undefined> =>
  parts.has('map') ? loadLand() : Promise.resolve(undefined);

/** What a picture is made with, beside its options. */
export interface PictureMeans {
  readonly words: Words;
  readonly land?: Land | undefined;
}

/** Lays out the picture of a story; `land` is what `landFor` loads. Throws `SheetTooSmall` if it does not fit into a given height. */
export function pictureOf(story: Story, options: PictureOptions, means: PictureMeans): Picture {
  const events = filterEvents(story, options.filter, means.words.dates.when);
  return pictureOfEvents(story, inPeriod(events, options.window), options, means);
}

/** The same of events that have been chosen, whatever filter and period the options have. */
export function pictureOfEvents(
  story: Story,
  events: readonly StoryEvent[],
  options: PictureOptions,
  { words, land }: PictureMeans
): Picture {
  const { size, parts, credit, link, grouping } = options;
  const { width, height, zoom } = size;
  const shown = {
    events,
    grouping,
    words,
    theme: options.transparent ? withoutGround(themes[options.theme]) : themes[options.theme],
    window: options.window ?? windowOfResults(story, events),
    stretches: options.window === undefined,
    width: round(pixelsOf(width) / zoom),
    parts,
    land,
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
  const sides = { width, height: height ?? inUnitOf(sheet.height * zoom, width) };
  return { sheet, pages, ...sides, options, events, words };
}

/** The events that may have been within a period, in order. */
const inPeriod = (events: readonly StoryEvent[], period: TimeWindow | undefined): readonly StoryEvent[] =>
  period === undefined
    ? events
    : events.filter(
        ({ bounds }) =>
          (bounds.earliestStart ?? openPast) < period.end && (bounds.latestEnd ?? openFuture) >= period.start
      );

/** A sheet that is enlarged for its picture must have a minimum height that is larger by the same factor. */
function enlarged<Laid>(zoom: number, layout: () => Laid): Laid {
  try {
    return layout();
  } catch (error) {
    if (!(error instanceof SheetTooSmall)) throw error;
    throw new SheetTooSmall(error.width * zoom, error.height * zoom, error.needed * zoom, error.words);
  }
}
