import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import type { LocalFile } from './local.ts';

/**
 * Where no worker can be had: a page that is one file has no other to run in one, and a host's policy, or an old browser,
 * may refuse it. There the page itself reads files, and can't be cancelled while it does.
 */
const hasWorker = import.meta.env.MODE !== 'single' && typeof Worker !== 'undefined';

/** Reads a story from files that a person opened or dropped. What does it is loaded only now. */
export async function readFiles(files: readonly LocalFile[], signal: AbortSignal): Promise<Parsed<Story>> {
  const read = hasWorker
    ? await (await import('./read-by-worker.ts')).readByWorker(files, signal)
    : undefined;
  return read ?? (await import('./local.ts')).readLocalStory(files);
}
