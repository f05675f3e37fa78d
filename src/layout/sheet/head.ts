import type { Story } from '../../model/story.ts';
import { setBlock, styles, type Measure, type SetBlock } from './blocks.ts';
import type { Detail } from './foot.ts';
import type { SheetOptions } from './layout-sheet.ts';

/** What is above the figure: title, description, and notes on what a reader must know first. */
export function headOf(
  { timeline, events: all, problems = 0 }: Story,
  { parts, events }: SheetOptions,
  whole: Measure,
  details: ReadonlySet<Detail>
): SetBlock[] {
  const { language, title, description } = timeline;
  // A line of more than some 80 characters is hard to follow.
  const readable = { ...whole, width: Math.min(whole.width, 680) };
  return [
    ...(parts.has('title')
      ? [setBlock('title', [{ text: title, style: styles.title, language }], whole)]
      : []),
    ...(details.has('description') && description
      ? [setBlock('description', [{ text: description, style: styles.description, language }], readable)]
      : []),
    ...(events.length < all.length
      ? [
          setBlock(
            'description',
            [{ text: shownInWords(events.length, all.length), style: styles.note }],
            whole
          )
        ]
      : []),
    ...(problems > 0
      ? [setBlock('warning', [{ text: warningOn(problems), style: styles.warning }], whole)]
      : [])
  ];
}

/** A description speaks of all of a story’s events. */
const shownInWords = (count: number, all: number): string =>
  `${count} of this timeline’s ${all} events ${count === 1 ? 'is' : 'are'} shown.`;

const warningOn = (problems: number): string =>
  `This timeline’s document has ${problems === 1 ? 'a problem' : `${problems} problems`}: what is marked “has problems” does not hold as it stands.`;
