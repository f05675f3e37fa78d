import { readFileSync } from 'node:fs';
import { canonicalHash } from '../../src/model/hash.ts';
import { checkFile } from '../../src/model/file-checks.ts';
import { readStory, type Story } from '../../src/model/story.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Quote, Source, Timeline, TimelineEvent } from '../../src/model/timeline.ts';

/** From the project's own folder, in which all tests run: in a browser's stand-in a module has no file's address. */
const storyFolder = 'data/north-korea-outreach';

/** The article of the first story, to the letter. */
export const article = readFileSync(`${storyFolder}/sources/article.txt`, 'utf8');
export const articleTimelineText = readFileSync(`${storyFolder}/timeline.json`, 'utf8');

export const plainText =
  'Talks began in Geneva on May 3, 2021. The ministry did not comment. Talks ended on May 5, 2021.';

export const sourceOf = (content: string, more: Partial<Source> = {}): Source => ({
  id: 'paper',
  title: 'A paper',
  content,
  sha256: canonicalHash(content),
  ...more
});

export const quoteOf = (exact: string, more: Partial<Quote> = {}): Quote => ({
  source: 'paper',
  exact,
  ...more
});

export const eventOf = (more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: 'talks',
  title: 'Talks begin in Geneva',
  when: { text: 'on May 3, 2021', edtf: '2021-05-03', aspect: 'on' },
  occurrence: 'happened',
  assertions: [{ voice: 'reported', evidence: [quoteOf('Talks began in Geneva on May 3, 2021')] }],
  ...more
});

/** A timeline that passes every check, but for what is changed in it. */
export const timelineOf = (more: Partial<Timeline> = {}): Timeline => ({
  version: 1,
  id: 'talks',
  title: 'Talks',
  language: 'en',
  asOf: '2021-06-01',
  sources: [sourceOf(plainText)],
  events: [eventOf()],
  ...more
});

/** The story of a timeline that passes; one that does not fails the test with its problems. */
export function storyOf(timeline: Timeline, texts: ReadonlyMap<string, string> = new Map()): Story {
  const story = readStory(timeline, texts);
  if (!story.ok) throw new Error(story.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return story.value;
}

/** What is wrong with a timeline whose shape is right, as for one who opens its file. */
export function problemsOf(
  timeline: Timeline,
  texts: ReadonlyMap<string, string> = new Map()
): readonly Problem[] {
  const story = readStory(timeline, texts, checkFile);
  return story.ok ? [] : story.problems;
}
