import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/layout/plan/theme.ts';
import { layoutSheet, sheetParts, type SheetOptions } from '../../../src/layout/sheet/layout-sheet.ts';
import { layoutPages } from '../../../src/layout/sheet/pages.ts';
import type { Block, PagedSheet } from '../../../src/layout/sheet/sheet.ts';
import { extentOf } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';
import { boxOfLine, outside, overlapsAmong, type Written } from '../../support/boxes.ts';
import { eventOf, quoteOf, sourceOf, storyOf, timelineOf } from '../../support/documents.ts';
import { stories } from '../../support/generated.ts';
import { realStory } from '../../support/real.ts';

/** A4 in pixels. */
const [width, height] = [793.7, 1122.52];

const optionsOf = (story: Story, more: Partial<SheetOptions> = {}) => ({
  events: story.events,
  grouping: 'lane' as const,
  theme: themes.light,
  words: english,
  window: extentOf(story),
  stretches: true,
  width,
  parts: new Set(sheetParts),
  isPage: true,
  ...more,
  height
});

const pagesOf = (story: Story, more: Partial<SheetOptions> = {}): PagedSheet =>
  layoutPages(story, optionsOf(story, more));

const writtenOn = (blocks: readonly Block[]): Written[] =>
  blocks.flatMap(({ kind, lines }) =>
    lines.map((line) => ({ owner: kind, text: line.text, ...boxOfLine(line) }))
  );

const textOf = (blocks: readonly Block[]): string =>
  blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');

/** A story of so many events, a day after the other, each of which rests on so many quotes. */
function manyQuotes(events: number, quotes: number): Story {
  const sentence = (day: number, room: number): string => `On March ${day} they met in room ${room}.`;
  const days = Array.from({ length: events }, (_, index) => index + 1);
  const rooms = Array.from({ length: quotes }, (_, index) => index + 1);
  return storyOf(
    timelineOf({
      sources: [sourceOf(days.flatMap((day) => rooms.map((room) => sentence(day, room))).join('\n\n'))],
      events: days.map((day) =>
        eventOf({
          id: `met-${day}`,
          title: 'They met in many rooms',
          when: { text: `On March ${day}`, edtf: `2021-03-${String(day).padStart(2, '0')}`, aspect: 'on' },
          assertions: [
            {
              voice: 'reported',
              evidence: [
                quoteOf(sentence(day, 1)),
                ...rooms.slice(1).map((room) => quoteOf(sentence(day, room)))
              ]
            }
          ]
        })
      )
    })
  );
}

describe('the pages of a figure’s sources', () => {
  it(
    'hold all that a sheet as high as its content does, within their margins, and nothing meets',
    { tags: 'slow' },
    () => {
      fc.assert(
        fc.property(stories(40), (story) => {
          const { first, following, running } = pagesOf(story);
          const pages = following.map(({ blocks }) => blocks);
          for (const [index, blocks] of pages.entries()) {
            const written = writtenOn(blocks);
            expect(outside({ x: 48, y: 48, width: width - 96, height: height - 96 }, written)).toEqual([]);
            const around = running[index + 1]!.map((line) => ({
              owner: 'running',
              text: line.text,
              ...boxOfLine(line)
            }));
            expect(overlapsAmong([...written, ...around])).toEqual([]);
            expect(blocks.at(-1)?.kind).not.toBe('heading');
          }
          const whole = layoutSheet(story, { ...optionsOf(story), height: undefined });
          expect(textOf([...first.below, ...pages.flat()])).toBe(textOf(whole.below));
        }),
        { numRuns: 40 }
      );
    }
  );

  it('count each page, and have the title over all but the first', () => {
    const { following, running } = pagesOf(realStory());
    const count = following.length + 1;
    expect(running.map((lines) => lines.map(({ text }) => text))).toEqual([
      [`1 of ${count}`],
      ...following.map((_, index) => [realStory().timeline.title, `${index + 2} of ${count}`])
    ]);
  });

  it('cut an event that is longer than a page between its lines', () => {
    const { following } = pagesOf(manyQuotes(1, 120));
    const entries = following.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'entry');
    expect(entries.map(({ continued = false }) => continued)).toEqual([
      false,
      ...entries.slice(1).map(() => true)
    ]);
    expect(entries.length).toBeGreaterThan(2);
    for (const room of [1, 60, 120]) expect(textOf(entries)).toContain(`in room ${room}.`);
  });

  it('are none where everything has room beside the figure, or where no sources are asked for', () => {
    const small = storyOf(timelineOf());
    expect(pagesOf(small).following).toEqual([]);
    expect(pagesOf(small).first.below.some(({ kind }) => kind === 'entry')).toBe(true);
    const bare = pagesOf(realStory(), { parts: new Set(['title', 'legend']) });
    expect([bare.following, bare.running]).toEqual([[], []]);
  });
});

describe('a figure on its page', () => {
  it('keeps its key', () => {
    const { first } = pagesOf(realStory());
    expect(first.height).toBe(height);
    expect(first.legend.length).toBeGreaterThan(0);
  });
});

describe('a page of its own', () => {
  const pageOf = (story: Story) => layoutSheet(story, optionsOf(story));

  it('lists as many events as it has room for, and says where the others are', () => {
    const page = pageOf(manyQuotes(8, 12));
    const listed = page.below.filter(({ kind }) => kind === 'entry').length;
    expect(listed).toBeGreaterThan(0);
    expect(listed).toBeLessThan(8);
    expect(textOf(page.below).replaceAll(/\s+/gu, ' ')).toContain(
      `The quotes of events ${listed + 1} to 8 have no room on this page; a PDF of this picture has them on pages of their own.`
    );
    expect(page.height).toBe(height);
    expect(outside({ x: 0, y: 0, width, height }, writtenOn(page.below))).toEqual([]);
  });

  it('names its sources where it has room for no event', () => {
    const page = pageOf(manyQuotes(28, 60));
    expect(page.below.some(({ kind }) => kind === 'entry')).toBe(false);
    expect(textOf(page.below)).toContain('Source: ');
    expect(textOf(page.below).replaceAll(/\s+/gu, ' ')).toContain(
      'The quotes of events 1 to 28 have no room'
    );
  });
});
