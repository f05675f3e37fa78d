import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { fetchBeside } from './fetch.ts';
import type { Fetched } from './fetch-in-page.ts';
import { loadStory } from './load.ts';
import { throwAloud } from './throw-aloud.ts';
import { readLocalStory, type LocalFile } from './local.ts';

/** The input of a worker: files that a person opened, or the fetched parts of a story. */
export type ReadRequest = { readonly files: readonly LocalFile[] } | { readonly fetched: Fetched };

/** A worker: answers with the story, or with its problems. Cancelling ends the worker itself, so it needs no signal. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  answerTo(data).then(postMessage, throwAloud);
});

const answerTo = (request: ReadRequest): Promise<Parsed<Story>> =>
  'files' in request ? readLocalStory(request.files) : readFetched(request.fetched);

/** Fetches the texts that the page has not fetched. */
function readFetched({ address, document, texts }: Fetched): Promise<Parsed<Story>> {
  const url = new URL(address);
  const { signal } = new AbortController();
  const fetchText = fetchBeside(url, { signal, mode: 'same-origin' });
  return loadStory(url.pathname, document, (path) => Promise.resolve(texts.get(path) ?? fetchText(path)));
}
