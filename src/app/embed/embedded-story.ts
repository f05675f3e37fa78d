import type { CitedSource, Embedded } from '../../export/snippets/embedded.ts';
import { openingWindowOf } from '../../layout/time/opening.ts';
import { alternativeTextOf } from '../../layout/sheet/alternative-text.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { citationOf } from '../../model/citation.ts';
import { safeUrl } from '../../model/links.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';
import type { Place } from './place.ts';

/** The view of an embedded story; as the story opens, if nothing is given. */
export interface EmbeddedView {
  readonly window: TimeWindow | undefined;
  readonly event: string | undefined;
}

/** What snippets need of a story. */
export function embeddedStory(
  story: Story,
  { window, event }: EmbeddedView,
  { site, story: document, link }: Place,
  words: Words
): Omit<Embedded, 'hasPdf'> {
  const { timeline, asOf, events } = story;
  return {
    title: timeline.title,
    language: timeline.language,
    alternativeText: alternativeTextOf(story, events, window ?? openingWindowOf(story), words),
    asOf: asOf === undefined ? undefined : words.dates.day(asOf),
    sources: timeline.sources.map((source) => cited(source, words)),
    // A file name with another dot would seem to end in something other than its format.
    picture: timeline.id.replaceAll('.', '-'),
    addresses: { site, story: document, page: pageAddress(link, window, event) },
    words: words.files
  };
}

/** The page's address with those parts of the current view that are embedded. */
function pageAddress(link: string, window: TimeWindow | undefined, event: string | undefined): string {
  const url = new URL(link);
  const kept = new Set(['src', 'lang', ...(window ? ['from', 'to'] : [])]);
  for (const name of [...url.searchParams.keys()]) if (!kept.has(name)) url.searchParams.delete(name);
  if (event !== undefined) url.searchParams.set('id', event);
  return url.href;
}

const cited = (source: Source, { dates }: Words): CitedSource => ({
  citation: citationOf(source, dates.day),
  url: safeUrl(source.url) ?? safeUrl(source.archivedUrl)
});
