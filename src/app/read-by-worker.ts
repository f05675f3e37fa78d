import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import address from './story-reader.ts?worker&url';
import type { ReadRequest } from './story-reader.ts';
import { askWorkerIfAny } from './worker.ts';

/** Reads a story in a worker; returns undefined if no worker runs. Rejects with the reason of `signal`. */
export const readByWorker = (request: ReadRequest, signal: AbortSignal): Promise<Parsed<Story> | undefined> =>
  askWorkerIfAny(address, request, signal);
