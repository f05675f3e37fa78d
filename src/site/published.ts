import { folderOf } from '../model/permalink.ts';
import type { Timeline } from '../model/timeline.ts';

/** The texts of sources that a document passes on, by the source's id. */
type Texts = ReadonlyMap<string, string>;

/**
 * The path of a source's text beside its published document. The author's own name is never published: a server would
 * take `evil.html` for a page, and `.htaccess` for its orders. Nor is a dot of the id: some servers run `x.php.txt`.
 */
export const textPath = (sourceId: string): string =>
  `sources/${folderOf(sourceId).replaceAll('.', '~~')}.txt`;

/** The document as it is published: with our names for the texts that it names. */
export const publishedDocument = (timeline: Timeline, texts: Texts): string =>
  `${JSON.stringify({ ...timeline, sources: timeline.sources.map((source) => renamed(source, texts)) }, null, 2)}\n`;

const renamed = (source: Timeline['sources'][number], texts: Texts): Timeline['sources'][number] =>
  source.text === undefined || !texts.has(source.id) ? source : { ...source, text: textPath(source.id) };
