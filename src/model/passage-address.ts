import { textFragmentUrl } from './fragment.ts';
import { safeUrl } from './links.ts';
import { isFound } from './quotes.ts';
import { sourceOf } from './sources.ts';
import type { Passage, Story } from './story.ts';

/** The web address at which a passage can be read, at its words if they were found; undefined if its source has none. */
export function addressOfPassage(story: Story, { quote, verdict }: Passage): string | undefined {
  const source = sourceOf(story, quote.source);
  const page = safeUrl(source?.url) ?? safeUrl(source?.archivedUrl);
  const text = story.texts.get(quote.source);
  return page && text && isFound(verdict)
    ? textFragmentUrl(page, text.raw, verdict.start, verdict.end)
    : page;
}
