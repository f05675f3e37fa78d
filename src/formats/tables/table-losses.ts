import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';

/** What of a story a table has no columns for, in sentences. */
export function tableLosses({ timeline, texts }: Story, words: Words): readonly string[] {
  const counts = {
    eras: timeline.eras?.length ?? 0,
    steps: timeline.steps?.length ?? 0,
    actors: 0,
    images: 0
  };
  const images = timeline.events.flatMap(({ media = [] }) => media).length;
  return [
    ...(counts.eras + counts.steps > 0 ? [words.losses.parts(counts)] : []),
    ...(images > 0 ? [words.losses.images(images)] : []),
    ...(texts.size > 0 ? [words.losses.texts(texts.size)] : [])
  ];
}
