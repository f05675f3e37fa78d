import { drawnOf, type PictureWish } from './draw-picture.ts';

/** A worker: is given a story and the options of its picture, and answers with the picture, or why there is none. */
addEventListener('message', ({ data }: MessageEvent<PictureWish>) => postMessage(drawnOf(data)));
