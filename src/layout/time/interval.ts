/** A stretch of pixels. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The length of an interval in pixels; negative if it ends before it begins. */
export const widthOf = ({ from, to }: Interval): number => to - from;

/** The middle of an interval, in pixels. */
export const middleOf = ({ from, to }: Interval): number => (from + to) / 2;

/** The number nearest to a value between two limits; the first limit if they are reversed. */
export const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, to));

/** The part of an interval within another. */
export const within = ({ from, to }: Interval, outer: Interval): Interval => ({
  from: clamp(from, outer.from, outer.to),
  to: clamp(to, outer.from, outer.to)
});
