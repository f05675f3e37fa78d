import { parseDay } from '../../model/day.ts';
import { safeUrl } from '../../model/links.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import { dayInWords } from '../../model/words.ts';
import { styles, type Paragraph } from './blocks.ts';

/** Where the quotes stand: title, author, publisher, day and address of a source. */
export function publicationOf({ timeline }: Story, source: Source): Paragraph[] {
  const language = source.language ?? timeline.language;
  const href = safeUrl(source.url) ?? safeUrl(source.archivedUrl);
  const facts = factsOf(source);
  return [
    { text: source.title, style: styles.entryTitle, language, href },
    ...(facts ? [{ text: facts, style: styles.note, language }] : []),
    ...(href ? [{ text: href, style: styles.note, href }] : [])
  ];
}

/** The same in one paragraph, for sheets that have no room for more. */
export function publicationInLine({ timeline }: Story, source: Source): Paragraph {
  const href = safeUrl(source.url) ?? safeUrl(source.archivedUrl);
  const text = [`Source: ${source.title}`, factsOf(source), href].filter(Boolean).join(', ');
  return { text, style: styles.note, language: source.language ?? timeline.language, href };
}

function factsOf({ author, publisher, published }: Source): string {
  const day = published === undefined ? undefined : parseDay(published);
  return [author, publisher, day === undefined ? undefined : dayInWords(day)]
    .filter((fact) => fact !== undefined)
    .join(', ');
}
