import { parseDay, type Day } from './day.ts';
import type { Correction } from './timeline.ts';

/** The day of a correction in words; as it is written, in a document in which it is none. */
export function dayOfCorrection({ on }: Correction, inWords: (day: Day) => string): string {
  const day = parseDay(on);
  return day === undefined ? on : inWords(day);
}
