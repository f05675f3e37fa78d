import { parseDay, type Day } from '../model/day.ts';
import { UsageError } from './effects.ts';

/** The day given by an option such as `as-of`; undefined if not given. */
export function dayFrom(name: string, text: string | undefined): Day | undefined {
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && day === undefined)
    throw new UsageError(`--${name} is not a day: ${text}; write it as in 2021-03-13`);
  return day;
}
