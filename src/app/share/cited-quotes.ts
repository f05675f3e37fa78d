import { citationOf } from '../../model/citation.ts';
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
    source: sourceInWords(story, quote.source, words)
  });
  return hasWords(before + after)
    ? `${quoted}\n  ${words.share.inSentence(sentenceOfPassage(story, passage))}`
    : quoted;
}

/** “Cited: Bridge stays shut, The Herald, May 4, 2021 (page 2) — a spokeswoman”. */
const citedSource = (story: Story, { source, note }: Citation, by: Testimony['by'], words: Words): string =>
  `${words.share.cited} ${sourceInWords(story, source, words)}${note === undefined ? '' : ` (${note})`} — ${words.standing.voice(by)}`;

/** “Bridge stays shut, The Herald, May 4, 2021, https://herald.example/bridge”. */
function sourceInWords(story: Story, id: string, { dates }: Words): string {
  const source = sourceOf(story, id);
  return source ? [citationOf(source, dates.day), source.url].filter(Boolean).join(', ') : id;
}
