import { parseDay, type Day } from './day.ts';
import type { Source } from './timeline.ts';

/** A source in a line: “Bridge stays shut, Jane Doe, The Herald, May 4, 2021”. */
export function citationOf(
  { title, author, publisher, published }: Source,
  dayInWords: (day: Day) => string
): string {
  const day = published === undefined ? undefined : parseDay(published);
  return [title, author, publisher, day === undefined ? undefined : dayInWords(day)]
    .filter((fact) => fact !== undefined)
    .join(', ');
}
