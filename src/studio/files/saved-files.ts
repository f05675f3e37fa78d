import { isSafePath } from '../../app/archive/safe-path.ts';
import { zipped } from '../../formats/zipped.ts';
import { documentName, jsonBytes } from '../../formats/own-story.ts';
import { FileNames, withTextFiles } from '../../formats/text-files.ts';
import { imageTypeByName } from '../../model/media-type.ts';
import { mediaFiles } from '../../model/media.ts';
import { largestFile, textOfBytes } from '../../model/text-file.ts';
import type { Source } from '../../model/timeline.ts';
import type { Desk } from '../desk/desk.ts';
import type { Images } from './images.ts';

/** Files by their paths in a story's folder. */
export type SavedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A story as the files of its folder: the texts and images first, and the document that names them last. */
export async function savedFiles({ timeline }: Desk, images: Images): Promise<SavedFiles> {
  const contents = new Map<Source, string>();
  const sources = timeline.sources.map((source) => {
    const { content, ...rest } = source;
    if (content === undefined || !isGivenBack(content)) return source;
    const moved = { ...rest, text: documentName };
    contents.set(moved, content);
    return moved;
  });
  const { timeline: document, texts } = withTextFiles({ ...timeline, sources }, (source) =>
    contents.get(source)
  );
  return new Map([
    ...[...texts].map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
    ...(await imageFiles(mediaFiles(timeline), images)),
    [documentName, new Uint8Array(jsonBytes(document))]
  ]);
}

/** Whether a file gives a text back as it is; one that would not stays in the document. */
function isGivenBack(content: string): boolean {
  const read = textOfBytes(new TextEncoder().encode(content));
  return read.ok && read.text === content;
}

/** The images that the document names and that are there, unless their paths lead out of the folder. */
const imageFiles = (
  paths: readonly string[],
  images: Images
): Promise<readonly (readonly [string, Uint8Array<ArrayBuffer>])[]> =>
  Promise.all(
    paths.flatMap((path) => {
      const image = images.get(path);
      if (!image || !isSafePath(path) || imageTypeByName(path) === undefined) return [];
      return [image.arrayBuffer().then((bytes) => [path, new Uint8Array(bytes)] as const)];
    })
  );

/** A story's folder as an archive. */
export async function asZip(desk: Desk, images: Images): Promise<Blob> {
  const bytes = zipped(await savedFiles(desk, images), folderName(desk));
  return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
}

/** A story as one document with its texts inside; undefined if it is too large to be opened again. Images are left out. */
export function asJson({ timeline }: Desk): Blob | undefined {
  const bytes = new Uint8Array(jsonBytes(timeline));
  return bytes.length <= largestFile ? new Blob([bytes], { type: 'application/json' }) : undefined;
}

/** The name of a story's folder, and of its files without their ending, which every system takes. */
export const folderName = ({ timeline: { id } }: Desk): string =>
  isSafePath(id) && !id.includes('/') ? new FileNames().make(id, '') : 'timeline';
