import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { wellFormed } from '../model/well-formed.ts';
import { loadStory, type ReadBeside } from './load.ts';
import { readStream } from './reading.ts';
import { unreadable, type ReadText } from '../model/text-file.ts';
import { longestSilence, Silence } from './silence.ts';

/** Fetches a story and the texts beside it; other origins need the mode `cors`. */
export async function fetchStory(
  url: URL,
  signal: AbortSignal,
  mode: RequestMode = 'same-origin'
): Promise<Parsed<Story>> {
  const options = { signal, mode };
  return loadStory(url.pathname, await fetchText(url, options), fetchBeside(url, options));
}

/** How a file is requested. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly mode: RequestMode;
}

/** Fetches the texts beside the document at an address. */
export const fetchBeside =
  (url: URL, options: FetchOptions): ReadBeside =>
  (path) =>
    fetchText(besideAddress(path, url), options);

/** The address of a file by its path beside the document at `url`. */
export const besideAddress = (path: string, url: URL): URL => new URL(relativeAddress(path), url);

/** A path names a file literally; unescaped in an address, “%2e%2e” or a space before “..” would lead out of the folder. */
const relativeAddress = (path: string): string =>
  path
    .split('/')
    .map((name) => encodeURIComponent(wellFormed(name)))
    .join('/');

/** Fetches a text, if the server has it. Rejects if `signal` ended the request. */
export async function fetchText(url: URL, { signal, mode }: FetchOptions): Promise<ReadText> {
  const silence = new Silence(signal);
  try {
    const response = await fetch(url, { signal: silence.signal, mode });
    silence.heard();
    if (response.status === 404) return unreadable('does not exist on the server');
    if (refusals.has(response.status))
      return unreadable(`may not be read: the server refused it with ${response.status}`);
    if (!response.ok) return unreadable(`was not given by the server, which answered ${response.status}`);
    return response.body ? await readStream(response.body, silence.heard) : { ok: true, text: '' };
  } catch (error) {
    if (signal.aborted) throw error;
    return unreadable(silence.isOver ? noAnswer : 'could not be fetched; is there a connection?');
  } finally {
    silence.end();
  }
}

/** Not signed in, and not allowed. */
const refusals = new Set([401, 403]);

const noAnswer = `did not come: the server has not answered for ${longestSilence / 1000} seconds; try again`;
