import type { RawFacts } from '../facts.ts';
import { factsOfLinkedData } from './linked-data.ts';

/** The names under which `<meta>` has each fact, the likeliest first. */
const names = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  publisher: ['og:site_name', 'dc.publisher', 'application-name'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.issued',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'date'
  ],
  url: ['og:url'],
  language: ['og:locale', 'content-language', 'dc.language']
} as const;

/** Where a page itself shows when it was published, and by whom it was written. */
const shown = {
  published: 'time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]',
  author: '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel~="author"]'
} as const;

/** What a page says of itself: linked data first, then `<meta>`, then what it shows. */
export function rawFactsOf(document: Document): Required<RawFacts> {
  const linked = factsOfLinkedData(document);
  const meta = metaOf(document);
  const namedIn = (keys: readonly string[]): readonly (string | undefined)[] =>
    keys.map((key) => meta.get(key));
  return {
    title: [...(linked.title ?? []), ...namedIn(names.title)],
    publisher: [...(linked.publisher ?? []), ...namedIn(names.publisher)],
    author: [
      ...(linked.author ?? []),
      ...namedIn(names.author).filter((name) => !/^https?:/iu.test(name ?? '')),
      document.querySelector(shown.author)?.textContent
    ],
    published: [
      ...(linked.published ?? []),
      ...namedIn(names.published),
      ...[...document.querySelectorAll(shown.published)]
        .slice(0, 1)
        .map((time) => time.getAttribute('datetime'))
    ],
    url: [
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
      ...(linked.url ?? []),
      ...namedIn(names.url)
    ],
    language: [
      document.documentElement.getAttribute('lang'),
      ...(linked.language ?? []),
      ...namedIn(names.language)
    ]
  };
}

/** The first content of each name, in lower case. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const attributes = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => meta.getAttribute(name));
    const content = meta.getAttribute('content') ?? '';
    for (const name of attributes) {
      const key = name?.trim().toLowerCase();
      if (key && content.trim() !== '' && !contents.has(key)) contents.set(key, content);
    }
  }
  return contents;
}
