import { excerpt } from '../model/messages.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { loadFontsFor } from '../viewer/fonts.ts';
import { parseView, sourceIn } from '../viewer/address/url.ts';
import { Viewer } from '../viewer/state/viewer.svelte.ts';
import { Address, linkTo } from './address.ts';
import { ownStory } from './built.ts';
import type { LocalFile } from './local.ts';
import { readFiles } from './read-files.ts';
import { isFromElsewhere, openStory, storyAddress } from './remote.ts';
import { storedTheme } from './theme.ts';
import { Cancelled, Superseded, Work } from './work.svelte.ts';

/** Why a story could not be opened. */
export interface Failure {
  /** What was to be opened: a path or the names of files. */
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Opens the same again, where it came from an address. */
  readonly retry?: () => void;
}

/** Where the story on screen came from: an address, with what `?src=` says, or files, which no address leads to. */
type Origin = { readonly kind: 'address'; readonly source: string | undefined } | { readonly kind: 'files' };

/** A story that is to be opened. */
interface Wish {
  readonly name: () => string;
  readonly read: (signal: AbortSignal) => Promise<Parsed<Story>>;
  readonly origin: Origin;
  /** Called when it is on screen. */
  readonly arrive: () => void;
}

/** The page's one session: the story on screen, and what became of every attempt to open another. */
export class Session {
  viewer = $state.raw<Viewer>();
  failure = $state.raw<Failure>();
  /** Sentences about values in the address that were ignored. */
  notices = $state.raw<readonly string[]>([]);
  /** The opening of a story, which the person who waits can cancel. */
  readonly work = new Work();
  #origin = $state.raw<Origin>();
  readonly #address = new Address();

  /** Opens what the page's address says: its story, and the view of it. */
  openAddress = async (): Promise<void> => {
    const asked = sourceIn(location.search) || undefined;
    const url = storyAddress(asked, location.href);
    const source = url ? asked : undefined;
    const notices = url
      ? elsewhere(url)
      : [`The address says src=${excerpt(asked ?? '')}, which was ignored: ${ownSiteOnly}.`];
    if (this.viewer && this.#origin?.kind === 'address' && this.#origin.source === source) {
      this.work.drop();
      this.#restoreView(notices);
    } else await this.#openSource(source, () => this.#restoreView(notices));
  };

  /** Opens the story that comes with the page. */
  openExample = (): Promise<void> => this.#openSource(undefined, () => this.#address.clear());

  /** Opens files, which may still be looked for in a folder. */
  openFiles = async (chosen: readonly LocalFile[] | Promise<readonly LocalFile[]>): Promise<void> => {
    if ('length' in chosen && chosen.length === 0) return;
    let files: readonly LocalFile[] = [];
    await this.#open({
      name: () => namesOf(files),
      read: async (signal) => readFiles((files = await chosen), signal),
      origin: { kind: 'files' },
      arrive: () => this.#address.clear()
    });
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
    await this.#open({
      name: () => source ?? ownStory,
      read: (signal) => openStory(url, signal),
      origin: { kind: 'address', source },
      arrive
    });
  }

  /** The latest wish wins: what an earlier one brings after it is dropped. */
  async #open(wish: Wish): Promise<void> {
    const { name, origin, arrive } = wish;
    const story = await this.work
      .run('Opening the story', ({ signal }) => wish.read(signal))
      .catch((error: unknown) => failureOf(error));
    if (!story) return;
    const retry = origin.kind === 'address' ? { retry: () => void this.#open(wish) } : {};
    this.failure = story.ok ? undefined : { name: name(), problems: story.problems, ...retry };
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

/** Whoever may put files on the server may make a link to them; the reader is told. */
const elsewhere = (url: URL): readonly string[] =>
  isFromElsewhere(url)
    ? [
        `This story comes from ${excerpt(url.pathname)}, which is not one of the stories that belong to this page.`
      ]
    : [];

const mostNames = 5;

/** The paths of files, as far as a heading has room for them. */
function namesOf(files: readonly LocalFile[]): string {
  if (files.length === 0) return 'the files';
  const names = files.slice(0, mostNames).map(({ path }) => path);
  const more = files.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Whatever goes wrong unforeseen is a problem with the file, not a blank page. Nothing, where nobody waits any more. */
function failureOf(error: unknown): Parsed<never> | undefined {
  if (error instanceof Superseded) return undefined;
  const message =
    error instanceof Cancelled
      ? 'it was cancelled before it was open'
      : `it could not be read: ${String(error)}`;
  return { ok: false, problems: [{ path: '', message }] };
}
