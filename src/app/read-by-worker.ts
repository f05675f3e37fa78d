import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import type { Opened } from './import/opened.ts';
import type { ImportAnswer, ImportRequest } from './import/read-import.ts';
import type { LocalFile } from './local.ts';
import address from './story-reader.ts?worker&url';
import type { ReadRequest } from './story-reader.ts';
import { askWorkerIfAny } from './worker.ts';

type StoryRequest = Exclude<ReadRequest, { readonly opened: unknown } | { readonly imported: unknown }>;

/** Reads a story in a worker; returns undefined if no worker runs. Rejects with the reason of `signal`. */
export const readByWorker = (
  request: StoryRequest,
  signal: AbortSignal
): Promise<Parsed<Story> | undefined> => askWorkerIfAny(address, request, signal);

/** Like `readByWorker`, for files of which nobody knows what they are. */
export const openByWorker = (
  opened: readonly LocalFile[],
  signal: AbortSignal
): Promise<Opened | undefined> => askWorkerIfAny(address, { opened }, signal);

/** Like `readByWorker`, for files of another format. `onprogress` is called with the part that is done, 0 to 1. */
export const importByWorker = (
  imported: ImportRequest,
  signal: AbortSignal,
  onprogress: (part: number) => void
): Promise<ImportAnswer | undefined> => askWorkerIfAny(address, { imported }, signal, onprogress);
