import { askWorker, WorkerMissing } from '../export/web/own-worker.ts';
import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import address from './file-reader.ts?worker&url';
import type { LocalFile } from './local.ts';

/**
 * Reads a story from files in a worker, so that the page answers however long it takes, and can end it. Gives undefined
 * where no worker runs. Rejects with what ended `signal`.
 */
export async function readByWorker(
  files: readonly LocalFile[],
  signal: AbortSignal
): Promise<Parsed<Story> | undefined> {
  try {
    return await askWorker<Parsed<Story>>(address, files, signal);
  } catch (error) {
    if (error instanceof WorkerMissing) return undefined;
    throw error;
  }
}
