import type { Story } from '../model/story.ts';
import type { Source } from '../model/timeline.ts';

/** The largest document that a file may carry, in bytes of UTF-8: as much as the page takes from any file. */
export const largestDocument = 20_000_000;

/** Markup, controls, what breaks lines in scripts, and what XML forbids: all can stand only in JSON's strings. */
const escaped = /[<>&\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/**
 * The document of a story with the texts of its sources in it, as JSON that can stand in a script, in XML or in a CDATA
 * section as it is. The same story gives the same text, whether its texts came from files or from such a document.
 * A source whose text was not read stays without; so does one whose text is empty, as no document may hold that.
 */
export function wholeDocument({ timeline, texts }: Story): string {
  const sources = timeline.sources.map((source) => withContent(source, texts.get(source.id)?.raw));
  return JSON.stringify({ ...timeline, sources }).replace(escaped, escapeOf);
}

/** The content stands last, wherever it stood before. */
function withContent(source: Source, raw: string | undefined): object {
  const rest = Object.entries(source).filter(([key]) => key !== 'text' && key !== 'content');
  return Object.fromEntries(raw ? [...rest, ['content', raw]] : rest);
}

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Whether a document is small enough to be opened again from the file that carries it. */
export const isCarriable = (document: string): boolean =>
  document.length <= largestDocument && new TextEncoder().encode(document).length <= largestDocument;
