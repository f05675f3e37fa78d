import { MediaQuery } from 'svelte/reactivity';
import { openingWindowOf, reachOfStory, wholeWindowOf, windowOfResults } from '../../layout/time/opening.ts';
import { clampWindow, extentOf, type TimeWindow } from '../../layout/time/window.ts';
import { facets, filterEvents, type Filter, type Grouping } from '../../model/query.ts';
import { unusedSentencesWith, type Sentence } from '../../model/search.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { spanOf, windowShowing } from '../figure/framing.ts';
import { eventsById } from '../source/sources.ts';
import { withoutBlanks, type View } from '../address/url.ts';
import { noImages, type ImageAddress } from './images.ts';
import { MovingWindow, sameDays } from './moving-window.svelte.ts';
import { filterOfStep, windowOfStep } from './steps.ts';
import { foundInWords, windowInWords } from './summary.ts';
import { Typing } from './typing.svelte.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type ThemeName = 'light' | 'dark' | 'print';

/** The events of a mark, a passage or a place under the pointer or the keyboard. */
export interface Pointed {
  readonly at: 'mark' | 'passage' | 'place';
  readonly ids: readonly string[];
}

/** What a reader sees of a story, and how it changes: the one state of the figure, the source reader and the list. */
export class Viewer {
  story: Story;
  /** The words in which it says what has changed. */
  readonly words: Words;
  filter = $state.raw<Filter>({});
  grouping = $state.raw<Grouping>('lane');
  selectedId = $state.raw<string>();
  /** The index of the author's step that is shown, from 0; undefined if none is. */
  stepAt = $state.raw<number>();
  /** What a reader points at; it is highlighted, and changes nothing else. */
  pointed = $state.raw<Pointed>();
  /** Whether the source reader highlights the sentences that no event uses. */
  coverage = $state.raw(false);
  themeChoice = $state.raw<ThemeChoice>('system');
  /** Options for scrolling something into view; in a frame they keep it from scrolling the page around the frame. */
  scrolling: { readonly container?: 'nearest' } = {};
  /** Whether the figure draws an event even if no reader is at it; never, if there is no figure. */
  draws: (id: string) => boolean = () => false;
  /** The last message for a screen reader. */
  message = $state.raw('');

