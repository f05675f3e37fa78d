/** How much of the words a sheet shows, from the least on. */
export const levels = ['peek', 'half', 'full'] as const;
export type Level = (typeof levels)[number];

/** The level nearest to the height at which a drag of the sheet ended; both heights in pixels. */
export function levelAt(height: number, windowHeight: number): Level {
  const share = height / windowHeight;
  if (share < 0.28) return 'peek';
  return share < 0.68 ? 'half' : 'full';
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** How far a swipe goes sideways at least, in pixels, and how many times as far as up or down. */
const [least, ratio] = [60, 2];

/** The step of a swipe: to the next event for one to the left, back for one to the right. */
export function swipeOf(from: Point, to: Point): 1 | -1 | undefined {
  const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
  if (Math.abs(x) < least || Math.abs(x) < ratio * Math.abs(y)) return undefined;
  return x < 0 ? 1 : -1;
}
