/** The text of the document that a file carries, or a sentence on why it can't be had, without its subject. */
export type Carried =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export const refused = (reason: string): Carried => ({ ok: false, reason });

/** Why a file gives no document, as a sentence that begins with the file's name. */
export const carriedMessages = {
  none: 'carries no timeline: it was exported without its document, or another program left it out when it saved the file; open the timeline.json itself, or export the file anew',
  noPicture: 'is no SVG, PNG or PDF, whatever its name says; open the picture itself, or the timeline.json',
  damaged: 'is damaged where its timeline stands; fetch it again, or export it anew',
  cutShort: 'is cut short; fetch it again, or export it anew',
  locked:
    'is locked, so that its timeline can’t be read; save it without a password, or open the timeline.json itself',
  documentTooLarge: (most: number) =>
    `carries a timeline of more than ${most / 1_000_000} MB, the most that is taken; open the timeline.json and its texts by the command line`,
  tooMuchWork: (most: number) =>
    `makes its reader look at more than ${Math.round(most / 1_000_000)} MB, far more than a picture with a timeline does, and was left unread; open the timeline.json itself`,
  fileTooLarge: (most: number) => `is larger than ${most / 1_000_000} MB, the most that is taken`
};

/** Bytes of UTF-8 as the document; silent replacement of what is not UTF-8 would alter quotes. */
export function carriedText(bytes: Uint8Array): Carried {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused(carriedMessages.damaged);
  }
}
