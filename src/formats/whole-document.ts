import type { CanonicalText } from '../model/canonical.ts';
import { hashOfCanonical } from '../model/hash.ts';
import { jsonEscapeOf } from '../model/json-escape.ts';
import { withoutPages } from '../model/pages.ts';
import type { Story } from '../model/story.ts';
import { largestFile } from '../model/text-file.ts';
import type { Source, Timeline } from '../model/timeline.ts';

/** The largest document that a file may contain, in bytes of UTF-8: the most that the page reads from any file. */
export const largestDocument = largestFile;

/**
 * Markup, controls, characters that break lines in scripts, and characters that XML forbids: in JSON all these occur
 * only in strings.
 */
const escaped = /[<>&\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/**
 * The document of a story with its sources' texts included. A source that names no text keeps what it has: if its
 * text may not be republished, that is nothing, though it may have been read to check quotes. Nothing is included for
 * a text that was not read, or is empty, which no document may contain, or has another hash: that could be any file
 * that a stranger's document names.
 */
export const wholeTimeline = ({ timeline, texts }: Story): Timeline => ({
  ...timeline,
  sources: timeline.sources.map((source) => withContent(source, texts.get(source.id)))
});

/** `content` comes last, wherever it was before. */
function withContent({ text, content, ...rest }: Source, read: CanonicalText | undefined): Source {
  const isPassedOn = (text !== undefined || content !== undefined) && read && isAsHashed(rest, read);
  return isPassedOn && read.raw !== '' ? { ...rest, content: read.raw } : withoutPages(rest);
}

/** Whether a text matches its source's hash. */
const isAsHashed = ({ sha256 }: Pick<Source, 'sha256'>, text: CanonicalText): boolean =>
  sha256 === hashOfCanonical(text);

/**
 * The same as JSON that can be put unchanged into a script, XML or a CDATA section. One story always gives the same
 * text, whether its texts came from files or from such a document.
 */
export const wholeDocument = (story: Story): string =>
  JSON.stringify(wholeTimeline(story)).replace(escaped, jsonEscapeOf);

/** Whether a document is small enough to be opened again from a file that contains it. */
export const isCarriable = (document: string): boolean =>
  document.length <= largestDocument && new TextEncoder().encode(document).length <= largestDocument;
