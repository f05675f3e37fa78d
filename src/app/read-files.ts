import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { hasWorker } from './has-worker.ts';
import type { LocalFile } from './local.ts';

/** Reads a story from files that a person opened or dropped. The code for it is loaded only now. */
export async function readFiles(files: readonly LocalFile[], signal: AbortSignal): Promise<Parsed<Story>> {
  const read = hasWorker
    ? await (await import('./read-by-worker.ts')).readByWorker({ files }, signal)
    : undefined;
  return read ?? (await import('./local.ts')).readLocalStory(files);
}
