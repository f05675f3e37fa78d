import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteFiles, type Site, type SiteStory } from '../../src/site/site.ts';
import { wholeTimeline } from '../../src/formats/whole-document.ts';
import { english } from '../../src/words/en/index.ts';
import { builtFrame, builtPage } from '../support/built.ts';
import { eventOf, storyOf, timelineOf } from '../support/documents.ts';
import { readDocument } from '../support/hostile/read.ts';
import { chunksOf, storyHolding, tame } from '../support/hostile/story.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';

const base = 'https://a.example/t/';
const card = new Uint8Array([1, 2, 3]);

const storyWith = (
  id: string,
  eventIds: readonly string[] = ['talks'],
  more: Partial<SiteStory> = {}
): SiteStory => ({
  story: storyOf(timelineOf({ id, events: eventIds.map((event) => eventOf({ id: event })) })),
  whole: timelineOf({ id }),
  texts: new Map(),
  media: new Map(),
  card: undefined,
  ...more
});

const filesOf = (site: Partial<Site>): ReadonlyMap<string, string | Uint8Array> =>
  new Map(
    [
      ...siteFiles({
        page: builtPage,
        stories: [storyWith('a')],
        base: undefined,
        frame: builtFrame,
        words: english,
        ...site
      })
    ].map(({ path, content }) => [path, content])
  );

const pageAt = (files: ReadonlyMap<string, string | Uint8Array>, path: string): Document =>
  new JSDOM(String(files.get(path))).window.document;

const metaOf = (page: Document, name: string): string | null | undefined =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
const appOf = (page: Document): DOMStringMap => page.querySelector<HTMLElement>('#app')!.dataset;

const preloadsOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll('link[rel="preload"]')].map((link) => link.getAttribute('href')!);

describe('a page of a site asks, before its script does,', () => {
  const ofFirst = builtPage.replace(
    '</title>',
    '</title>\n<link rel="preload" as="fetch" crossorigin="" href="./data/first/timeline.json">'
  );

  it('for its own story and texts, not for those of the page that was built', () => {
    const files = filesOf({
      page: ofFirst,
      stories: [storyWith('a', ['x'], { texts: new Map([['paper', 'T']]) })]
    });
    expect(preloadsOf(pageAt(files, 'index.html'))).toEqual([
      './data/a/timeline.json',
      './data/a/sources/paper.txt'
    ]);
    expect(preloadsOf(pageAt(files, 'a/event/x/index.html'))).toEqual([
      '../../../data/a/timeline.json',
      '../../../data/a/sources/paper.txt'
    ]);
  });

  it('for the document alone, if it has many texts', () => {
    const texts = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'T']));
    const files = filesOf({ stories: [storyWith('a', ['x'], { texts })] });
    expect(preloadsOf(pageAt(files, 'a/index.html'))).toEqual(['../data/a/timeline.json']);
  });
});

