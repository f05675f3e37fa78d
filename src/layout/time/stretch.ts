/** A stretch that an item keeps for itself, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The part of time that marks take up in view, for a frame around them. */
export function seen({ from, to }: Stretch, view: Stretch): Stretch {
  const clip = (at: number): number => Math.min(Math.max(at, view.from), view.to);
  return { from: clip(from), to: clip(to) };
}

/** In the middle of a stretch. */
export const middleOf = ({ from, to }: Stretch): number => (from + to) / 2;

/** A stretch made as long as `length`, around its middle. */
export function atLeast({ from, to }: Stretch, length: number): Stretch {
  const missing = Math.max(0, length - (to - from)) / 2;
  return { from: from - missing, to: to + missing };
}
