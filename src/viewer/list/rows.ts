import type { Attachment } from 'svelte/attachments';
import type { StoryEvent } from '../../model/story.ts';

/** The list of a story of more events draws those near the part in view: all of them would delay the first picture and each key. */
export const longList = 500;

/** Pixels beyond the part in view in which rows are drawn: a screen, so that the keyboard and a quick scroll find them. */
export const bufferSize = 1000;

/** Rows of which those near the part in view are drawn. */
export interface Rows {
  /** Brings a row into the middle of the view, and draws it. */
  readonly scrollTo: (index: number) => void;
}

export interface RowsProps {
  events: readonly StoryEvent[];
  /** The box that the list scrolls in; undefined if it scrolls with the page. */
  box: HTMLElement | undefined;
  /** On the row of an event for as long as it is drawn. */
  whileDrawn: (id: string) => Attachment;
  /** Rows just drawn are measured, and in sight; only then they can take the focus. */
  onmeasured: () => void;
  /** Called when scrolling has come to rest. */
  onarrived: () => void;
}

/** The box that an element scrolls in; undefined if it scrolls with the page. */
export function scrollBoxOf(element: Element): HTMLElement | undefined {
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at))
    if (at instanceof HTMLElement && /auto|scroll/u.test(getComputedStyle(at).overflowY)) return at;
  return undefined;
}

/** How far below the beginning of the box that it scrolls in an element begins, in pixels. */
export const offsetIn = (box: HTMLElement, element: Element): number =>
  element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;

/** The element around another; of what is in an element's shadow, that element. */
const parentOf = ({ assignedSlot, parentNode }: Element): Element | null => {
  const parent = assignedSlot ?? parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};
