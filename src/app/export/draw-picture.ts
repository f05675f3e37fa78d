import { pictureOf, type Picture, type PictureOptions } from '../../export/picture/picture.ts';
import { SheetTooSmall } from '../../layout/sheet/layout-sheet.ts';
import type { Story } from '../../model/story.ts';
import { hasWorker } from '../has-worker.ts';

/** A picture that is to be drawn. */
export interface PictureWish {
  readonly story: Story;
  readonly options: PictureOptions;
}

/** The picture, or why what is wished for gives none. */
export type Drawn = { readonly picture: Picture } | { readonly refusal: string };

/** More events may take more than a second on a phone: they are laid out by a worker, where one runs. */
const mostInPage = 300;

/** Lays out a picture. Rejects with what ended `signal`. */
export async function drawPicture(wish: PictureWish, signal: AbortSignal): Promise<Drawn> {
  const isLong = wish.story.events.length > mostInPage;
  const drawn =
    isLong && hasWorker ? await (await import('./draw-by-worker.ts')).drawByWorker(wish, signal) : undefined;
  return drawn ?? drawnOf(wish);
}

/** Lays out a picture at once. */
export function drawnOf({ story, options }: PictureWish): Drawn {
  try {
    return { picture: pictureOf(story, options) };
  } catch (error) {
    if (!(error instanceof SheetTooSmall)) throw error;
    return { refusal: error.message };
  }
}
