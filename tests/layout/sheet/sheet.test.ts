import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf, type PictureOptions } from '../../../src/export/picture/picture.ts';
import { presetNames, presets } from '../../../src/export/picture/size.ts';
import {
  layoutSheet,
  sheetParts,
  SheetTooSmall,
  type SheetOptions
} from '../../../src/layout/sheet/layout-sheet.ts';
import type { PlacedEvent } from '../../../src/layout/scene.ts';
import type { Sheet } from '../../../src/layout/sheet/sheet.ts';
import { themes } from '../../../src/layout/plan/theme.ts';
import { coloured } from '../../../src/layout/plan/two-colours.ts';
import { extentOf } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';
import {
  boxOfLine,
  countsOf,
  framing,
  labelsOf,
  meet,
  outside,
  overlapsAmong,
  type Written
} from '../../support/boxes.ts';
import { caseOf } from '../../support/cases.ts';
import { crowd } from '../../support/crowd.ts';
import { eventOf, quoteOf, sourceOf, storyOf as documentStory, timelineOf } from '../../support/documents.ts';
import { storyInEras, throughout, withEras } from '../../support/eras.ts';
import { stories } from '../../support/generated.ts';
import { realStory } from '../../support/real.ts';
import { deniedStory, twoSourcesStory } from '../../support/sentences.ts';
import { storyOf } from '../../support/story.ts';

const all = new Set(sheetParts);

const sheetOf = (story: Story, options: Partial<SheetOptions> = {}): Sheet =>
  layoutSheet(story, {
    events: story.events,
    grouping: 'lane',
    theme: themes.light,
    words: english,
    window: extentOf(story),
    stretches: true,
    width: 800,
    parts: all,
    credit: 'By the desk',
    link: 'https://example.org/timeline/',
    ...options
  });

/** Everything that is written on a sheet, in its own pixels. */
function writtenOn({ scene, figure, above, below, legend }: Sheet): Written[] {
  const inFigure = [...labelsOf(scene), ...countsOf(scene), ...framing(scene)];
  const lines = [...above, ...below].flatMap((block) =>
    block.lines.map((line) => ({ owner: block.kind, line }))
  );
  const explained = legend.flatMap((item) => item.lines.map((line) => ({ owner: 'legend', line })));
  return [
    ...inFigure.map((each) => ({ ...each, x: each.x + figure.x, y: each.y + figure.y })),
    ...[...lines, ...explained].map(({ owner, line }) => ({ owner, text: line.text, ...boxOfLine(line) })),
    ...legend.flatMap(({ badge }) => (badge ? [{ owner: 'legend', ...badge }] : []))
  ];
}

/** Lines as they are read: one that ends in a hyphen goes on without a space. */
const textOf = (sheet: Sheet): string =>
  [...sheet.above, ...sheet.below]
    .flatMap(({ lines }) => lines.map(({ text }) => (text.endsWith('-') ? text : `${text} `)))
    .join('');

