import type { Component } from 'svelte';
import { imagesBeside } from '../app/images.ts';
import { lengthOf, translate, zoomBy, type TimeWindow } from '../layout/time/window.ts';
import { formatDay, parseDay, type Day } from '../model/day.ts';
import { webUrl } from '../model/links.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { Filter } from '../model/query.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import { withoutBlanks } from '../viewer/address/url.ts';
import { noImages, type ImageAddress } from '../viewer/state/images.ts';
import { Viewer } from '../viewer/state/viewer.svelte.ts';
import type { Words } from '../words/words.ts';
import { readAttributes, type ViewAttribute, type Wishes } from './attributes.ts';
import type { ShownWindow } from './element-type.ts';
import { storyAt, storyOf } from './opening.ts';

/** Where a frame is, and where its story is. */
export interface Place {
  /** The folder of the site, with a slash at the end, and the story's document. */
  readonly site: string;
  readonly story: string;
  /** The address of the page that shows an event. */
  readonly pageOf: (id: string) => string;
}

/** How an event can be quoted: only by what knows where it is, which an element does not. */
export interface Quoting {
  readonly place: Place;
  readonly Button: Component<{ viewer: Viewer; event: StoryEvent; place: Place }>;
}

/** What one element shows, and the outcome of requests for it. It lasts while the element is in no document. */
export class Embed {
  /** The words that it speaks in; until they are there, nothing is shown. */
  words = $state.raw<Words>();
  viewer = $state.raw<Viewer>();
  problems = $state.raw<readonly Problem[]>([]);
  wishes = $state.raw<Wishes>();
  /** The address of an event on the page of the story, if that is known: a frame is told. */
  addressOf = $state.raw<(id: string) => string>();
  quoting = $state.raw<Quoting>();
  readonly #valueOf: (name: ViewAttribute) => string | null;
  #latest = new AbortController();
  #outcome = new Outcome();
  #isSettled = false;
  /** The requested address, until its story has arrived. */
  #due: string | undefined;
  /** Where the images of the story are. */
  #imageAt: ImageAddress = noImages;
  /** A story that has arrived before the words. */
  #early: Parsed<Story> | undefined;

  /** `valueOf` returns the current text of an attribute, or null. */
  constructor(valueOf: (name: ViewAttribute) => string | null) {
    this.#valueOf = valueOf;
  }

