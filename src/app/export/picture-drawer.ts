import type { Picture } from '../../export/picture/picture.ts';
import { without } from '../../formats/exchange/without.ts';
import { throwAloud } from '../throw-aloud.ts';
import { drawnOf, type Drawn, type PictureWish } from './draw-picture.ts';

/** What a worker can send of a picture: its words have functions, which stay where they are. */
export type SentPicture = { readonly picture: Omit<Picture, 'words'> } | { readonly refusal: string };

/** A worker: takes a story and the options of its picture, and answers with the picture, or why there is none. */
addEventListener('message', ({ data }: MessageEvent<PictureWish>) => {
  drawnOf(data).then(send, throwAloud);
});

function send(drawn: Drawn): void {
  if ('refusal' in drawn) return postMessage(drawn satisfies SentPicture);
  postMessage({ picture: without(drawn.picture, 'words') } satisfies SentPicture);
}
