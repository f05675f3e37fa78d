import { painted } from '../../export/web/painted.ts';
import type { Picture } from '../../export/picture/picture.ts';
import type { Words } from '../../words/words.ts';
import { Cancelled, Superseded, Work } from '../work.svelte.ts';
import { drawPicture, type PictureWish } from './draw-picture.ts';

type Wish = Omit<PictureWish, 'language'>;

/** The picture in a dialog, drawn again after each choice. */
export class Drawing {
  /** The last picture that could be drawn. */
  picture = $state.raw<Picture>();
  /** Why the current choices give no picture. */
  refusal = $state.raw<string>();
  /** Whether the reader cancelled the drawing of the current choices. */
  isStopped = $state.raw(false);
  readonly work = new Work();
  #wish: Wish | undefined;
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  get isUnderWay(): boolean {
    return this.work.job !== undefined;
  }

  /** Whether there is a picture of the current choices. */
  get isReady(): boolean {
    return this.picture !== undefined && !this.isUnderWay && !this.isStopped && this.refusal === undefined;
  }

  /**
   * Draws after the page has shown the new choices: of several requests before that only the last is drawn, and an earlier
   * picture never replaces a later one. `wish` is undefined if a field has an error.
   */
  async follow(wish: Wish | undefined): Promise<void> {
    this.#wish = wish;
    this.isStopped = false;
    const drawn = await this.work
      .run(this.#words.saving.drawing, async ({ signal }) => {
        await painted();
        signal.throwIfAborted();
        return wish && drawPicture({ ...wish, language: this.#words.language }, signal);
      })
      .catch(this.#noteStop);
    if (drawn === 'ended') return;
    this.refusal = drawn && 'refusal' in drawn ? drawn.refusal : undefined;
    if (drawn && 'picture' in drawn) this.picture = drawn.picture;
  }

  /** Draws the current choices after a cancelled drawing. */
  again = (): void => void this.follow(this.#wish);

  /** Shows no picture. */
  clear(): void {
    this.drop();
    this.picture = undefined;
    this.refusal = undefined;
    this.isStopped = false;
  }

  /** Drops a drawing that is not finished. */
  drop(): void {
    this.work.drop();
  }

  readonly #noteStop = (error: unknown): 'ended' => {
    if (error instanceof Cancelled) this.isStopped = true;
    else if (!(error instanceof Superseded)) throw error;
    return 'ended';
  };
}
