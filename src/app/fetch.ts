import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { wellFormed } from '../model/well-formed.ts';
import { loadStory } from './load.ts';
import { readStream, unreadable, type ReadText } from './reading.ts';

/** Fetches a story and the texts beside it; from other origins only with the mode `cors`. */
export async function fetchStory(
  url: URL,
  signal: AbortSignal,
  mode: RequestMode = 'same-origin'
): Promise<Parsed<Story>> {
  const options = { signal, mode };
  return loadStory(url.pathname, await fetchText(url, options), (path) =>
    fetchText(new URL(relativeAddress(path), url), options)
  );
}

/** A path names a file to the letter; in an address “%2e%2e”, or a space before “..”, would lead out of the folder. */
const relativeAddress = (path: string): string =>
  path
    .split('/')
    .map((name) => encodeURIComponent(wellFormed(name)))
    .join('/');

async function fetchText(url: URL, options: { signal: AbortSignal; mode: RequestMode }): Promise<ReadText> {
  try {
    const response = await fetch(url, options);
    if (response.status === 404) return unreadable('does not exist on the server');
    if (!response.ok) return unreadable(`was not given by the server, which answered ${response.status}`);
    return response.body ? await readStream(response.body) : { ok: true, text: '' };
  } catch (error) {
    if (options.signal.aborted) throw error;
    return unreadable('could not be fetched; is there a connection?');
  }
}
