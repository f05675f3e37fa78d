import { sourceIdsOf, type Story, type StoryEvent } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scene } from '../scene.ts';
import { setBlock, styles, type Measure, type SetBlock } from './blocks.ts';
import { columnGap, columnsIn, flow, lastColumnIn } from './flow.ts';
import { legendOf } from './legend.ts';
import { notesOf } from './notes.ts';
import { publicationInLine, publicationOf } from './publications.ts';
import { mapWidthIn, sheetMapOf, type Mapped } from './sheet-map.ts';
import type { Block, LegendItem, SheetMap } from './sheet.ts';
import { entryOf } from './testimony.ts';

/** The gap between the parts of a sheet, in pixels. */
export const gap = 18;
/** How much smaller the gap below a heading is. */
export const headingGap = 8;

/** The parts of a sheet that are left out if it does not fit. */
export type Detail = 'quotes' | 'map' | 'legend' | 'description';

/** How many events are listed with their quotes; none if separate pages list all of them. */
export type Listing = number | 'on-following-pages';

interface FootOptions extends Mapped {
  readonly words: Words;
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
  readonly map: SheetMap | undefined;
  readonly blocks: readonly Block[];
  readonly bottom: number;
}

/** Legend, map, numbered quotes, publications and notes, below each other. */
export function footOf(story: Story, options: FootOptions, place: FootPlace): Foot {
  const { scene, details, listing, width, mirrored, margin } = place;
  const blocks: Block[] = [];
  const key = keyOf(story, options, place);
  let { bottom } = key;
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
  return { legend: key.legend, map: key.map, blocks, bottom };
}

/** The legend, and the map: in the last column beside the legend, so that both leave the figure its height, or below it. */
function keyOf(
  story: Story,
  options: FootOptions,
  { plan, scene, details, listing, width, mirrored, margin, top }: FootPlace
): Pick<Foot, 'legend' | 'map' | 'bottom'> {
  const side = details.has('map') ? lastColumnIn(width) : undefined;
  const before = side ? width - mapWidthIn(options, side.width) - columnGap : width;
  const { items, height } = details.has('legend')
    ? legendOf(plan, scene, {
        x: side && mirrored ? margin + width - before : margin,
        y: top + gap / 2,
        width: before,
        mirrored,
        listed: details.has('quotes') && !(Number(listing) < options.events.length)
      })
    : { items: [], height: 0 };
  const bottom = height > 0 ? top + gap / 2 + height : top;
  if (!details.has('map')) return { legend: items, map: undefined, bottom };
  const isBeside = side !== undefined && height > 0;
  const map = sheetMapOf(
    options,
    story.timeline.language,
    isBeside
      ? { x: mirrored ? margin : margin + side.offset, y: top + gap, width: side.width, mirrored: !mirrored }
      : { x: margin, y: bottom + gap, width, mirrored }
  );
  return { legend: items, map, bottom: Math.max(bottom, map.y + map.scene.height) };
}

/** Blocks of one kind, under a heading. */
export interface Section {
  readonly heading?: string;
  readonly blocks: readonly SetBlock[];
  /** The gap between two blocks of a column, in pixels. */
  readonly gap: number;
}

interface SectionsPlace {
  readonly details: ReadonlySet<Detail>;
  /** How many events are listed. */
  readonly listing: number;
  readonly scene: Scene;
  readonly column: Measure;
}

/**
 * The sections in columns; without numbered quotes the sources are named among the notes. Empty sections are left
 * out.
 */
export function sectionsOf(
  story: Story,
  options: FootOptions,
  { scene, details, listing, column }: SectionsPlace
): readonly Section[] {
  const { events, words } = options;
  const isNumbered = details.has('quotes');
  const listed = isNumbered ? events.slice(0, listing) : [];
  const rest =
    isNumbered && listed.length < events.length
      ? words.sheet.onOtherPages(listed.length, events.length)
      : undefined;
  const isWhole = isNumbered && rest === undefined;
  const mapped = details.has('map');
  const notes = notesOf(story, { ...options, scene, mapped, listed: isWhole, rest }, column);
  const sources = citedSources(story, options);
  if (listed.length === 0)
    return filledOf({
      blocks: [...sources.map((source) => briefly(story, source, { words, column })), ...notes],
      gap: 2
    });
  const entries = listed.map((event, index) => entryBlock(story, event, { index, words, column }));
  const publications = sources.map((source) =>
    setBlock('publication', publicationOf(story, source, words), column)
  );
  return filledOf(
    { heading: words.sheet.entries, blocks: entries, gap: 14 },
    { heading: words.sheet.sources, blocks: publications, gap: 10 },
    { blocks: notes, gap: 2 }
  );
}

/** The sources that the events of a sheet quote or cite, or that its eras name; empty if it should name none. */
export function citedSources(
  { timeline, eras }: Story,
  { events, parts }: Pick<FootOptions, 'events' | 'parts'>
): readonly Source[] {
  const cited = new Set<string | undefined>([
    ...events.flatMap(({ testimonies }) => testimonies.flatMap(sourceIdsOf)),
    ...eras.map(({ source }) => source)
  ]);
  return parts.has('sources') ? timeline.sources.filter(({ id }) => cited.has(id)) : [];
}

const filledOf = (...sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ blocks }) => blocks.length > 0);

const briefly = (
  story: Story,
  source: Source,
  { words, column }: Pick<EntryPlace, 'words' | 'column'>
): SetBlock => setBlock('publication', [publicationInLine(story, source, words)], column);

interface EntryPlace {
  readonly index: number;
  readonly words: Words;
  readonly column: Measure;
}

function entryBlock(story: Story, event: StoryEvent, { index, words, column }: EntryPlace): SetBlock {
  const number = `${index + 1}.`;
  const indent = number.length > 4 ? 36 : 24;
  return setBlock('entry', entryOf(story, event, words), column, { text: number, indent });
}
