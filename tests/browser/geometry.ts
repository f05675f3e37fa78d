import { drawing } from './story-page.ts';
import type { Page } from '@playwright/test';

/** What is wrong with the texts of the figure as the browser drew them: a sentence each. */
export const textFaults = (page: Page): Promise<string[]> =>
  page.locator(drawing).evaluate((svg) => {
    // A box of text is as high as its font, which reaches a little beyond its letters.
    const slack = 2;
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const within = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slack &&
      inner.bottom <= outer.bottom + slack;
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      box: boxOf(text)
    }));
    const outside = texts
      .filter(({ box }) => !within(box, boxOf(svg)))
      .map(({ words }) => `“${words}” is outside the picture`);
    const over = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => meet(one.box, other.box))
        .map((other) => `“${one.words}” is over “${other.words}”`)
    );
    return [...outside, ...over];
  });

/** How far the page reaches beyond its window to the right, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
