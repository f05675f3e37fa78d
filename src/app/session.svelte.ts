import type { Parsed, Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { loadFontsFor } from '../viewer/fonts.ts';
import { parseView, sourceIn } from '../viewer/address/url.ts';
import { Viewer } from '../viewer/state/viewer.svelte.ts';
import { Address, linkTo } from './address.ts';
import { ownStory } from './built.ts';
import type { LocalFile } from './local.ts';
import { readFiles } from './read-files.ts';
import { elsewhereInWords, ignoredInWords, openStory, storyAddress, whyIgnored } from './remote.ts';
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
  /** Known, as is the name, when it was read. */
  readonly origin: () => Origin;
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
    if (this.viewer && this.#origin?.kind === 'address' && this.#origin.source === asked) {
      this.work.drop();
      this.#restoreView(elsewhere(asked));
    } else await this.#openAsked(asked);
  };

  /** Opens the story that comes with the page. */
  openExample = (): Promise<void> =>
    this.#open({
      name: () => ownStory,
      read: (signal) => openStory(addressOf(undefined), signal),
      origin: () => ({ kind: 'address', source: undefined }),
      arrive: () => this.#address.clear()
    });

  /** Opens files, which may still be looked for in a folder. */
  openFiles = async (chosen: readonly LocalFile[] | Promise<readonly LocalFile[]>): Promise<void> => {
    if ('length' in chosen && chosen.length === 0) return;
    let files: readonly LocalFile[] = [];
    await this.#open({
      name: () => namesOf(files),
      read: async (signal) => readFiles((files = await chosen), signal),
      origin: () => ({ kind: 'files' }),
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

  /** Opens what the address names or, where that is not opened, the story that comes with the page, and says why. */
  #openAsked(asked: string | undefined): Promise<void> {
    let source = asked;
    let notices: readonly string[] = [];
    return this.#open({
      name: () => source ?? ownStory,
      read: async (signal) => {
        const why = await whyIgnored(asked, location.href, signal);
        source = why === undefined ? asked : undefined;
        notices = why === undefined ? elsewhere(asked) : [ignoredInWords(asked ?? '', why)];
        return openStory(addressOf(source), signal);
      },
      origin: () => ({ kind: 'address', source }),
      arrive: () => this.#restoreView(notices)
    });
  }

  /** The latest wish wins: what an earlier one brings after it is dropped. */
  async #open(wish: Wish): Promise<void> {
    const { name, arrive } = wish;
    const story = await this.work
      .run('Opening the story', ({ signal }) => wish.read(signal))
      .catch((error: unknown) => failureOf(error));
    if (!story) return;
    const origin = wish.origin();
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

/** The address of a story that is opened. */
const addressOf = (source: string | undefined): URL => storyAddress(source, location.href)!;

function elsewhere(source: string | undefined): readonly string[] {
  const words = elsewhereInWords(addressOf(source), location.href);
  return words === undefined ? [] : [words];
}

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
