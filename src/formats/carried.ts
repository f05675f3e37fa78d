import { carriedMessages, carriedText, refused, type Carried } from './carried-text.ts';
import { documentInPdf, isPdf } from './pdf.ts';
import { isPng } from './png-chunks.ts';
import { documentInPng } from './png.ts';
import { documentInSvg, isSvg } from './svg.ts';

/** The largest file that is searched for a document, in bytes: a picture is larger than what it carries. */
export const largestPicture = 64_000_000;

/**
 * The document that a file carries, if it is a PNG, an SVG or a PDF by its first bytes, or why it has none; undefined
 * if it is something else. What it gives is to be checked as any document is.
 */
export async function carriedDocument(bytes: Uint8Array): Promise<Carried | undefined> {
  const read = readerOf(bytes);
  if (!read) return undefined;
  return bytes.length > largestPicture ? tooLarge : read(bytes);
}

/** As `carriedDocument`, of a file that a person opened as a picture; one that is too large is not even read. */
export async function documentInFile(file: Blob): Promise<Carried> {
  if (file.size > largestPicture) return tooLarge;
  const carried = await carriedDocument(new Uint8Array(await file.arrayBuffer()));
  return carried ?? refused(carriedMessages.noPicture);
}

const tooLarge = refused(carriedMessages.fileTooLarge(largestPicture));

function readerOf(bytes: Uint8Array): ((bytes: Uint8Array) => Carried | Promise<Carried>) | undefined {
  if (isPng(bytes)) return documentInPng;
  // An SVG may speak of PDF in its first lines; a PDF has no element before its own.
  if (isSvg(beginningOf(bytes))) return documentInSvgBytes;
  return isPdf(bytes) ? documentInPdf : undefined;
}

/** Enough to see what the first element is, comments and a doctype before it included. */
const beginningOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 65_536));

function documentInSvgBytes(bytes: Uint8Array): Carried {
  const svg = carriedText(bytes);
  return svg.ok ? documentInSvg(svg.text) : svg;
}
