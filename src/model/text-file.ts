import { encodingOf } from './encoding.ts';

/** Larger files are refused: 20 MB, in bytes. A document and its texts come with a story, which may be a stranger's. */
export const largestFile = 20_000_000;

/** The text of a file, or why it can't be had: a sentence without its subject, as in “is larger than 20 MB”. */
export type ReadText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export const unreadable = (reason: string): ReadText => ({ ok: false, reason });

export const largerThan = (most: number): string =>
  `is larger than ${most / 1_000_000} MB, the most that is taken`;

/** The text of a file's bytes. Only UTF-8 is read, as a silent replacement of other bytes would alter quotes. */
export function textOfBytes(bytes: Uint8Array<ArrayBufferLike>): ReadText {
  if (bytes.length > largestFile) return unreadable(largerThan(largestFile));
  const encoding = encodingOf(bytes);
  if (encoding.isUtf8) return { ok: true, text: encoding.text };
  return unreadable(`${encoding.words}; save it as UTF-8: ${wayToSave}`);
}

const wayToSave = 'most editors offer “Encoding” or “UTF-8” under “Save as”';

/** Why a document that came alone, in `what`, reads no file. */
export const besideNothing = (what: string): string =>
  `is not read: the document came in ${what}, and only a document in a folder has files beside it; open the folder, or put the text into the document as “content”`;
