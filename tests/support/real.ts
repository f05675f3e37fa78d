import articleText from '../../data/north-korea-outreach/sources/article.txt?raw';
import timeline from '../../data/north-korea-outreach/timeline.json' with { type: 'json' };
import { parseTimeline } from '../../src/model/parse.ts';
import { readStory, type Story } from '../../src/model/story.ts';

/** The story that ships with the page, read as the page reads it. */
export function realStory(): Story {
  const parsed = parseTimeline(timeline);
  const story = parsed.ok ? readStory(parsed.value, new Map([['article', articleText]])) : parsed;
  if (!story.ok) throw new Error(JSON.stringify(story.problems, null, 2));
  return story.value;
}
