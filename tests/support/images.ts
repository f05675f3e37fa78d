const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A whole PNG of 2 × 2 pixels. */
export const png = latin(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQT5gIRAwQCgAcBgRBVhBJBAAAAABJRU5ErkJggg==')
);

/** The first bytes of files, as programs write them. */
export const beginnings = {
  jpeg: latin('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01'),
  webp: latin('RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0'),
  avif: latin('\0\0\0\x20ftypavif\0\0\0\0avifmif1miafMA1B'),
  /** With AVIF not as the main brand. */
  avifToo: latin('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'),
  heic: latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
  gif: latin('GIF89a\x02\0\x02\0'),
  svg: latin('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  page: latin('<!doctype html><title>Not found</title>'),
  sound: latin('RIFF\x24\0\0\0WAVEfmt '),
  video: latin('\0\0\0\x18ftypisom\0\0\0\0isommp42'),
  nothing: latin('')
} as const;
