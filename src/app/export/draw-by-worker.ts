import { askWorkerIfAny } from '../worker.ts';
import type { Drawn, PictureWish } from './draw-picture.ts';
import address from './picture-drawer.ts?worker&url';

/** Lays out a picture in a worker; returns undefined if no worker runs. Rejects with the reason of `signal`. */
export const drawByWorker = (wish: PictureWish, signal: AbortSignal): Promise<Drawn | undefined> =>
  askWorkerIfAny(address, wish, signal);
