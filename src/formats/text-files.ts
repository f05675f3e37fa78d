import type { Source, Timeline } from '../model/timeline.ts';

/** Makes names of files of ids: unique also where capitals make no difference, and none that Windows reserves. */
export class FileNames {
  readonly #taken: Set<string>;

  constructor(...taken: readonly string[]) {
    this.#taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  make(id: string, ending: string): string {
    const base = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(id) ? `${id}-1` : id;
    let name = `${base}${ending}`;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) name = `${base}-${count}${ending}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** A document that names its texts after their sources, and those texts by their paths. */
export interface TextFiles {
  readonly timeline: Timeline;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Moves the texts of a document to `sources/`, each named after its source: the path that a document gives may be that
 * of the document itself, or of an image. A source whose text `textOf` doesn't know stays as it is, and no other text gets
 * the name of its file, which would be read in its place.
 */
export function withTextFiles(timeline: Timeline, textOf: (source: Source) => string | undefined): TextFiles {
  const known = timeline.sources.map((source) => (source.text === undefined ? undefined : textOf(source)));
  const staying = timeline.sources.filter((_, at) => known[at] === undefined);
  const names = new FileNames(...staying.flatMap(({ text }) => text?.split('/').at(-1) ?? []));
  const texts = new Map<string, string>();
  const sources = timeline.sources.map((source, at) => {
    const content = known[at];
    if (content === undefined) return source;
    const text = `sources/${names.make(source.id, '.txt')}`;
    texts.set(text, content);
    return { ...source, text };
  });
  return { timeline: { ...timeline, sources }, texts };
}
