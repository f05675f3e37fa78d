import type { Findings } from './problem.ts';
import type { Reading } from './reading.ts';
import { storyMessages } from './story-messages.ts';

/** How many characters of a title a small figure has room for. */
const longestTitle = 80;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A warning for each event whose title is longer than figures have room for, at the title's path. */
export function checkTitles({ events }: Reading): Findings {
  const warnings = events.flatMap(({ event: { title }, path }) => {
    const length = lengthOf(title);
    if (length <= longestTitle) return [];
    return [{ path: `${path}.title`, message: storyMessages.titleTooLong(length, longestTitle) }];
  });
  return { problems: [], warnings };
}

/** In characters as readers count them, at most one for each unit: a letter with its accents is one. */
const lengthOf = (title: string): number =>
  title.length <= longestTitle ? title.length : [...segmenter.segment(title)].length;
