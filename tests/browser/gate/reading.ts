import type { Page } from '@playwright/test';

/** Texts under 12 px as they are drawn. */
export const tinyTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
          ) &&
          element.checkVisibility() &&
          !element.closest('script, style, noscript')
      )
      .flatMap((element) => {
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
        const size = parseFloat(getComputedStyle(element).fontSize) * scale;
        return size < 11.9
          ? [`“${element.textContent.trim().slice(0, 40)}” is ${size.toFixed(1)} px high`]
          : [];
      })
  );

/** Words of a source without a language of their own, and words in a script that their language is not written in. */
export const unnamedLanguages = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scripts: Readonly<Record<string, readonly string[]>> = {
      Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk'],
      Arabic: ['ar', 'fa', 'ur', 'ps'],
      Hebrew: ['he', 'yi'],
      Greek: ['el'],
      Han: ['zh', 'ja'],
      Hangul: ['ko']
    };
    const languageOf = (element: Element): string =>
      element.closest('[lang]')?.getAttribute('lang')?.split('-')[0]?.toLowerCase() ?? '';
    const start = (text: string): string => text.trim().slice(0, 40);
    const quoted = [...document.querySelectorAll('blockquote, q, cite')]
      .filter(
        (element) => element.closest('[lang]') === document.documentElement || !element.closest('[lang]')
      )
      .map(({ textContent }) => `the source’s words “${start(textContent)}” name no language`);
    const foreign: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent ?? '';
      for (const [script, languages] of Object.entries(scripts))
        if (new RegExp(`\\p{Script=${script}}{2}`, 'u').test(text) && !languages.includes(languageOf(parent)))
          foreign.push(`“${start(text)}” is ${script}, in a text said to be ${languageOf(parent)}`);
    }
    return [...quoted, ...foreign];
  });

/** Text that reaches out of a window of 320 px. */
export async function sidewaysAt320(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const reach = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(document.documentElement.scrollWidth))
        )
      )
  );
  return reach > 320 ? [`the page is ${reach} px wide in a window of 320`] : [];
}

/** What says something other than it seems to a reader who does not see, and what never rests. */
export const falseRoles = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const start = (element: Element): string => element.outerHTML.slice(0, 80);
    const applications = [...document.querySelectorAll('[role="application"]')].map(
      (element) => `${start(element)} takes the reader’s own keys away`
    );
    const hidden = [...document.querySelectorAll<HTMLElement>('[aria-hidden="true"] *, [aria-hidden="true"]')]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
      .map((element) => `${start(element)} is hidden, but Tab comes to it`);
    const pictures = [...document.querySelectorAll('svg')]
      .filter(
        (svg) =>
          svg.checkVisibility() &&
          !svg.closest('[aria-hidden="true"]') &&
          !svg.hasAttribute('aria-label') &&
          !svg.hasAttribute('aria-labelledby') &&
          !svg.querySelector(':scope > title')
      )
      .map((svg) => `${start(svg)} has no name`);
    const scrollers = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls =
          (/auto|scroll/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
          (/auto|scroll/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1);
        const inReach = 'button, a[href], input, select, textarea, [tabindex="0"]';
        return scrolls && !element.matches(inReach) && !element.querySelector(inReach);
      })
      .map((element) => `${start(element)} scrolls, but not by keys`);
    const restless = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations === Infinity)
      .map(() => 'an animation never ends');
    return [...applications, ...hidden, ...pictures, ...scrollers, ...restless];
  });
