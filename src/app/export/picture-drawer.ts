import { throwAloud } from '../throw-aloud.ts';
import { drawnOf, type PictureWish } from './draw-picture.ts';

/** A worker: takes a story and the options of its picture, and answers with the picture, or why there is none. */
addEventListener('message', ({ data }: MessageEvent<PictureWish>) => {
  drawnOf(data).then(postMessage, throwAloud);
});
