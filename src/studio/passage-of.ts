import { isFound } from '../model/quotes.ts';
import type { Reading } from '../model/reading.ts';
import type { Selected } from './studio.svelte.ts';

/** Where the first words are that an event rests on; undefined if none of them are in a text. */
export function passageOf(id: string, { events }: Reading): Selected | undefined {
  const read = events.find(({ event }) => event.id === id);
  for (const { quote, verdict } of read?.quotes ?? [])
    if (isFound(verdict)) return { source: quote.source, start: verdict.start, end: verdict.end };
  return undefined;
}
