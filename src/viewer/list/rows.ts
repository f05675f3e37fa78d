import type { Attachment } from 'svelte/attachments';
import type { StoryEvent } from '../../model/story.ts';

/** A list of more events draws those near the part in view: all of them would delay the first picture and each key. */
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
  /** On the row of an event for as long as it is drawn. */
  whileDrawn: (id: string) => Attachment;
  /** Rows just drawn are measured, and in sight; only then they can take the focus. */
  onmeasured: () => void;
  /** Called when scrolling has come to rest. */
  onarrived: () => void;
}

/** Whether an element scrolls with the page, and not in a box of its own, in which no part in view is known. */
export function scrollsWithPage(element: Element): boolean {
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at))
    if (/auto|scroll/u.test(getComputedStyle(at).overflowY)) return false;
  return true;
}

/** The element around another; of what is in an element's shadow, that element. */
const parentOf = ({ assignedSlot, parentNode }: Element): Element | null => {
  const parent = assignedSlot ?? parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};
