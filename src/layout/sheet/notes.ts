import { safeUrl } from '../../model/links.ts';
import { onlyUnderFirst, type Grouping } from '../../model/query.ts';
import { isFound } from '../../model/quotes.ts';
import { doubts, inSentence, standingWords } from '../../model/standing-words.ts';
import type { Passage, Story, StoryEvent } from '../../model/story.ts';
import { uncheckedInWords } from '../../model/wording.ts';
import type { EventBody, Scene } from '../scene.ts';
import { setBlock, styles, type Measure, type Paragraph, type SetBlock } from './blocks.ts';

interface Noted {
  readonly events: readonly StoryEvent[];
  readonly grouping: Grouping;
  readonly parts: ReadonlySet<string>;
  readonly scene: Scene;
  /** Whether the sheet lists every event with its quotes. */
  readonly listed: boolean;
  /** Where those are that it does not list. */
  readonly rest: string | undefined;
  readonly credit?: string | undefined;
  readonly link?: string | undefined;
}

/** The foot of a sheet: how events are grouped, what was checked, the author's own line, and where the timeline lives. */
export function notesOf(
  story: Story,
  { events, grouping, parts, scene, listed, rest, credit, link }: Noted,
  column: Measure
): SetBlock[] {
  const language = story.timeline.language;
  const address = safeUrl(link);
  const underFirst = onlyUnderFirst(events, grouping);
  const notes: Paragraph[] = [
    ...(rest ? [{ text: rest, style: styles.note }] : []),
    ...(underFirst ? [{ text: underFirst, style: styles.note }] : []),
    ...(listed ? [] : doubtsInWords(events, scene).map((text) => ({ text, style: styles.note }))),
    ...(parts.has('credit') ? checkedInWords(events).map((text) => ({ text, style: styles.note })) : []),
    ...(credit ? [{ text: credit, style: styles.note, language }] : []),
    ...(address ? [{ text: `Live timeline: ${address}`, style: styles.note, href: address }] : [])
  ];
  return notes.map((note) => setBlock('note', [note], column));
}

/** What a mark may have lost for lack of room. */
const said = [...doubts, 'attributed'] as const;

/** Where no list under the figure says it of each event, and a mark has lost the words for lack of room. */
function doubtsInWords(events: readonly StoryEvent[], scene: Scene): string[] {
  return said.flatMap((standing) => {
    const such = new Map(
      events.filter((event) => event.standing === standing).map((event) => [event.id, event])
    );
    const isLost = scene.events.some(({ id, body }) => such.has(id) && !saysSo(body, such.get(id)!));
    const { word, meaning } = standingWords[standing];
    const are = such.size === 1 ? 'is' : 'are';
    return isLost
      ? [`${such.size} of ${events.length} events ${are} “${word}”: ${inSentence(meaning)}.`]
      : [];
  });
}

const saysSo = ({ badges, lines }: EventBody, { standing, who }: StoryEvent): boolean =>
  standing === 'attributed'
    ? lines.some(({ whole }) => whole === who.says)
    : badges.some(({ kind }) => kind === standing);

/** What was checked, and what never is. */
function checkedInWords(events: readonly StoryEvent[]): string[] {
  const passages = events.flatMap((event) => event.passages);
  if (passages.length === 0) return [];
  const notChecked = uncheckedInWords(events);
  const read = passages.filter(({ verdict }) => verdict.kind !== 'unread');
  return [
    [
      ...(read.length > 0 ? [foundInWords(read)] : []),
      ...(notChecked ? [`${notChecked}: the text of the source is not here.`] : []),
      `${read.length > 0 ? 'It' : 'Sourceline'} never checks whether a source is true.`
    ].join(' ')
  ];
}

function foundInWords(read: readonly Passage[]): string {
  const found = read.filter(({ verdict }) => isFound(verdict)).length;
  const others = 'dates against their words, and numbers in titles.';
  if (found < read.length)
    return `Sourceline found ${found} of ${read.length} quotes in their sources; the others are marked. It checked ${others}`;
  const [quotes, sources] =
    found === 1 ? ['the quote', 'its source'] : [`all ${found} quotes`, 'their sources'];
  return `Sourceline checked ${quotes} against ${sources}, ${others}`;
}