  /** Speaks in these words from now on; what a reader sees of a story stays. */
  speak = (words: Words): void => {
    this.words = words;
    const { viewer } = this;
    if (viewer) this.viewer = this.#spoken(viewer, words);
    else if (this.#early) this.#show(this.#early);
  };

  /** Whether anything of a story is shown: the card of one event needs that event. */
  get isShown(): boolean {
    return this.viewer !== undefined && !(this.wishes?.parts.includes('card') && !this.viewer.selected);
  }

  /** The outcome of the last request. */
  get outcome(): Promise<Parsed<Story>> {
    return this.#outcome.promise;
  }

  /** Requests the story at an address, which `load` fetches. The latest request wins. */
  ask = (src: string): void => {
    this.#begin();
    this.#due = src;
  };

  /** Fetches and shows the requested story, if it has not arrived yet. Its address is relative to `base`. */
  load = async (base: string): Promise<void> => {
    if (this.#due === undefined) return;
    this.#latest = new AbortController();
    const { signal } = this.#latest;
    const address = webUrl(this.#due, base);
    const story = await storyAt(this.#due, base, signal);
    if (signal.aborted) return;
    this.#imageAt = address ? imagesBeside(address) : noImages;
    this.#show(story);
  };

  /** Shows a document whose sources hold their texts. It has images only if `address` says where it came from. */
  openDocument = (document: unknown, address?: URL): void => {
    this.#begin();
    this.#imageAt = address ? imagesBeside(address) : noImages;
    this.#show(storyOf(document));
  };

  /** Shows nothing, and drops a request under way. */
  close = (): void => {
    this.#begin();
    this.viewer = undefined;
    this.problems = [];
  };

  /** Stops a fetch until `load` starts it again; a story that is shown stays. */
  abort = (): void => this.#latest.abort();

  /** Applies an attribute that has changed. */
  follow = (name: ViewAttribute): void => {
    if (!this.viewer || !this.words) return;
    this.#readWishes(this.viewer, this.words);
    if (name === 'event') this.#followEvent(this.viewer);
    else if (name === 'from' || name === 'to') this.#followDays(this.viewer);
  };

  /** The days in view. */
  get window(): ShownWindow | undefined {
    return this.viewer && daysOf(this.viewer.targetWindow);
  }

  setWindow = ({ from, to }: ShownWindow): void => {
    const [first, last] = [dayIn('from', from), dayIn('to', to)];
    if (first > last) throw new RangeError(`the window ends before it begins: from ${from} to ${to}`);
    this.#shown.setWindow({ start: first, end: last + 1 });
  };

  panBy = (days: number): void =>
    this.#shown.setWindow(translate(this.#shown.targetWindow, finite('days', days)));

  zoomBy = (factor: number): void => {
    if (finite('factor', factor) <= 0) throw new RangeError(`factor must be above 0: ${factor}`);
    const { targetWindow } = this.#shown;
    this.#shown.setWindow(zoomBy(targetWindow, factor, targetWindow.start + lengthOf(targetWindow) / 2));
  };

  select = (id?: string): void => {
    if (id === undefined) return this.#shown.select();
    if (!this.#shown.find(id)) throw new RangeError(`unknown event: ${id}`);
    this.#shown.showEvent(id);
  };

  get #shown(): Viewer {
    if (!this.viewer) throw new Error('there is no timeline yet: wait for `ready`');
    return this.viewer;
  }

  /** Begins a request, and drops the one before. */
  #begin(): void {
    this.#latest.abort();
    this.#due = undefined;
    this.#early = undefined;
    if (this.#isSettled) this.#outcome = new Outcome();
    this.#isSettled = false;
  }

  #show(story: Parsed<Story>): void {
    this.#due = undefined;
    this.#early = this.words ? undefined : story;
    if (!this.words) return;
    this.problems = story.ok ? [] : story.problems;
    this.viewer = story.ok ? this.#viewerOf(story.value, this.words) : undefined;
    this.#isSettled = true;
    this.#outcome.resolve(story);
  }

  #viewerOf(story: Story, words: Words): Viewer {
    const viewer = newViewer(story, words, this.#imageAt);
    this.#readWishes(viewer, words);
    this.#followDays(viewer);
    this.#followEvent(viewer);
    return viewer;
  }

  /** Another viewer of the same view, in other words. */
  #spoken({ story, view }: Viewer, words: Words): Viewer {
    const viewer = newViewer(story, words, this.#imageAt);
    viewer.restore(view);
    this.#readWishes(viewer, words);
    return viewer;
  }

  #readWishes(viewer: Viewer, words: Words): void {
    const wishes = readAttributes(this.#valueOf, viewer.story, words);
    this.wishes = wishes;
    viewer.themeChoice = wishes.theme;
    viewer.filter = withoutBlanks({ ...viewer.filter, shown: shownBy(wishes) });
  }

  #followDays(viewer: Viewer): void {
    viewer.setWindow(this.wishes!.window ?? viewer.homeWindow);
  }

  #followEvent(viewer: Viewer): void {
    const { event, window } = this.wishes!;
    if (event !== undefined && !window) viewer.showEvent(event);
    else viewer.select(event);
  }
}

function newViewer(story: Story, words: Words, imageAt: ImageAddress): Viewer {
  const viewer = new Viewer(story, words);
  viewer.imageAt = imageAt;
  // In a frame, scroll only the frame and not the page around it.
  if (window.parent !== window) viewer.scrolling = { container: 'nearest' };
  return viewer;
}

/** The outcome of one request. */
class Outcome {
  resolve!: (story: Parsed<Story>) => void;
  readonly promise = new Promise<Parsed<Story>>((resolve) => (this.resolve = resolve));
}

/** The filter that an element's attributes set; readers can't clear it. */
function shownBy({ lanes, stages, standings }: Wishes): Filter['shown'] {
  const shown = withoutBlanks({ lane: lanes, stage: stages, standing: standings });
  return Object.keys(shown).length > 0 ? shown : undefined;
}

/** The whole days of a window. */
const daysOf = ({ start, end }: TimeWindow): ShownWindow => ({
  from: formatDay(Math.floor(start) as Day),
  to: formatDay((Math.ceil(end) - 1) as Day)
});

function dayIn(name: string, text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`${name} must be a day like 2021-03-13: ${text}`);
  return day;
}

function finite(name: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a number: ${value}`);
  return value;
}