  /** Whether there are filters that a reader can clear. (The page that shows the story sets `shown`, not the reader.) */
  readonly isFiltered = $derived.by(() => Object.keys(this.filter).some((name) => name !== 'shown'));
  /** The filtered events, in order of time. */
  readonly events: readonly StoryEvent[] = $derived.by(() => {
    const events = filterEvents(this.story, this.filter, this.words.dates.when);
    // A key in the search that finds the same events changes nothing: the plan of the figure and the list stay.
    return (this.#found = isSame(events, this.#found) ? this.#found : events);
  });
  #found: readonly StoryEvent[] = [];
  /** What the search finds beside events; nothing as long as a reader types. */
  readonly sentences: readonly Sentence[] = $derived.by(() =>
    this.#typing.isActive ? [] : unusedSentencesWith(this.story, this.filter.q ?? '')
  );
  /** The sentence of a source that a reader was taken to last. */
  sentence = $state.raw<Sentence>();
  /** Where the images of the story are. */
  imageAt = $state.raw<ImageAddress>(noImages);
  readonly selected = $derived.by(() => this.#byId.get(this.selectedId ?? ''));
  /** The author's path through the story; empty if there is none. */
  readonly steps = $derived.by(() => this.story.timeline.steps ?? []);
  readonly extent = $derived.by(() => extentOf(this.story));
  readonly openingWindow = $derived.by(() => openingWindowOf(this.story));
  /** The view that the story opens with, or the view of the results of search and filters. */
  readonly homeWindow = $derived.by(() =>
    this.isFiltered ? windowOfResults(this.story, this.events) : this.openingWindow
  );
  /** All the days of the events that are shown. */
  readonly allYears = $derived.by(() =>
    clampWindow(wholeWindowOf({ ...this.story, events: this.events }), this.reach)
  );
  /** The limits of every window: the story with a margin. */
  readonly reach = $derived.by(() => reachOfStory(this.story));
  readonly #byId = $derived.by(() => eventsById(this.story));

  readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
  readonly #printing = new MediaQuery('print', false);
  readonly #typing = new Typing();
  readonly #window: MovingWindow;
  /** The view before any search or filter, which returns when all are cleared. */
  #unfiltered: TimeWindow | undefined;

  constructor(story: Story, words: Words) {
    this.words = words;
    this.story = $state.raw(story);
    this.#window = new MovingWindow(openingWindowOf(story), () => this.reach);
  }

  get theme(): ThemeName {
    if (this.#printing.current) return 'print';
    if (this.themeChoice !== 'system') return this.themeChoice;
    return this.#systemDark.current ? 'dark' : 'light';
  }

  /** The window as it is drawn now, in motion or at rest. */
  get window(): TimeWindow {
    return this.#window.current;
  }

  /** The window in which a motion will end; the current one at rest. */
  get targetWindow(): TimeWindow {
    return this.#window.target;
  }

  /** Whether the window is moving, by a gesture or a motion. */
  get isMoving(): boolean {
    return this.#window.isMoving;
  }
  set isMoving(isMoving: boolean) {
    this.#window.isMoving = isMoving;
  }

  /** What an address keeps of the current view. */
  get view(): View {
    const { selectedId: id, filter, grouping, targetWindow } = this;
    const step = this.steps[this.stepAt ?? -1];
    const home = step ? (windowOfStep(step) ?? this.homeWindow) : this.homeWindow;
    const window = sameDays(targetWindow, home) ? undefined : targetWindow;
    return step ? { step: this.stepAt!, filter: {}, grouping, window } : { id, filter, grouping, window };
  }

  /** Shows another story, from its beginning or as an address says. */
  open = (story: Story, view?: View): void => {
    this.story = story;
    this.sentence = undefined;
    this.restore(view ?? { filter: {}, grouping: 'lane' });
  };

  /** Shows the story as a view describes it. */
  restore = ({ id, window, filter, grouping, step }: View): void => {
    this.stepAt = undefined;
    this.filter = filter;
    this.grouping = grouping;
    this.#unfiltered = undefined;
    this.setWindow(window ?? this.homeWindow);
    this.select(id);
    if (step === undefined) return;
    this.#takeStep(step, { smooth: false });
    if (window) this.setWindow(window);
  };

  /** Shows one of the author's steps, by its index from 0: its filter, its days, and the card of its event. */
  showStep = (at: number): void => {
    this.#takeStep(at, { smooth: true });
    const { title, text } = this.steps[at]!;
    const place = this.words.page.step(at + 1, this.steps.length);
    this.announce(`${place}: ${[title, text].filter(Boolean).join('. ')}`);
  };

  /** Goes to the next of the author's steps if a reader is on one, else to the next event; or back. */
  walk = (by: 1 | -1): void => {
    if (this.stepAt === undefined) this.step(by);
    else if (this.steps[this.stepAt + by]) this.showStep(this.stepAt + by);
  };

  /** Leaves the author's path, and shows all of the story. */
  leaveSteps = (): void => {
    this.stepAt = undefined;
    this.filter = this.filter.shown ? { shown: this.filter.shown } : {};
    this.showStory();
  };

  #takeStep(at: number, how: { readonly smooth: boolean }): void {
    const step = this.steps[at]!;
    this.filter = withoutBlanks({ ...filterOfStep(step), shown: this.filter.shown });
    this.#unfiltered = undefined;
    this.setWindow(windowOfStep(step) ?? this.homeWindow, how);
    this.selectedId = step.event;
    this.stepAt = at;
  }

  setWindow = (window: TimeWindow, { smooth = false }: { smooth?: boolean } = {}): void =>
    this.#window.set(window, { smooth });

  /** Stops a motion where it is. */
  halt = (): void => {
    if (this.window !== this.targetWindow) this.setWindow(this.window);
  };

  /** Shows all years of the events that are shown, with room for the labels of the last ones. */
  showAllYears = (): void => this.showWindow(this.allYears);

  /** Shows the story as it opens, or the results of a search as they were found. */
  showStory = (): void => this.showWindow(this.homeWindow);

  /** Whether the current view is the story's or that of all years. */
  get isAtStory(): boolean {
    return sameDays(this.targetWindow, this.homeWindow);
  }
  get isAtAllYears(): boolean {
    return sameDays(this.targetWindow, this.allYears);
  }

  /** Moves to a window, and announces what is then in view. */
  showWindow = (window: TimeWindow): void => {
    this.setWindow(window, { smooth: true });
    this.announceWindow();
  };

  /** Announces which days are in view, and how many events overlap them. */
  announceWindow = (): void => this.announce(windowInWords(this));

  /** Whether a reader points at one of these events, `from` its mark, a passage or its place. */
  isPointedAt = (from: Pointed['at'], ids: readonly string[]): boolean =>
    this.pointed?.at === from && this.pointed.ids.some((id) => ids.includes(id));

  find = (id: string): StoryEvent | undefined => this.#byId.get(id);

  /** Selects an event, or none; any event but that of the current step leaves the author's path. */
  select = (id?: string): void => {
    this.selectedId = id;
    if (id !== this.steps[this.stepAt ?? -1]?.event) this.stepAt = undefined;
  };

  /** Selects an event and brings it into the window. */
  showEvent = (id: string): void => {
    if (!this.find(id)) return;
    this.select(id);
    this.bringIntoView(id);
  };

  /** Moves the window, at the same scale if it can, to an event that the figure does not draw. */
  bringIntoView = (id: string, { smooth = true }: { smooth?: boolean } = {}): void => {
    const event = this.find(id);
    if (!event || this.draws(id)) return;
    const span = spanOf(event, this.extent);
    const window = windowShowing(span, this.targetWindow);
    if (window !== this.targetWindow) this.setWindow(window, { smooth });
  };

  /** Goes to the next or previous of the filtered events in time; if none is selected, to the first or the last. */
  step = (by: 1 | -1): void => {
    const next = this.neighbour(by);
    if (!next) return;
    this.showEvent(next.id);
    this.announceOpen(next);
  };

  /** Announces which card is open, for when the focus does not move to it. */
  announceOpen = ({ title }: StoryEvent): void => this.announce(this.words.page.opened(title));

  /** The event to which a step would go, if there is one. */
  neighbour = (by: 1 | -1): StoryEvent | undefined => {
    if (!this.selected) return this.events.at(by === 1 ? 0 : -1);
    // The selected event may be filtered out, so its place is found in the whole story.
    const order = this.story.events;
    const place = order.findIndex(({ id }) => id === this.selectedId);
    const rest = by === 1 ? order.slice(place + 1) : order.slice(0, place).reverse();
    return rest.find((event) => this.events.includes(event));
  };

  /** Changes search and filters, fits the view to the results, and announces them. */
  setFilter = (patch: Partial<Filter>): void => {
    this.#typing.stop();
    this.#narrow(patch);
    this.announce(foundInWords(this));
  };

  /** Searches as a reader types; the results are announced once, when they stop. */
  search = (q: string): void => {
    this.#narrow({ q });
    this.#typing.note(() => this.announce(foundInWords(this)));
  };

  #narrow(patch: Partial<Filter>): void {
    this.stepAt = undefined;
    this.sentence = undefined;
    if (!this.isFiltered) this.#unfiltered = this.targetWindow;
    this.filter = withoutBlanks({ ...this.filter, ...patch });
    const window = this.isFiltered ? this.homeWindow : (this.#unfiltered ?? this.homeWindow);
    this.setWindow(window, { smooth: true });
  }

  /** Clears the reader's search and filters. */
  clearFilters = (): void =>
    this.setFilter({ q: undefined, ...Object.fromEntries(facets.map((facet) => [facet, undefined])) });

  setGrouping = (grouping: Grouping): void => {
    this.grouping = grouping;
    this.announce(this.words.page.groupedBy[grouping]);
  };

  /** Puts a text into the status region, which a screen reader reads out. */
  announce = (text: string): void => {
    // The same text twice would be no change, and would not be read out again.
    this.message = text === this.message ? `${text}\u00a0` : text;
  };
}

const isSame = <Thing>(some: readonly Thing[], others: readonly Thing[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index]);
