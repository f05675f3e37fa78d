import { citationOf } from '../../model/citation.ts';
import { parseDay } from '../../model/day.ts';
import { safeUrl } from '../../model/links.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';
import { styles, type Paragraph } from './blocks.ts';

/** A source's title, author, publisher, day and address. */
export function publicationOf({ timeline }: Story, source: Source, words: Words): Paragraph[] {
  const language = source.language ?? timeline.language;
  const href = safeUrl(source.url) ?? safeUrl(source.archivedUrl);
  const facts = factsOf(source, words);
  return [
    { text: source.title, style: styles.entryTitle, language, href },
    ...(facts ? [{ text: facts, style: styles.note, language }] : []),
    ...(href ? [{ text: href, style: styles.note, href }] : [])
  ];
}

/** The same in one paragraph, for sheets with little room. */
export function publicationInLine({ timeline }: Story, source: Source, words: Words): Paragraph {
  const href = safeUrl(source.url) ?? safeUrl(source.archivedUrl);
  const text = [words.sheet.source(citationOf(source, words.dates.day)), href].filter(Boolean).join(', ');
  return { text, style: styles.note, language: source.language ?? timeline.language, href };
}

function factsOf({ author, publisher, published }: Source, { dates }: Words): string {
  const day = published === undefined ? undefined : parseDay(published);
  return [author, publisher, day === undefined ? undefined : dates.day(day)]
    .filter((fact) => fact !== undefined)
    .join(', ');
}
