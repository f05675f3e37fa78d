import type { Findings } from './problem.ts';
import type { Reading } from './reading.ts';
import { storyMessages } from './story-messages.ts';

/** The most characters of a title that a small figure has room for. */
const longestTitle = 80;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A warning, at the title's path, for each title that is too long for figures. */
export function checkTitles({ events }: Reading): Findings {
  const warnings = events.flatMap(({ event: { title }, path }) => {
    const length = lengthOf(title);
    if (length <= longestTitle) return [];
    return [{ path: `${path}.title`, message: storyMessages.titleTooLong(length, longestTitle) }];
  });
  return { problems: [], warnings };
}

/** In characters as readers count them: a letter with its accents is one. */
const lengthOf = (title: string): number =>
  title.length <= longestTitle ? title.length : [...segmenter.segment(title)].length;
