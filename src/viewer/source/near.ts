import type { Stretch } from '../../model/stretch.ts';
import type { LeftOut, Shown } from './segments.ts';

/** Of a text with more paragraphs, a part is in the page: those near the place that is read. */
const mostAtOnce = 400;
/** How many paragraphs are on each side of that place, and come with each press or scroll for more. */
const side = 100;

/** A part of a list: indexes, the end excluded. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** More paragraphs, before or after those in the page. */
export interface More extends LeftOut {
  /** The part in the page once they are asked for. */
  readonly grown: Part;
  readonly isAfter: boolean;
}

/** The part of a text around the place that is read, an offset; as it has grown, if it still has that place. */
export function partNear(all: readonly (Shown | Stretch)[], place: number, grown: Part | undefined): Part {
  if (all.length <= mostAtOnce) return { from: 0, to: all.length };
  const at = Math.max(
    0,
    all.findIndex((each) => 'end' in each && each.end > place)
  );
  if (grown && grown.from <= at && at < grown.to) return grown;
  return { from: Math.max(0, at - side), to: Math.min(all.length, at + side) };
}

/** The paragraphs of a part, with what to ask for more by. */
export function withMore<Item extends Shown | Stretch>(
  all: readonly Item[],
  { from, to }: Part
): readonly (Item | More)[] {
  const before: More = {
    leftOut: from,
    start: -1,
    grown: { from: Math.max(0, from - side), to },
    isAfter: false
  };
  const after: More = {
    leftOut: all.length - to,
    start: Infinity,
    grown: { from, to: Math.min(all.length, to + side) },
    isAfter: true
  };
  return [...(from > 0 ? [before] : []), ...all.slice(from, to), ...(to < all.length ? [after] : [])];
}

/** Calls back when an element comes near the part of the page in view. */
export const whenNear = (oncome: () => void) => (node: Element) => {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) oncome();
    },
    { rootMargin: '800px' }
  );
  observer.observe(node);
  return () => observer.disconnect();
};
