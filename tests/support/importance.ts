import type { Story } from '../../src/model/story.ts';
import type { Importance } from '../../src/model/timeline.ts';

/** A story in which some events say how important they are. */
export const withImportance = (story: Story, of: (index: number) => Importance | undefined): Story => ({
  ...story,
  events: story.events.map((event, index) => {
    const importance = of(index);
    return importance === undefined ? event : { ...event, importance };
  })
});
