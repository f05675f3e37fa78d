import type { Story, StoryEvent } from '../model/story.ts';
import { storiesPath, storiesText } from '../model/site-stories.ts';
import { withMediaNamed } from '../model/media.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import { absolute, documentPath, eventPath, storyPath, wayUpFrom } from './addresses.ts';
import { describeEvent, describeStory, eventTitle, storyTitle } from './describe.ts';
import { jsonElement, startTag, textElement } from './html.ts';
import { linkedData } from './linked-data.ts';
import { listPage } from './list-page.ts';
import { oembedOf } from './oembed.ts';
import { plainEvent, plainStory } from './plain-story.ts';
import { firstFiles, preloadElements } from './preloads.ts';
import { previewElements, type Preview } from './preview.ts';
import { publishedDocument, textPath } from './published.ts';
import { sitemapFiles } from './sitemap.ts';
import { fillFrame, fillPage, fromBelow, put, storyHeading } from './template.ts';

/** A file of a site: its path relative to the site's folder, with slashes, and its content. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface SiteStory {
  readonly story: Story;
  /** The texts of sources that name a file, by source id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The paths of its images beside the published document, by their paths beside the author's. */
  readonly media: ReadonlyMap<string, string>;
  /** The document with these texts included. */
  readonly whole: Timeline;
  /** A picture for link previews, as PNG. */
  readonly card: Uint8Array | undefined;
}

export interface Site {
  /** The page as it was built. */
  readonly page: string;
  readonly stories: readonly SiteStory[];
  /** The absolute address of the site's folder, with a trailing slash. Without it, files that need it are not made. */
  readonly base: string | undefined;
  /** The built page for frames. */
  readonly frame: string;
  /** The words of ours in its pages, and their language. */
  readonly words: Words;
}

/** The list of a site's stories: it limits what `?src=` may open, and identifies a folder as a site. */
export const storiesFile = (stories: readonly Pick<SiteStory, 'story'>[]): SiteFile => ({
  path: storiesPath,
  content: storiesText(stories.map(({ story }) => documentPath(story.timeline.id)))
});

/**
 * Everything in a site except that list, the images and the program's build, in writing order: data before pages, so that an
 * interrupted build leaves no page without its story.
 */
export function* siteFiles(site: Site): Generator<SiteFile> {
  const { stories, base } = site;
  for (const each of stories) yield* dataFiles(each, site);
  for (const each of stories) yield* storyPages(each, site);
  yield* sitePages(site);
  if (base !== undefined)
    yield* sitemapFiles(
      base,
      addressesOf(site).map((path) => new URL(path, base).href)
    );
}

function* sitePages(site: Site): Generator<SiteFile> {
  const [only, ...others] = site.stories;
  // Replaces the built page, which is for any story.
  yield {
    path: 'embed/index.html',
    content: put(
      fillFrame(namingOrigin(site.frame, site.base), site.words),
      /<main id="embed"/,
      '<main id="embed" data-site'
    )
  };
  yield {
    path: 'index.html',
    content: only && others.length === 0 ? storyPage(only, site, '') : listPage(site)
  };
}

/** A story's texts come before the document that names them; its images were written before. */
function* dataFiles(each: SiteStory, site: Site): Generator<SiteFile> {
  const { story, texts, media, card } = each;
  const { id } = story.timeline;
  for (const [source, content] of texts) yield { path: `data/${storyPath(id)}${textPath(source)}`, content };
  yield { path: documentPath(id), content: publishedDocument(story.timeline, texts, media) };
  if (card) yield { path: cardPath(id), content: card };
  if (site.base !== undefined) yield { path: oembedPath(id), content: oembedText(each, site.base) };
}

function* storyPages(each: SiteStory, site: Site): Generator<SiteFile> {
  const { story } = each;
  const { id } = story.timeline;
  yield { path: `${framePath(id)}index.html`, content: framePage(each, site) };
  for (const event of story.events)
    yield { path: `${eventPath(id, event.id)}index.html`, content: eventPage(event, each, site) };
  yield { path: `${storyPath(id)}index.html`, content: storyPage(each, site, storyPath(id)) };
}

/** The path of an image in a site; `path` is that beside its document. */
export const mediaPath = (storyId: string, path: string): string => `data/${storyPath(storyId)}${path}`;

const cardPath = (id: string): string => `${storyPath(id)}social.png`;
/** The path of a story's page for frames. */
const framePath = (id: string): string => `${storyPath(id)}embed/`;
const oembedPath = (id: string): string => `${storyPath(id)}oembed.json`;

/** The pages that search engines should find. */
const addressesOf = ({ stories }: Site): string[] => [
  ...(stories.length === 1 ? [] : ['']),
  ...stories.flatMap(({ story: { timeline, events } }) => [
    storyPath(timeline.id),
    ...events.map(({ id }) => eventPath(timeline.id, id))
  ])
];

