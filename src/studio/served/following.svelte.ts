import { differingIn } from '../files/images.ts';
import type { OpenedDesk } from '../files/open-desk.ts';
import type { Studio } from '../studio.svelte.ts';
import { onServedChange, readServed } from './files.ts';
import { takeFiles } from './take-files.ts';

/** The files of a story as they are now. */
interface ChangedFiles {
  readonly opened: OpenedDesk;
  /** The paths of images that are not those that the studio has. */
  readonly others: readonly string[];
}

/**
 * Follows the files of a served story. A story that its author has not edited here is shown as they are now; for one that
 * was edited the author is asked. Files that are no story leave what is shown.
 */
export class Following {
  /** The files as they are now, if the author has to choose between them and their own edits. */
  changed = $state.raw<ChangedFiles>();
  readonly #studio: Studio;
  readonly #list: string;
  /** The hash of the files that the author has or decided about. */
  #seen: string;
  readonly #onseen: (hash: string) => void;
  #hash: string;
  /** How often the files were asked for: an answer that a later one overtook is dropped. */
  #looks = 0;
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

  /** Shows the files as they are now: a step, which can be undone. Nothing changes where the story can only be read. */
  take = (): void => {
    const { changed } = this;
    const { keeper, says, viewer } = this.#studio;
    if (!changed || keeper.readOnly) return;
    const { opened, others } = changed;
    keeper.addImages(opened.images);
    this.#studio.edit('takeFiles', (desk) => takeFiles(desk, opened.desk));
    const stay = others.length > 0 ? [says.served.imagesStay(others.join(', '))] : [];
    viewer.announce([says.served.taken, ...stay].join(' '));
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
    const look = ++this.#looks;
    const { opening, hash } = await readServed(this.#list);
    if (!opening.ok || look !== this.#looks) return;
    const others = await differingIn(opening.opened.images, this.#studio.keeper.images);
    if (this.#isStopped || look !== this.#looks) return;
    this.#hash = hash;
    this.changed = hash === this.#seen ? undefined : { opened: opening.opened, others };
    if (!this.#studio.isEdited) this.take();
  }
}
