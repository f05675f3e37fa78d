import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { hasWorker } from './has-worker.ts';
import type { Opened } from './import/opened.ts';
import type { LocalFile } from './local.ts';

/** Reads a story from files of ours. The code for it is loaded only now. */
export async function readFiles(files: readonly LocalFile[], signal: AbortSignal): Promise<Parsed<Story>> {
  const read = hasWorker
    ? await (await import('./read-by-worker.ts')).readByWorker({ files }, signal)
    : undefined;
  return read ?? (await import('./local.ts')).readLocalStory(files);
}

/**
 * Reads files that a person opened or dropped, whatever they are. A page in a single file has no room for what knows
 * other formats.
 */
export async function openFiles(files: readonly LocalFile[], signal: AbortSignal): Promise<Opened> {
  if (import.meta.env.MODE === 'single') return { as: 'own', story: await readFiles(files, signal), files };
  const opened = hasWorker
    ? await (await import('./read-by-worker.ts')).openByWorker(files, signal)
    : undefined;
  return opened ?? (await import('./import/opened.ts')).openedFrom(files);
}
