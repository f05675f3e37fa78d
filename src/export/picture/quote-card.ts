import { themes } from '../../layout/plan/theme.ts';
import { layoutQuoteCard } from '../../layout/sheet/quote-card.ts';
import type { Sheet } from '../../layout/sheet/sheet.ts';
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
/** How far type is enlarged, in steps so small that a card is full; a quote that needs less than the smallest takes more height. */
const smallest = 1.4;
const zooms = Array.from({ length: 21 }, (_, step) => (34 - step) / 10);

/** One event as a picture 1200 pixels wide and 675 high, or higher if its quotes need more. */
export function quoteCardOf(story: Story, event: StoryEvent, look: QuoteCardLook): Picture {
  const { sheet, zoom } = cardOf(story, event, look);
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

/** The card with the largest type that fits. */
function cardOf(story: Story, event: StoryEvent, look: QuoteCardLook): Card {
  for (const zoom of zooms) {
    const card = cardAt(zoom, story, event, look);
    if (card.sheet.height * zoom <= leastHeight + 0.001) return card;
  }
  return cardAt(smallest, story, event, look);
}

interface Card {
  readonly sheet: Sheet;
  readonly zoom: number;
}

const cardAt = (
  zoom: number,
  story: Story,
  event: StoryEvent,
  { theme, words, link }: QuoteCardLook
): Card => ({
  zoom,
  sheet: layoutQuoteCard(story, event, {
    theme: themes[theme],
    words,
    width: width.value / zoom,
    height: leastHeight / zoom,
    link
  })
});
