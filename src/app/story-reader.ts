import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { fetchBeside } from './fetch.ts';
import type { Fetched } from './fetch-in-page.ts';
import type { Opened } from './import/opened.ts';
import type { ImportAnswer, ImportRequest } from './import/read-import.ts';
import { loadStory } from './load.ts';
import { throwAloud } from './throw-aloud.ts';
import { readLocalStory, type LocalFile } from './local.ts';

/** The input of a worker: files of a story, files that a person opened, files of another format, or a story's fetched parts. */
export type ReadRequest =
  | { readonly files: readonly LocalFile[] }
  | { readonly opened: readonly LocalFile[] }
  | { readonly imported: ImportRequest }
  | { readonly fetched: Fetched };

/** A worker: answers with the story, or with its problems. Cancelling ends the worker itself, so it needs no signal. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  answerTo(data).then(postMessage, throwAloud);
});

/** Most readers of a page open no files, so what knows other formats is loaded only for those who do. */
async function answerTo(request: ReadRequest): Promise<Parsed<Story> | Opened | ImportAnswer> {
  if ('files' in request) return readLocalStory(request.files);
  if ('opened' in request) return (await import('./import/opened.ts')).openedFrom(request.opened);
  if ('imported' in request)
    return (await import('./import/read-import.ts')).readImport(request.imported, (part) =>
      postMessage(part)
    );
  return readFetched(request.fetched);
}

/** Fetches the texts that the page has not fetched. */
function readFetched({ address, document, texts }: Fetched): Promise<Parsed<Story>> {
  const url = new URL(address);
  const { signal } = new AbortController();
  const fetchText = fetchBeside(url, { signal, mode: 'same-origin' });
  return loadStory(url.pathname, document, (path) => Promise.resolve(texts.get(path) ?? fetchText(path)));
}
