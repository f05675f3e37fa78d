import type { Grouping } from '../../model/query.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { layoutTimeline } from '../layout.ts';
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
import type { Block, Sheet } from './sheet.ts';

export const sheetParts = ['title', 'description', 'as-of', 'legend', 'sources', 'credit'] as const;
/** What stands on a sheet beside the marks. */
export type SheetPart = (typeof sheetParts)[number];

export interface SheetOptions {
  /** The events to draw, in order of time. */
  readonly events: readonly StoryEvent[];
  readonly grouping: Grouping;
  readonly theme: Theme;
  readonly window: TimeWindow;
  /** Whether time outside the window is drawn too; a picture of a period has only its own days. */
  readonly stretches: boolean;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  /** Follows the content if absent. */
  readonly height?: number | undefined;
  /** Whether it is a page: it has wider margins, and lists as many events as it has room for. */
  readonly isPage?: boolean | undefined;
  readonly parts: ReadonlySet<SheetPart>;
  /** A line of the author's own at the foot. */
  readonly credit?: string | undefined;
  /** The address of the live timeline. */
  readonly link?: string | undefined;
}

/** A sheet is too small for what must stand on it: the message says how high it has to be. All in pixels. */
export class SheetTooSmall extends Error {
  constructor(
    readonly width: number,
    readonly height: number,
    readonly needed: number
  ) {
    super(
      `a sheet ${Math.round(height)} px high has no room for this timeline at a width of ${Math.round(width)} px; ` +
        `make it at least ${Math.ceil(needed)} px high, or wider, or leave out parts`
    );
  }
}

interface Concession {
  readonly without: Detail;
  /** What is said of it. */
  readonly said: string;
}

/** What gives way on a sheet of a given height, in this order. */
const concessions: readonly Concession[] = [
  {
    without: 'quotes',
    said: 'the numbered quotes were left out for lack of room; the sources are still named'
  },
  { without: 'legend', said: 'the legend was left out for lack of room' },
  { without: 'description', said: 'the description was left out for lack of room' }
];

/**
 * Lays out a figure with its title, legend and sources. Where the height is given and all of it has no room, details
 * give way one after the other, then the figure's labels; the sheet's warnings say what did. On a page the last of the
 * listed events give way first, and a note says where they are.
 * Throws `SheetTooSmall` where even the rest has no room.
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

/** The figure of a story alone on its page, with its key: everything that it rests on is on other pages. */
export function layoutFirstPage(story: Story, options: SheetOptions & { readonly height: number }): Sheet {
  return fitted(story, options, options.height, 'on-following-pages');
}

