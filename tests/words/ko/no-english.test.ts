import { beforeAll, expect, it } from 'vitest';
import { quoteCardOf } from '../../../src/export/picture/quote-card.ts';
import { pictureOf, type PictureOptions } from '../../../src/export/picture/picture.ts';
import { presets } from '../../../src/export/picture/size.ts';
import { csvOf } from '../../../src/formats/csv.ts';
import { loadLand, type Land } from '../../../src/layout/map/land.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import { linesOfPages, linesOfSheet } from '../../../src/layout/sheet/lines.ts';
import { groupings } from '../../../src/model/query.ts';
import { describeEvent, describeStory } from '../../../src/site/describe.ts';
import { linkedData } from '../../../src/site/linked-data.ts';
import { plainEvent, plainStory } from '../../../src/site/plain-story.ts';
import { korean } from '../../../src/words/ko/index.ts';
import { hangulStory } from '../../support/hangul.ts';

/** Names that no language translates. */
const names = /Sourceline|Natural Earth|SVG|PNG|PDF|CSV|EDTF/gu;
const latin = /\p{Script=Latin}/u;

const latinIn = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => latin.test(text.replace(names, '')));

const story = hangulStory();
let land: Land;
beforeAll(async () => void (land = await loadLand()));

const looks: PictureOptions = {
  size: presets.a4,
  filter: {},
  grouping: 'lane',
  theme: 'light',
  transparent: false,
  parts: new Set(sheetParts)
};

it.each([
  ['a page', {}],
  ['pages by actor', { grouping: 'actor' }],
  ['a slide by standing', { size: presets.slide, grouping: 'standing' }],
  ['a narrow picture', { size: { width: { value: 360, unit: 'px' }, zoom: 1 } }],
  ['a picture of some events', { filter: { lane: 'works' } }],
  ['a picture of a day', { window: { start: 18_600, end: 18_660 } }]
] as const)('%s of a story in Korean has no Latin letters', (_, options) => {
  const { sheet, pages } = pictureOf(story, { ...looks, ...options }, { words: korean, land });
  const { scene, map } = sheet;
  const drawn = [...linesOfSheet(sheet), ...(pages ? linesOfPages(pages) : [])].map(({ line }) => line.text);
  const heard = [
    sheet.alternativeText,
    scene.eventsName,
    ...scene.events.map(({ name }) => name),
    ...scene.bands.map(({ only }) => only),
    ...scene.densities.flatMap((density) => Object.values(density.names)),
    ...(map?.scene.marks.map(({ name }) => name) ?? [])
  ];
  expect(drawn.length).toBeGreaterThan(10);
  expect(latinIn([...drawn, ...heard, ...sheet.warnings])).toEqual([]);
});

it('nor has the quote card of any of its events', () => {
  for (const event of story.events) {
    const { sheet } = quoteCardOf(story, event, { theme: 'light', link: undefined, words: korean });
    expect(latinIn([sheet.alternativeText, ...linesOfSheet(sheet).map(({ line }) => line.text)])).toEqual([]);
  }
});

it('nor what a site says where no script runs', () => {
  const texts = [
    describeStory(story, korean),
    ...story.events.map((event) => describeEvent(story, event, korean)),
    ...[
      ...plainStory(story, korean),
      ...story.events.flatMap((event) =>
        plainEvent(event, '../', { story, words: korean, imageAt: () => undefined })
      )
    ]
      .join('\n')
      .replace(/<[^>]*>/gu, '\n')
      .split('\n')
  ];
  expect(latinIn(texts)).toEqual([]);
});

it('nor what its data for machines say in words', () => {
  const data = linkedData({ story, description: '', base: undefined, words: korean }) as {
    readonly '@graph': readonly {
      readonly description?: string;
      readonly disambiguatingDescription?: string;
    }[];
  };
  const said = data['@graph'].flatMap(({ description = '', disambiguatingDescription = '' }) => [
    description,
    disambiguatingDescription
  ]);
  expect(said.join('')).toMatch(/[가-힣]/u);
  expect(latinIn(said)).toEqual([]);
});

it('nor its CSV in the columns in our words, whose names are the same in every language', () => {
  const csv = csvOf(story, story.events, korean);
  expect(csv).toMatch(/^\ufeffid,title,date,/u);
  for (const event of story.events)
    expect(csv).toContain(korean.dates.when(event.date).replaceAll('"', '""'));
  expect(csv).not.toMatch(/still to come|word for word|not checked|disputed|corroborated/u);
});

it('its groups have names of ours in Korean', () => {
  for (const grouping of groupings) {
    const { sheet } = pictureOf(story, { ...looks, grouping }, { words: korean, land });
    expect(latinIn(sheet.scene.bands.flatMap(({ heading }) => heading.map(({ text }) => text)))).toEqual([]);
  }
});
