import { formatDay, dayOf } from '../../model/day.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Writer } from '../exchange/writer.ts';
import { daysLost, eventsLost, isWebPage, knownLanguage, plainDayOf } from './kinds.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** A text in which nothing is a command of TeX, in one line. Letters beyond ASCII stay as they are, in UTF-8. */
export const texOf = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}~^$&%#_]/gu, (character) => escapes[character] ?? `\\${character}`);

/** Programs take an address as it is, per cent signs too, but braces must match. */
const addressOf = (url: string): string => url.replace(/[{}\\]/gu, encodeURIComponent);

/** The second pair of braces keeps capitals, and keeps “and” and commas from parting a name. */
const kept = (text: string): string => `{${texOf(text)}}`;

function fieldsOf(story: Story, source: Source): readonly (readonly [name: string, value: string])[] {
  const { title, author, publisher, url, archivedUrl } = source;
  const published = plainDayOf(source.published);
  const retrieved = plainDayOf(source.retrieved);
  const address = url ?? archivedUrl;
  const language = knownLanguage(story, source);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', kept(title)],
    ['author', author && kept(author)],
    [isWebPage(source) ? 'organization' : 'publisher', publisher && kept(publisher)],
    ['year', published && String(published.year).padStart(4, '0')],
    ['month', published && String(published.month)],
    ['date', published && formatDay(dayOf(published))],
    ['url', address && addressOf(address)],
    ['urldate', retrieved && formatDay(dayOf(retrieved))],
    ['note', url && archivedUrl ? `Archived at ${texOf(archivedUrl)}` : undefined],
    ['langid', language]
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

const entryOf = (story: Story, source: Source): string => {
  const fields = fieldsOf(story, source).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${isWebPage(source) ? 'online' : 'misc'}{${source.id},\n${fields.join(',\n')}\n}\n`;
};

/** Writes the sources of a story as BibTeX; a key is the id of its source, which is ASCII. */
export const bibtexWriter: Writer = {
  id: 'bibtex',
  name: 'Sources (BibTeX)',
  ending: '.bib',
  mediaType: 'application/x-bibtex',
  write(story, words) {
    const entries = story.timeline.sources.map((source) => entryOf(story, source));
    return {
      files: new Map([['', new TextEncoder().encode(entries.join('\n'))]]),
      lost: [...eventsLost(story, words), ...daysLost(story, words)]
    };
  }
};
