import type { Locator, Page } from '@playwright/test';

/** Filters that change the words on the page without a word in a live region. */
export async function silentUpdates(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const fields = page.locator('input[type="search"]:visible, select:visible');
  for (let index = 0; index < (await fields.count()); index++) {
    const field = fields.nth(index);
    const isMenu = await field.evaluate(({ tagName }) => tagName === 'SELECT');
    const before = await startListening(page);
    if (isMenu) await field.selectOption({ index: (await field.locator('option').count()) - 1 });
    else await field.fill('zzzz');
    const { words, said } = await heard(page);
    if (words !== before && !said)
      faults.push(`“${await nameOf(field)}” changes what is seen, and says nothing`);
    if (isMenu) await field.selectOption({ index: 0 });
    else await field.fill('');
  }
  return faults;
}

const nameOf = (field: Locator): Promise<string> =>
  field.evaluate(
    (element: HTMLInputElement | HTMLSelectElement) =>
      element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent.trim() ?? element.outerHTML
  );

interface Listener {
  readonly words: () => string;
  said: boolean;
}

/** Listens to the live regions from now on. The words that stand outside of them now. */
const startListening = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const live = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"]), output';
    const words = (): string => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest(`select, script, style, ${live}`))
          texts.push(node.textContent ?? '');
      return texts.join(' ');
    };
    const listener: Listener = { words, said: false };
    Object.assign(window, { listener });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest(live)) listener.said = true;
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return words();
  });

const heard = (page: Page): Promise<{ words: string; said: boolean }> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const { words, said } = (window as Window & { listener?: Listener }).listener!;
    return { words: words(), said };
  });