/** The page of a story in the folder at `path`. */
function storyPage(each: SiteStory, site: Site, path: string): string {
  const { story } = each;
  const { timeline } = story;
  const description = describeStory(story, site.words);
  const oembed = absolute(site.base, oembedPath(timeline.id));
  const preview = { title: timeline.title, description, url: absolute(site.base, storyPath(timeline.id)) };
  return page(each, site, {
    path,
    title: storyTitle(timeline),
    preview: { ...preview, image: imageOf(each, site) },
    head: [
      ...(oembed === undefined
        ? []
        : [
            startTag('link', {
              rel: 'alternate',
              type: 'application/json+oembed',
              href: oembed,
              title: timeline.title
            })
          ]),
      jsonElement(
        { type: 'application/ld+json' },
        linkedData({ story, description, base: site.base, words: site.words })
      )
    ],
    plain: plainStory(story, site.words, imageLinks(each, path)),
    query: '?'
  });
}

/** Leads from the page at `path` to the images as they are published. */
const imageLinks =
  ({ story, media }: SiteStory, path: string) =>
  (file: string): string | undefined => {
    const published = media.get(file);
    return published && wayUpFrom(path) + mediaPath(story.timeline.id, published);
  };

/** An event's own page: the story's page with the event open, and with metadata about the event. */
function eventPage(event: StoryEvent, each: SiteStory, site: Site): string {
  const { story } = each;
  const { timeline } = story;
  const description = describeEvent(story, event, site.words);
  const path = eventPath(timeline.id, event.id);
  return page(each, site, {
    path,
    title: eventTitle(event, timeline),
    preview: { title: event.title, description, url: absolute(site.base, path), image: imageOf(each, site) },
    head: [
      jsonElement(
        { type: 'application/ld+json' },
        linkedData({ story, event, description, base: site.base, words: site.words })
      )
    ],
    plain: plainEvent(event, wayUpFrom(path.slice(storyPath(timeline.id).length)), {
      story,
      words: site.words,
      imageAt: imageLinks(each, path)
    }),
    query: `?id=${encodeURIComponent(event.id)}&`
  });
}

interface Page {
  readonly path: string;
  readonly title: string;
  readonly preview: Preview;
  readonly head: readonly string[];
  /** Content for readers without scripts. */
  readonly plain: readonly string[];
  /** The beginning of the query that makes the story's page show the same. */
  readonly query: string;
}

function page(
  { story, texts }: SiteStory,
  site: Site,
  { path, title, preview, head, plain, query }: Page
): string {
  const { timeline } = story;
  const { id } = timeline;
  const wayUp = wayUpFrom(path);
  const home = path.startsWith(storyPath(id)) ? wayUpFrom(path.slice(storyPath(id).length)) : storyPath(id);
  const files = firstFiles(
    wayUp + documentPath(id),
    [...texts.keys()].map((source) => ({ text: textPath(source) }))
  );
  return fillPage(fromBelow(site.page, wayUp), {
    title,
    heading: storyHeading(timeline),
    description: preview.description,
    head: [...preloadElements(files), ...previewElements(preview), ...head],
    plain,
    words: site.words,
    // Relative to the story's page, since each of its pages switches to that address.
    app: {
      'data-home': home + query,
      'data-timeline': `../${documentPath(id)}`,
      'data-stories': `../${storiesPath}`
    }
  });
}

function imageOf({ story, card }: SiteStory, { base, words }: Site): Preview['image'] {
  const url = card && absolute(base, cardPath(story.timeline.id));
  return url === undefined ? undefined : { url, alt: words.files.asPicture(story.timeline.title) };
}

/** A page for frames that contains its story: a sandboxed frame may not fetch from a server that does not allow it. */
function framePage({ story, whole, media }: SiteStory, { frame, base, words }: Site): string {
  const { id, title } = story.timeline;
  const wayUp = wayUpFrom(framePath(id));
  const below = fromBelow(fillFrame(namingOrigin(frame, base), words), `${wayUp}embed/`);
  const titled = put(below, /<title>Timeline<\/title>/, textElement('title', title));
  // Where the document is, its images are beside it.
  const address = { type: 'application/json', id: 'timeline-data', 'data-address': wayUp + documentPath(id) };
  return put(titled, /<!-- data -->/, jsonElement(address, withMediaNamed(whole, media)));
}

/**
 * A page whose policy names the origin of its files: in WebKit, `'self'` matches nothing in a frame sandboxed without
 * `allow-same-origin`, which would stay empty.
 */
const namingOrigin = (html: string, base: string | undefined): string =>
  base === undefined ? html : html.replaceAll("'self'", `'self' ${new URL(base).origin}`);

function oembedText({ story, card }: SiteStory, base: string): string {
  const { id, title } = story.timeline;
  const at = (path: string): string => new URL(path, base).href;
  const document = oembedOf({ title, site: base, frame: at(framePath(id)), card: card && at(cardPath(id)) });
  return `${JSON.stringify(document, null, 2)}\n`;
}
