import { imageTypeByName, mediaTypeOf } from '../../model/media-type.ts';

/** Images beside a document, by the paths that it gives. */
export type Images = ReadonlyMap<string, Blob>;

export const noImages: Images = new Map();

export const withImages = (images: Images, more: Images): Images => new Map([...images, ...more]);

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
