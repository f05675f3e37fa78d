import { csvOf } from '../formats/csv.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Words } from '../words/words.ts';
import { saveBlob } from './save-blob.ts';

/** Saves events of a story as CSV, in the order given; returns what came of it, in a sentence. */
export const saveCsv = (story: Story, events: readonly StoryEvent[], words: Words): string =>
  saveBlob(
    new Blob([csvOf(story, events, words)], { type: 'text/csv;charset=utf-8' }),
    `${story.timeline.id}.csv`,
    words
  );
