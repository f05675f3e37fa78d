import type { EmbedAddresses } from '../../export/snippets/embedded.ts';
import {
  quoteSnippet,
  type CitedSource,
  type QuotedEvent,
  type QuotedPassage
} from '../../export/snippets/quote-snippet.ts';
import { citationOf } from '../../model/citation.ts';
import { safeUrl } from '../../model/links.ts';
import { addressOfPassage } from '../../model/passage-address.ts';
import { restOfPassage } from '../../model/passage-context.ts';
import { pagesOfPassages } from '../../model/pages.ts';
import { isFound } from '../../model/quotes.ts';
import { languageOfSource, sourceOf } from '../../model/sources.ts';
import type { Passage, Story, StoryEvent, Testimony } from '../../model/story.ts';
import type { Citation } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';

/** The quotation of an event for someone else's page. `page` of the addresses is the page that shows the event. */
export const quotationOf = (
  story: Story,
  event: StoryEvent,
  addresses: EmbedAddresses,
  words: Words
): string => quoteSnippet(quotedEvent(story, event, words), addresses);

function quotedEvent(story: Story, event: StoryEvent, words: Words): QuotedEvent {
  const { id, title, when } = event;
  const { timeline } = story;
  const date = words.share.date(when.text, words.dates.when(event.date));
  return {
    id,
    title,
    language: timeline.language,
    facts: `${date}; ${words.standing.inWords(event)}`,
    timeline: timeline.title,
    passages: event.testimonies.flatMap(({ by, passages }) =>
      passages.map((passage) => quotedPassage(story, passage, by, words))
    ),
    citations: event.testimonies.flatMap(({ by, citations }) =>
      citations.map((citation) => citedSource(story, citation, by, words))
    )
  };
}

function citedSource(story: Story, citation: Citation, by: Testimony['by'], words: Words): CitedSource {
  const source = sourceOf(story, citation.source);
  return {
    label: words.share.cited,
    source: source ? citationOf(source, words.dates.day) : citation.source,
    url: safeUrl(source?.url),
    note: citation.note,
    who: words.standing.voice(by)
  };
}

function quotedPassage(story: Story, passage: Passage, by: Testimony['by'], words: Words): QuotedPassage {
  const { quote, verdict } = passage;
  const source = sourceOf(story, quote.source);
  const pages = pagesOfPassages(story, [passage]);
  const cited = source ? citationOf(source, words.dates.day) : quote.source;
  return {
    ...restOfPassage(story, passage),
    exact: quote.exact,
    language: languageOfSource(story, source),
    who: words.standing.voice(by),
    source: pages.length > 0 ? `${cited}, ${words.source.pages(pages)}` : cited,
    url: addressOfPassage(story, passage),
    fault: isFound(verdict)
      ? undefined
      : words.share.fault(verdict.kind === 'unread', words.standing.verdict(verdict))
  };
}
