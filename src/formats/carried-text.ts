/** The text of the document that a file contains, or why it can't be had, as a predicate. */
export type Carried =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export const refused = (reason: string): Carried => ({ ok: false, reason });

/** Why a file yields no document: predicates to follow the file's name. */
export const carriedMessages = {
  none: 'contains no timeline: it was exported without its document, or another program left it out when it saved the file; open the timeline.json itself, or export the file again',
  noPicture:
    'is not an SVG, PNG, PDF, Word or PowerPoint document, despite its name; open the file itself, or the timeline.json',
  damaged: 'contains a damaged timeline; download or export it again',
  cutShort: 'is incomplete; download or export it again',
  locked:
    'is encrypted, so its timeline can’t be read; save it without a password, or open the timeline.json itself',
  documentTooLarge: (most: number) =>
    `contains a timeline of more than ${Math.floor(most / 1_000_000)} MB, the limit; use the command line to open the timeline.json and its texts`,
  tooMuchWork: (most: number) =>
    `takes more than ${Math.round(most / 1_000_000)} MB of work to read, far more than any file with a timeline; open the timeline.json itself`,
  fileTooLarge: (most: number) => `is larger than ${most / 1_000_000} MB, the limit`
};

/** Decodes bytes of UTF-8 as the document; silently replacing other bytes would alter quotes. */
export function carriedText(bytes: Uint8Array): Carried {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused(carriedMessages.damaged);
  }
}
