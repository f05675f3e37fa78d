import { painted } from '../../export/web/painted.ts';
import type { Picture } from '../../export/picture/picture.ts';
import { Cancelled, Superseded, Work } from '../work.svelte.ts';
import { drawPicture, type PictureWish } from './draw-picture.ts';

/** The picture in a dialog, which follows what is chosen. */
export class Drawing {
  /** The last picture that could be drawn. */
  picture = $state.raw<Picture>();
  /** Why what is chosen gives no picture. */
  refusal = $state.raw<string>();
  /** Whether the person who waited ended the drawing of what is chosen. */
  isStopped = $state.raw(false);
  readonly work = new Work();
  #wish: PictureWish | undefined;

  get isUnderWay(): boolean {
    return this.work.job !== undefined;
  }

  /** Whether there is a picture of what is chosen now. */
  get isReady(): boolean {
    return this.picture !== undefined && !this.isUnderWay && !this.isStopped && this.refusal === undefined;
  }

  /**
   * Draws once the page has shown what was chosen: of several pictures that are asked for before it only the last one is
   * drawn, and none comes after a later one. There is no wish where a choice is wrong by itself.
   */
  async follow(wish: PictureWish | undefined): Promise<void> {
    this.#wish = wish;
    this.isStopped = false;
    const drawn = await this.work
      .run('Drawing', async ({ signal }) => {
        await painted();
        signal.throwIfAborted();
        return wish && drawPicture(wish, signal);
      })
      .catch(this.#noteStop);
    if (drawn === 'ended') return;
    this.refusal = drawn && 'refusal' in drawn ? drawn.refusal : undefined;
    if (drawn && 'picture' in drawn) this.picture = drawn.picture;
  }

  /** Draws what is chosen after all. */
  again = (): void => void this.follow(this.#wish);

  /** Shows no picture. */
  clear(): void {
    this.drop();
    this.picture = undefined;
    this.refusal = undefined;
    this.isStopped = false;
  }

  /** Leaves undrawn what is not drawn yet. */
  drop(): void {
    this.work.drop();
  }

  readonly #noteStop = (error: unknown): 'ended' => {
    if (error instanceof Cancelled) this.isStopped = true;
    else if (!(error instanceof Superseded)) throw error;
    return 'ended';
  };
}
