import type { CanonicalText } from '../model/canonical.ts';
import { hashOfCanonical } from '../model/hash.ts';
import type { Story } from '../model/story.ts';
import { largestFile } from '../model/text-file.ts';
import type { Source, Timeline } from '../model/timeline.ts';

/** The largest document that a file may carry, in bytes of UTF-8: as much as the page takes from any file. */
export const largestDocument = largestFile;

/** Markup, controls, what breaks lines in scripts, and what XML forbids: all can stand only in JSON's strings. */
const escaped = /[<>&\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/**
 * The document of a story with the texts of its sources in it. A source that names no text keeps what it has: where its
 * text may not be passed on, that is none, though it may have been read to check its quotes. A source whose text was
 * not read stays without; so does one whose text is empty, as no document may hold that, and one whose text has another
 * hash than the document says: nobody knows what that text is, and a stranger's document may name any.
 */
export const wholeTimeline = ({ timeline, texts }: Story): Timeline => ({
  ...timeline,
  sources: timeline.sources.map((source) => withContent(source, texts.get(source.id)))
});

/** The content comes last, wherever it was before. */
function withContent({ text, content, ...rest }: Source, read: CanonicalText | undefined): Source {
  const isPassedOn = (text !== undefined || content !== undefined) && read && isAsHashed(rest, read);
  return isPassedOn && read.raw !== '' ? { ...rest, content: read.raw } : rest;
}

/** Whether a text is the one that its source's hash is of. */
const isAsHashed = ({ sha256 }: Pick<Source, 'sha256'>, text: CanonicalText): boolean =>
  sha256 === hashOfCanonical(text);

/**
 * The same as JSON that can stand in a script, in XML or in a CDATA section as it is. The same story gives the same
 * text, whether its texts came from files or from such a document.
 */
export const wholeDocument = (story: Story): string =>
  JSON.stringify(wholeTimeline(story)).replace(escaped, escapeOf);

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Whether a document is small enough to be opened again from the file that carries it. */
export const isCarriable = (document: string): boolean =>
  document.length <= largestDocument && new TextEncoder().encode(document).length <= largestDocument;
