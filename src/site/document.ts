import type { Source, Timeline } from '../model/timeline.ts';

/** The document with the text of each source in it, for a file that has nothing beside it; `texts` by the source's id. */
export const withContent = (timeline: Timeline, texts: ReadonlyMap<string, string>): Timeline => ({
  ...timeline,
  sources: timeline.sources.map((source) => sourceWithContent(source, texts))
});

/** A source that names no file keeps what it has: where its text may not be passed on, that is none. */
function sourceWithContent({ text, ...source }: Source, texts: ReadonlyMap<string, string>): Source {
  return text === undefined ? source : { ...source, content: texts.get(source.id) || undefined };
}
