import { excerpt } from '../model/messages.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { loadFontsFor } from '../viewer/fonts.ts';
import { parseView, sourceIn } from '../viewer/url.ts';
import { Viewer } from '../viewer/viewer.svelte.ts';
import { Address, linkTo } from './address.ts';
import { ownStory } from './built.ts';
import { readLocalStory, type LocalFile } from './local.ts';
import { openStory, storyAddress } from './remote.ts';
import { storedTheme } from './theme.ts';

/** Why a story could not be opened. */
export interface Failure {
  /** What was to be opened: a path or the names of files. */
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Where the story on screen came from: an address, with what `?src=` says, or files, which no address leads to. */
type Origin = { readonly kind: 'address'; readonly source: string | undefined } | { readonly kind: 'files' };

/** The page's one session: the story on screen, and what became of every attempt to open another. */
export class Session {
  viewer = $state.raw<Viewer>();
  failure = $state.raw<Failure>();
  /** Sentences about values in the address that were ignored. */
  notices = $state.raw<readonly string[]>([]);
  loading = $state.raw(false);
  #origin = $state.raw<Origin>();
  #latest = new AbortController();
  readonly #address = new Address();

  /** Opens what the page's address says: its story, and the view of it. */
  openAddress = async (): Promise<void> => {
    const asked = sourceIn(location.search) || undefined;
    const source = storyAddress(asked, location.href) ? asked : undefined;
    const notices =
      source === asked
        ? []
        : [`The address says src=${excerpt(asked ?? '')}, which was ignored: ${ownSiteOnly}.`];
    if (this.viewer && this.#origin?.kind === 'address' && this.#origin.source === source) {
      this.#latest.abort();
      this.loading = false;
      this.#restoreView(notices);
    } else await this.#openSource(source, () => this.#restoreView(notices));
  };

  /** Opens the story that comes with the page. */
  openExample = (): Promise<void> => this.#openSource(undefined, () => this.#address.clear());

  openFiles = async (files: readonly LocalFile[]): Promise<void> => {
    if (files.length === 0) return;
    const name = files.map(({ path }) => path).join(', ');
    await this.#open(
      name,
      () => readLocalStory(files),
      { kind: 'files' },
      () => this.#address.clear()
    );
  };

  /** Called whenever what is seen has changed. */
  writeAddress = (): void => {
    if (this.viewer && this.#origin?.kind === 'address')
      this.#address.write(this.viewer.view, this.#origin.source);
  };

  /**
   * Makes the link to an event, or to the view alone, as seen now; absent for a story that no address leads to, or none
   * but on this machine.
   */
  get linkTo(): ((id?: string) => string) | undefined {
    const { viewer } = this;
    const origin = this.#origin;
    if (!viewer || origin?.kind !== 'address' || location.protocol === 'file:') return undefined;
    return (id) => linkTo(id, viewer.view, origin.source);
  }

  dismissFailure = (): void => {
    this.failure = undefined;
  };

  dismissNotices = (): void => {
    this.notices = [];
  };

  async #openSource(source: string | undefined, arrive: () => void): Promise<void> {
    const url = storyAddress(source, location.href)!;
    await this.#open(
      source ?? ownStory,
      (signal) => openStory(url, signal),
      { kind: 'address', source },
      arrive
    );
  }

  /** The latest wish wins: what an earlier one brings after it is dropped. */
  async #open(
    name: string,
    read: (signal: AbortSignal) => Promise<Parsed<Story>>,
    origin: Origin,
    arrive: () => void
  ): Promise<void> {
    this.#latest.abort();
    const { signal } = (this.#latest = new AbortController());
    this.loading = true;
    const story = await read(signal).catch((error: unknown) => failureOf(error));
    if (signal.aborted) return;
    this.loading = false;
    this.failure = story.ok ? undefined : { name, problems: story.problems };
    if (!story.ok) return;
    this.#show(story.value, origin);
    arrive();
  }

  #show(story: Story, origin: Origin): void {
    loadFontsFor(story);
    this.#origin = origin;
    this.notices = [];
    if (this.viewer) this.viewer.open(story);
    else {
      this.viewer = new Viewer(story);
      this.viewer.themeChoice = storedTheme();
    }
  }

  #restoreView(notices: readonly string[]): void {
    if (!this.viewer || this.#origin?.kind !== 'address') return;
    const parsed = parseView(location.search, this.viewer.story);
    this.viewer.restore(parsed.view);
    this.notices = [...notices, ...parsed.notices];
    this.#address.settle(this.viewer.view, this.#origin.source);
  }
}

const ownSiteOnly = 'a story is opened from this site only, by a path such as data/story/timeline.json';

/** Whatever goes wrong unforeseen is a problem with the file, not a blank page. */
const failureOf = (error: unknown): Parsed<never> => ({
  ok: false,
  problems: [{ path: '', message: `it could not be read: ${String(error)}` }]
});
