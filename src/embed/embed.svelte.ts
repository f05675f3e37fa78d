import { lengthOf, translate, zoomBy, type TimeWindow } from '../layout/time/window.ts';
import { formatDay, parseDay, type Day } from '../model/day.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { Filter } from '../model/query.ts';
import type { Story } from '../model/story.ts';
import { withoutBlanks } from '../viewer/address/url.ts';
import { Viewer } from '../viewer/state/viewer.svelte.ts';
import { readAttributes, type ViewAttribute, type Wishes } from './attributes.ts';
import type { ShownWindow } from './element-type.ts';
import { storyAt, storyOf } from './opening.ts';

/** The height of an embedded figure, in pixels: that of a page in a window 720 pixels high. */
const embeddedHeight = 540;

/** What one element shows, and what became of it. It outlives the element's stay in a document. */
export class Embed {
  viewer = $state.raw<Viewer>();
  problems = $state.raw<readonly Problem[]>([]);
  wishes = $state.raw<Wishes>();
  readonly #valueOf: (name: ViewAttribute) => string | null;
  #latest = new AbortController();
  #outcome = new Outcome();
  #isSettled = false;
  /** The address that was asked for, until its story has come. */
  #due: string | undefined;

  /** `valueOf` gives the text of an attribute as it stands, or null. */
  constructor(valueOf: (name: ViewAttribute) => string | null) {
    this.#valueOf = valueOf;
  }

  /** What becomes of what was asked for last. */
  get outcome(): Promise<Parsed<Story>> {
    return this.#outcome.promise;
  }

  /** Asks for the story at an address, which `load` fetches. The latest wish wins. */
  ask = (src: string): void => {
    this.#begin();
    this.#due = src;
  };

  /** Fetches and shows the story that was asked for, if it has not come yet. Its address is relative to `base`. */
  load = async (base: string): Promise<void> => {
    if (this.#due === undefined) return;
    this.#latest = new AbortController();
    const { signal } = this.#latest;
    const story = await storyAt(this.#due, base, signal);
    if (!signal.aborted) this.#show(story);
  };

  /** Shows a document whose sources hold their texts. */
  openDocument = (document: unknown): void => {
    this.#begin();
    this.#show(storyOf(document));
  };

  /** Shows nothing, and drops what is on its way. */
  close = (): void => {
    this.#begin();
    this.viewer = undefined;
    this.problems = [];
  };

  /** Drops what is on its way, until it is loaded again; what is shown stays. */
  abort = (): void => this.#latest.abort();

  /** Follows an attribute that has changed. */
  follow = (name: ViewAttribute): void => {
    if (!this.viewer) return;
    this.#readWishes(this.viewer);
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

  /** Whatever was asked for before is no longer. */
  #begin(): void {
    this.#latest.abort();
    this.#due = undefined;
    if (this.#isSettled) this.#outcome = new Outcome();
    this.#isSettled = false;
  }

  #show(story: Parsed<Story>): void {
    this.problems = story.ok ? [] : story.problems;
    this.viewer = story.ok ? this.#viewerOf(story.value) : undefined;
    this.#due = undefined;
    this.#isSettled = true;
    this.#outcome.resolve(story);
  }

  #viewerOf(story: Story): Viewer {
    const viewer = new Viewer(story);
    viewer.figureHeight = embeddedHeight;
    // Within a frame only the frame is ours to scroll.
    if (window.parent !== window) viewer.scrolling = { container: 'nearest' };
    this.#readWishes(viewer);
    this.#followDays(viewer);
    this.#followEvent(viewer);
    return viewer;
  }

  #readWishes(viewer: Viewer): void {
    const wishes = readAttributes(this.#valueOf, viewer.story);
    this.wishes = wishes;
    viewer.themeChoice = wishes.theme;
    viewer.filter = shownBy(wishes);
  }

  #followDays(viewer: Viewer): void {
    viewer.setWindow(this.wishes!.window ?? viewer.openingWindow);
  }

  #followEvent(viewer: Viewer): void {
    const { event, window } = this.wishes!;
    if (event !== undefined && !window) viewer.showEvent(event);
    else viewer.select(event);
  }
}

/** What becomes of one thing that was asked for. */
class Outcome {
  resolve!: (story: Parsed<Story>) => void;
  readonly promise = new Promise<Parsed<Story>>((resolve) => (this.resolve = resolve));
}

/** What an element's attributes choose, which no reader clears. */
function shownBy({ lanes, stages, standings }: Wishes): Filter {
  const shown = withoutBlanks({ lane: lanes, stage: stages, standing: standings });
  return Object.keys(shown).length > 0 ? { shown } : {};
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
