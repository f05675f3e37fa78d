import type { TimeWindow } from '../layout/time/window.ts';
import { formatDay, type Day } from '../model/day.ts';

/** The first and the last whole day of a view, as a document writes them. */
export const daysOfView = ({ start, end }: TimeWindow): readonly [first: string, last: string] => [
  formatDay(Math.floor(start) as Day),
  formatDay((Math.ceil(end) - 1) as Day)
];
