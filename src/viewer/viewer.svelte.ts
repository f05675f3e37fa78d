import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { MediaQuery } from 'svelte/reactivity';
import { extentOf, type TimeWindow } from '../layout/window.ts';
import { filterEvents, type Filter, type Grouping } from '../model/query.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import { openingWindowOf, spanOf, windowShowing } from './framing.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type ThemeName = 'light' | 'dark' | 'print';

/** Milliseconds a window takes to move: long enough to be followed, short enough not to be waited for. */
const motion = 220;

/** What is seen of a story, and how it changes: the one state of the figure, the reader and the list. */
export class Viewer {
  story: Story;
  filter = $state.raw<Filter>({});
  grouping = $state.raw<Grouping>('lane');
  selectedId = $state.raw<string>();
  /** Whether the reader shows the sentences that no event uses. */
  coverage = $state.raw(false);
  themeChoice = $state.raw<ThemeChoice>('system');
  /** The last thing said to a screen reader. */
  message = $state.raw('');

  /** The filtered events, in order of time. */
  readonly events: readonly StoryEvent[] = $derived.by(() => filterEvents(this.story.events, this.filter));
  readonly selected = $derived.by(() => this.story.events.find(({ id }) => id === this.selectedId));
  readonly extent = $derived.by(() => extentOf(this.story));
  readonly openingWindow = $derived.by(() => openingWindowOf(this.story));
  readonly #byId = $derived.by(() => new Map(this.story.events.map((event) => [event.id, event])));

  readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
  readonly #printing = new MediaQuery('print', false);
  readonly #window: Tween<TimeWindow>;

  constructor(story: Story) {
    this.story = $state.raw(story);
    this.#window = new Tween(openingWindowOf(story), { easing: cubicOut });
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

  /** Shows another story from its beginning. */
  open = (story: Story): void => {
    this.story = story;
    this.filter = {};
    this.grouping = 'lane';
    this.selectedId = undefined;
    this.setWindow(openingWindowOf(story));
  };

  setWindow = (window: TimeWindow, { smooth = false }: { smooth?: boolean } = {}): void => {
    const still = !smooth || prefersReducedMotion.current;
    void this.#window.set(window, { duration: still ? 0 : motion });
  };

  /** The whole story. */
  fit = (): void => this.setWindow(this.extent, { smooth: true });

  /** Back to the view that the story opened with. */
  reset = (): void => this.setWindow(this.openingWindow, { smooth: true });

  find = (id: string): StoryEvent | undefined => this.#byId.get(id);

  select = (id?: string): void => {
    this.selectedId = id;
  };

  /** Selects an event and brings it into the window. */
  showEvent = (id: string): void => {
    const event = this.find(id);
    if (!event) return;
    this.select(id);
    const span = spanOf(event, this.extent);
    const window = windowShowing(span, this.targetWindow, [this.openingWindow], this.extent);
    if (window !== this.targetWindow) this.setWindow(window, { smooth: true });
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
    const shown = new Set(this.events);
    const rest = by === 1 ? order.slice(this.#place() + 1) : order.slice(0, this.#place()).toReversed();
    return rest.find((event) => shown.has(event));
  };

  setFilter = (patch: Partial<Filter>): void => {
    this.filter = withoutBlanks({ ...this.filter, ...patch });
    this.announce(countInWords(this.events.length, this.story.events.length));
  };

  clearFilters = (): void =>
    this.setFilter({ q: undefined, lane: undefined, actor: undefined, label: undefined });

  setGrouping = (grouping: Grouping): void => {
    this.grouping = grouping;
  };

  /** Says something in the status region. */
  announce = (text: string): void => {
    this.message = text;
  };

  #place(): number {
    return this.story.events.findIndex(({ id }) => id === this.selectedId);
  }
}

/** “3 of 13 events”. */
export const countInWords = (shown: number, all: number): string =>
  shown === all ? `all ${all} events` : `${shown} of ${all} ${all === 1 ? 'event' : 'events'}`;

/** An empty search or “all lanes” is no filter, and leaves no trace in the URL. */
function withoutBlanks(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
}
