import type { OpenedDesk } from '../files/open-desk.ts';
import type { Studio } from '../studio.svelte.ts';
import { onServedChange, readServed } from './files.ts';
import { takeFiles } from './take-files.ts';

/**
 * Follows the files of a served story. A story that its author has not edited here is shown as they are now; for one that
 * was edited the author is asked. Files that are no story leave what is shown.
 */
export class Following {
  /** The files as they are now, if the author has to choose between them and their own edits. */
  changed = $state.raw<OpenedDesk>();
  readonly #studio: Studio;
  readonly #list: string;
  /** The hash of the files that the author has or decided about. */
  #seen: string;
  readonly #onseen: (hash: string) => void;
  #hash: string;
  #stop: (() => void) | undefined;
  #isStopped = false;

  constructor(studio: Studio, list: string, seen: string, onseen: (hash: string) => void) {
    this.#studio = studio;
    this.#list = list;
    this.#seen = this.#hash = seen;
    this.#onseen = onseen;
    void this.#begin().catch(reportError);
  }

  stop = (): void => {
    this.#isStopped = true;
    this.#stop?.();
  };

  /** Shows the files as they are now: a step, which can be undone. */
  take = (): void => {
    const { changed } = this;
    if (!changed) return;
    this.#studio.edit('takeFiles', (desk) => takeFiles(desk, changed.desk));
    this.#studio.viewer.announce(this.#studio.says.served.taken);
    this.keep();
  };

  /** Leaves what is shown, until the files change again. */
  keep = (): void => {
    this.changed = undefined;
    this.#seen = this.#hash;
    this.#onseen(this.#hash);
  };

  async #begin(): Promise<void> {
    const stop = await onServedChange(this.#list, () => void this.#look().catch(reportError));
    if (this.#isStopped) return stop();
    this.#stop = stop;
    await this.#look();
  }

  async #look(): Promise<void> {
    const { opening, hash } = await readServed(this.#list);
    if (this.#isStopped || !opening.ok) return;
    this.#hash = hash;
    this.changed = hash === this.#seen ? undefined : opening.opened;
    if (!this.#studio.isEdited) this.take();
  }
}
