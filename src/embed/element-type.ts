import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/** The parts of a story: the picture with its card, the list of events, the texts of the sources; or one event alone. */
export type Part = 'figure' | 'list' | 'source' | 'card';

/** First and last civil day in view, as `2021-03-13`. */
export interface ShownWindow {
  readonly from: string;
  readonly to: string;
}

/** The detail of `sourceline-select`: the event whose card is open; no `id` if the card was closed. */
export interface SelectDetail {
  readonly id: string | undefined;
  readonly event: TimelineEvent | undefined;
}

/** The events of the element. They bubble. */
export interface SourcelineTimelineEvents {
  /** Another event was selected, or none is any more, also because the story was removed. */
  'sourceline-select': CustomEvent<SelectDetail>;
  /**
   * The window was moved or zoomed, by a reader, a method or an attribute, but not by another story that opens with other
   * days. A smooth move fires once, with the window in which it will end.
   */
  'sourceline-window': CustomEvent<ShownWindow>;
}

/**
 * `<sourceline-timeline>`: a timeline whose every event opens the words it rests on.
 *
 * Its attributes may change at any time; a value that does not fit is ignored, and the element says so:
 *
 * - `src`: address of a `timeline.json`. On another origin, that server must allow it (CORS). The texts of the sources
 *   are fetched from beside it; nothing else is ever requested.
 * - `from`, `to`: first and last civil day of the opening view (`2021-03-13`), or as near as the story reaches. If one
 *   is absent, the view begins or ends as the story opens, or else with the story.
 * - `theme`: `system` (as the reader's system has it; the default), `light` or `dark`.
 * - `height`: of the figure, in CSS pixels, 420 or more; 540 if absent. A figure less than 700 wide is as high as its titles
 *   need.
 * - `lanes`: ids of the lanes to show, with spaces or commas between them; all if absent.
 * - `stage`, `standing`: only events of these stages (`happened`, `ongoing`, `upcoming`, `cancelled`) and standings
 *   (`denied`, `disputed`, `accounts-differ`, `corroborated`, `stated`, `attributed`, `cited`, `unsourced`), with spaces or commas between
 *   them; all if absent.
 * - `event`: id of the event whose card is open.
 * - `parts`: any of `figure`, `list` and `source`, with spaces or commas between them; all if absent. Or `card`: the event
 *   that `event` names alone, with its quotes, its date and its mark.
 * - `lang`: language of the element's own words, and of its children: `en` or `ko`. Where it is absent, or another, the
 *   element speaks the first of these two that the reader's browser asks for, or else English. The words of a story stay in
 *   the language that its document names.
 *
 * Its children are shown until there is a timeline, and if none can be shown: an image and a link, for example.
 *
 * It is a block as wide as its place; where the place depends on the content (a row of a flexbox, a float), it is 60rem
 * wide, or less if there is less room. Its height follows its content. It may be moved, removed and put back at any time.
 *
 * Custom properties for its looks: `--sourceline-sans` and `--sourceline-serif` (families; none is brought along),
 * `--sourceline-size` (length of 1 rem in it; 16px), `--sourceline-ground`, `--sourceline-raised`, `--sourceline-ink`,
 * `--sourceline-muted`, `--sourceline-rule`, `--sourceline-accent` (colours). Parts for `::part()`: `timeline` (all of
 * it), `header`, `figure`, `words`, `list`, `problems`.
 */
export interface SourcelineTimelineElement extends HTMLElement {
  /**
   * The document that is shown. Set one to show it without fetching anything: its sources then hold their texts as
   * `content`. One with problems is not shown; the element lists them, and `ready` rejects with them.
   */
  get timeline(): Timeline | undefined;
  set timeline(document: Timeline | undefined);
  /**
   * Settles when the timeline requested last is shown, or can't be. Pending as long as none is requested, and for one
   * that `src` names as long as the element is in no document.
   * @throws Error with every problem in its message, each on a line.
   */
  readonly ready: Promise<this>;
  /** The days in view; undefined before there is a timeline. */
  getWindow(): ShownWindow | undefined;
  /**
   * Moves the view to these days, or as near as the story reaches.
   * @throws RangeError for a value that is no day, or an end before the beginning.
   * @throws Error as long as there is no timeline; so do all methods below.
   */
  setWindow(window: ShownWindow): void;
  /**
   * Moves the view by days, later or (negative) earlier, as far as the story reaches.
   * @throws RangeError for a number that is not finite.
   */
  panBy(days: number): void;
  /**
   * Makes the view `factor` times as long, around its middle: 0.5 shows half of it. It stays within the reach of the story,
   * and is never shorter than two days.
   * @throws RangeError for a number that is not finite or not above 0.
   */
  zoomBy(factor: number): void;
  /**
   * Opens the card of an event and brings it into view; without an id, closes the card.
   * @throws RangeError for an id that no event of the story has.
   */
  select(id?: string): void;

  addEventListener<Type extends keyof SourcelineTimelineEvents>(
    type: Type,
    listener: (this: SourcelineTimelineElement, event: SourcelineTimelineEvents[Type]) => unknown,
    options?: boolean | AddEventListenerOptions
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: SourcelineTimelineElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'sourceline-timeline': SourcelineTimelineElement;
  }
}
