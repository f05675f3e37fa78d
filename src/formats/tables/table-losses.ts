import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { countChanges } from '../exchange/story-texts.ts';

/** What of a story a table has no columns for, in sentences. */
export function tableLosses(story: Story, words: Words): readonly string[] {
  const { timeline, texts } = story;
  const counts = {
    eras: timeline.eras?.length ?? 0,
    steps: timeline.steps?.length ?? 0,
    actors: 0,
    images: 0,
    ...countChanges(story)
  };
  const images = timeline.events.flatMap(({ media = [] }) => media).length;
  return [
    ...(Object.values(counts).some(Boolean) ? [words.losses.parts(counts)] : []),
    ...(images > 0 ? [words.losses.images(images)] : []),
    ...(texts.size > 0 ? [words.losses.texts(texts.size)] : [])
  ];
}
