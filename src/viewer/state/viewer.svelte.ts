import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { MediaQuery } from 'svelte/reactivity';
import { flight } from '../../interaction/flight.ts';
import { openingWindowOf, reachOfStory, wholeWindowOf } from '../../layout/time/opening.ts';
import { clampWindow, extentOf, type TimeWindow } from '../../layout/time/window.ts';
import { filterEvents, type Filter, type Grouping } from '../../model/query.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { spanOf, windowShowing } from '../figure/framing.ts';
import { eventsById } from '../sources.ts';
import { withoutBlanks, type View } from '../address/url.ts';
import { countInWords } from '../../model/wording.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type ThemeName = 'light' | 'dark' | 'print';

/** The events of a mark or a passage under the pointer or the keyboard. */
export interface Pointed {
  readonly at: 'mark' | 'passage';
  readonly ids: readonly string[];
}

/** Milliseconds a window takes to move: long enough to be followed, short enough not to be waited for. */
const motion = 400;

/** What is seen of a story, and how it changes: the one state of the figure, the reader and the list. */
export class Viewer {
  story: Story;
  filter = $state.raw<Filter>({});
  grouping = $state.raw<Grouping>('lane');
  selectedId = $state.raw<string>();
  /** What a reader points at, which adds to what is seen and changes nothing. */
  pointed = $state.raw<Pointed>();
  /** Whether the reader shows the sentences that no event uses. */
  coverage = $state.raw(false);
  themeChoice = $state.raw<ThemeChoice>('system');
  /** How far what a reader asked for is scrolled into view; a frame keeps it from scrolling the page around it. */
  scrolling: { readonly container?: 'nearest' } = {};
  /** Whether the window is on its way, by a hand or in motion. */
  isMoving = $state.raw(false);
  /** Whether the figure has a mark of an event, without a reader being at it; nothing is drawn where there is no figure. */
  draws: (id: string) => boolean = () => false;
  /** The height of the figure in pixels, where it does not follow from the height of the browser's window. */
  figureHeight = $state.raw<number>();
  /** The last thing said to a screen reader. */
  message = $state.raw('');

  /** Whether a reader filters the events, who may then clear that. (`shown` is chosen by whoever shows the story.) */
  readonly isFiltered = $derived.by(() => Object.keys(this.filter).some((name) => name !== 'shown'));
  /** The filtered events, in order of time. */
  readonly events: readonly StoryEvent[] = $derived.by(() => filterEvents(this.story.events, this.filter));
  readonly selected = $derived.by(() => this.#byId.get(this.selectedId ?? ''));
  readonly extent = $derived.by(() => extentOf(this.story));
  readonly openingWindow = $derived.by(() => openingWindowOf(this.story));
  /** Where every window lies: the story with air around it. */
  readonly reach = $derived.by(() => reachOfStory(this.story));
  readonly #byId = $derived.by(() => eventsById(this.story));

  readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
  readonly #printing = new MediaQuery('print', false);
  readonly #window: Tween<TimeWindow>;

  constructor(story: Story) {
    this.story = $state.raw(story);
    this.#window = new Tween(openingWindowOf(story), {
      easing: cubicOut,
      interpolate: (from, to) => {
        const way = flight(from, to);
        return (share) => clampWindow(way(share), this.reach);
      }
    });
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

  /** The window at rest: where a motion will end. */
  get targetWindow(): TimeWindow {
    return this.#window.target;
  }

  /** What an address keeps of what is seen. */
  get view(): View {
    const { selectedId: id, filter, grouping, targetWindow } = this;
    const moved = !sameDays(targetWindow, this.openingWindow);
    return { id, filter, grouping, window: moved ? targetWindow : undefined };
  }

  /** Shows another story, from its beginning or as an address says. */
  open = (story: Story, view?: View): void => {
    this.story = story;
    this.restore(view ?? { filter: {}, grouping: 'lane' });
  };

