import { foldForSearch, searchWords } from '../../model/fold.ts';
import type { Source } from '../../model/timeline.ts';

/** With more sources, a reader chooses one to read; fewer are below each other. */
export const mostAtOnce = 20;

/** The sources that a reader is offered at once; words of the search narrow them down. */
export const mostOffered = 50;

/** Sources whose title, publisher or author has every word of a search, in the document's order. */
export function sourcesWith(words: string, sources: readonly Source[]): readonly Source[] {
  const wanted = searchWords(words);
  if (wanted.length === 0) return sources;
  return sources.filter((source) => {
    const text = foldedOf(source);
    return wanted.every((word) => text.includes(word));
  });
}

/** Folded once: a search of thousands of sources folds them again with each key otherwise. */
const folded = new WeakMap<Source, string>();

function foldedOf(source: Source): string {
  const text =
    folded.get(source) ?? foldForSearch([source.title, source.publisher, source.author].join('\n'));
  folded.set(source, text);
  return text;
}
