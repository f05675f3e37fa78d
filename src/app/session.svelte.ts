import type { Parsed, Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { sourceIn } from '../viewer/address/url.ts';
import type { Viewer } from '../viewer/state/viewer.svelte.ts';
import { ownStory } from './built.ts';
import type { LocalFile } from './local.ts';
import {
  forgetOwn,
  keepOwn,
  newOwnId,
  ownIn,
  ownKeptAs,
  type Before,
  type Kept,
  type OwnFile
} from './own-file.ts';
import { namesOf, noTimeline } from './names-of.ts';
import { openFiles, readFiles } from './read-files.ts';
import { noParts, ownParts, type OwnParts } from './own-parts.ts';
import {
  elsewhereInWords,
  ignoredInWords,
  imagesOfStory,
  openStory,
  storyAddress,
  whyIgnored
} from './remote.ts';
import { ShownStory, type Origin } from './shown-story.svelte.ts';
import { Cancelled, Superseded, Work } from './work.svelte.ts';

/** Why a story could not be opened. */
export interface Failure {
  /** What should have been opened: a path or the names of files. */
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Why, where it is not for the document; in the language of the page. */
  readonly reason?: string;
  /** Tries again to open it, unless its files were just chosen. */
  readonly retry?: () => Promise<void>;
}

/** Files of another format than ours, and the reader that knows them. */
export interface Foreign {
  readonly files: readonly LocalFile[];
  readonly reader: string;
  /** As a heading has it. */
  readonly name: string;
}

/** A request to open a story. */
interface Wish {
  readonly name: () => string;
  /** The story, a sentence on why there is none, or nothing if something else was done with the files. */
  readonly read: (signal: AbortSignal) => Promise<Parsed<Story> | string | undefined>;
  /** Whether it may succeed at another time. */
  readonly canRetry: boolean;
  /** Known, like the name, once the story is read. */
  readonly origin: () => Origin;
  readonly parts: () => OwnParts;
  /** Called when the story is on screen. */
  readonly arrive: (viewer: Viewer) => void;
}

/** The page's one session: the story on screen, and the result of attempts to open another. */
export class Session extends ShownStory {
  failure = $state.raw<Failure>();
  /** Files that a reader opened of another format, until their timeline is shown or they are dismissed. */
  foreign = $state.raw<Foreign>();
  /** The opening of a story, which a reader can cancel. */
  readonly work = new Work();

  /** Opens the story and the view in the page's address. */
  openAddress = async (): Promise<void> => {
    const own = ownIn(location.search);
    const source = sourceIn(location.search) || undefined;
    if (this.viewer && this.isAt({ own, source })) {
      this.work.drop();
      this.restoreView(this.viewer, own === undefined ? this.#elsewhere(source) : []);
    } else await (own === undefined ? this.#openAsked(source) : this.#openKept(own));
  };

  /** Opens the story that comes with the page, from its beginning. */
  openExample = (): Promise<void> => this.#openAsked(undefined, (viewer) => this.begin(viewer));

  /** Goes back from a reader's own story to the one before it, and forgets the files. */
  leaveOwn = async (): Promise<void> => {
    const { own } = this;
    if (!own) return;
    await this.#openAsked(own.before.source, (viewer, notices) => {
      this.begin(viewer, notices);
      if (own.unkept === undefined) void this.#forget(own);
    });
  };

  /** Opens files, or finds that they are of another format (`foreign`); a promise if a folder is still being searched. */
  openFiles = async (chosen: readonly LocalFile[] | Promise<readonly LocalFile[]>): Promise<void> => {
    if ('length' in chosen && chosen.length === 0) return;
    let files: readonly LocalFile[] = [];
    this.foreign = undefined;
    await this.#openOwn({
      files: () => files,
      read: async (signal) => {
        const opened = await openFiles((files = await chosen), signal);
        if (opened.as !== 'own' && opened.as !== 'foreign') return noTimeline(opened, this.words);
        const name = namesOf(files, this.words);
        files = opened.files;
        if (opened.as === 'own') return opened.story;
        if (!signal.aborted) this.foreign = { files, reader: opened.reader, name };
        return undefined;
      }
    });
  };

  /** Opens a timeline that was read from files of another format, by the name of these. */
  openImported = (name: string, files: readonly LocalFile[]): Promise<void> =>
    this.#openOwn({ name, files: () => files, read: (signal) => readFiles(files, signal) });

  /** Opens a reader's own story, and keeps its files. */
  async #openOwn({
    name,
    files,
    read
  }: Pick<Wish, 'read'> & {
    readonly name?: string;
    readonly files: () => readonly LocalFile[];
  }): Promise<void> {
    const before = this.#before;
    let parts = noParts;
    let own: OwnFile = { id: newOwnId(), name: '', before };
    await this.#open({
      name: () => name ?? namesOf(files(), this.words),
      read: async (signal) => {
        const story = await read(signal);
        if (typeof story === 'object' && story.ok) parts = await ownParts(story.value, files());
        return story;
      },
      canRetry: false,
      origin: () => ({ kind: 'files', own: (own = { ...own, name: name ?? parts.files[0]?.path ?? '' }) }),
      parts: () => parts,
      arrive: (viewer) => {
        this.begin(viewer, parts.missing > 0 ? [this.words.app.own.imagesMissing(parts.missing)] : []);
        void this.#keep(own, { files: parts.files, before, ...(name !== undefined && { name }) });
      }
    });
  }

  dismissFailure = (): void => {
    this.failure = undefined;
  };

  /** The story to go back to from files that are opened now. */
  get #before(): Before {
    if (this.origin?.kind === 'files') return this.origin.own.before;
    return { source: this.origin?.source, title: this.viewer?.story.timeline.title };
  }

  /** Opens the story that `?src=` names; if the page may not, says why and opens the story that comes with it. */
  #openAsked(
    asked: string | undefined,
    arrive = (viewer: Viewer, notices: readonly string[]) => this.restoreView(viewer, notices)
  ): Promise<void> {
    let source = asked;
    let notices: readonly string[] = [];
    return this.#open({
      name: () => source ?? ownStory,
      read: async (signal) => {
        const why = await whyIgnored(asked, location.href, signal);
        source = why === undefined ? asked : undefined;
        notices = why === undefined ? this.#elsewhere(asked) : [ignoredInWords(asked ?? '', why, this.words)];
        return openStory(addressOf(source), signal);
      },
      canRetry: true,
      origin: () => ({ kind: 'address', source }),
      parts: () => partsAt(source),
      arrive: (viewer) => arrive(viewer, notices)
    });
  }

  /** Opens a reader's own story, checked again; if this browser does not keep it, says so and opens the first story. */
  #openKept(id: string): Promise<void> {
    let kept: Kept | string = '';
    let parts = noParts;
    return this.#open({
      name: () => (typeof kept === 'string' ? ownStory : (kept.name ?? namesOf(kept.files, this.words))),
      read: async (signal) => {
        kept = await ownKeptAs(id, this.words);
        if (typeof kept === 'string') return openStory(addressOf(undefined), signal);
        const story = await readFiles(kept.files, signal);
        if (story.ok) parts = await ownParts(story.value, kept.files);
        return story;
      },
      canRetry: true,
      origin: () =>
        typeof kept === 'string'
          ? { kind: 'address', source: undefined }
          : { kind: 'files', own: { id, name: kept.name ?? kept.files[0]?.path ?? '', before: kept.before } },
      parts: () => (typeof kept === 'string' ? partsAt(undefined) : parts),
      arrive: (viewer) =>
        typeof kept === 'string' ? this.begin(viewer, [kept], 'replaceState') : this.restoreView(viewer, [])
    });
  }

  /** The latest request wins: the story of an earlier one that arrives later is dropped. */
  async #open(wish: Wish): Promise<void> {
    const { name, arrive } = wish;
    const story = await this.work
      .run(this.words.app.openingStory, ({ signal }) => wish.read(signal))
      .catch((error: unknown) => this.#reasonOf(error));
    if (story === undefined) return;
    const origin = wish.origin();
    const retry = wish.canRetry ? { retry: () => this.#open(wish) } : {};
    if (typeof story === 'string' || !story.ok) {
      const why = typeof story === 'string' ? { problems: [], reason: story } : { problems: story.problems };
      this.failure = { name: name(), ...why, ...retry };
      return;
    }
    this.failure = undefined;
    arrive(this.show(story.value, origin, wish.parts()));
  }

  /** Keeps a story for a reload; without it the story is shown all the same, and its reader learns why. */
  async #keep(own: OwnFile, kept: Kept): Promise<void> {
    const unkept = await keepOwn(own.id, kept, this.words);
    if (unkept !== undefined && this.own?.id === own.id)
      this.origin = { kind: 'files', own: { ...own, unkept } };
  }

  async #forget(own: OwnFile): Promise<void> {
    const why = await forgetOwn(own, this.words);
    if (why !== undefined) this.notices = [...this.notices, why];
  }

  #elsewhere(source: string | undefined): readonly string[] {
    const sentence = elsewhereInWords(addressOf(source), location.href, this.words);
    return sentence === undefined ? [] : [sentence];
  }

  /** Whatever goes wrong unforeseen is said, and leaves no blank page. Nothing, where nobody waits any more. */
  #reasonOf(error: unknown): string | undefined {
    const { cancelled, unreadable } = this.words.app.problems;
    if (error instanceof Superseded) return undefined;
    return error instanceof Cancelled ? cancelled : unreadable(String(error));
  }
}

/** The address of the story to open. */
const addressOf = (source: string | undefined): URL => storyAddress(source, location.href)!;

/** What the page needs beside a story that came from an address. */
const partsAt = (source: string | undefined): OwnParts => ({
  ...noParts,
  imageAt: imagesOfStory(addressOf(source))
});
