import { sourceOf } from '../model/sources.ts';
import type { Story, StoryEra } from '../model/story.ts';
import type { Words } from './words.ts';

/** What is said of an era after its name: its date, and the source that it is named after. */
export const eraFacts = (story: Pick<Story, 'timeline'>, era: StoryEra, { dates, figure }: Words): string =>
  figure.eraFacts(
    dates.when(era.date),
    era.source === undefined ? undefined : (sourceOf(story, era.source)?.title ?? era.source)
  );

/** The most eras that a sentence names. */
const longestList = 24;

/** The eras of a story in one sentence; undefined if it has none. */
export function erasInWords(story: Pick<Story, 'timeline' | 'eras'>, words: Words): string | undefined {
  const { eras } = story;
  if (eras.length === 0) return undefined;
  const named = eras.slice(0, longestList).map((era) => [era.label, eraFacts(story, era, words)] as const);
  return words.figure.erasInALine(named, eras.length - named.length);
}