describe('a sheet', () => {
  it('has room for all that is written on it, and nothing meets', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(stories(12), fc.integer({ min: 280, max: 1600 }), (story, width) => {
        const sheet = sheetOf(story, { width });
        const written = writtenOn(sheet);
        expect(outside({ x: 0, y: 0, width, height: sheet.height }, written)).toEqual([]);
        expect(overlapsAmong(written)).toEqual([]);
      })
    );
  });

  it('has every title, quote and speaker whole, in the order of its numbers', () => {
    const story = realStory();
    const text = textOf(sheetOf(story));
    let from = 0;
    for (const { title, passages } of story.events) {
      from = text.indexOf(title, from);
      expect(from, title).toBeGreaterThanOrEqual(0);
      for (const { quote } of passages) expect(text).toContain(quote.exact.replaceAll(/\s+/g, ' '));
    }
  });

  it('has each quote in ink within the rest of its sentence, which is lighter', () => {
    const { below } = sheetOf(deniedStory());
    const words = below
      .flatMap(({ lines }) => lines)
      .filter(({ face }) => face === 'serifItalic')
      .flatMap((line) => coloured([{ text: line.text }], line));
    const inColour = (wanted: string) =>
      words.flatMap(({ text, colour }) => (colour === wanted ? [text.trim()] : [])).join(' ');
    expect(inColour('ink')).toBe('the bridge was blown up on May 3, 2021');
    expect(inColour('rest')).toBe('It is not true that , the mayor said.');
  });

  it('says what the rest of a sentence has that may change what its quote means', () => {
    expect(textOf(sheetOf(deniedStory()))).toContain('The rest of the sentence says “is not true that”');
  });

  it('names the source of each quote, where one voice speaks in several', () => {
    expect(textOf(sheetOf(twoSourcesStory()))).toMatch(
      /The ministry condemned .* — Gazette, The Gazette .*Officials condemned .* — Courier, The Courier/
    );
  });

  it('numbers the same events in the figure and in the list', () => {
    const story = realStory();
    const sheet = sheetOf(story);
    const entries = sheet.below.filter(({ kind }) => kind === 'entry');
    expect(entries.map(({ lines }) => lines[0]!.text)).toEqual(
      story.events.map((_, index) => `${index + 1}.`)
    );
    for (const {
      id,
      body: { lines }
    } of sheet.scene.events) {
      const number = story.events.findIndex((event) => event.id === id) + 1;
      const title = lines.find(({ face }) => face === 'sansBold');
      if (title) expect(title.text).toMatch(new RegExp(`^${number}\\. `));
    }
  });

  it('names the images of an event in words, since it shows none', () => {
    const media = [{ file: 'a.png', alt: 'The hall', credit: 'A. Photographer', licence: 'CC BY 4.0' }];
    expect(textOf(sheetOf(documentStory(timelineOf({ events: [eventOf({ media })] }))))).toContain(
      'Image, not in this file: The hall · A. Photographer · CC BY 4.0'
    );
  });

  it('says how each date is known where the words do not give it', () => {
    const story = realStory();
    const text = textOf(sheetOf(story));
    for (const { when } of story.events) if (when.inferred) expect(text).toContain(when.inferred);
  });

  it('leads from each quote to its place in the live page, and nowhere that is not safe', () => {
    const [source] = realStory().timeline.sources;
    const withUrl = (url: string): Story => ({
      ...realStory(),
      timeline: { ...realStory().timeline, sources: [{ ...source!, url }] }
    });
    const hrefs = (story: Story): (string | undefined)[] =>
      sheetOf(story).below.flatMap(({ kind, lines }) =>
        kind === 'entry' ? lines.map(({ href }) => href) : []
      );
    expect(hrefs(withUrl('https://example.org/a'))).toContainEqual(
      expect.stringContaining('https://example.org/a#:~:text=')
    );
    expect(hrefs(withUrl('javascript:alert(1)')).filter(Boolean)).toEqual([]);
  });

  it('explains each kind of mark that it shows, and no other', () => {
    const explained = (story: Story): string[] =>
      sheetOf(story).legend.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(explained(realStory())).toContain('no end given');
    expect(explained(crowd(12))).not.toContain('no end given');
    expect(explained(crowd(12))).toContain('on that day');
  });

  it('explains another account’s date and one of several days, and tells them in its text', () => {
    const { timeline, texts } = caseOf('dates-differ');
    const differ = sheetOf(documentStory(timeline, texts));
    const words = ({ legend }: Sheet) => legend.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(words(differ)).toEqual(expect.arrayContaining(['on that day', 'another account’s date']));
    expect(differ.alternativeText).toContain(
      'A test is held. “on March 3, 2021”. accounts differ. March 3, 2021. by another account March 2, 2021'
    );
    const either = sheetOf(storyOf([{ title: 'A vote', edtf: '[2021-03-01,2021-03-08]' }]));
    expect(words(either)).toEqual(['on one of these days', 'when the source was written; grey is later']);
    expect(either.alternativeText).toContain('A vote. March 1 or 8, 2021');
  });

  it('grouped by actor lists an event once, and gives its number in each of its groups', () => {
    const story = realStory();
    const sheet = sheetOf(story, { grouping: 'actor' });
    expect(sheet.below.filter(({ kind }) => kind === 'entry')).toHaveLength(story.events.length);
    const copies = sheet.scene.events.filter(({ copyIn }) => copyIn !== undefined);
    expect(copies.length).toBeGreaterThan(0);
    for (const { id, body } of copies) {
      const title = body.lines.find(({ face }) => face === 'sansBold');
      const number = story.events.findIndex((event) => event.id === id) + 1;
      if (title) expect(title.text).toMatch(new RegExp(`^${number}\\. `));
    }
  });

  it(
    'counts an event once that is in several groups, and that has a mark in none of them',
    { tags: 'slow' },
    () => {
      const both = { edtf: '2021-02-03', actors: ['a', 'b'] };
      const story = storyOf(
        Array.from({ length: 500 }, (_, index) => ({ title: `Event ${index}`, ...both }))
      );
      const { scene, warnings } = sheetOf(story, { grouping: 'actor', height: 700 });
      expect(scene.events).toEqual([]);
      expect(warnings.join(' ')).toContain('500 events are counted instead of drawn one by one');
    }
  );

  it('begins its legend at the right where the document runs from right to left', () => {
    const story = realStory();
    const turned = { ...story, timeline: { ...story.timeline, title: 'שיחות' } };
    const sheet = sheetOf(turned, { parts: new Set(['legend']), credit: undefined, link: undefined });
    const first = sheet.legend[0]!.lines[0]!;
    expect(first.anchor).toBe('end');
    expect(first.x).toBeGreaterThan(700);
    expect(outside({ x: 24, y: 0, width: 752, height: sheet.height }, writtenOn(sheet))).toEqual([]);
  });

  it('says how many events it shows where a filter leaves some out', () => {
    const story = realStory();
    const some = sheetOf(story, { events: story.events.slice(0, 2) });
    expect(textOf(some)).toContain('2 of this timeline’s 13 events are shown.');
    expect(textOf(sheetOf(story))).not.toContain('events are shown');
    const none = sheetOf(story, { events: [] });
    expect(none.warnings).toEqual(['no event is shown: none fits the filter']);
    expect(textOf(none)).not.toContain('quotes');
  });

  it('tells in its alternative text what is still to come, and who says so', () => {
    const { alternativeText } = sheetOf(realStory());
    expect(alternativeText).toContain('“throughout 2020”. per U.N. report. some time in 2020');
    expect(alternativeText).toContain('“on March 18”. March 18, 2021. still to come');
  });

  it('turns no quote round and cuts none at a sign that is no character, and says so', () => {
    const odd = 'They met \u202enever and\u0085 talked.';
    const story = documentStory(
      timelineOf({
        sources: [sourceOf(odd)],
        events: [
          eventOf({
            when: { edtf: '2021-05-03', aspect: 'on', inferred: 'Made up for a test.' },
            assertions: [{ voice: 'reported', evidence: [quoteOf(odd)] }]
          })
        ]
      })
    );
    const sheet = sheetOf(story);
    expect(textOf(sheet)).toContain('“They met never and talked.”');
    expect(sheet.warnings).toContainEqual(expect.stringMatching(/^1 quote has signs that control/));
  });

  it('has only the parts that are asked for', () => {
    const bare = sheetOf(realStory(), { parts: new Set(), credit: undefined, link: undefined });
    expect([bare.above, bare.below, bare.legend, bare.scene.asOf]).toEqual([[], [], [], undefined]);
  });
});

