import type { StoryEvent } from '../model/story.ts';
import type { Words } from './words.ts';

/** How an image is put into words: as one that is elsewhere, or that is not in the file. */
type Said = Words['files']['image' | 'imageNotIn'];

/** What is said of each image of an event where it is not shown: what is on it, by whom, and under which licence. */
export const imagesInWords = ({ media = [] }: Pick<StoryEvent, 'media'>, said: Said): readonly string[] =>
  media.map(({ alt, credit, licence }) => said([alt, credit, licence].filter((fact) => fact !== undefined)));
