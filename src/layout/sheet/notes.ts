import { safeUrl } from '../../model/links.ts';
import { isFound } from '../../model/quotes.ts';
import { marked } from '../../model/standing-words.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { eraFacts, erasInWords } from '../../words/era-words.ts';
import type { EventBody, Scene } from '../scene.ts';
import { mapInWords } from './sheet-map.ts';
import { ownLanguage } from './own-language.ts';
import { setBlock, styles, type Measure, type Paragraph, type SetBlock } from './blocks.ts';

interface Noted {
  readonly words: Words;
  readonly events: readonly StoryEvent[];
  readonly parts: ReadonlySet<string>;
  readonly scene: Scene;
  /** Whether the sheet has a map. */
  readonly mapped: boolean;
  /** Whether the sheet lists every event with its quotes. */
  readonly listed: boolean;
  /** Where to find the events that it does not list. */
  readonly rest: string | undefined;
  readonly credit?: string | undefined;
  readonly link?: string | undefined;
}

/** The foot of a sheet: what was checked, the author's own line, and where the timeline lives. */
export function notesOf(
  story: Story,
  { events, words, parts, scene, mapped, listed, rest, credit, link }: Noted,
  column: Measure
): SetBlock[] {
  const language = story.timeline.language;
  const address = safeUrl(link);
  const ours = (text: string, link?: string): Paragraph => ({
    text,
    style: styles.note,
    language: ownLanguage(story, words),
    href: link
  });
  const notes: Paragraph[] = [
    ...(rest ? [ours(rest)] : []),
    ...erasNamed(story, scene, words).map((text) => ours(text)),
    ...(listed ? [] : doubtsInWords(events, scene, words).map((text) => ours(text))),
    ...(mapped ? [ours(mapInWords(events, words))] : []),
    ...(parts.has('credit') ? checkedInWords(events, words).map((text) => ours(text)) : []),
    ...(credit ? [{ text: credit, style: styles.note, language }] : []),
    ...(address ? [ours(words.sheet.live(address), address)] : [])
  ];
  return notes.map((note) => setBlock('note', [note], column));
}

/** The most eras with a note each; more are named in one. */
const mostEras = 6;

/** The eras behind the events, which may have lost their names there, with their dates and sources. */
function erasNamed(story: Story, { eras: drawn }: Scene, words: Words): string[] {
  const shown = new Set(drawn.map(({ id }) => id));
  const eras = story.eras.filter(({ id }) => shown.has(id));
  if (eras.length > mostEras) return [erasInWords({ ...story, eras }, words)!];
  return eras.map((era) => words.figure.era(era.label, eraFacts(story, era, words)));
}

/** Words that a mark may have lost for lack of room. */
const said = [...marked, 'attributed'] as const;

/** Notes on words that marks have lost for lack of room, if no list under the figure has them. */
function doubtsInWords(events: readonly StoryEvent[], scene: Scene, words: Words): string[] {
  return said.flatMap((standing) => {
    const such = new Map(
      events.filter((event) => event.standing === standing).map((event) => [event.id, event])
    );
    const isLost = scene.events.some(({ id, body }) => such.has(id) && !saysSo(body, such.get(id)!, words));
    return isLost ? [words.sheet.lost(standing, such.size, events.length)] : [];
  });
}

const saysSo = ({ badges, lines }: EventBody, { standing, who }: StoryEvent, words: Words): boolean =>
  standing === 'attributed'
    ? lines.some(({ whole }) => whole === words.standing.says(who))
    : badges.some(({ kind }) => kind === standing);

/** What was checked, and what is never checked. */
export function checkedInWords(events: readonly StoryEvent[], { sheet, standing }: Words): string[] {
  const passages = events.flatMap((event) => event.passages);
  if (passages.length === 0) return [];
  const read = passages.filter(({ verdict }) => verdict.kind !== 'unread');
  const found = read.filter(({ verdict }) => isFound(verdict));
  return [sheet.checked(found.length, read.length, standing.unchecked(events))];
}
