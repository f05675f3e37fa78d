import { parseDay, type Day } from '../model/day.ts';
import { UsageError } from './effects.ts';

/** The day that `--as-of` gives; undefined if it is not given. */
export function dayFrom(text: string | undefined): Day | undefined {
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && day === undefined)
    throw new UsageError(`--as-of is not a day: ${text}; write it as in 2021-03-13`);
  return day;
}