describe('type', () => {
  it.each(presetNames)('is nowhere smaller than 7 points on a %s', (preset) => {
    const options: PictureOptions = {
      size: presets[preset],
      filter: {},
      grouping: 'lane',
      theme: 'print',
      transparent: false,
      parts: all
    };
    const { sheet } = pictureOf(realStory(), options, { words: english });
    const sizes = [
      ...[...sheet.above, ...sheet.below].flatMap(({ lines }) => lines),
      ...sheet.legend.flatMap(({ lines }) => lines),
      ...sheet.scene.events.flatMap(({ body }) => body.lines),
      ...sheet.scene.ticks.flatMap(({ line }) => line ?? [])
    ].map(({ size }) => size);
    const points = (Math.min(...sizes) * presets[preset].zoom * 72) / 96;
    expect(points).toBeGreaterThanOrEqual(7);
  });
});

describe('a sheet of a given height', () => {
  const heightOf = (story: Story, options: Partial<SheetOptions> = {}): number =>
    sheetOf(story, options).height;

  it('is as high as it was asked to be, whatever gives way', () => {
    for (const height of [3000, 1500, 1000, 800, 700]) {
      const sheet = sheetOf(realStory(), { height });
      expect(sheet.height).toBe(height);
      expect(outside({ x: 0, y: 0, width: 800, height }, writtenOn(sheet))).toEqual([]);
    }
  });

  it('gives up nothing while there is room, and says what it gave up', () => {
    const story = realStory();
    const whole = heightOf(story);
    expect(sheetOf(story, { height: whole }).warnings).toEqual(sheetOf(story).warnings);
    const lower = sheetOf(story, { height: whole - 40 });
    expect(lower.warnings[0]).toMatch(/numbered quotes were left out/);
    expect(textOf(lower)).toContain(story.timeline.sources[0]!.title);
  });

  it('says how many events are attributed where no list says it of each', () => {
    const text = textOf(sheetOf(realStory(), { height: 500 }));
    expect(text).toMatch(/\d+ of 13 events are “attributed”: only someone in a source says so\./);
  });

  it('says so whatever parts are asked for, once a mark has lost the word', () => {
    const parts = new Set(['as-of', 'legend'] as const);
    const options = { parts, credit: undefined, link: undefined };
    const whole = sheetOf(realStory(), options);
    expect(textOf(whole)).not.toMatch(/events are “attributed”/);
    const low = sheetOf(realStory(), { ...options, height: 400 });
    const says = low.scene.events
      .flatMap(({ body }) => body.lines)
      .filter(({ text }) => /^(?:says|per) /u.test(text));
    expect(says.length).toBeLessThan(
      realStory().events.filter(({ who }) => english.standing.says(who)).length
    );
    expect(textOf(low)).toMatch(/\d+ of 13 events are “attributed”: only someone in a source says so\./);
    expect(outside({ x: 0, y: 0, width: 800, height: 400 }, writtenOn(low))).toEqual([]);
  });

  it('has its legend wherever what is left free would hold it', { tags: 'slow' }, () => {
    const options = { parts: new Set(['as-of', 'legend'] as const), credit: undefined, link: undefined };
    const room =
      heightOf(realStory(), options) - heightOf(realStory(), { ...options, parts: new Set(['as-of']) });
    const low = Array.from({ length: 25 }, (_, index) => 520 + index * 20).map((height) =>
      sheetOf(realStory(), { ...options, height })
    );
    for (const sheet of low.filter(({ legend }) => legend.length === 0)) {
      const notes = sheet.below.reduce((sum, { height }) => sum + height, 0);
      expect(sheet.height - sheet.figure.y - sheet.scene.height - notes, `${sheet.height} px`).toBeLessThan(
        room + 60
      );
    }
    expect(new Set(low.map(({ legend }) => legend.length > 0))).toEqual(new Set([true, false]));
  });

  it('keeps the words of doubt below a title that has no room for the words for when', () => {
    const story = realStory();
    const doubtful = new Set(story.events.filter(({ workedOut }) => workedOut).map(({ id }) => id));
    const isBare = ({ body }: PlacedEvent): boolean =>
      body.lines.length > 0 && body.lines.every(({ face }) => face === 'sansBold');
    const { scene, warnings } = Array.from({ length: 40 }, (_, index) =>
      sheetOf(story, { height: 600 - index * 5, parts: new Set(['as-of']) })
    ).find((sheet) => sheet.scene.events.some(isBare))!;
    const titled = scene.events.filter(({ body }) => body.lines.length > 0);
    const bare = titled.filter(isBare);
    expect(bare.length).toBeGreaterThan(0);
    for (const { id, body } of titled)
      if (doubtful.has(id)) expect(body.badges.map(({ kind }) => kind)).toContain('worked out by the author');
    expect(warnings).toContainEqual(
      expect.stringMatching(/^\d+ events? (?:is|are) drawn without the words for when, for lack of room$/u)
    );
  });

  it('says how high it would have to be so that it has room', () => {
    for (const parts of [new Set<never>(), all]) {
      let needed = 0;
      try {
        sheetOf(realStory(), { height: 160, parts });
      } catch (error) {
        if (!(error instanceof SheetTooSmall)) throw error;
        needed = Math.ceil(error.needed);
      }
      expect(needed).toBeGreaterThan(160);
      expect(sheetOf(realStory(), { height: needed, parts }).height).toBe(needed);
    }
  });

  it('is refused where even the marks have no room, with the height that would do', () => {
    expect(() => sheetOf(realStory(), { height: 160 })).toThrow(SheetTooSmall);
    expect(() => sheetOf(realStory(), { height: 160 })).toThrow(/make it at least \d+ px high/);
  });
});

