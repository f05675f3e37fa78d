/** The kinds of image beside a document, under the names of their media types (`image/png`). */
export const imageTypes = ['png', 'jpeg', 'webp', 'avif'] as const;
export type ImageType = (typeof imageTypes)[number];

/** Larger images are refused: 10 MB, in bytes. */
export const largestImage = 10_000_000;

/** The bytes at the beginning of a file from which its type is known. */
export const headLength = 256;

/** What people call the types. */
export const imageNames: Readonly<Record<ImageType, string>> = {
  png: 'PNG',
  jpeg: 'JPEG',
  webp: 'WebP',
  avif: 'AVIF'
};

/** Images of other kinds, which are named so that an author knows what to convert. */
type OtherType = 'SVG' | 'GIF' | 'HEIC';

/** A byte as a character, so that signatures can be read. */
const latin = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, headLength), (byte) => String.fromCharCode(byte)).join('');

/** An ISO media file lists its brands in its first box: its length, “ftyp”, the main brand, a version, others. */
function brandsOf(head: string): readonly string[] {
  if (head.slice(4, 8) !== 'ftyp') return [];
  const length = [...head.slice(0, 4)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
  const brands = head.slice(8, length).match(/[\s\S]{4}/gu) ?? [];
  return brands.filter((_, index) => index !== 1);
}

const signatures: readonly (readonly [ImageType | OtherType, (head: string) => boolean])[] = [
  ['png', (head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['jpeg', (head) => head.startsWith('\xff\xd8\xff')],
  ['webp', (head) => /^RIFF[\s\S]{4}WEBPVP8[ LX]/u.test(head)],
  ['avif', (head) => brandsOf(head).some((brand) => brand === 'avif' || brand === 'avis')],
  ['HEIC', (head) => brandsOf(head).some((brand) => /^(?:hei[cfmsvx]|mif1)$/u.test(brand))],
  ['GIF', (head) => /^GIF8[79]a/u.test(head)],
  // Markup that names SVG in its first lines.
  ['SVG', (head) => /^(?:\xef\xbb\xbf)?\s*<[\s\S]*svg/iu.test(head)]
];

/** The kind of an image by its first bytes, whatever its file is called; undefined if it is none that is known. */
export function imageTypeOf(bytes: Uint8Array): ImageType | OtherType | undefined {
  const head = latin(bytes);
  return signatures.find(([, fits]) => fits(head))?.[0];
}

/** The kind of an image by the ending of its file's name, which the shape of a document limits to these. */
export function imageTypeByName(file: string): ImageType | undefined {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return ending === 'jpg' ? 'jpeg' : imageTypes.find((type) => type === ending);
}

/** “image/png”. */
export const mediaTypeOf = (type: ImageType): string => `image/${type}`;
