import type { Writer } from './exchange/writer.ts';
import { imagesBeside } from './images-beside.ts';
import { withTextFiles } from './text-files.ts';
import { wholeTimeline } from './whole-document.ts';

/** The file of a story's folder that is its document. */
export const documentName = 'timeline.json';

/** A story as its folder: the document, and beside it its images and the texts that it names, each after its source. */
export const folderWriter: Writer = {
  id: 'sourceline',
  name: 'Sourceline (folder)',
  ending: '',
  mediaType: 'application/json',
  write(story, words, images = new Map()) {
    const { timeline, texts } = withTextFiles(story.timeline, ({ id }) => story.texts.get(id)?.raw);
    const encoder = new TextEncoder();
    const written = [...texts].map(([path, text]) => [path, encoder.encode(text)] as const);
    const beside = imagesBeside(timeline, images, words);
    return { ...beside, files: new Map([[documentName, jsonBytes(timeline)], ...written, ...beside.files]) };
  }
};

/** A story as one document that contains its texts. */
export const fileWriter: Writer = {
  id: 'sourceline-json',
  name: 'Sourceline (one file)',
  ending: '.json',
  mediaType: 'application/json',
  write: (story, words) => ({
    files: new Map([['', jsonBytes(wholeTimeline(story))]]),
    lost: imagesBeside(story.timeline, new Map(), words).lost
  })
};

/** A document as the file that holds it. */
export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
