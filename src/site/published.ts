import { folderOf } from '../model/permalink.ts';
import { withMediaNamed } from '../model/media.ts';
import type { Timeline } from '../model/timeline.ts';

/** The texts that are published with a document, by source id. */
type Texts = ReadonlyMap<string, string>;

/**
 * The path of a source's text beside its published document. The author's file name is never published: a server
 * would serve `evil.html` as a page, and obey `.htaccess`. Dots of the id are replaced, since some servers execute
 * `x.php.txt`.
 */
export const textPath = (sourceId: string): string =>
  `sources/${folderOf(sourceId).replaceAll('.', '~~')}.txt`;

/** The document as published: with our names for its text files and images. */
export function publishedDocument(
  timeline: Timeline,
  texts: Texts,
  media: ReadonlyMap<string, string>
): string {
  const sources = timeline.sources.map((source) => renamed(source, texts));
  return `${JSON.stringify({ ...withMediaNamed(timeline, media), sources }, null, 2)}\n`;
}

const renamed = (source: Timeline['sources'][number], texts: Texts): Timeline['sources'][number] =>
  source.text === undefined || !texts.has(source.id) ? source : { ...source, text: textPath(source.id) };
