import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { fetchBeside } from './fetch.ts';
import type { Fetched } from './fetch-in-page.ts';
import { loadStory } from './load.ts';
import { readLocalStory, type LocalFile } from './local.ts';

/** What a worker is given: files that a person opened, or what was fetched of a story. */
export type ReadRequest = { readonly files: readonly LocalFile[] } | { readonly fetched: Fetched };

/** A worker: answers with the story, or with its problems. It is ended with its work, and so needs no signal. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  answerTo(data).then(postMessage, throwAloud);
});

const answerTo = (request: ReadRequest): Promise<Parsed<Story>> =>
  'files' in request ? readLocalStory(request.files) : readFetched(request.fetched);

/** Fetches the texts that the page has not. */
function readFetched({ address, document, texts }: Fetched): Promise<Parsed<Story>> {
  const url = new URL(address);
  const { signal } = new AbortController();
  const fetchText = fetchBeside(url, { signal, mode: 'same-origin' });
  return loadStory(url.pathname, document, (path) => Promise.resolve(texts.get(path) ?? fetchText(path)));
}

/** The page hears of what is thrown in a worker, but not of what rejects. */
function throwAloud(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
