import type { Story } from '../../model/story.ts';
import { setBlock, styles, type Measure, type SetBlock } from './blocks.ts';
import { ownLanguage } from './own-language.ts';
import type { Detail } from './foot.ts';
import type { SheetOptions } from './layout-sheet.ts';

/** The text above the figure: title, description, and notes that a reader must see first. */
export function headOf(
  story: Story,
  { parts, events, words }: SheetOptions,
  whole: Measure,
  details: ReadonlySet<Detail>
): SetBlock[] {
  const { timeline, events: all, problems = 0 } = story;
  const { language, title, description } = timeline;
  const ours = ownLanguage(story, words);
  // Lines of more than about 80 characters are hard to follow.
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
            [{ text: words.sheet.shown(events.length, all.length), style: styles.note, language: ours }],
            whole
          )
        ]
      : []),
    ...(problems > 0
      ? [
          setBlock(
            'warning',
            [{ text: words.sheet.problems(problems), style: styles.warning, language: ours }],
            whole
          )
        ]
      : [])
  ];
}
