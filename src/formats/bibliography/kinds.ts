import { civilOf, parseDay, type Civil } from '../../model/day.ts';
import type { Source } from '../../model/timeline.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';

/**
 * What a source is, as far as its facts say so: a page of the web if it has an address, else a document of no known
 * kind. Whether a page is of a newspaper, a journal or a ministry, nothing in a story says.
 */
export const isWebPage = ({ url, archivedUrl }: Source): boolean => (url ?? archivedUrl) !== undefined;

/** A day of a source as parts; undefined if there is none, or no such day. */
export function civilOfText(text: string | undefined): Civil | undefined {
  const day = text === undefined ? undefined : parseDay(text);
  return day === undefined ? undefined : civilOf(day);
}

/** The language of a source as far as it is known: the story's own is `und` where nobody said. */
export function knownLanguage({ timeline }: Story, source: Source): string | undefined {
  const language = source.language ?? timeline.language;
  return language === 'und' ? undefined : language;
}

/** Programs of references read years of four digits. */
const isPlain = ({ year }: Civil): boolean => year > 0 && year <= 9999;

/** A day of a source for a format that has only years from 1 to 9999. */
export function plainDayOf(text: string | undefined): Civil | undefined {
  const day = civilOfText(text);
  return day && isPlain(day) ? day : undefined;
}

/** How many days of its sources such a format leaves out, in a sentence; empty if none. */
export function daysLost({ timeline }: Story, words: Words): readonly string[] {
  const days = timeline.sources.flatMap(({ published, retrieved }) =>
    [published, retrieved].flatMap((text) => civilOfText(text) ?? [])
  );
  const count = days.filter((day) => !isPlain(day)).length;
  return count > 0 ? [words.losses.yearsBeforeOne(count)] : [];
}

/** That events are no references, in a sentence; empty if there are none. */
export const eventsLost = ({ events }: Story, words: Words): readonly string[] =>
  events.length > 0 ? [words.losses.sourcesOnly(events.length)] : [];
