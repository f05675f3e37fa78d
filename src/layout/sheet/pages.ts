import type { Story } from '../../model/story.ts';
import { round } from '../scene.ts';
import { isRightToLeft } from '../text/script.ts';
import { truncate } from '../text/text.ts';
import { measureStyled, setBlock, styles, type Measure } from './blocks.ts';
import { columnsIn, flowOverPages, piecesOf, type PageArea, type PagedBlocks } from './flow.ts';
import { ownLanguage } from './own-language.ts';
import { gap, headingGap, sectionsOf, type Section } from './foot.ts';
import { columnOf, detailsAsked, layoutFirstPage, layoutSheet, type SheetOptions } from './layout-sheet.ts';
import type { Block, PagedSheet, RunningLines, Sheet } from './sheet.ts';

interface PageOptions extends SheetOptions {
  /** The height of a page, in pixels of 1/96 inch. */
  readonly height: number;
}

/**
 * Lays out a story on pages of one size: the figure with its key on the first; each event's quotes, sources and notes
 * on the following ones. There is a single page if everything fits there. Throws `SheetTooSmall` if the figure does
 * not fit on a page.
 */
export function layoutPages(story: Story, options: PageOptions): PagedSheet {
  const natural = layoutSheet(story, { ...options, height: undefined });
  if (natural.height <= options.height || !options.parts.has('sources'))
    return { first: layoutSheet(story, options), following: [], running: [] };
  const first = layoutFirstPage(story, options);
  const pages = sourcePages(story, options, first);
  const count = pages.length + 1;
  return {
    first,
    following: pages.map((blocks) => ({ blocks })),
    running: Array.from({ length: count }, (_, index) => runningOf(story, options, index + 1, count))
  };
}

/** Sections below each other, on as many pages as they need. */
function sourcePages(
  story: Story,
  options: PageOptions,
  { scene, map }: Sheet
): readonly (readonly Block[])[] {
  const { margin, width } = columnOf(options);
  const whole = { width, mirrored: isRightToLeft(story.timeline.title) };
  const column = { ...whole, width: columnsIn(width).width };
  const details = new Set([...detailsAsked(options)].filter((detail) => detail !== 'map' || map));
  const sections = sectionsOf(story, options, { scene, details, listing: options.events.length, column });
  const pages: Block[][] = [[]];
  let y = margin;
  for (const section of sections) {
    const area = { ...whole, x: margin, y, top: margin, bottom: options.height - margin, gap: section.gap };
    const placed = onPages(section, area, whole);
    placed.pages.forEach((blocks, index) => {
      if (index > 0) pages.push([]);
      pages.at(-1)!.push(...blocks);
    });
    y = placed.bottom + gap;
  }
  return pages;
}

/** Places a section from a position on, never leaving its heading alone at the foot of a page. */
function onPages({ heading, blocks }: Section, area: PageArea, whole: Measure): PagedBlocks {
  const title =
    heading === undefined
      ? undefined
      : setBlock('heading', [{ text: heading, style: styles.heading }], whole);
  const offset = title ? title.height + gap - headingGap : 0;
  const pieces = blocks.flatMap((block) => piecesOf(block, area.bottom - area.top - offset));
  const from = (y: number): PagedBlocks =>
    withTitle(flowOverPages(pieces, { ...area, y: y + offset }), title?.at(area.x, y));
  const placed = flowOverPages(pieces, { ...area, y: area.y + offset });
  if (placed.pages[0]!.length > 0) return from(area.y);
  const after = from(area.top);
  return { ...after, pages: [[], ...after.pages] };
}

const withTitle = (
  { pages: [first = [], ...pages], bottom }: PagedBlocks,
  title: Block | undefined
): PagedBlocks => ({
  pages: [title ? [title, ...first] : first, ...pages],
  bottom
});

/** The page number at the foot and, except on the first page, the title at the head. */
function runningOf(story: Story, options: PageOptions, page: number, count: number): RunningLines {
  const { timeline } = story;
  const { margin, width } = columnOf(options);
  const sides = [
    { x: margin, anchor: 'start' },
    { x: margin + width, anchor: 'end' }
  ] as const;
  const [begin, end] = isRightToLeft(timeline.title) ? [sides[1], sides[0]] : sides;
  const { face, size, colour } = styles.note;
  const head = truncate(timeline.title, width, (text) => measureStyled(text, styles.note));
  const number = options.words.sheet.page(page, count);
  return [
    ...(page === 1
      ? []
      : [
          {
            text: head,
            whole: timeline.title,
            language: timeline.language,
            face,
            size,
            colour,
            ...begin,
            y: round(margin / 2)
          }
        ]),
    {
      text: number,
      language: ownLanguage(story, options.words),
      face,
      size,
      colour,
      ...end,
      y: round(options.height - margin * 0.4)
    }
  ];
}
