import { fetchStory } from '../app/fetch.ts';
import { failed } from '../model/failed.ts';
import { webUrl } from '../model/links.ts';
import { loadedStory } from '../model/load.ts';
import { shown } from '../model/messages.ts';
import { parseTimeline } from '../model/parse.ts';
import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';

/** Fetches the story at an address that is relative to `base`; unlike a page's, it may be on another origin. */
export async function storyAt(src: string, base: string, signal: AbortSignal): Promise<Parsed<Story>> {
  const url = webUrl(src, base);
  if (!url) return failureOf(`src is not the address of a file on a web server: ${shown(src)}`);
  return fetchStory(url, signal, 'cors').catch((error: unknown) =>
    failureOf(`it could not be read: ${String(error)}`)
  );
}

/** The story of a document whose sources hold their texts. */
export function storyOf(document: unknown): Parsed<Story> {
  return loadedStory(parseTimeline(document), { texts: new Map(), unread: new Map() });
}

const failureOf = (message: string): Parsed<never> => failed([{ path: '', message }]);
