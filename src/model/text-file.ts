import { encodingOf } from './encoding.ts';

/** Larger files are refused: 20 MB, in bytes. A document and its texts may come from a stranger. */
export const largestFile = 20_000_000;

/** The text of a file, or why it can't be had: a predicate, as in “is larger than 20 MB”. */
export type ReadText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export const unreadable = (reason: string): ReadText => ({ ok: false, reason });

export const largerThan = (most: number): string => `is larger than ${most / 1_000_000} MB, the limit`;

/** Decodes a file's bytes. Only UTF-8 is accepted, since silently replacing other bytes would alter quotes. */
export function textOfBytes(bytes: Uint8Array<ArrayBufferLike>): ReadText {
  if (bytes.length > largestFile) return unreadable(largerThan(largestFile));
  const encoding = encodingOf(bytes);
  if (encoding.isUtf8) return { ok: true, text: encoding.text };
  return unreadable(`${encoding.words}; save it as UTF-8: ${wayToSave}`);
}

const wayToSave = 'most editors offer “Encoding” or “UTF-8” under “Save as”';

/** Why a document that came by itself, in `what`, reads no files. */
export const besideNothing = (what: string): string =>
  `is not read: the document came in ${what}, and only a document in a folder has files beside it; open the folder, or put the text into the document as “content”`;
