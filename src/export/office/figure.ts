import { SheetTooSmall } from '../../layout/sheet/layout-sheet.ts';
import type { Story } from '../../model/story.ts';
import { pictureOfEvents, type Picture } from '../picture/picture.ts';
import { pixelsOf, type Length } from '../picture/size.ts';
import { pageMargin, pageOf } from './page.ts';

/** Pixels per inch of a figure on a page: sharp on paper, and a file of a few hundred kilobytes. */
export const figureDpi = 200;

/** The height of a page that the heading above the figure takes, in pixels. */
const heading = 170;

/** A figure is laid out as for a screen and made smaller: its words are then 7 points high, and all of them are there. */
const zoom = 0.8;

/**
 * The figure of a picture for a page of a document: as wide as its text, with its key, in the colours of paper. It shares the
 * first page with the heading, or else has a page of its own. Throws `SheetTooSmall` if it does not fit there.
 */
export function figureOf(story: Story, picture: Picture): Picture {
  const page = pageOf(picture);
  const [width, height] = [page.width, page.height].map((side) => pixelsOf(side) - 2 * pixelsOf(pageMargin));
  const options = {
    ...picture.options,
    theme: picture.options.theme === 'print' ? ('print' as const) : ('light' as const),
    transparent: false,
    parts: new Set(['as-of', 'legend'] as const),
    credit: undefined,
    link: undefined
  };
  const within = (room?: number): Picture => {
    const size = { width: px(width!), height: room === undefined ? undefined : px(room), zoom };
    return pictureOfEvents(story, picture.events, { ...options, size }, picture);
  };
  const natural = within();
  if (natural.sheet.height * zoom <= height! - heading) return natural;
  try {
    return within(height! - heading);
  } catch (error) {
    if (!(error instanceof SheetTooSmall)) throw error;
    return within(height);
  }
}

const px = (value: number): Length => ({ value: Math.floor(value), unit: 'px' });
