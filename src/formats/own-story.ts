import type { Story } from '../model/story.ts';
import type { Source } from '../model/timeline.ts';
import type { Writer } from './exchange/writer.ts';
import { wholeTimeline } from './whole-document.ts';

/** The file of a story's folder that is its document. */
export const documentName = 'timeline.json';

/** The largest image that is copied with a story, in bytes. */
export const largestImage = 10_000_000;

/** A story as its folder: the document, and beside it the texts that it names. */
export const folderWriter: Writer = {
  id: 'sourceline',
  name: 'Sourceline (folder)',
  ending: '',
  mediaType: 'application/json',
  write: (story) => ({
    files: new Map([
      [documentName, jsonBytes(story.timeline)],
      ...story.timeline.sources.flatMap((source) => textOf(source, story))
    ]),
    lost: lostImages(story)
  })
};

/** A story as one document that contains its texts. */
export const fileWriter: Writer = {
  id: 'sourceline-json',
  name: 'Sourceline (one file)',
  ending: '.json',
  mediaType: 'application/json',
  write: (story) => ({ files: new Map([['', jsonBytes(wholeTimeline(story))]]), lost: lostImages(story) })
};

function textOf({ id, text }: Source, { texts }: Story): readonly (readonly [string, Uint8Array])[] {
  const read = texts.get(id);
  return text === undefined || !read ? [] : [[text, new TextEncoder().encode(read.raw)]];
}

/** Images are files of their own, which a story on screen does not hold. */
function lostImages({ timeline }: Story): readonly string[] {
  const count = timeline.events.reduce((total, { media = [] }) => total + media.length, 0);
  return count === 0 ? [] : [`Images beside the document are not copied: ${count}.`];
}

const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
