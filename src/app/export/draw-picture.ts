import { landFor, pictureOf, type Picture, type PictureOptions } from '../../export/picture/picture.ts';
import { SheetTooSmall } from '../../layout/sheet/layout-sheet.ts';
import type { Story } from '../../model/story.ts';
import { hasWorker } from '../has-worker.ts';
import { wordsFor } from '../words-for.ts';

/** A request for a picture. */
export interface PictureWish {
  readonly story: Story;
  readonly options: PictureOptions;
  /** Its words' language; a worker, to which no words can be sent, fetches them itself. */
  readonly language: string;
}

/** The picture, or why the request gives none. */
export type Drawn = { readonly picture: Picture } | { readonly refusal: string };

/** More events may take more than a second on a phone, so a worker lays them out, if one runs. */
const mostInPage = 300;

/** Lays out a picture. Rejects with the reason of `signal`. */
export async function drawPicture(wish: PictureWish, signal: AbortSignal): Promise<Drawn> {
  const isLong = wish.story.events.length > mostInPage;
  const drawn =
    isLong && hasWorker ? await (await import('./draw-by-worker.ts')).drawByWorker(wish, signal) : undefined;
  return drawn ?? (await drawnOf(wish));
}

/** Lays out a picture in this thread. */
export async function drawnOf({ story, options, language }: PictureWish): Promise<Drawn> {
  const words = await wordsFor(language);
  const land = await landFor(options).catch(() => 'missing' as const);
  if (land === 'missing') return { refusal: words.saving.noMap };
  try {
    return { picture: pictureOf(story, options, { words, land }) };
  } catch (error) {
    if (!(error instanceof SheetTooSmall)) throw error;
    const { width, height, needed } = error;
    return { refusal: words.saving.noRoom(Math.round(width), Math.round(height), Math.ceil(needed)) };
  }
}
