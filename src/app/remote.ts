import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { carried, ownStory } from './built.ts';
import { loadStory } from './load.ts';
import { readStream, unreadable, type ReadText } from './reading.ts';

/**
 * The address of a story named in `?src=`, if it is one of the page's own origin. A page that carries its story has that
 * one alone, and its own address is the story's.
 */
export function storyAddress(source: string | undefined, page: string): URL | undefined {
  if (carried) return source === undefined ? new URL(page) : undefined;
  const path = source ?? ownStory;
  const url = URL.canParse(path, page) ? new URL(path, page) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.origin === new URL(page).origin ? url : undefined;
}

/** Fetches a story and the texts beside it; one that the page carries is there, with its texts in it. */
export async function fetchStory(url: URL, signal: AbortSignal): Promise<Parsed<Story>> {
  const document: ReadText = carried ? { ok: true, text: carried } : await fetchText(url, signal);
  return loadStory(url.pathname, document, (path) => fetchText(new URL(relativeAddress(path), url), signal));
}

/** A path names a file to the letter; in an address “%2e%2e”, or a space before “..”, would lead out of the folder. */
const relativeAddress = (path: string): string =>
  path
    .split('/')
    .map((name) => encodeURIComponent(name.toWellFormed()))
    .join('/');

async function fetchText(url: URL, signal: AbortSignal): Promise<ReadText> {
  try {
    const response = await fetch(url, { signal, mode: 'same-origin' });
    if (response.status === 404) return unreadable('does not exist on the server');
    if (!response.ok) return unreadable(`was not given by the server, which answered ${response.status}`);
    return response.body ? await readStream(response.body) : { ok: true, text: '' };
  } catch (error) {
    if (signal.aborted) throw error;
    return unreadable('could not be fetched; is there a connection?');
  }
}
