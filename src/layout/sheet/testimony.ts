import { safeUrl } from '../../model/links.ts';
import { addressOfPassage } from '../../model/passage-address.ts';
import { cautionsOfPassage, hasWords, restOfPassage } from '../../model/passage-context.ts';
import { pagesOfPassages } from '../../model/pages.ts';
import { isFound } from '../../model/quotes.ts';
import { languageOfSource, sourceOf } from '../../model/sources.ts';
import type { Passage, Story, StoryEvent, Testimony } from '../../model/story.ts';
import type { Citation, Source } from '../../model/timeline.ts';
import { capital } from '../../model/wording.ts';
import { imagesInWords } from '../../words/image-words.ts';
import type { Words } from '../../words/words.ts';
import { ownLanguage } from './own-language.ts';
import { styles, type Paragraph, type Style } from './blocks.ts';

/** Everything an event rests on: its title, its date and how that is known, each quote, and who says so. */
export const entryOf = (story: Story, event: StoryEvent, words: Words): Paragraph[] => [
  ...readingOf(story, event, words),
  ...event.testimonies.flatMap((testimony) => spoken(story, testimony, words))
];

/** What the timeline makes of an event's quotes: its title, its date and how that is known; and its images in words. */
export function readingOf(story: Story, event: StoryEvent, words: Words): Paragraph[] {
  const { title, date, when } = event;
  const language = story.timeline.language;
  return [
    { text: title, style: styles.entryTitle, language },
    {
      text: `${capital(words.dates.when(date))} · ${words.standing.inWords(event)}`,
      style: styles.note,
      language: ownLanguage(story, words)
    },
    ...(when.inferred ? [{ text: words.sheet.workedOut(when.inferred), style: styles.note, language }] : []),
    ...accountsOf(story, event, words),
    ...imagesInWords(event, words.files.imageNotIn).map((text) => ({ text, style: styles.note, language }))
  ];
}

/** The quotes of each source, then who speaks in them, and the source; last the sources that are only cited. */
export function spoken(
  story: Story,
  { by, passages, citations }: Testimony,
  words: Words,
  style: Style = styles.quote
): readonly Paragraph[] {
  const sourceIds = [...new Set(passages.map(({ quote }) => quote.source))];
  const quotes = sourceIds.flatMap((id) => {
    const ofSource = passages.filter(({ quote }) => quote.source === id);
    const pages = pagesOfPassages(story, ofSource);
    const where = pages.length > 0 ? words.source.pages(pages) : undefined;
    return [
      ...ofSource.flatMap((passage) => quoteOf(story, passage, { by, words, style })),
      voiceOf(story, by, { source: sourceOf(story, id), pages: where }, words)
    ];
  });
  return [...quotes, ...citations.map((citation) => citedIn(story, citation, by, words))];
}

/** Never set as a quote is: only the name of a source, the author’s note on it, and whose words it would give. */
function citedIn(story: Story, { source: id, note }: Citation, by: Testimony['by'], words: Words): Paragraph {
  const source = sourceOf(story, id);
  const named = [source ? citationOf(source) : id, note].filter(Boolean).join(': ');
  const text = words.sheet.cited(named, words.standing.voice(by));
  return { text, style: styles.note, language: story.timeline.language, href: safeUrl(source?.url) };
}

/** The dates that sources give, one below the other. */
const accountsOf = (story: Story, { accounts }: StoryEvent, words: Words): readonly Paragraph[] =>
  accounts.map(({ source: id, when, date }) => {
    const source = sourceOf(story, id);
    const ours = words.dates.when(date);
    const said = when.text === undefined ? ours : `“${when.text}”: ${ours}`;
    const language = story.timeline.language;
    return { text: words.sheet.dateBy(source?.title ?? id, said), style: styles.note, language };
  });

interface Spoken {
  readonly by: Testimony['by'];
  readonly words: Words;
  readonly style: Style;
}

/** The words link to their place in the live page. */
function quoteOf(story: Story, passage: Passage, { by, words, style }: Spoken): Paragraph[] {
  const { quote, verdict } = passage;
  const source = sourceOf(story, quote.source);
  const rest = restOfPassage(story, passage);
  const around = hasWords(rest.before + rest.after) ? rest : undefined;
  const quoteItself: Paragraph = {
    // Added quotation marks within a sentence would look like the source's.
    text: around ? quote.exact : quoted(quote.exact),
    around,
    style,
    language: languageOfSource(story, source),
    href: addressOfPassage(story, passage)
  };
  const notes = [
    ...words.standing.cautions(cautionsOfPassage(story, passage, by)),
    ...(isFound(verdict) ? [] : [words.sheet.fault(verdict)])
  ];
  return [
    quoteItself,
    ...notes.map((text) => ({ text, style: styles.note, language: ownLanguage(story, words) }))
  ];
}

/** Words that contain quotation marks get none of ours: nested marks of the same kind mislead. */
const quoted = (exact: string): string => (/["“”„«»]/u.test(exact) ? exact : `“${exact}”`);

/** A source, and the pages of it in words. */
interface Whence {
  readonly source: Source | undefined;
  readonly pages: string | undefined;
}

function voiceOf(story: Story, by: Testimony['by'], { source, pages }: Whence, words: Words): Paragraph {
  // A single source is named once, below.
  const isOnly = story.timeline.sources.length === 1;
  const speaker = words.standing.voice(by, isOnly ? source?.publisher : undefined);
  const where = [isOnly || !source ? undefined : citationOf(source), pages].filter(Boolean).join(', ');
  return {
    text: [`— ${speaker}`, where].filter(Boolean).join(' — '),
    style: styles.note,
    language: story.timeline.language
  };
}

const citationOf = ({ publisher, title }: Source): string => [publisher, title].filter(Boolean).join(', ');
