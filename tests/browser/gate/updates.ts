import type { Locator, Page } from '@playwright/test';

/** Filters that change the words on the page without a word in a live region. */
export async function silentUpdates(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const fields = page.locator(
    'input[type="search"]:visible, select:visible, search button[aria-pressed]:visible'
  );
  for (let index = 0; index < (await fields.count()); index++) {
    const field = fields.nth(index);
    const [change, undo] = await waysOf(field);
    const before = await startListening(page);
    await change();
    const { words, said } = await heard(page);
    if (words !== before && !said)
      faults.push(`“${await nameOf(field)}” changes what is seen, and says nothing`);
    await undo();
  }
  return faults;
}

/** How a filter is changed, and how the change is taken back. */
async function waysOf(
  field: Locator
): Promise<readonly [change: () => Promise<unknown>, undo: () => Promise<unknown>]> {
  const tag = await field.evaluate(({ tagName }) => tagName);
  if (tag === 'INPUT') return [() => field.fill('zzzz'), () => field.fill('')];
  if (tag === 'BUTTON') return [() => field.click(), () => field.click()];
  const last = (await field.locator('option').count()) - 1;
  return [() => field.selectOption({ index: last }), () => field.selectOption({ index: 0 })];
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

/** What is heard, if only once typing has stopped; and the words that are seen then. */
async function heard(page: Page): Promise<{ words: string; said: boolean }> {
  const said = await page
    .waitForFunction(() => (window as Window & { listener?: Listener }).listener!.said, null, {
      timeout: 10_000
    })
    .then(
      () => true,
      () => false
    );
  const words = await page.evaluate(() => (window as Window & { listener?: Listener }).listener!.words());
  return { words, said };
}