describe('what is past', () => {
  it('is not named in what was still to come, where there is room on its own side', () => {
    const { scene } = sheetOf(realStory(), { width: 1200, height: 630 });
    const line = scene.asOf!.future.x;
    const bar = labelsOf(scene).find(({ text }) => text.startsWith('No answer'));
    expect(bar!.x + bar!.width).toBeLessThanOrEqual(line);
    expect(meet({ ...scene.asOf!.future }, bar!)).toBe(false);
  });
});

describe('a sheet of a story with eras', () => {
  const notes = ({ below }: Sheet): string[] =>
    below.filter(({ kind }) => kind === 'note').map(({ lines }) => lines.map(({ text }) => text).join(' '));

  it('names each that it draws, with its date and its source', () => {
    const said = notes(sheetOf(storyInEras())).filter((note) => note.startsWith('Era: '));
    expect(said).toHaveLength(5);
    expect(said[0]).toBe('Era: The summits, from June 12, 2018, to June 30, 2019');
    expect(said[1]).toMatch(/^Era: Border closure, since January 2020, .*, after News article on/u);
  });

  it('has them in its alternative text, those out of view too', () => {
    const far = withEras(realStory(), [{ label: 'Joseon', when: throughout('1392/1897') }]);
    expect(sheetOf(far).alternativeText).toContain('Era: Joseon, from 1392 to 1897.');
    expect(notes(sheetOf(far)).filter((note) => note.startsWith('Era'))).toEqual([]);
    expect(sheetOf(storyInEras()).alternativeText).toMatch(
      /Eras: The summits, .*; Spring exercises, [^;]*\.$/u
    );
  });

  it('names in one note more of them than have room for one each', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      label: `Month ${index + 1}`,
      when: throughout(`${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
    }));
    const said = notes(sheetOf(withEras(realStory(), many))).filter((note) => /^Eras?: /u.test(note));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/; and 6 more\.$/u);
  });

  it('lists a source that only an era names', () => {
    const { timeline, ...rest } = realStory();
    const source = { id: 'atlas', title: 'An atlas of borders' };
    const story = { ...rest, timeline: { ...timeline, sources: [...timeline.sources, source] } };
    const eras = [{ label: 'Border closure', when: throughout('2020'), source: 'atlas' }];
    expect(sheetOf(withEras(story, eras)).sources).toContain('atlas');
    expect(sheetOf(story).sources).not.toContain('atlas');
  });
});
