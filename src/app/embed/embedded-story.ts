import { pictureOf, type Picture } from '../../export/picture.ts';
import { presets } from '../../export/size.ts';
import type { CitedSource, Embedded, EmbedTheme } from '../../export/embedded.ts';
import { openingWindowOf } from '../../layout/opening.ts';
import { alternativeTextOf } from '../../layout/sheet/alternative-text.ts';
import { sheetParts } from '../../layout/sheet/layout-sheet.ts';
import type { TimeWindow } from '../../layout/window.ts';
import { parseDay } from '../../model/day.ts';
import { safeUrl } from '../../model/links.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import { dayInWords } from '../../model/words.ts';
import { sourceIn } from '../../viewer/url.ts';
import type { Viewer } from '../../viewer/viewer.svelte.ts';
import { storyAddress } from '../remote.ts';

/** How a story is seen where it is embedded: as it opens where nothing is given. */
export interface EmbeddedView {
  readonly window: TimeWindow | undefined;
  readonly event: string | undefined;
}

/** The folder in which the page lies: its scripts are in a folder of their own there. */
const script = import.meta.url;
const site = new URL('../', script).href;

/** A story as snippets tell of it. `link` is the page's own address as seen now. */
export function embeddedStory(story: Story, { window, event }: EmbeddedView, link: string): Embedded {
  const { timeline, asOf, events } = story;
  return {
    title: timeline.title,
    language: timeline.language,
    alternativeText: alternativeTextOf(story, events, window ?? openingWindowOf(story)),
    asOf: dayInWords(asOf),
    sources: timeline.sources.map(cited),
    picture: timeline.id,
    addresses: {
      site,
      story: storyAddress(sourceIn(new URL(link).search), link)!.href,
      page: pageAddress(link, window, event)
    }
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

/** The picture for documents that can't be live: on a page, with all that it needs to stand alone. */
export const embeddedPicture = (
  { story, grouping }: Viewer,
  { window, event }: EmbeddedView,
  theme: EmbedTheme,
  link: string
): Picture =>
  pictureOf(story, {
    size: presets.a4,
    window,
    filter: {},
    grouping,
    selectedId: event,
    theme: theme === 'dark' ? 'dark' : 'light',
    transparent: false,
    parts: new Set(sheetParts),
    link
  });
