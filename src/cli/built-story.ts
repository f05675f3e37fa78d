import { readTexts } from '../model/load.ts';
import type { Problem } from '../model/problem.ts';
import { parseTimeline } from '../model/parse.ts';
import { readStory, type Story } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import { wholeTimeline } from '../formats/whole-document.ts';
import type { Effects } from './effects.ts';
import { mediaFiles, publishedMedia } from '../model/media.ts';
import { checkImages, pathsOf, readStoryFile } from './story-file.ts';
import { reportStory, withImages, withUnread, type StoryReport } from './verify-report.ts';

/** A story that passed every check, with everything its pages are made from. */
export interface BuiltStory {
  readonly story: Story;
  /** The texts of sources that name a file, by source id; these are published with the document. */
  readonly texts: ReadonlyMap<string, string>;
  /** The folder of its images; undefined for a document that came by itself. */
  readonly folder: string | undefined;
  /** Where its images are published, beside the document, by their paths in the folder. */
  readonly media: ReadonlyMap<string, string>;
  /** The paths of all files that it was read from. */
  readonly paths: readonly string[];
  /** The document with these texts included. */
  readonly whole: Timeline;
}

/** The outcome for a STORY: a story that passed, with warnings for its author, or the report of its problems. */
export type Checked =
  | { readonly ok: true; readonly value: BuiltStory; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly report: StoryReport };

/** Reads a STORY and checks it in the same way as `verify`. */
export async function checkForBuild(name: string, effects: Effects): Promise<Checked> {
  const file = await readStoryFile(name, effects);
  const { timeline, readSource } = file;
  const { texts, unread } = await readTexts(timeline, readSource);
  const images = await checkImages(file, effects);
  const report = withImages(withUnread(reportStory(name, timeline, texts), unread), images);
  if (!report.ok || !timeline.ok) return { ok: false, report };
  const story = readStory(timeline.value, texts);
  if (!story.ok) return { ok: false, report: { ...report, problems: story.problems } };
  // A text may be too long for a page to accept, whether beside the document or in it.
  const whole = parseTimeline(wholeTimeline(story.value));
  if (!whole.ok) return { ok: false, report: { ...report, problems: whole.problems } };
  const { folder } = file;
  const media = publishedMedia(folder === undefined ? [] : mediaFiles(timeline.value));
  const value = { story: story.value, texts, folder, media, paths: pathsOf(file), whole: whole.value };
  return { ok: true, value, warnings: report.warnings };
}
