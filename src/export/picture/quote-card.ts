import { themes } from '../../layout/plan/theme.ts';
import { layoutQuoteCard } from '../../layout/sheet/quote-card.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import type { Picture, PictureOptions } from './picture.ts';
import { inUnitOf, type Length } from './size.ts';

/** What a quote card looks like, and the words of ours in it. */
export interface QuoteCardLook extends Pick<PictureOptions, 'theme' | 'link'> {
  readonly words: Words;
}

const width: Length = { value: 1200, unit: 'px' };
const leastHeight = 675;
/** How far type is enlarged: long quotes take the smallest that is needed, and then more height. */
const zooms = [2.8, 2.4, 2, 1.7, 1.4] as const;

/** One event as a picture 1200 pixels wide and 675 high, or higher if its quotes need more. */
export function quoteCardOf(story: Story, event: StoryEvent, look: QuoteCardLook): Picture {
  const cards = zooms.map((zoom) => cardAt(zoom, story, event, look));
  const { sheet, zoom } =
    cards.find((card) => card.sheet.height * card.zoom <= leastHeight + 0.001) ?? cards.at(-1)!;
  return {
    sheet,
    width,
    height: inUnitOf(Math.round(sheet.height * zoom), width),
    options: {
      size: { width, zoom },
      filter: {},
      grouping: 'lane',
      theme: look.theme,
      transparent: false,
      parts: new Set(),
      link: look.link
    },
    events: [event],
    words: look.words
  };
}

const cardAt = (zoom: number, story: Story, event: StoryEvent, { theme, words, link }: QuoteCardLook) => ({
  zoom,
  sheet: layoutQuoteCard(story, event, {
    theme: themes[theme],
    words,
    width: width.value / zoom,
    height: leastHeight / zoom,
    link
  })
});
