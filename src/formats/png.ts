import { carriedMessages, refused, type Carried } from './carried-text.ts';
import type { FileMetadata } from './metadata.ts';
import { chunk, chunksOf, pngOf, type Chunk } from './png-chunks.ts';
import { keywordOf, textChunk, textOf } from './png-text.ts';
import { programOf, xmp } from './xmp.ts';

/** The keyword of the chunk that contains a PNG's document. */
const documentKeyword = 'sourceline';

export interface PngOptions {
  /** Dots per inch at the printed size. */
  readonly dpi: number;
  /** The document to include, as `wholeDocument` returns it. */
  readonly document?: string | undefined;
}

/** A PNG with our density, colour space, metadata and document, which replace any that it had. */
export function withPngMetadata(
  png: Uint8Array,
  metadata: FileMetadata,
  { dpi, document }: PngOptions
): Uint8Array {
  const [header, ...others] = [...chunksOf(png)].filter((part) => !isReplaced(part));
  if (header?.type !== 'IHDR') throw new TypeError('the bytes are no PNG');
  const data = others.findIndex(({ type }) => type === 'IDAT');
  return pngOf([
    header.bytes,
    ...colourAndDensity(dpi),
    ...others.slice(0, data).map(({ bytes }) => bytes),
    ...textChunks(metadata, document),
    ...others.slice(data).map(({ bytes }) => bytes)
  ]);
}

/** The document that a PNG contains. */
export async function documentInPng(png: Uint8Array): Promise<Carried> {
  let last: string | undefined;
  for (const part of chunksOf(png)) {
    if (keywordOf(part) === documentKeyword) return textOf(part);
    last = part.type;
  }
  return refused(last === 'IEND' ? carriedMessages.none : carriedMessages.cutShort);
}

const keywords = {
  title: 'Title',
  description: 'Description',
  source: 'Source',
  software: 'Software'
} as const;
const xmpKeyword = 'XML:com.adobe.xmp';

const ownKeywords = new Set<string | undefined>([...Object.values(keywords), xmpKeyword, documentKeyword]);
/** A PNG may state its density once, and its colours in one way. */
const ownTypes = new Set(['pHYs', 'sRGB', 'iCCP', 'gAMA', 'cHRM']);

const isReplaced = (part: Chunk): boolean => ownTypes.has(part.type) || ownKeywords.has(keywordOf(part));

const metresInInch = 0.0254;

function colourAndDensity(dpi: number): Uint8Array[] {
  const perMetre = Math.round(dpi / metresInInch);
  const density = new DataView(new ArrayBuffer(9));
  density.setUint32(0, perMetre);
  density.setUint32(4, perMetre);
  density.setUint8(8, 1);
  const perceptual = new Uint8Array([0]);
  return [chunk('sRGB', perceptual), chunk('pHYs', new Uint8Array(density.buffer))];
}

function textChunks(metadata: FileMetadata, document: string | undefined): Uint8Array[] {
  const { title, description, language, sources } = metadata;
  return [
    textChunk(keywords.title, title, language),
    textChunk(keywords.description, description),
    ...(sources.length === 0 ? [] : [textChunk(keywords.source, sources.join('\n'))]),
    textChunk(keywords.software, programOf(metadata)),
    textChunk(xmpKeyword, xmp(metadata)),
    ...(document === undefined ? [] : [textChunk(documentKeyword, document)])
  ];
}
