import { Ids } from '../../formats/exchange/ids.ts';
import { FileNames } from '../../formats/text-files.ts';
import { imageTypeOf, imageTypes, largestImage, mediaTypeOf } from '../../model/media-type.ts';
import type { Images } from './images.ts';

/** Why a file is not added as an image; the sentences are in `words/en/studio-event.ts`. */
export type ImageRefusal =
  | { readonly why: 'tooLarge' }
  | { readonly why: 'noImage' }
  | { readonly why: 'otherKind'; readonly kind: string }
  | { readonly why: 'unread'; readonly reason: string };

/** The images among files that an author chose, by their paths beside the document, and the files that are none. */
export interface NewImages {
  readonly images: Images;
  readonly refused: readonly { readonly name: string; readonly refusal: ImageRefusal }[];
}

/**
 * Reads images that an author chose. Their first bytes tell what they are. Each has a path of its own, made of its file's
 * name and of what it is, so that a wrong ending is put right; the path's last part is that of none in `taken`, which is
 * asked for once all are read: others may have been added meanwhile.
 */
export async function newImages(files: readonly File[], taken: () => readonly string[]): Promise<NewImages> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, found: await readImage(file) }))
  );
  const names = new FileNames(...taken().map((path) => path.slice(path.lastIndexOf('/') + 1)));
  return {
    images: new Map(
      read.flatMap(({ name, found }) =>
        'why' in found ? [] : [[`media/${names.make(stemOf(name), found.ending)}`, found.image] as const]
      )
    ),
    refused: read.flatMap(({ name, found }) => ('why' in found ? [{ name, refusal: found }] : []))
  };
}

interface FoundImage {
  readonly image: Blob;
  readonly ending: string;
}

async function readImage(file: File): Promise<FoundImage | ImageRefusal> {
  if (file.size > largestImage) return { why: 'tooLarge' };
  try {
    // Now, as the file may be changed or gone by the time that it is stored.
    const bytes = await file.arrayBuffer();
    const kind = imageTypeOf(new Uint8Array(bytes));
    const type = imageTypes.find((each) => each === kind);
    if (!type) return kind === undefined ? { why: 'noImage' } : { why: 'otherKind', kind };
    return {
      image: new Blob([bytes], { type: mediaTypeOf(type) }),
      ending: type === 'jpeg' ? '.jpg' : `.${type}`
    };
  } catch (error) {
    return { why: 'unread', reason: String(error) };
  }
}

/** The name of a file without its ending, in letters that every system and address takes. */
const stemOf = (name: string): string => new Ids('image').make(name.replace(/\.[^.]*$/u, ''));