  /** Shows the story as it was seen before. */
  restore = ({ id, window, filter, grouping }: View): void => {
    this.filter = filter;
    this.grouping = grouping;
    this.setWindow(window ?? this.openingWindow);
    if (id && !window) this.showEvent(id);
    else this.select(id);
  };

  setWindow = (window: TimeWindow, { smooth = false }: { smooth?: boolean } = {}): void => {
    const still = !smooth || prefersReducedMotion.current;
    if (!still) this.isMoving = true;
    const target = clampWindow(window, this.reach);
    void this.#window.set(target, { duration: still ? 0 : motion }).then(() => {
      if (!still && this.#window.target === target) this.isMoving = false;
    });
  };

  /** Ends a motion where it is. */
  halt = (): void => {
    if (this.window !== this.targetWindow) this.setWindow(this.window);
  };

  /** The whole story, with room for the labels of what comes last. */
  fit = (): void => this.setWindow(wholeWindowOf(this.story), { smooth: true });

  /** Back to the view that the story opened with. */
  reset = (): void => this.setWindow(this.openingWindow, { smooth: true });

  /** Whether a reader points at one of these events from the other side: at a passage from its mark, at a mark from a passage. */
  isPointedAt = (from: Pointed['at'], ids: readonly string[]): boolean =>
    this.pointed?.at === from && this.pointed.ids.some((id) => ids.includes(id));

  find = (id: string): StoryEvent | undefined => this.#byId.get(id);

  select = (id?: string): void => {
    this.selectedId = id;
  };

  /** Selects an event and brings it into the window. */
  showEvent = (id: string): void => {
    if (!this.find(id)) return;
    this.select(id);
    this.bringIntoView(id);
  };

  /** Moves the window, at the scale that it has, to an event that is out of it and is only counted there. */
  bringIntoView = (id: string, { smooth = true }: { smooth?: boolean } = {}): void => {
    const event = this.find(id);
    if (!event || this.draws(id)) return;
    const span = spanOf(event, this.extent);
    const window = windowShowing(span, this.targetWindow);
    if (window !== this.targetWindow) this.setWindow(window, { smooth });
  };

  /** The next or previous of the filtered events in time; from nothing selected, the first or the last. */
  step = (by: 1 | -1): void => {
    const next = this.neighbour(by);
    if (next) this.showEvent(next.id);
  };

  /** The event that a step would go to, if there is one. */
  neighbour = (by: 1 | -1): StoryEvent | undefined => {
    if (!this.selected) return this.events.at(by === 1 ? 0 : -1);
    // The selected event may be filtered away, so its place is looked up in the whole story.
    const order = this.story.events;
    const rest = by === 1 ? order.slice(this.#place() + 1) : order.slice(0, this.#place()).reverse();
    return rest.find((event) => this.events.includes(event));
  };

  setFilter = (patch: Partial<Filter>): void => {
    this.filter = withoutBlanks({ ...this.filter, ...patch });
    const count = countInWords(this.events.length, this.story.events.length);
    const isAway = this.selected && !this.events.includes(this.selected);
    this.announce(isAway ? `${count}; the open one is not among them` : count);
  };

  /** Clears what a reader filters by. */
  clearFilters = (): void =>
    this.setFilter({
      q: undefined,
      lane: undefined,
      actor: undefined,
      stage: undefined,
      standing: undefined
    });

  setGrouping = (grouping: Grouping): void => {
    this.grouping = grouping;
    this.announce(`Grouped by ${grouping}`);
  };

  /** Says something in the status region. */
  announce = (text: string): void => {
    // The same words twice would be no change, and would not be said again.
    this.message = text === this.message ? `${text}\u00a0` : text;
  };

  #place(): number {
    return this.story.events.findIndex(({ id }) => id === this.selectedId);
  }
}

const sameDays = (a: TimeWindow, b: TimeWindow): boolean => a.start === b.start && a.end === b.end;
