import type { Story } from '../model/story.ts';
import type { Writer } from './exchange/writer.ts';
import { withTextFiles } from './text-files.ts';
import { wholeTimeline } from './whole-document.ts';

/** The file of a story's folder that is its document. */
export const documentName = 'timeline.json';

/** The largest image that is copied with a story, in bytes. */
export const largestImage = 10_000_000;

/** A story as its folder: the document, and beside it the texts that it names, each after its source. */
export const folderWriter: Writer = {
  id: 'sourceline',
  name: 'Sourceline (folder)',
  ending: '',
  mediaType: 'application/json',
  write(story) {
    const { timeline, texts } = withTextFiles(story.timeline, ({ id }) => story.texts.get(id)?.raw);
    const encoder = new TextEncoder();
    const written = [...texts].map(([path, text]) => [path, encoder.encode(text)] as const);
    return {
      files: new Map([[documentName, jsonBytes(timeline)], ...written]),
      lost: lostImages(story)
    };
  }
};

/** A story as one document that contains its texts. */
export const fileWriter: Writer = {
  id: 'sourceline-json',
  name: 'Sourceline (one file)',
  ending: '.json',
  mediaType: 'application/json',
  write: (story) => ({ files: new Map([['', jsonBytes(wholeTimeline(story))]]), lost: lostImages(story) })
};

/** Images are files of their own, which a story on screen does not hold. */
function lostImages({ timeline }: Story): readonly string[] {
  const count = timeline.events.reduce((total, { media = [] }) => total + media.length, 0);
  return count === 0 ? [] : [`Images beside the document are not copied: ${count}.`];
}

/** A document as the file that holds it. */
export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
