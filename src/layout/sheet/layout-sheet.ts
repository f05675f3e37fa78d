import type { Grouping } from '../../model/query.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { layoutTimeline } from '../layout.ts';
import type { Land } from '../map/land.ts';
import { metrics } from '../metrics.ts';
import { planTimeline, type Plan } from '../plan/plan.ts';
import { isRightToLeft } from '../text/script.ts';
import type { Theme } from '../plan/theme.ts';
import { extentOf, type TimeWindow } from '../time/window.ts';
import { alternativeTextOf } from './alternative-text.ts';
import { hasUnseen } from './blocks.ts';
import { stack } from './flow.ts';
import { citedSources, footOf, gap, type Detail, type Listing } from './foot.ts';
import { droppedIn } from './figure.ts';
import { headOf } from './head.ts';
import { hasMap, placesOn, unmappedIn } from './sheet-map.ts';
import type { Block, Sheet } from './sheet.ts';

export const sheetParts = ['title', 'description', 'as-of', 'legend', 'map', 'sources', 'credit'] as const;
/** The parts of a sheet beside the marks. */
export type SheetPart = (typeof sheetParts)[number];

/** The parts of a sheet for which nobody asked by name. */
export const usualParts: readonly SheetPart[] = sheetParts.filter((part) => part !== 'map');

export interface SheetOptions {
  /** The events to draw, in order of time. */
  readonly events: readonly StoryEvent[];
  readonly grouping: Grouping;
  readonly theme: Theme;
  readonly words: Words;
  readonly window: TimeWindow;
  /** Whether time outside the window is drawn too; a picture of a period has only its own days. */
  readonly stretches: boolean;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  /** Follows the content if absent. */
  readonly height?: number | undefined;
  /** Whether it is a page, with wider margins, which lists as many events as fit. */
  readonly isPage?: boolean | undefined;
  readonly parts: ReadonlySet<SheetPart>;
  /** Needed for a map. */
  readonly land?: Land | undefined;
  /** A line of the author's own, at the bottom. */
  readonly credit?: string | undefined;
  /** The address of the live timeline. */
  readonly link?: string | undefined;
}

/** A sheet is too small for its required parts: the message says how high it must be. All sizes are in pixels. */
export class SheetTooSmall extends Error {
  constructor(
    readonly width: number,
    readonly height: number,
    readonly needed: number,
    readonly words: Words
  ) {
    super(words.sheet.tooSmall(Math.round(width), Math.round(height), Math.ceil(needed)));
  }
}

/** What is left out on a sheet of a given height, in this order. */
const concessions = ['quotes', 'legend', 'description'] as const satisfies readonly Detail[];
type Concession = (typeof concessions)[number];

/**
 * Lays out a figure with its title, legend and sources. If a height is given and not everything fits, details are
 * left out one after the other, then the figure's labels are reduced; the sheet's warnings say what was. On a page
 * the last listed events are left out first, and a note says where they are. Throws `SheetTooSmall` if even the rest
 * does not fit.
 */
export function layoutSheet(story: Story, options: SheetOptions): Sheet {
  const all = options.events.length;
  const natural = compose(story, options, composition(detailsAsked(options), all));
  const { height, isPage } = options;
  if (height === undefined) return natural;
  if (natural.height <= height) return spread(natural, height);
  if (!isPage || !options.parts.has('sources')) return fitted(story, options, height, all);
  const listing = (count: number): Sheet =>
    compose(story, options, composition(detailsAsked(options), count));
  const fits = (count: number): boolean => listing(count).height <= height;
  if (!fits(0)) return fitted(story, options, height, 0);
  return spread(listing(greatest(fits, all)), height);
}

/** The figure of a story alone on its page, with its key: quotes and sources are on other pages. */
export function layoutFirstPage(story: Story, options: SheetOptions & { readonly height: number }): Sheet {
  return fitted(story, options, options.height, 'on-following-pages');
}

