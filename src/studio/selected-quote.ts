import { quoteAt } from '../model/quote-at.ts';
import type { Quote } from '../model/timeline.ts';
import type { Studio } from './studio.svelte.ts';

/** The quote of the words that are selected in the article; undefined if none are, or they make none. */
export function quoteSelected({ selected, reading }: Studio): Quote | undefined {
  const text = reading.texts.get(selected?.source ?? '');
  if (!selected || !text) return undefined;
  const found = quoteAt({ id: selected.source, text }, selected.start, selected.end);
  return found.ok ? found.quote : undefined;
}
