import { excerpt } from '../model/messages.ts';
import type { Story } from '../model/story.ts';
import { languageIn, parseView, type Place, type View } from '../viewer/address/url.ts';
import { Viewer } from '../viewer/state/viewer.svelte.ts';
import { loadFontsFor } from '../viewer/ui/fonts.ts';
import { languageNamed, type Language } from '../words/language.ts';
import type { Words } from '../words/words.ts';
import { Address, linkTo } from './address.ts';
import type { OwnFile } from './own-file.ts';
import { noParts, type OwnParts } from './own-parts.ts';
import { storedTheme } from './theme.ts';

/** Where the story on screen came from: an address, with the value of `?src=`, or files, which only this browser has. */
export type Origin =
  | { readonly kind: 'address'; readonly source: string | undefined }
  | { readonly kind: 'files'; readonly own: OwnFile };

/** The story on screen: where it came from, what is beside it, and the address of its view. */
export class ShownStory {
  viewer = $state.raw<Viewer>();
  /** Sentences about values in the address that were ignored. */
  notices = $state.raw<readonly string[]>([]);
  /** The files and images of the story. */
  parts = $state.raw(noParts);
  protected origin = $state.raw<Origin>();
  protected readonly words: Words;
  readonly #address = new Address();
  /** The language that the address asked for as the page opened, which all its later addresses do too. */
  readonly #asked = languageNamed(languageIn(location.search) ?? '');

  constructor(words: Words) {
    this.words = words;
  }

  /** The reader's own story, if it is on screen. */
  get own(): OwnFile | undefined {
    return this.origin?.kind === 'files' ? this.origin.own : undefined;
  }

  /** Called whenever the view has changed. */
  writeAddress = (): void => {
    if (this.viewer && this.origin) this.#address.write(this.viewer.view, this.#place(this.origin));
  };

  /**
   * Makes a link to the current view, with an event if one is given; absent if the story has no address, or one that leads
   * to it only on this machine.
   */
  get linkTo(): ((id?: string) => string) | undefined {
    const { viewer } = this;
    const origin = this.origin;
    if (!viewer || origin?.kind !== 'address' || location.protocol === 'file:') return undefined;
    return (id) => linkTo(id, viewer.view, this.#place(origin));
  }

  /** Makes the address of an event in the story as it opens; absent where there is no link to the view. */
  get addressOf(): ((id: string) => string) | undefined {
    const origin = this.origin;
    if (!this.linkTo || origin?.kind !== 'address') return undefined;
    return (id) => linkTo(id, noView, this.#place(origin));
  }

  /** The address of the current view, in a language. */
  addressIn = (language: Language): string => {
    const view = this.viewer?.view ?? noView;
    return linkTo(view.id, view, { ...(this.origin && this.#place(this.origin)), language });
  };

  dismissNotices = (): void => {
    this.notices = [];
  };

  /** Whether the story of an address is the one on screen. */
  protected isAt({ own, source }: Place): boolean {
    if (this.origin?.kind !== 'address') return own !== undefined && own === this.own?.id;
    return own === undefined && source === this.origin.source;
  }

  /** Takes the place of the story on screen; its view and its address are left to the caller. */
  protected show(story: Story, origin: Origin, parts: OwnParts): Viewer {
    loadFontsFor(story, this.words);
    this.origin = origin;
    this.notices = [];
    if (this.viewer) this.viewer.open(story);
    else {
      this.viewer = new Viewer(story, this.words);
      this.viewer.themeChoice = storedTheme();
    }
    this.viewer.imageAt = parts.imageAt;
    this.parts = parts;
    return this.viewer;
  }

  /** Shows a story from its beginning, and writes its address. */
  protected begin(viewer: Viewer, notices: readonly string[] = [], how?: 'replaceState'): void {
    this.notices = notices;
    if (this.origin) this.#address.begin(viewer.view, this.#place(this.origin), how);
  }

  /** Shows the view that the address names, and says what of it was ignored. */
  protected restoreView(viewer: Viewer, notices: readonly string[]): void {
    const parsed = parseView(location.search, viewer.story, viewer.words);
    viewer.restore(parsed.view);
    this.notices = [...notices, ...this.#languageIgnored(), ...parsed.notices];
    if (this.origin) this.#address.settle(viewer.view, this.#place(this.origin));
  }

  #place(origin: Origin): Place {
    const language = this.#asked;
    return origin.kind === 'files' ? { own: origin.own.id, language } : { source: origin.source, language };
  }

  #languageIgnored(): readonly string[] {
    const tag = languageIn(location.search);
    return tag === undefined || languageNamed(tag) ? [] : [this.words.app.ignored.language(excerpt(tag))];
  }
}

const noView: View = { filter: {}, grouping: 'lane' };