/** The greatest whole number below `limit` that a condition holds for, which holds for all up to it, and for 0. */
function greatest(holds: (count: number) => boolean, limit: number): number {
  let [low, high] = [0, limit];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** A sheet of a given height, on which details give way and then the figure's labels. */
function fitted(story: Story, options: SheetOptions, height: number, listing: Listing): Sheet {
  const asked = detailsAsked(options);
  const composed = (without: readonly Concession[], room?: number): Sheet => {
    const kept = [...asked].filter((detail) => without.every((concession) => concession.without !== detail));
    const said = without.map((concession) => concession.said);
    return compose(story, options, { ...composition(new Set(kept), listing), room, said });
  };
  const taking = concessions.filter((each) => asked.has(each.without) && isTaking(each, listing));
  const ofPage = options.isPage ? shrunk((room) => composed([], room), height) : undefined;
  // A figure on a page keeps its key, as its labels are told in full elsewhere.
  if (ofPage?.fits) return spread(ofPage.sheet, height);
  let sheet = composed([]);
  let without: readonly Concession[] = [];
  for (const concession of taking) {
    if (sheet.height <= height) break;
    without = [...without, concession];
    sheet = composed(without);
  }
  const least = shrunk((room) => composed(without, room), height);
  if (!least.fits) throw new SheetTooSmall(options.width, height, least.sheet.height);
  sheet = least.sheet;
  // What gave way later may have left room for what did before.
  for (const concession of [...without].reverse()) {
    const fewer = without.filter((each) => each !== concession);
    const fuller = composed(fewer, least.room);
    if (fuller.height <= height) [without, sheet] = [fewer, fuller];
  }
  return spread(sheet, height);
}

interface Shrunk {
  readonly sheet: Sheet;
  /** For the figure, in pixels. */
  readonly room: number | undefined;
  readonly fits: boolean;
}

/** A sheet whose figure is made lower until all fits in a height, as far as it can be. */
function shrunk(composed: (room?: number) => Sheet, height: number): Shrunk {
  let sheet = composed();
  let room: number | undefined;
  // Where labels give way a note may say what they did, which takes room in its turn.
  for (let tries = 0; sheet.height > height && tries < 3; tries++) {
    room = tries < 2 ? sheet.scene.height - (sheet.height - height) : 0;
    sheet = composed(room);
  }
  return { sheet, room, fits: sheet.height <= height };
}

/** Numbers that lead to other pages, or to the PDF, take no room. */
const isTaking = ({ without }: Concession, listing: Listing): boolean =>
  without !== 'quotes' || (listing !== 'on-following-pages' && listing > 0);

export function detailsAsked({ parts }: SheetOptions): ReadonlySet<Detail> {
  return new Set<Detail>([
    ...(parts.has('sources') ? (['quotes'] as const) : []),
    ...(parts.has('legend') ? (['legend'] as const) : []),
    ...(parts.has('description') ? (['description'] as const) : [])
  ]);
}

/** What is left of a given height goes between the figure and what stands below it. */
function spread(sheet: Sheet, height: number): Sheet {
  const by = height - sheet.height;
  return { ...sheet, height, below: sheet.below.map((block) => lowered(block, by)) };
}

const lowered = (block: Block, by: number): Block => ({
  ...block,
  y: block.y + by,
  lines: block.lines.map((line) => ({ ...line, y: Math.round((line.y + by) * 100) / 100 }))
});

/** Air around the content of a page, in pixels: as much as printers leave white, and its running lines. */
const pageMargin = 48;

/** Air around the content, in pixels. */
const marginOf = (width: number): number => (width < 480 ? 12 : 24);

/** Where the content of a sheet is, in pixels. */
export function columnOf({ width, isPage }: Pick<SheetOptions, 'width' | 'isPage'>) {
  const margin = isPage ? pageMargin : marginOf(width);
  return { margin, width: Math.max(0, width - 2 * margin) };
}

/** The width of the sheet, in pixels, on which a figure is as wide as this. */
export function widthAround(figure: number): number {
  const slim = figure + 24;
  return marginOf(slim) === 12 ? slim : figure + 48;
}

/** What a sheet is made of, and how. */
interface Composition {
  readonly details: ReadonlySet<Detail>;
  readonly listing: Listing;
  /** For the figure, in pixels; as much as it asks for if absent. */
  readonly room?: number | undefined;
  /** What gave way, in sentences. */
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
    alternativeText: alternativeTextOf(story, options.events, options.window),
    language: story.timeline.language,
    sources: citedSources(story, options).map(({ id }) => id),
    scene,
    figure: { x: margin, y: top },
    legend: foot.legend,
    above: above.blocks,
    below: foot.blocks,
    warnings: [...said, ...droppedIn(plan, scene), ...unseenIn(options.events)]
  };
}

const planOf = (story: Story, { events, grouping, theme }: SheetOptions, numbered: boolean): Plan =>
  planTimeline(story, { events, grouping, theme, numbered });

/** Sentences on what of the events' words is not drawn to the letter, or that there are none. */
function unseenIn(events: readonly StoryEvent[]): string[] {
  if (events.length === 0) return ['no event is shown: none fits the filter'];
  const quotes = events.flatMap(({ passages }) => passages.map(({ quote }) => quote.exact)).filter(hasUnseen);
  const have = quotes.length === 1 ? '1 quote has' : `${quotes.length} quotes have`;
  return quotes.length > 0
    ? [`${have} signs that control a device or a direction, which are drawn as a space or left out`]
    : [];
}
