import { beforeAll, describe, expect, it } from 'vitest';
import { loadLand, type Land } from '../../../src/layout/map/land.ts';
import { themes } from '../../../src/layout/plan/theme.ts';
import {
  layoutSheet,
  sheetParts,
  usualParts,
  type SheetOptions
} from '../../../src/layout/sheet/layout-sheet.ts';
import { linesOfSheet } from '../../../src/layout/sheet/lines.ts';
import { layoutPages } from '../../../src/layout/sheet/pages.ts';
import { figureBand, type Sheet } from '../../../src/layout/sheet/sheet.ts';
import { extentOf } from '../../../src/layout/time/window.ts';
import { parseDay } from '../../../src/model/day.ts';
import { english } from '../../../src/words/en/index.ts';
import { boxOfLine } from '../../support/boxes.ts';
import { realStory } from '../../support/real.ts';
import { storyOf } from '../../support/story.ts';

let land: Land;
beforeAll(async () => void (land = await loadLand()));

const story = realStory();
const optionsFor = (options: Partial<SheetOptions> = {}): SheetOptions => ({
  events: story.events,
  grouping: 'lane',
  theme: themes.light,
  words: english,
  window: extentOf(story),
  stretches: true,
  width: 900,
  parts: new Set(sheetParts),
  land,
  ...options
});

const opening = { start: parseDay('2021-02-01')!, end: parseDay('2021-04-01')! };

const areaOfMap = ({ map }: Sheet) => {
  const { x, y, scene } = map!;
  return { left: x, right: x + scene.width, top: y };
};

const areaOfLegend = ({ legend }: Sheet) => {
  const lines = legend.flatMap((item) => item.lines).map(boxOfLine);
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ x, width }) => x + width)),
    bottom: Math.max(...lines.map(({ y, height }) => y + height))
  };
};

describe('the map of a sheet', () => {
  it('is a part that must be asked for', () => {
    expect(usualParts).not.toContain('map');
    expect(layoutSheet(story, optionsFor({ parts: new Set(usualParts) })).map).toBeUndefined();
  });

  it('is above the quotes, within the band that a PDF draws', () => {
    const sheet = layoutSheet(story, optionsFor());
    const { y, scene } = sheet.map!;
    expect(sheet.below[0]!.y).toBeGreaterThan(y + scene.height);
    const band = figureBand(sheet);
    expect(band.y + band.height).toBeGreaterThanOrEqual(y + scene.height);
    expect(band.y + band.height).toBeLessThanOrEqual(sheet.below[0]!.y);
  });

  it('is right of the legend, left of it in a story that is written from the right, and below it on a narrow sheet', () => {
    const arabic = { ...story, timeline: { ...story.timeline, title: 'محادثات' } };
    const sides = [
      layoutSheet(story, optionsFor()),
      layoutSheet(arabic, optionsFor()),
      layoutSheet(story, optionsFor({ width: 480 }))
    ].map((sheet) => {
      const [map, legend] = [areaOfMap(sheet), areaOfLegend(sheet)];
      if (map.top >= legend.bottom) return 'below';
      if (map.left >= legend.right) return 'right';
      return map.right <= legend.left ? 'left' : 'over';
    });
    expect(sides).toEqual(['right', 'left', 'below']);
  });

  it('leaves the titles of the first story whole on a page, as a picture and in a document of several pages', () => {
    const page = optionsFor({ width: 794, height: 1123, isPage: true });
    for (const sheet of [layoutSheet(story, page), layoutPages(story, page as never).first]) {
      expect(sheet.map).toBeDefined();
      expect(sheet.warnings.join()).not.toContain('title');
    }
  });

  it('marks the places of the events, and says in words which, and how many have one', () => {
    const sheet = layoutSheet(story, optionsFor());
    const texts = linesOfSheet(sheet).map(({ line }) => line.text);
    expect(texts).toContain('New York');
    expect(texts).toContain('Alaska');
    expect(texts.join(' ')).toContain('2 of 13 events have a place on the map.');
    expect(sheet.alternativeText).toMatch(/A map marks New York; Alaska\.$/u);
  });

  it('shows only places of the events that the sheet has', () => {
    const events = story.events.filter(({ id }) => id === 'alaska-talks');
    const { marks } = layoutSheet(story, optionsFor({ events })).map!.scene;
    expect(marks.map(({ places }) => places)).toEqual([['Alaska']]);
  });

  it('is on a slide and on the first page, where it fits', () => {
    const slide = layoutSheet(story, optionsFor({ height: 580 }));
    const { first } = layoutPages(story, optionsFor({ height: 1100, isPage: true }) as never);
    for (const { map, height } of [slide, first]) expect(map!.y + map!.scene.height).toBeLessThan(height);
  });

  it('leaves every event of the first story its whole title on a slide', () => {
    const { map, warnings } = layoutSheet(story, optionsFor({ width: 1280, height: 720, window: opening }));
    expect(map).toBeDefined();
    expect(warnings.filter((warning) => /title|counted/u.test(warning))).toEqual([]);
  });

  it('gives way, with a warning, where nothing else can, and before events are only counted', () => {
    const { map, warnings } = layoutSheet(story, optionsFor({ height: 540 }));
    expect(map).toBeUndefined();
    expect(warnings).toContain('the map was left out for lack of room');
    expect(warnings.join()).not.toMatch(/no map is drawn|counted/u);
  });

  it('is missed, with a warning, where no place has coordinates', () => {
    const bare = storyOf([{ title: 'Talks', edtf: '2021-01-01' }]);
    const sheet = layoutSheet(bare, optionsFor({ events: bare.events, window: extentOf(bare) }));
    expect(sheet.map).toBeUndefined();
    expect(sheet.warnings).toContain('no map is drawn: none of the events has a place with coordinates');
  });
});
