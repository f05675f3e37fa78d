import { checkable } from '../model/check-document.ts';
import { loadedStory } from '../model/load.ts';
import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import type { ReadText } from '../model/text-file.ts';
import { fetchBeside, fetchText } from './fetch.ts';
import { hasWorker } from './has-worker.ts';
import { readParts, type Parts } from './load.ts';

/** The fetched parts of a story: its document, and texts beside it by their paths. */
export interface Fetched {
  readonly address: string;
  readonly document: ReadText;
  readonly texts: ReadonlyMap<string, ReadText>;
}

/**
 * The longest story that the page reads itself, in UTF-16 units of its document and texts: any story of this length takes
 * less than a second. A worker reads longer ones; a worker for every story would delay the first view.
 */
const longestInPage = 50_000;

/** Fetches a story of the page's own site, and the texts beside it. */
export async function fetchInPage(
  url: URL,
  signal: AbortSignal,
  mode: RequestMode = 'same-origin'
): Promise<Parsed<Story>> {
  const options = { signal, mode };
  const document = await fetchText(url, options);
  const early = await byWorkerIfLong({ address: url.href, document, texts: new Map() }, signal);
  if (early) return early;
  const parts = await readParts(url.pathname, document, fetchBeside(url, options));
  const late = await byWorkerIfLong({ address: url.href, document, texts: textsOf(parts) }, signal);
  return late ?? loadedStory(parts.timeline, parts.found);
}

const lengthOf = (read: ReadText): number => (read.ok ? read.text.length : 0);

const textsOf = ({ timeline, found }: Parts): ReadonlyMap<string, ReadText> =>
  new Map(
    (checkable(timeline)?.sources ?? []).flatMap(({ text }, index) => {
      const read = found.reads[index];
      return text === undefined || read === undefined ? [] : [[text, read]];
    })
  );

/** Undefined if the story is short, or no worker runs. */
async function byWorkerIfLong(fetched: Fetched, signal: AbortSignal): Promise<Parsed<Story> | undefined> {
  const { document, texts } = fetched;
  const length = [document, ...texts.values()].reduce((sum, read) => sum + lengthOf(read), 0);
  if (!hasWorker || length <= longestInPage) return undefined;
  return (await import('./read-by-worker.ts')).readByWorker({ fetched }, signal);
}