describe('a site of one story', () => {
  it('has its page, one for each event, its data, and itself in front', () => {
    const texts = new Map([['paper', 'T']]);
    expect([...filesOf({ stories: [storyWith('a', ['x', 'Y', 'con'], { texts })] }).keys()]).toEqual([
      'data/a/sources/paper.txt',
      'data/a/timeline.json',
      'a/embed/index.html',
      'a/event/x/index.html',
      'a/event/~y/index.html',
      'a/event/con~/index.html',
      'a/index.html',
      'embed/index.html',
      'index.html'
    ]);
  });

  it('leads from each page to the story’s own, and from there to its data', () => {
    const files = filesOf({});
    for (const [path, home] of [
      ['index.html', 'a/?'],
      ['a/index.html', './?'],
      ['a/event/talks/index.html', '../../?id=talks&']
    ] as const) {
      const app = appOf(pageAt(files, path));
      expect(app.home).toBe(home);
      const own = new URL(app.home!, `${base}${path}`);
      expect(own.href.replace(/\?.*$/, '')).toBe(`${base}a/`);
      expect(new URL(app.timeline!, own).href).toBe(`${base}data/a/timeline.json`);
      const script = pageAt(files, path).querySelector('script[src]')!.getAttribute('src')!;
      expect(new URL(script, `${base}${path}`).href).toBe(`${base}assets/index-1.js`);
    }
  });

  it('without an address of its own tells none', () => {
    const files = filesOf({ stories: [storyWith('a', ['talks'], { card })] });
    expect([...files.keys()].filter((path) => /oembed|sitemap/.test(path))).toEqual([]);
    const page = pageAt(files, 'a/index.html');
    expect(page.querySelector('link[rel="canonical"], link[rel="alternate"]')).toBeNull();
    expect([metaOf(page, 'og:url'), metaOf(page, 'og:image')]).toEqual([undefined, undefined]);
    expect(metaOf(page, 'og:title')).toBe('Talks');
  });

  it('tells of each page and event in its head', () => {
    const page = pageAt(filesOf({ base }), 'a/event/talks/index.html');
    expect(page.title).toBe('Talks begin in Geneva · Talks · Sourceline');
    expect(metaOf(page, 'description')).toBe(
      'May 3, 2021 (happened · stated): “Talks began in Geneva on May 3, 2021.”'
    );
    expect(metaOf(page, 'og:title')).toBe('Talks begin in Geneva');
    expect(metaOf(page, 'og:url')).toBe(`${base}a/event/talks/`);
    expect(page.querySelector('link[rel="canonical"]')!.getAttribute('href')).toBe(`${base}a/event/talks/`);
    const front = pageAt(filesOf({ base }), 'index.html');
    expect(front.querySelector('link[rel="canonical"]')!.getAttribute('href')).toBe(`${base}a/`);
  });

  it('shows its card in previews, with its size and in words', () => {
    const files = filesOf({ base, stories: [storyWith('a', ['talks'], { card })] });
    expect(files.get('a/social.png')).toBe(card);
    for (const path of ['a/index.html', 'a/event/talks/index.html']) {
      const page = pageAt(files, path);
      expect(metaOf(page, 'og:image')).toBe(`${base}a/social.png`);
      expect([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')]).toEqual(['1200', '630']);
      expect(metaOf(page, 'og:image:alt')).toContain('Talks');
      expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
    }
  });
});

describe('oEmbed', () => {
  const oembedOf = (site: Partial<Site>) =>
    JSON.parse(String(filesOf({ base, ...site }).get('a/oembed.json'))) as Record<string, unknown>;

  it('has what its specification asks of a rich one, and is found from the story’s page', () => {
    const oembed = oembedOf({});
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: 'Talks', width: 800, height: 600 });
    const link = pageAt(filesOf({ base }), 'a/index.html').querySelector('link[rel="alternate"]')!;
    expect([link.getAttribute('type'), link.getAttribute('href')]).toEqual([
      'application/json+oembed',
      `${base}a/oembed.json`
    ]);
  });

  it('gives its frame a title that no template language of a host runs, in the page either', () => {
    const story = storyOf(timelineOf({ id: 'a', title: '{{ 7*7 }}' }));
    const { html } = oembedOf({ stories: [storyWith('a', [], { story })] });
    const frame = new JSDOM(String(html)).window.document.querySelector('iframe')!;
    expect(frame.title).toBe('Timeline: { { 7*7 }}');
  });

  it('frames a page for frames that carries the story, so that a sandbox need not fetch it', () => {
    const frame = new JSDOM(String(oembedOf({}).html)).window.document.querySelector('iframe')!;
    expect(frame.getAttribute('src')).toBe(`${base}a/embed/`);
    expect(frame.getAttribute('title')).toBe('Timeline: Talks');
    // Where our script is, it has the height of what is in it.
    expect(frame.matches('iframe[data-sourceline]')).toBe(true);
    const page = pageAt(filesOf({ base }), 'a/embed/index.html');
    expect(JSON.parse(page.querySelector('#timeline-data')!.textContent)).toMatchObject({ id: 'a' });
    expect(page.title).toBe('Talks');
    const loaded = [...page.querySelectorAll('[src], link[rel="stylesheet"]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href')
    );
    expect(loaded).toEqual(['../../embed/frame.css', '../../embed/frame.js']);
  });

  it('names its origin in the policy of a frame, as in a sandbox “self” is nothing to WebKit', () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'self'" />`;
    const frame = builtFrame.replace('<head>', () => `<head>${policy}`);
    const policyOf = (path: string): string | null | undefined =>
      pageAt(filesOf({ base, frame }), path).querySelector('meta[http-equiv]')?.getAttribute('content');
    const { origin } = new URL(base);
    for (const path of ['a/embed/index.html', 'embed/index.html'])
      expect(policyOf(path)).toBe(`script-src 'self' ${origin}; style-src 'self' ${origin}`);
  });

  it('has a thumbnail only with all that belongs to it', () => {
    expect(Object.keys(oembedOf({})).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
    expect(oembedOf({ stories: [storyWith('a', ['talks'], { card })] })).toMatchObject({
      thumbnail_url: `${base}a/social.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630
    });
  });
});

describe('a site of several stories', () => {
  const files = filesOf({
    base,
    stories: [storyWith('a'), storyWith('B'), storyWith('data'), storyWith('index.html')]
  });

  it('has a folder for each, which takes no other’s place', () => {
    const folders = [...files.keys()].filter((path) => /^(?!embed\/)[^/]+\/index\.html$/.test(path));
    expect(folders).toEqual(['a/index.html', '~b/index.html', 'data~/index.html', 'index.html~/index.html']);
    expect([...files.keys()]).toContain('data/data~/timeline.json');
  });

  it('lists them in front, without a script', () => {
    const page = pageAt(files, 'index.html');
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'a/',
      '~b/',
      'data~/',
      'index.html~/'
    ]);
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('h2')!.getAttribute('lang')).toBe('en');
  });

  it('has all its pages in the sitemap, the list and permalinks too', () => {
    const sitemap = String(files.get('sitemap.xml'));
    for (const path of ['', 'a/', 'a/event/talks/', '~b/event/talks/'])
      expect(sitemap).toContain(`<loc>${base}${path}</loc>`);
    expect(sitemap.match(/<loc>/g)).toHaveLength(9);
  });
});

describe('a naughty string in every field', { tags: 'slow' }, () => {
  it.each(chunksOf(naughtyStrings, 60).map((strings) => ({ strings, ...storyHolding(strings) })))(
    'makes nothing in any page but words: $strings.0 and more',
    ({ document, tame: twin, strings }) => {
      const filesOfDocument = (json: string) => {
        const story = readDocument(json);
        if (!story.ok) throw new Error('refused');
        return filesOf({
          base,
          stories: [
            { ...storyWith('a'), story: story.value, whole: wholeTimeline(story.value) },
            storyWith('b')
          ]
        });
      };
      const files = filesOfDocument(JSON.stringify(document));
      const plain = filesOfDocument(JSON.stringify(twin));
      expect([...files.keys()]).toEqual([...plain.keys()]);
      const pages = [...files.keys()].filter((path) => path.endsWith('index.html'));
      expect(pages).toHaveLength(strings.length + 7);
      for (const path of pages) {
        const [page, like] = [pageAt(files, path), pageAt(plain, path)];
        expect(skeletonOf(page)).toEqual(skeletonOf(like));
        if (path.includes('naughty')) expect(page.title).toContain(tame);
        for (const data of page.querySelectorAll('script[type]:not([src])')) JSON.parse(data.textContent);
      }
    }
  );
});

/** The elements of a page with the names of their attributes. */
const skeletonOf = (page: Document): string[] =>
  [...page.querySelectorAll('*')].map(
    ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join(' ')}`
  );
