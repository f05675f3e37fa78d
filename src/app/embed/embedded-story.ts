import type { CitedSource, Embedded } from '../../export/snippets/embedded.ts';
import { openingWindowOf } from '../../layout/time/opening.ts';
import { alternativeTextOf } from '../../layout/sheet/alternative-text.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { parseDay } from '../../model/day.ts';
import { safeUrl } from '../../model/links.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import { dayInWords } from '../../model/words.ts';

/** How a story is seen where it is embedded: as it opens where nothing is given. */
export interface EmbeddedView {
  readonly window: TimeWindow | undefined;
  readonly event: string | undefined;
}

/** Where the page stands. */
export interface Place {
  /** The folder that it lies in, with its slash. */
  readonly site: string;
  /** The address of the story's document. */
  readonly story: string;
  /** Its own address, as seen now. */
  readonly link: string;
}

/** A story as snippets tell of it. */
export function embeddedStory(
  story: Story,
  { window, event }: EmbeddedView,
  { site, story: document, link }: Place
): Omit<Embedded, 'hasPdf'> {
  const { timeline, asOf, events } = story;
  return {
    title: timeline.title,
    language: timeline.language,
    alternativeText: alternativeTextOf(story, events, window ?? openingWindowOf(story)),
    asOf: asOf === undefined ? undefined : dayInWords(asOf),
    sources: timeline.sources.map(cited),
    // In a file's name, what comes after a dot is taken for its ending.
    picture: timeline.id.replaceAll('.', '-'),
    addresses: { site, story: document, page: pageAddress(link, window, event) }
  };
}

/** The page's address with as much of what is seen now as is embedded. */
function pageAddress(link: string, window: TimeWindow | undefined, event: string | undefined): string {
  const url = new URL(link);
  const kept = new Set(['src', ...(window ? ['from', 'to'] : [])]);
  for (const name of [...url.searchParams.keys()]) if (!kept.has(name)) url.searchParams.delete(name);
  if (event !== undefined) url.searchParams.set('id', event);
  return url.href;
}

function cited({ title, author, publisher, published, url, archivedUrl }: Source): CitedSource {
  const day = published === undefined ? undefined : parseDay(published);
  const facts = [title, author, publisher, day === undefined ? undefined : dayInWords(day)];
  return {
    citation: facts.filter((fact) => fact !== undefined).join(', '),
    url: safeUrl(url) ?? safeUrl(archivedUrl)
  };
}
