import { checkDocument } from '../model/check-document.ts';
import { readTexts } from '../model/load.ts';
import { UsageError, writeOutput, type Effects } from './effects.ts';
import { fixesFor, leftQuotes, type Fix, type LeftQuote } from './fixes.ts';
import { withTexts } from './json-text.ts';
import { readStoryFile } from './story-file.ts';

/** What was corrected in a story's document, and the quotes that only its author can correct. */
export interface Fixes {
  readonly changed: readonly Fix[];
  readonly left: readonly LeftQuote[];
}

/** A new key is inserted after the first of these keys in its object. */
const neighbours = ['text', 'content', 'title', 'id'];

/** Writes corrections into a story's document, leaving every other character as it is. */
export async function fixStory(story: string, effects: Effects): Promise<Fixes> {
  if (story === '-') throw new UsageError('--fix needs a STORY on disk, not -');
  const { path, bytes, json, timeline, folder, readSource } = await readStoryFile(story, effects);
  if (folder === undefined)
    throw new UsageError(
      `--fix changes a timeline.json, and ${story} is a picture that contains a copy of one`
    );
  const { texts } = await readTexts(timeline, readSource);
  const { reading } = checkDocument(timeline, texts);
  if (!reading) return { changed: [], left: [] };
  const changed = fixesFor(reading, timeline.ok ? new Set() : (timeline.sound?.wrong ?? new Set()));
  if (changed.length > 0) {
    const fixed = withTexts(json, new Map(changed.map(({ path: at, text }) => [at, text])), neighbours);
    await writeOutput(path, hasMark(bytes) ? `\ufeff${fixed}` : fixed, effects);
  }
  return { changed, left: leftQuotes(reading) };
}

/** Whether a file begins with UTF-8's byte order mark, which decoding removes. */
const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;
