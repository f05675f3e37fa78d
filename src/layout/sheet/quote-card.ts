import { sort } from 'd3';
import type { Story, StoryEvent, Testimony } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import type { Theme } from '../plan/theme.ts';
import { round } from '../scene.ts';
import { stripOf } from '../strip.ts';
import { isRightToLeft } from '../text/script.ts';
import { openingWindowOf } from '../time/opening.ts';
import { alternativeTextOf } from './alternative-text.ts';
import { hasUnseen, setBlock, styles, type SetBlock } from './blocks.ts';
import { stack } from './flow.ts';
import { citedSources } from './foot.ts';
import { notesOf } from './notes.ts';
import { publicationInLine } from './publications.ts';
import type { Sheet } from './sheet.ts';
import { readingOf, spoken } from './testimony.ts';

export interface QuoteCardOptions {
  readonly theme: Theme;
  readonly words: Words;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  /** The least height; a card grows for what needs more. */
  readonly height: number;
  /** The address at which the event can be seen. */
  readonly link: string | undefined;
}

const margin = 30;
/** Between blocks, and between the parts of the card, in pixels. */
const gaps = { blocks: 10, notes: 2, parts: 16 } as const;

/**
 * One event on a sheet: its quotes, each whole and in its sentence; what the timeline makes of them; its mark on the axis of
 * the story; the sources and the address. All accounts are on it, so that a denial is never left out.
 */
export function layoutQuoteCard(story: Story, event: StoryEvent, options: QuoteCardOptions): Sheet {
  const { theme, words, width, link } = options;
  const column = width - 2 * margin;
  const mirrored = isRightToLeft(event.title);
  const area = { x: margin, width: column, mirrored };
  const quotes = quotesOf(story, event, words, column);
  const quotesAt = (y: number) => stack(quotes, { ...area, y, gap: gaps.blocks });
  const scene = stripOf(story, event, { width: column, theme, words });
  const listed = { events: [event], parts: new Set(['sources', 'credit']) };
  const sources = citedSources(story, listed);
  const measure = { width: column, mirrored };
  const foot = [
    ...sources.map((source) => setBlock('publication', [publicationInLine(story, source, words)], measure)),
    ...notesOf(
      story,
      { ...listed, scene, words, listed: true, mapped: false, rest: undefined, link },
      measure
    )
  ];
  const footHeight = stack(foot, { ...area, y: 0, gap: gaps.notes }).height;
  const needed = quotesAt(0).height + scene.height + footHeight + 2 * gaps.parts + 2 * margin;
  const height = needed <= options.height ? options.height : Math.ceil(needed);
  const footTop = height - margin - footHeight;
  // What is left of the height is shared between the room above the quotes and below them.
  const above = quotesAt(margin + Math.max(0, height - needed) / 2);
  const unseen = event.passages.filter(({ quote }) => hasUnseen(quote.exact)).length;
  return {
    theme,
    width,
    height,
    title: event.title,
    alternativeText: alternativeTextOf(story, [event], openingWindowOf(story), words),
    language: story.timeline.language,
    sources: sources.map(({ id }) => id),
    scene,
    figure: { x: margin, y: round(footTop - gaps.parts - scene.height) },
    legend: [],
    map: undefined,
    above: above.blocks,
    below: stack(foot, { ...area, y: footTop, gap: gaps.notes }).blocks,
    warnings: unseen > 0 ? [words.sheet.warnings.unseen(unseen)] : []
  };
}

/** Quotes first, direct ones before paraphrases; each on the side on which its own language begins. */
function quotesOf(story: Story, event: StoryEvent, words: Words, width: number): readonly SetBlock[] {
  const quotes = sort(event.testimonies, rankOf).map((testimony) => {
    const mirrored = isRightToLeft(testimony.passages[0]?.quote.exact ?? '');
    return setBlock('description', spoken(story, testimony, words, styles.cardQuote), { width, mirrored });
  });
  const reading = setBlock('description', readingOf(story, event, words), {
    width,
    mirrored: isRightToLeft(event.title)
  });
  return [...quotes, reading];
}

const rankOf = ({ by }: Testimony): number => ('mode' in by && by.mode === 'direct' ? 0 : 1);
