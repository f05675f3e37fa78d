import type { History } from '../desk/history.ts';
import { asNotKept, NotKept, type FailureCode } from './not-kept.ts';
import { askToPersist } from './persist.ts';
import { newId } from './keys.ts';
import { nothingKept, saveStory } from './save.ts';
import { noImages, withImages, type Images } from '../files/images.ts';
import { openStory, removeStory, type OpenedStory } from './stories.ts';
import { holdStory, type Hold } from './tab-lock.ts';

/** Whether the latest edit is stored; the failure's sentence is `failureInWords(failure, words)`. */
export type Keeping = 'saved' | 'saving' | { readonly failed: FailureCode; readonly failure: NotKept };

/** Why a story can only be read here: another tab had it first, or took it. */
export type ReadOnly = 'elsewhere' | 'taken';

/** Stores a story after each edit, as long as it is open in this tab, and keeps two tabs from editing it. */
export class Keeper {
  readonly id: string;
  state = $state.raw<Keeping>('saved');
  /** Undefined where it can be edited. */
  readOnly = $state.raw<ReadOnly>();
  /** Whether the browser can keep other tabs from editing the story; if not, the page says so. */
  isGuarded = $state.raw(true);
  /** Whether all steps of the story could be read. */
  isWhole = $state.raw(true);
  /** The images beside the document, by their paths; those of undone steps too, which may be done again. */
  images = $state.raw<Images>(noImages);
  #history = $state.raw<History>()!;
  #kept = nothingKept;
  /** The history that is stored. */
  #saved: History | undefined;
  #hold: Hold | undefined;
  #isSaving = false;
  readonly #ending = new AbortController();

  private constructor(id: string) {
    this.id = id;
    this.#listen();
  }

  /** Begins to keep a story that is new in this browser; nobody has to wait until it is stored. */
  static begin(history: History, images = noImages): Keeper {
    const keeper = new Keeper(newId());
    keeper.#history = history;
    keeper.images = images;
    void keeper.#take(false);
    void keeper.#save();
    return keeper;
  }

  /** Opens a story that this browser keeps. Rejects with `NotKept`. */
  static async open(id: string): Promise<Keeper> {
    const keeper = new Keeper(id);
    try {
      // Before it is read, so that no other tab changes it in between.
      await keeper.#take(false);
      keeper.#show(await openStory(id));
      return keeper;
    } catch (error) {
      keeper.close();
      throw asNotKept(error);
    }
  }

  /** The latest history, stored or not. */
  get history(): History {
    return this.#history;
  }

  /** Whether there are edits that are on this page only. */
  get isUnsaved(): boolean {
    return this.#saved !== this.#history;
  }

  /** Stores what an edit, undo or redo made of the story. Where it can only be read, nothing happens. */
  keep(history: History): void {
    if (this.readOnly || history === this.#history) return;
    this.#history = history;
    void this.#save();
    void askToPersist();
  }

  /**
   * Has images at hand for the next edit, with which they are stored. An image that is at one of their paths already stays,
   * since undo may need it.
   */
  addImages(images: Images): void {
    this.images = withImages(images, this.images);
  }

  /** Tries again to store what could not be stored. */
  retry = (): Promise<void> => this.#save();

  /**
   * Takes the story from the tab that has it, as that tab left it. Edits that are on this page only are dropped, unless no
   * other tab stored anything since. Never rejects: what fails is in `state`.
   */
  takeOver = async (): Promise<void> => {
    await this.#take(true);
    try {
      const story = await openStory(this.id);
      if (story.kept.revision === this.#kept.revision) await this.#save();
      else this.#show(story);
    } catch (error) {
      // What is gone is stored again from this page.
      if (asNotKept(error).code === 'gone') await this.#save();
      else this.#fail(error);
    }
  };

  /** Lets other tabs have the story. */
  close = (): void => {
    this.#ending.abort();
    this.#hold?.release();
  };

  #show({ history, images, kept, isWhole }: OpenedStory): void {
    this.#history = this.#saved = history;
    this.images = images;
    this.#kept = kept;
    this.isWhole = isWhole;
    this.state = 'saved';
  }

  async #take(steal: boolean): Promise<void> {
    const onlost = (): void => {
      this.readOnly = 'taken';
    };
    this.#hold = await holdStory(this.id, { steal, onlost });
    this.isGuarded = this.#hold?.isGuarded ?? true;
    this.readOnly = this.#hold ? undefined : 'elsewhere';
  }

  async #save(): Promise<void> {
    if (this.#isSaving || this.readOnly) return;
    this.#isSaving = true;
    try {
      // Edits made while the last one is stored are stored together after it.
      while (this.isUnsaved) {
        if (this.readOnly) throw new NotKept('elsewhere');
        this.state = 'saving';
        const history = this.#history;
        this.#kept = await saveStory(this.id, { history, images: this.images }, this.#kept);
        this.#saved = history;
      }
      this.state = 'saved';
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isSaving = false;
    }
  }

  #fail(error: unknown): void {
    const failure = asNotKept(error);
    this.state = { failed: failure.code, failure };
    if (failure.code === 'elsewhere') this.readOnly = 'taken';
  }

  /** A page that is hidden may never be shown again. */
  #listen(): void {
    const { signal } = this.#ending;
    const retry = (): void => {
      if (this.isUnsaved) void this.#save();
    };
    document.addEventListener('visibilitychange', retry, { signal });
    addEventListener('pagehide', retry, { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        if (this.isUnsaved) event.preventDefault();
      },
      { signal }
    );
  }
}

/** Removes a story. Rejects with `NotKept`: `openElsewhere` if a tab has it open. */
export async function removeDesk(id: string): Promise<void> {
  const hold = await holdStory(id, { onlost() {} });
  if (!hold) throw new NotKept('openElsewhere');
  try {
    await removeStory(id);
  } finally {
    hold.release();
  }
}
