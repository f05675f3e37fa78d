import { sourcesById } from '../../model/sources.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Writer } from '../exchange/writer.ts';
import { textOfEvent } from './own-event.ts';
import { textOfTimeline, timelineFile } from './own-timeline.ts';

/** Makes names of files of ids: unique also where capitals make no difference, and none that Windows reserves. */
class FileNames {
  readonly #taken: Set<string>;

  constructor(...taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  make(id: string, ending: string): string {
    const base = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(id) ? `${id}-1` : id;
    let name = `${base}${ending}`;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) name = `${base}-${count}${ending}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** The sources with their texts in files of their own, whatever they were in before. */
function sourcesOf({
  timeline,
  texts
}: Story): readonly { readonly source: Source; readonly content?: string }[] {
  const names = new FileNames();
  return timeline.sources.map(({ content, text, ...source }) => {
    const raw = texts.get(source.id)?.raw ?? content;
    if (raw === undefined) return { source: { ...source, ...(text !== undefined && { text }) } };
    return { source: { ...source, text: `sources/${names.make(source.id, '.txt')}` }, content: raw };
  });
}

/**
 * Writes a story as a folder of Markdown: a file for each event, `timeline.md` for the whole, and the texts of its
 * sources. It reads back as it was, but that each text is a file, named after its source; and images stay where they
 * are.
 */
export const markdownWriter: Writer = {
  id: 'markdown',
  name: 'Markdown, a file for each event',
  ending: '',
  mediaType: 'text/markdown',
  write(story, words) {
    const { timeline } = story;
    const encoder = new TextEncoder();
    const files = new Map<string, Uint8Array>();
    const sources = sourcesOf(story);
    const byId = sourcesById(sources.map(({ source }) => source));
    const names = new FileNames(timelineFile, 'readme.md');
    const events = timeline.events.map((event) => ({ event, name: names.make(event.id, '.md') }));
    const overview = textOfTimeline(timeline, {
      sources: sources.map(({ source }) => source),
      events: events.map(({ name }) => name)
    });
    files.set(timelineFile, encoder.encode(overview));
    for (const { event, name } of events) files.set(name, encoder.encode(textOfEvent(event, byId)));
    for (const { source, content } of sources)
      if (content !== undefined) files.set(source.text!, encoder.encode(content));
    const images = timeline.events.flatMap(({ media = [] }) => media).length;
    return { files, lost: images > 0 ? [words.losses.images(images)] : [] };
  }
};
