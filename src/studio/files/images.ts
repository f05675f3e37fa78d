import { imageTypeByName, mediaTypeOf } from '../../model/media-type.ts';

/** Images beside a document, by the paths that it gives. */
export type Images = ReadonlyMap<string, Blob>;

export const noImages: Images = new Map();

export const withImages = (images: Images, more: Images): Images => new Map([...images, ...more]);

/** The paths at which both have an image, but not the same one. */
export async function differingIn(some: Images, others: Images): Promise<readonly string[]> {
  const paths = [...some.keys()].filter((path) => others.has(path));
  const differ = await Promise.all(
    paths.map(async (path) => !(await haveSameBytes(some.get(path)!, others.get(path)!)))
  );
  return paths.filter((_, at) => differ[at]);
}

async function haveSameBytes(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [bytes, others] = await Promise.all(
    [one, other].map(async (blob) => new Uint8Array(await blob.arrayBuffer()))
  );
  return bytes!.every((byte, at) => byte === others![at]);
}

/** The addresses of images, which are of use only to this page; each is made when it is shown first. */
export class ImageAddresses {
  readonly #made = new Map<Blob, string>();

  /** The address of the image at a path; undefined if it is not at hand. */
  of(path: string, images: Images): string | undefined {
    const image = images.get(path);
    const type = imageTypeByName(path);
    if (!image || !type) return undefined;
    // Of the type that its name says, whatever the browser took its file for: never markup.
    const address =
      this.#made.get(image) ?? URL.createObjectURL(image.slice(0, image.size, mediaTypeOf(type)));
    this.#made.set(image, address);
    return address;
  }

  /** Lets the browser drop what the addresses lead to. */
  close(): void {
    for (const address of this.#made.values()) URL.revokeObjectURL(address);
    this.#made.clear();
  }
}
