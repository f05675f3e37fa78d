import { safeUrl } from '../../model/links.ts';
import { isFound } from '../../model/quotes.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { setBlock, styles, type Paragraph, type SetBlock } from './blocks.ts';

interface Noted {
  readonly events: readonly StoryEvent[];
  readonly parts: ReadonlySet<string>;
  readonly credit?: string | undefined;
  readonly link?: string | undefined;
}

/** The foot of a sheet: what was checked, the author's own line, and where the timeline lives. */
export function notesOf(story: Story, { events, parts, credit, link }: Noted, width: number): SetBlock[] {
  const language = story.timeline.language;
  const address = safeUrl(link);
  const notes: Paragraph[] = [
    ...(parts.has('credit') ? [{ text: checkedInWords(events), style: styles.note }] : []),
    ...(credit ? [{ text: credit, style: styles.note, language }] : []),
    ...(address ? [{ text: `Live timeline: ${address}`, style: styles.note, href: address }] : [])
  ];
  return notes.map((note) => setBlock('note', [note], width));
}

function checkedInWords(events: readonly StoryEvent[]): string {
  const passages = events.flatMap((event) => event.passages);
  const found = passages.filter(({ verdict }) => isFound(verdict)).length;
  if (found === passages.length)
    return `Sourceline checked ${found === 1 ? 'the quote' : `all ${found} quotes`} against the words of ${found === 1 ? 'its source' : 'their sources'}.`;
  return `Sourceline found ${found} of ${passages.length} quotes in their sources; the others are marked.`;
}
