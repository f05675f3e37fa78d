import { sourcesById } from '../../model/sources.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Writer } from '../exchange/writer.ts';
import { imagesBeside } from '../images-beside.ts';
import { FileNames } from '../text-files.ts';
import { textOfEvent } from './own-event.ts';
import { textOfTimeline, timelineFile } from './own-timeline.ts';

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
 * sources, with its images beside them. It reads back as it was, but that each text is a file, named after its source.
 */
export const markdownWriter: Writer = {
  id: 'markdown',
  name: 'Markdown, a file for each event',
  ending: '',
  mediaType: 'text/markdown',
  write(story, words, images = new Map()) {
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
    const beside = imagesBeside(timeline, images, words);
    return { ...beside, files: new Map([...files, ...beside.files]) };
  }
};
