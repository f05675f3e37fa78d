import type { CanonicalText } from './canonical.ts';
import type { Problem } from './problem.ts';
import { isFound } from './quotes.ts';
import { sourceOf } from './sources.ts';
import type { Passage, Story } from './story.ts';
import { storyMessages } from './story-messages.ts';
import { lastNotAbove } from './stretch.ts';
import type { Source, SourcePage } from './timeline.ts';

/** The pages that words are on, from the one where they begin to the one where they end, by their labels. */
export interface PageRange {
  readonly first: string;
  readonly last: string;
}

/**
 * The pages of a text whose beginnings are given as raw offsets, as a document has them. A page without words of its own
 * is left out: nothing can be quoted from it.
 */
export function pagesIn(text: CanonicalText, pages: readonly SourcePage[]): readonly SourcePage[] {
  const starts = pages.map(({ start }) => lastNotAbove(text.ends, start) + 1);
  return pages.flatMap(({ label }, at) => {
    const [start, next] = [starts[at]!, starts[at + 1] ?? text.text.length];
    return start < next ? [{ start, label }] : [];
  });
}

/** The pages of a passage; undefined where it was not found, or its source has no pages, or it begins before the first. */
export function pagesOfPassage(
  { timeline, texts }: Pick<Story, 'timeline' | 'texts'>,
  { quote, verdict }: Passage
): PageRange | undefined {
  const { pages = [] } = sourceOf({ timeline }, quote.source) ?? {};
  const text = texts.get(quote.source);
  if (!text || pages.length === 0 || !isFound(verdict)) return undefined;
  const starts = pages.map(({ start }) => start);
  const [first, last] = [
    lastNotAbove(text.ends, verdict.start) + 1,
    lastNotAbove(text.starts, verdict.end - 1)
  ].map((unit) => pages[lastNotAbove(starts, unit)]?.label);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The pages of several passages, each once. */
export function pagesOfPassages(
  story: Pick<Story, 'timeline' | 'texts'>,
  passages: readonly Passage[]
): readonly PageRange[] {
  const ranges = passages.flatMap((passage) => pagesOfPassage(story, passage) ?? []);
  return [...new Map(ranges.map((range) => [`${range.first}\n${range.last}`, range])).values()];
}

/** Problems of the pages of a source: of no text, out of order, beyond the text, or two that are called alike. */
export function checkPages(
  source: Source,
  text: CanonicalText | undefined,
  path: string
): readonly Problem[] {
  const { pages } = source;
  if (!pages) return [];
  if (source.text === undefined && source.content === undefined)
    return [{ path: `${path}.pages`, message: storyMessages.pagesWithoutText }];
  const labels = pages.map(({ label }) => label);
  return pages.flatMap(({ start, label }, at) => {
    const before = pages[at - 1];
    const place = `${path}.pages[${at}]`;
    return [
      ...(before && before.start >= start
        ? [{ path: `${place}.start`, message: storyMessages.pagesOutOfOrder(label, before.label) }]
        : []),
      ...(text && start >= text.text.length
        ? [{ path: `${place}.start`, message: storyMessages.pageBeyondText(label, text.text.length) }]
        : []),
      ...(labels.indexOf(label) < at
        ? [{ path: `${place}.label`, message: storyMessages.repeated(label) }]
        : [])
    ];
  });
}

/** A source without its pages: those of a text that it no longer has. */
export function withoutPages(source: Source): Source {
  const rest: { -readonly [Key in keyof Source]: Source[Key] } = { ...source };
  delete rest.pages;
  return rest;
}
