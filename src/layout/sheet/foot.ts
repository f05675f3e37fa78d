import type { Grouping } from '../../model/query.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scene } from '../scene.ts';
import { setBlock, styles, type Measure, type SetBlock } from './blocks.ts';
import { columnsIn, flow } from './flow.ts';
import { legendOf } from './legend.ts';
import { notesOf } from './notes.ts';
import { publicationInLine, publicationOf } from './publications.ts';
import type { Block, LegendItem } from './sheet.ts';
import { entryOf } from './testimony.ts';

/** Between the parts of a sheet, in pixels. */
export const gap = 18;
/** By how much less a heading stands apart from what it is of. */
export const headingGap = 8;

/** What of a sheet gives way where it has no room. */
export type Detail = 'quotes' | 'legend' | 'description';

/** How many of the events are listed with their quotes; none where pages of their own have everything. */
export type Listing = number | 'on-following-pages';

interface FootOptions {
  readonly events: readonly StoryEvent[];
  readonly grouping: Grouping;
  readonly parts: ReadonlySet<string>;
  readonly credit?: string | undefined;
  readonly link?: string | undefined;
}

export interface FootPlace {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly details: ReadonlySet<Detail>;
  readonly listing: Listing;
  readonly width: number;
  readonly mirrored: boolean;
  readonly margin: number;
  /** The bottom of the figure. */
  readonly top: number;
}

export interface Foot {
  readonly legend: readonly LegendItem[];
  readonly blocks: readonly Block[];
  readonly bottom: number;
}

/** Legend, numbered quotes, publications and notes, below each other. */
export function footOf(story: Story, options: FootOptions, place: FootPlace): Foot {
  const { plan, scene, details, listing, width, mirrored, margin } = place;
  let bottom = place.top;
  const blocks: Block[] = [];
  const legend = details.has('legend')
    ? legendOf(plan, scene, {
        x: margin,
        y: bottom + gap / 2,
        width,
        mirrored,
        listed: details.has('quotes') && !(Number(listing) < options.events.length)
      })
    : { items: [], height: 0 };
  if (legend.height > 0) bottom += gap / 2 + legend.height;
  const column = { width: columnsIn(width).width, mirrored };
  const sections =
    listing === 'on-following-pages' ? [] : sectionsOf(story, options, { scene, details, listing, column });
  for (const section of sections) {
    if (section.heading !== undefined) {
      const heading = setBlock('heading', [{ text: section.heading, style: styles.heading }], {
        width,
        mirrored
      });
      blocks.push(heading.at(margin, bottom + gap));
      bottom += gap + heading.height - headingGap;
    }
    const placed = flow(section.blocks, { x: margin, y: bottom + gap, width, gap: section.gap, mirrored });
    blocks.push(...placed.blocks);
    bottom += gap + placed.height;
  }
  return { legend: legend.items, blocks, bottom };
}

/** Blocks of one kind, under a heading. */
export interface Section {
  readonly heading?: string;
  readonly blocks: readonly SetBlock[];
  /** Between two blocks of a column, in pixels. */
  readonly gap: number;
}

interface SectionsPlace {
  readonly details: ReadonlySet<Detail>;
  /** How many of the events are listed. */
  readonly listing: number;
  readonly scene: Scene;
  readonly column: Measure;
}

/** In columns; without the numbered quotes the sources are named among the notes. Sections without a block are left out. */
export function sectionsOf(
  story: Story,
  options: FootOptions,
  { scene, details, listing, column }: SectionsPlace
): readonly Section[] {
  const { events } = options;
  const isNumbered = details.has('quotes');
  const listed = isNumbered ? events.slice(0, listing) : [];
  const rest =
    isNumbered && listed.length < events.length ? restInWords(listed.length, events.length) : undefined;
  const isWhole = isNumbered && rest === undefined;
  const notes = notesOf(story, { ...options, scene, listed: isWhole, rest }, column);
  const sources = citedSources(story, options);
  if (listed.length === 0)
    return filledOf({
      blocks: [...sources.map((source) => briefly(story, source, column)), ...notes],
      gap: 2
    });
  const entries = listed.map((event, index) => entryBlock(story, event, index, column));
  const publications = sources.map((source) => setBlock('publication', publicationOf(story, source), column));
  return filledOf(
    { heading: 'What each event rests on', blocks: entries, gap: 14 },
    { heading: 'Sources', blocks: publications, gap: 10 },
    { blocks: notes, gap: 2 }
  );
}

/** The sources that the events of a sheet quote; none where it is to name none. */
export function citedSources(
  { timeline }: Story,
  { events, parts }: Pick<FootOptions, 'events' | 'parts'>
): readonly Source[] {
  const cited = new Set(events.flatMap(({ passages }) => passages.map(({ quote }) => quote.source)));
  return parts.has('sources') ? timeline.sources.filter(({ id }) => cited.has(id)) : [];
}

const filledOf = (...sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ blocks }) => blocks.length > 0);

/** Where the quotes of the events are that have no room on a page. */
const restInWords = (listed: number, all: number): string =>
  `${listed + 1 < all ? `The quotes of events ${listed + 1} to ${all} have` : `The quotes of event ${all} have`} no room on this page; a PDF of this picture has them on pages of their own.`;

const briefly = (story: Story, source: Source, column: Measure): SetBlock =>
  setBlock('publication', [publicationInLine(story, source)], column);

function entryBlock(story: Story, event: StoryEvent, index: number, column: Measure): SetBlock {
  const number = `${index + 1}.`;
  const indent = number.length > 4 ? 36 : 24;
  return setBlock('entry', entryOf(story, event), column, { text: number, indent });
}
