import { mediaFiles } from '../model/media.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import type { Images, Written } from './exchange/writer.ts';

/** The images of a story that are at hand, as files beside its document, and a sentence on those that are not. */
export function imagesBeside(timeline: Timeline, images: Images, words: Words): Written {
  const named = mediaFiles(timeline);
  const files = new Map([...images].filter(([path]) => named.includes(path)));
  const missing = named.length - files.size;
  return { files, lost: missing > 0 ? [words.losses.images(missing)] : [] };
}
