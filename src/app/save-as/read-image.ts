import { mediaFiles } from '../../model/media.ts';
import { faultOf } from '../../model/check-media.ts';
import type { Images } from '../../formats/exchange/writer.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { ImageAddress } from '../../viewer/state/images.ts';
import { fileBeside, type LocalFile } from '../local.ts';

/** Where the images of the story on screen are: among the files of a reader, or at addresses. */
export interface ImagePlaces {
  /** Empty for a story that came from an address. */
  readonly files: readonly LocalFile[];
  readonly imageAt: ImageAddress;
}

/** The images of a timeline that can be had: the writer says how many are missing. Read one after another, as each may be large. */
export async function readImages(timeline: Timeline, places: ImagePlaces): Promise<Images> {
  const images = new Map<string, Uint8Array>();
  for (const path of mediaFiles(timeline)) {
    const bytes = await readImage(path, places);
    if (bytes && faultOf(path, { ok: true, size: bytes.length, head: bytes }) === undefined)
      images.set(path, bytes);
  }
  return images;
}

async function readImage(path: string, { files, imageAt }: ImagePlaces): Promise<Uint8Array | undefined> {
  if (files.length > 0) {
    const file = fileBeside(path, files);
    return typeof file === 'string' ? undefined : bytesOf(file);
  }
  const address = imageAt(path);
  if (address === undefined) return undefined;
  // Without a connection the timeline can still be saved; the writer counts the images that are missing.
  const response = await fetch(address, { mode: 'same-origin' }).catch(() => undefined);
  return response?.ok ? bytesOf(response) : undefined;
}

const bytesOf = async (from: Blob | Response): Promise<Uint8Array> =>
  new Uint8Array(await from.arrayBuffer());
