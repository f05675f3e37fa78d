import { carriedMessages, carriedText, refused, type Carried } from './carried-text.ts';
import { documentInOffice, isOffice } from './office.ts';
import { documentInPdf, isPdf } from './pdf.ts';
import { isPng } from './png-chunks.ts';
import { documentInPng } from './png.ts';
import { documentInSvg, isSvg } from './svg.ts';

/** The largest file that is searched for a document, in bytes: a picture is larger than its document. */
export const largestPicture = 64_000_000;

/**
 * The document in a file that is a PNG, SVG, PDF, Word or PowerPoint document by its bytes, or why it has none; undefined for other files.
 * The document must be checked like any other.
 */
export async function carriedDocument(bytes: Uint8Array): Promise<Carried | undefined> {
  const read = readerOf(bytes);
  if (!read) return undefined;
  return bytes.length > largestPicture ? tooLarge : read(bytes);
}

/** Like `carriedDocument`, for a file that a person opened as a picture; a file that is too large is not read. */
export async function documentInFile(file: Blob): Promise<Carried> {
  if (file.size > largestPicture) return tooLarge;
  const carried = await carriedDocument(new Uint8Array(await file.arrayBuffer()));
  return carried ?? refused(carriedMessages.noPicture);
}

const tooLarge = refused(carriedMessages.fileTooLarge(largestPicture));

function readerOf(bytes: Uint8Array): ((bytes: Uint8Array) => Carried | Promise<Carried>) | undefined {
  if (isPng(bytes)) return documentInPng;
  if (isOffice(bytes)) return documentInOffice;
  // An SVG may mention PDF in its first lines; a PDF has no element before its header.
  if (isSvg(beginningOf(bytes))) return documentInSvgBytes;
  return isPdf(bytes) ? documentInPdf : undefined;
}

/** Enough to include the first element after any comments and doctype. */
const beginningOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 65_536));

function documentInSvgBytes(bytes: Uint8Array): Carried {
  const svg = carriedText(bytes);
  return svg.ok ? documentInSvg(svg.text) : svg;
}
