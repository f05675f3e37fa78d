import { wordsFor } from '../words-for.ts';
import { askWorkerIfAny } from '../worker.ts';
import type { Drawn, PictureWish } from './draw-picture.ts';
import address from './picture-drawer.ts?worker&url';
import type { SentPicture } from './picture-drawer.ts';

/** Lays out a picture in a worker; returns undefined if no worker runs. Rejects with the reason of `signal`. */
export async function drawByWorker(wish: PictureWish, signal: AbortSignal): Promise<Drawn | undefined> {
  const sent = await askWorkerIfAny<SentPicture>(address, wish, signal);
  if (!sent || 'refusal' in sent) return sent;
  return { picture: { ...sent.picture, words: await wordsFor(wish.language) } };
}
