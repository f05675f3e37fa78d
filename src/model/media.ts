import { imageTypeByName } from './media-type.ts';
import type { Timeline } from './timeline.ts';

/** The files of a document's images, each once, in order of appearance. */
export const mediaFiles = ({ events }: Pick<Timeline, 'events'>): readonly string[] => [
  ...new Set(events.flatMap(({ media = [] }) => media.map(({ file }) => file)))
];

/**
 * Where each image is published, beside the document: `media/1.png`. The author's file name is not: a server may obey
 * names, and two may differ only in what its file system ignores.
 */
export const publishedMedia = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map((file, index) => [file, `media/${index + 1}.${imageTypeByName(file) ?? 'png'}`]));

/** A document with its images under other names; an image without another keeps its own. */
export const withMediaNamed = (timeline: Timeline, names: ReadonlyMap<string, string>): Timeline => ({
  ...timeline,
  events: timeline.events.map((event) =>
    event.media
      ? {
          ...event,
          media: event.media.map((medium) => ({ ...medium, file: names.get(medium.file) ?? medium.file }))
        }
      : event
  )
});
