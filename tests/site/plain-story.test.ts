import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { wholeTimeline } from '../../src/formats/whole-document.ts';
import { plainStory } from '../../src/site/plain-story.ts';
import { siteFiles } from '../../src/site/site.ts';
import { singleFile } from '../../src/site/single.ts';
import { english } from '../../src/words/en/index.ts';
import { korean } from '../../src/words/ko/index.ts';
import type { Words } from '../../src/words/words.ts';
import { bridgeStory } from '../support/bridge.ts';
import { builtFrame, builtPage, builtSingle } from '../support/built.ts';
import { crowd } from '../support/crowd.ts';

const story = bridgeStory();
const whole = wholeTimeline(story);
const siteIn = (words: Words): ReadonlyMap<string, string> =>
  new Map(
    [
      ...siteFiles({
        page: builtPage,
        frame: builtFrame,
        base: undefined,
        words,
        stories: [{ story, whole, texts: new Map(), media: new Map(), card: undefined }]
      })
    ].map(({ path, content }) => [path, String(content)])
  );
const files = siteIn(english);
const koreanFiles = siteIn(korean);

/** What a browser shows of a page whose script does not run. */
const plainOf = (html: string): Element => {
  const { document } = new JSDOM(html).window;
  for (const script of document.querySelectorAll('script')) script.remove();
  return document.body;
};
const titlesIn = (page: Element): (string | null)[] =>
  [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
const titles = story.events.map(({ title }) => title);

it.each([
  ['in front of a site', () => files.get('index.html')!],
  ['the page of a story', () => files.get('bridge/index.html')!],
  [
    'a single file',
    () =>
      singleFile(builtSingle, story, whole, { otherScripts: '', images: {}, thirdParty: '', words: english })
  ]
])('%s lists its events in order of time where its script does not run', (_, html) => {
  const page = plainOf(html());
  expect(page.textContent).toMatch(/The timeline is not drawn\..*a\s+newer browser/su);
  expect(titlesIn(page)).toEqual(titles);
  const closed = story.events.find(({ id }) => id === 'closed')!;
  const item = [...page.querySelectorAll('li')].find(({ textContent }) =>
    textContent.includes(closed.title)
  )!;
  expect(item.textContent.toLowerCase()).toContain(english.dates.when(closed.date).toLowerCase());
  expect(item.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
});

it('the page of an event has that event, and the way to all', () => {
  const page = plainOf(files.get('bridge/event/closed/index.html')!);
  expect(titlesIn(page)).toEqual(['The bridge is closed']);
  const link = page.querySelector('a')!;
  expect(new URL(link.getAttribute('href')!, 'https://a.example/bridge/event/closed/').pathname).toBe(
    '/bridge/'
  );
});

it.each([
  'bridge/index.html',
  'bridge/event/closed/index.html',
  'bridge/embed/index.html',
  'embed/index.html'
])('of a site in Korean %s says so in Korean', (path) => {
  const page = plainOf(koreanFiles.get(path)!);
  const undrawn = page.querySelector('.undrawn')!;
  expect(undrawn.getAttribute('lang')).toBe('ko');
  expect(undrawn.textContent).toContain(korean.files.undrawn);
  expect(page.textContent).not.toContain('The timeline is not drawn.');
});

it('a page for frames says where the timeline is where its script does not run', () => {
  const page = plainOf(files.get('bridge/embed/index.html')!);
  expect(page.querySelector('main')?.textContent).toContain('The timeline is not drawn.');
  expect(page.querySelector('main a')?.getAttribute('href')).toBe('../');
});

describe('images where the script does not run', () => {
  const media = [{ file: 'photos/pier 4.jpg', alt: 'A pier with cracks', credit: 'The Herald' }];
  const pictured = {
    ...story,
    events: story.events.map((event) => (event.id === 'closed' ? { ...event, media } : event))
  };
  const site = siteFiles({
    page: builtPage,
    frame: builtFrame,
    base: undefined,
    words: english,
    stories: [
      {
        story: pictured,
        whole,
        texts: new Map(),
        media: new Map([['photos/pier 4.jpg', 'media/1.jpg']]),
        card: undefined
      }
    ]
  });
  const pages = new Map([...site].map(({ path, content }) => [path, String(content)]));

  it.each(['index.html', 'bridge/index.html', 'bridge/event/closed/index.html'])(
    'are links to their published files in %s',
    (path) => {
      const link = [...plainOf(pages.get(path)!).querySelectorAll('a')].find(({ textContent }) =>
        textContent.startsWith('Image')
      )!;
      expect(link.textContent).toBe('Image: A pier with cracks · The Herald');
      expect(new URL(link.getAttribute('href')!, `https://a.example/${path}`).pathname).toBe(
        '/data/bridge/media/1.jpg'
      );
    }
  );

  it('are said to be missing where no file is beside the page', () => {
    const elements = plainStory(pictured, english).join('');
    expect(elements).toContain('<p>Image, not in this file: A pier with cracks · The Herald</p>');
  });
});

it('the list of a long story ends, and says how much is left', () => {
  const { timeline, events } = crowd(1200, 3650);
  const { timeline: bridge } = story;
  const elements = plainStory(
    { ...story, timeline: { ...bridge, events: timeline.events }, events },
    english
  );
  expect(elements.filter((element) => element.startsWith('<li>'))).toHaveLength(1000);
  expect(elements.at(-1)).toBe('<p>and 200 more</p>');
});
