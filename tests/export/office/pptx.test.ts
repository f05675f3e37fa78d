import { beforeAll, describe, expect, it, test } from 'vitest';
import { carriedDocument } from '../../../src/formats/carried.ts';
import { wholeDocument } from '../../../src/formats/whole-document.ts';
import { pathsOf } from '../../../src/export/pptx/path-points.ts';
import { slideSheets } from '../../../src/export/pptx/slides.ts';
import { linesOfScene } from '../../../src/layout/sheet/lines.ts';
import { korean } from '../../../src/words/ko/index.ts';
import {
  article,
  articleTimelineText,
  storyOf as documentStory,
  timelineOf
} from '../../support/documents.ts';
import { readDocument } from '../../support/hostile/read.ts';
import { officeFile, officePicture, partsIn, textIn } from '../../support/office-files.ts';
import { storyOf } from '../../support/story.ts';
import type { Story } from '../../../src/model/story.ts';

function read(json: string, texts?: ReadonlyMap<string, string>): Story {
  const story = readDocument(json, texts);
  if (!story.ok) throw new Error(JSON.stringify(story.problems.slice(0, 3)));
  return story.value;
}

const first = read(articleTimelineText, new Map([['article', article]]));

/** The lines of text on a slide, in order. */
const linesOn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<p:txBody>.*?<\/p:txBody>/gsu)].flatMap(([body]) =>
    body
      .split(/<a:br\/>|<\/a:p>/u)
      .slice(0, -1)
      .map((line) => textIn(line, 'a:t'))
  );

/** The first group of a slide, with the groups in it. */
function firstGroup(xml: string): string {
  const start = xml.indexOf('<p:grpSp>');
  let depth = 0;
  for (const { 0: tag, index } of xml.slice(start).matchAll(/<\/?p:grpSp>/gu)) {
    depth += tag === '<p:grpSp>' ? 1 : -1;
    if (depth === 0) return xml.slice(start, start + index);
  }
  throw new Error('the slide has no whole group');
}

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

/** Each story with the words of the reader. */
const cases = {
  'the first story': { story: first },
  'the first story in Korean': { story: first, words: korean },
  'a story from right to left': {
    story: documentStory(timelineOf({ language: 'ar', title: 'الجسر' }))
  },
  'a story of two centuries': {
    story: storyOf([
      { title: 'Begun', edtf: '1850/1900', aspect: 'throughout', lane: 'one' },
      { title: 'Seen', edtf: '1920-05', aspect: 'within', lane: 'two' },
      { title: 'Named', edtf: '[1930,1940]', lane: 'two' },
      { title: 'About', edtf: '1945~', lane: 'one' }
    ])
  }
};

describe.each(Object.entries(cases))('the slide of %s', (_, { story, ...words }) => {
  let bytes: Uint8Array;
  let slide: string;
  beforeAll(async () => {
    bytes = await officeFile(story, 'pptx', words);
    slide = partsIn(bytes)['ppt/slides/slide1.xml']!;
  });

  it('has every label of the scene as text, and no picture', () => {
    const { first: sheet } = slideSheets(story, officePicture(story, words));
    const labels = linesOfScene(sheet.scene).map(({ line }) => line.text);
    expect(sorted(linesOn(firstGroup(slide)))).toEqual(sorted(labels));
    expect(slide).not.toContain('<p:pic>');
    expect(Object.keys(partsIn(bytes)).filter((path) => path.includes('media'))).toEqual([]);
  });

  it('has the events as groups that say what they are', () => {
    const { first: sheet } = slideSheets(story, officePicture(story, words));
    const described = [...slide.matchAll(/<p:nvGrpSpPr><p:cNvPr [^>]*descr="([^"]*)"/gu)].map(([, it]) =>
      it!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    );
    expect(described).toEqual([
      sheet.alternativeText,
      ...sheet.scene.events.filter(({ copyIn }) => !copyIn).map(({ name }) => name)
    ]);
  });

  it('numbers its shapes once each, and keeps them on the slide', () => {
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const places = [...slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/gu)];
    for (const [, ...numbers] of places) {
      const [x, y, width, height] = numbers.map(Number) as [number, number, number, number];
      expect(x).toBeGreaterThanOrEqual(-9525 * 12);
      expect(y).toBeGreaterThanOrEqual(-9525);
      expect(x + width).toBeLessThanOrEqual(12_192_000 + 9525 * 12);
      expect(y + height).toBeLessThanOrEqual(6_858_000 + 9525);
    }
  });

  it('opens again as the same story, the same bytes each time', async () => {
    expect(await carriedDocument(bytes)).toEqual({ ok: true, text: wholeDocument(story) });
    expect(await officeFile(story, 'pptx', words)).toEqual(bytes);
  });
});

it('each slide has a title, and the sources follow on slides of their own', async () => {
  const parts = partsIn(await officeFile(first, 'pptx'));
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
  expect(slides.length).toBeGreaterThan(1);
  for (const path of slides) expect(parts[path]!.match(/<p:ph type="title"\/>/gu)).toHaveLength(1);
  const rest = slides.map((path) => textIn(parts[path]!, 'a:t')).join(' ');
  for (const { passages } of first.events)
    for (const { quote } of passages) expect(rest).toContain(quote.exact);
});

it('the document says what it is of, and names no program that made it', async () => {
  const parts = partsIn(await officeFile(first, 'pptx'));
  const core = parts['docProps/core.xml']!;
  expect(core).toContain(`<dc:title>${first.timeline.title}</dc:title>`);
  expect(core).not.toMatch(/PptxGenJS|dcterms:created/u);
  expect(parts['docProps/app.xml']).toContain('<Company></Company>');
});

test('quotes link to their place in the page of their source', async () => {
  const [source] = first.timeline.sources;
  const sources = [{ ...source!, url: 'https://example.org/a?b=1&c=2' }];
  const linked = { ...first, timeline: { ...first.timeline, sources } };
  const parts = partsIn(await officeFile(linked, 'pptx'));
  expect(parts['ppt/slides/_rels/slide2.xml.rels']).toMatch(
    /Type="[^"]*\/hyperlink" Target="https:\/\/example\.org\/a\?b=1&amp;c=2#:~:text=[^"]*" TargetMode="External"/u
  );
  expect(parts['ppt/slides/slide2.xml']).toContain('<a:hlinkClick r:id="rIdLink1">');
});

describe('path data', () => {
  it('becomes points', () => {
    expect(pathsOf('M1 2H5V7L-3.5 8ZM0 0L1,1')).toEqual([
      {
        points: [
          [1, 2],
          [5, 2],
          [5, 7],
          [-3.5, 8]
        ],
        isClosed: true
      },
      {
        points: [
          [0, 0],
          [1, 1]
        ],
        isClosed: false
      }
    ]);
  });

  it.each(['M0 0C1 1 2 2 3 3', 'L1 1'])('that no scene has is refused: %s', (d) => {
    expect(() => pathsOf(d)).toThrow(
      d.includes('C') ? 'no shape is made of the path command C' : 'begins with M'
    );
  });
});