/**
 * The greatest whole number below `limit` for which a condition holds; it must hold for 0 and for all numbers up to
 * that.
 */
function greatest(holds: (count: number) => boolean, limit: number): number {
  let [low, high] = [0, limit];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** A sheet of a given height, on which details are left out and then the figure's labels are reduced. */
function fitted(story: Story, options: SheetOptions, height: number, listing: Listing): Sheet {
  const asked = detailsAsked(options);
  const composed = (without: readonly Concession[], room?: number): Sheet => {
    const kept = [...asked].filter((detail) => without.every((concession) => concession !== detail));
    const said = without.map((concession) => options.words.sheet.warnings.without[concession]);
    return compose(story, options, { ...composition(new Set(kept), listing), room, said });
  };
  const taking = concessions.filter((each) => asked.has(each) && isTaking(each, listing));
  const ofPage = options.isPage ? shrunk((room) => composed([], room), height) : undefined;
  // A figure on a page keeps its key, since its labels appear in full elsewhere.
  if (ofPage?.fits) return spread(ofPage.sheet, height);
  let sheet = composed([]);
  let without: readonly Concession[] = [];
  for (const concession of taking) {
    if (sheet.height <= height) break;
    without = [...without, concession];
    sheet = composed(without);
  }
  const least = shrunk((room) => composed(without, room), height);
  if (asked.has('map') && (!least.fits || least.sheet.scene.densities.length > 0)) {
    const unmapped = fitted(story, { ...options, land: undefined }, height, listing);
    // A map is not worth events that are only counted.
    if (!least.fits || unmapped.scene.densities.length < least.sheet.scene.densities.length)
      return withoutMap(unmapped, options.words);
  }
  if (!least.fits) throw new SheetTooSmall(options.width, height, least.sheet.height, options.words);
  sheet = least.sheet;
  // Later omissions may have made room for earlier ones.
  for (const concession of [...without].reverse()) {
    const fewer = without.filter((each) => each !== concession);
    const fuller = composed(fewer, least.room);
    if (fuller.height <= height) [without, sheet] = [fewer, fuller];
  }
  return spread(sheet, height);
}

const withoutMap = (sheet: Sheet, words: Words): Sheet => ({
  ...sheet,
  warnings: [words.sheet.warnings.without.map, ...sheet.warnings]
});

interface Shrunk {
  readonly sheet: Sheet;
  /** The height available to the figure, in pixels. */
  readonly room: number | undefined;
  readonly fits: boolean;
}

/** How often a figure is made lower before it is made as low as it can be. */
const mostTries = 6;

/** A sheet whose figure is made lower until everything fits in a height, as far as possible. */
function shrunk(composed: (room?: number) => Sheet, height: number): Shrunk {
  let sheet = composed();
  let room: number | undefined;
  // If labels are reduced, a note may say so, which again takes room.
  for (let tries = 1; sheet.height > height && tries <= mostTries; tries++) {
    room = tries < mostTries ? sheet.scene.height - (sheet.height - height) : 0;
    sheet = composed(room);
  }
  return { sheet, room, fits: sheet.height <= height };
}

/** Numbers that lead to other pages, or to the PDF, take no room. */
const isTaking = (without: Concession, listing: Listing): boolean =>
  without !== 'quotes' || (listing !== 'on-following-pages' && listing > 0);

export function detailsAsked(options: SheetOptions): ReadonlySet<Detail> {
  const { parts } = options;
  return new Set<Detail>([
    ...(hasMap(options) ? (['map'] as const) : []),
    ...(parts.has('sources') ? (['quotes'] as const) : []),
    ...(parts.has('legend') ? (['legend'] as const) : []),
    ...(parts.has('description') ? (['description'] as const) : [])
  ]);
}

/** Remaining height goes between the figure and the text below it. */
function spread(sheet: Sheet, height: number): Sheet {
  const by = height - sheet.height;
  return { ...sheet, height, below: sheet.below.map((block) => lowered(block, by)) };
}

const lowered = (block: Block, by: number): Block => ({
  ...block,
  y: block.y + by,
  lines: block.lines.map((line) => ({ ...line, y: Math.round((line.y + by) * 100) / 100 }))
});

/** The margin of a page, in pixels: as wide as printers leave white, with room for running lines. */
const pageMargin = 48;

/** The margin around the content, in pixels. */
const marginOf = (width: number): number => (width < 480 ? 12 : 24);

/** The horizontal extent of a sheet's content, in pixels. */
export function columnOf({ width, isPage }: Pick<SheetOptions, 'width' | 'isPage'>) {
  const margin = isPage ? pageMargin : marginOf(width);
  return { margin, width: Math.max(0, width - 2 * margin) };
}

/** The width of a sheet whose figure is this wide, in pixels. */
export function widthAround(figure: number): number {
  const slim = figure + 24;
  return marginOf(slim) === 12 ? slim : figure + 48;
}

/** The contents of a sheet, and their layout. */
interface Composition {
  readonly details: ReadonlySet<Detail>;
  readonly listing: Listing;
  /** The height available to the figure, in pixels; as much as it needs if absent. */
  readonly room?: number | undefined;
  /** Warnings about what was left out. */
  readonly said: readonly string[];
}

const composition = (details: ReadonlySet<Detail>, listing: Listing): Composition => ({
  details,
  listing,
  said: []
});

function compose(story: Story, options: SheetOptions, { details, listing, room, said }: Composition): Sheet {
  const { margin, width } = columnOf(options);
  const plan = planOf(story, options, details.has('quotes'));
  const mirrored = isRightToLeft(story.timeline.title);
  const head = headOf(story, options, { width, mirrored }, details);
  const above = stack(head, { x: margin, y: margin, width, gap: 6, mirrored });
  const top = margin + above.height + (above.height > 0 ? gap - 4 : 0);
  const { window, stretches, events } = options;
  const figure = layoutTimeline(plan, {
    width,
    height: room,
    // Titles above their marks take as much height as they need, which a sheet of a given height does not have.
    titlesAbove: width < metrics.phone && options.height === undefined,
    window,
    extent: extentOf({ asOf: story.asOf, events }),
    stretches
  });
  const scene = options.parts.has('as-of') ? figure : { ...figure, asOf: undefined };
  const foot = footOf(story, options, {
    plan,
    scene,
    details,
    listing,
    width,
    mirrored,
    margin,
    top: top + scene.height
  });
  return {
    theme: options.theme,
    width: options.width,
    height: Math.ceil(foot.bottom + margin),
    title: story.timeline.title,
    alternativeText: alternativeTextOf(
      story,
      options.events,
      options.window,
      options.words,
      placesOn(foot.map)
    ),
    language: story.timeline.language,
    sources: citedSources(story, options).map(({ id }) => id),
    scene,
    figure: { x: margin, y: top },
    legend: foot.legend,
    map: foot.map,
    above: above.blocks,
    below: foot.blocks,
    warnings: [...said, ...droppedIn(plan, scene), ...unseenIn(options), ...unmappedIn(options)]
  };
}

const planOf = (story: Story, { events, grouping, theme, words }: SheetOptions, numbered: boolean): Plan =>
  planTimeline(story, { events, grouping, theme, words, numbered });

/** A warning if words of the events are not drawn exactly, or if there are no events. */
function unseenIn({ events, words }: SheetOptions): string[] {
  const { warnings } = words.sheet;
  if (events.length === 0) return [warnings.noEvent];
  const quotes = events.flatMap(({ passages }) => passages.map(({ quote }) => quote.exact)).filter(hasUnseen);
  return quotes.length > 0 ? [warnings.unseen(quotes.length)] : [];
}
