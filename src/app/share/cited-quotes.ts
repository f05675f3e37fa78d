import { citationOf } from '../../model/citation.ts';
import { pagesOfPassages, type PageRange } from '../../model/pages.ts';
import { hasWords, restOfPassage, sentenceOfPassage } from '../../model/passage-context.ts';
import { sourceOf } from '../../model/sources.ts';
import type { Passage, Story, StoryEvent, Testimony } from '../../model/story.ts';
import type { Citation } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';

/**
 * The quotes of an event as text, each with who says so, its source and its sentence, so that what stands around it is not
 * lost; then the sources that are only cited, the event, and the address that shows it.
 */
export function citedQuotes(story: Story, event: StoryEvent, link: string | undefined, words: Words): string {
  const quotes = event.testimonies.flatMap(({ by, passages }) =>
    passages.map((passage) => citedQuote(story, passage, by, words))
  );
  const citations = event.testimonies.flatMap(({ by, citations: named }) =>
    named.map((citation) => citedSource(story, citation, by, words))
  );
  return [
    ...quotes,
    ...citations,
    words.share.event(event.title, words.dates.when(event.date), words.standing.inWords(event)),
    link
  ]
    .filter(Boolean)
    .join('\n');
}

function citedQuote(story: Story, passage: Passage, by: Testimony['by'], words: Words): string {
  const { quote, verdict } = passage;
  const { before, after } = restOfPassage(story, passage);
  const quoted = words.share.quoted({
    words: quote.exact,
    isUnread: verdict.kind === 'unread',
    who: words.standing.voice(by),
    source: sourceInWords(story, quote.source, words, pagesOfPassages(story, [passage]))
  });
  return hasWords(before + after)
    ? `${quoted}\n  ${words.share.inSentence(sentenceOfPassage(story, passage))}`
    : quoted;
}

/** “Cited: Bridge stays shut, The Herald, May 4, 2021 (page 2) — a spokeswoman”. */
const citedSource = (story: Story, { source, note }: Citation, by: Testimony['by'], words: Words): string =>
  `${words.share.cited} ${sourceInWords(story, source, words)}${note === undefined ? '' : ` (${note})`} — ${words.standing.voice(by)}`;

/** “Bridge stays shut, The Herald, May 4, 2021, p. 3, https://herald.example/bridge”. */
function sourceInWords(
  story: Story,
  id: string,
  { dates, source: says }: Words,
  pages: readonly PageRange[] = []
): string {
  const source = sourceOf(story, id);
  const where = pages.length > 0 ? says.pages(pages) : undefined;
  return source ? [citationOf(source, dates.day), where, source.url].filter(Boolean).join(', ') : id;
}
