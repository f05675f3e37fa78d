import type { Page } from '@playwright/test';

/** With a card and its passages open; the way past the page's own buttons is the first stop. */
const mostStops = 40;

/** A walk by Tab over the page that does not come to its end, or has too many stops on the way. */
export async function longWalks(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const start = document.createElement('a');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    (window as Window & { walked?: WeakSet<Element> }).walked = new WeakSet();
  });
  for (let stops = 0; stops <= mostStops; stops++) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const { walked } = window as Window & { walked?: WeakSet<Element> };
      const here = document.activeElement;
      if (!here || here === document.body || here === document.documentElement) return 'end';
      if (walked!.has(here))
        return `Tab comes back to ${here.outerHTML.slice(0, 80)} before the end of the page`;
      walked!.add(here);
      return '';
    });
    if (state === 'end') return [];
    if (state) return [state];
  }
  return [`the page has more than ${mostStops} tab stops`];
}

/** Every key that a page may be tempted to take. */
const keys = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Enter', 'Escape', 'Space', '+', '-', '=', '0', 'n', 'p', '/', '?']
];

/** The keys, of all that are pressed now, whose own effect the page prevented. */
export async function keysTaken(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { keysTaken: seen });
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) seen.push(event.key);
    });
  });
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate(() => (window as Window & { keysTaken?: string[] }).keysTaken!);
}

/** Keys taken from a field of another part of the page, and while nothing is in focus. */
export async function keysTakenElsewhere(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'elsewhere');
    document.body.append(field);
    field.focus();
  });
  const fromField = await keysTaken(page);
  await page.evaluate(() => document.querySelector('[aria-label="elsewhere"]')!.remove());
  const fromNobody = await keysTaken(page);
  return [...new Set([...fromField, ...fromNobody])].map(
    (key) => `the key “${key}” is taken outside of the figure`
  );
}

/** Parts that answer a pointer and have nothing in or around them that answers keys. */
export async function pointerOnly(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll('body *')]`
  });
  const { result: parts } = await session.send('Runtime.getProperties', {
    objectId: result.objectId!,
    ownProperties: true
  });
  const faults: string[] = [];
  for (const { name, value } of parts) {
    if (!/^\d+$/u.test(name) || !value?.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: value.objectId });
    const types = listeners.map(({ type }) => type);
    const { result: told } = await session.send('Runtime.callFunctionOn', {
      objectId: value.objectId,
      functionDeclaration: `${withoutKeys.toString()}`,
      arguments: [{ value: types }],
      returnByValue: true
    });
    if (typeof told.value === 'string') faults.push(told.value);
  }
  await session.detach();
  return faults;
}

/** Runs in the page, on an element. Svelte keeps a handler on the element that it stands for. */
function withoutKeys(this: Element, listeners: readonly string[]): string | undefined {
  const pointer = /^(?:click|dblclick|mousedown|pointerdown|touchstart)$/u;
  const kept = [...Object.getOwnPropertyNames(this), ...Object.getOwnPropertySymbols(this)].flatMap((key) => {
    const value: unknown = Reflect.get(this, key);
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return [...names, typeof key === 'string' ? key.replace(/^__/u, '') : ''];
  });
  const types = [...listeners, ...kept].filter((type) => pointer.test(type));
  // A part that a tab hides answers nobody.
  if (types.length === 0 || this.id === 'app' || !this.checkVisibility()) return undefined;
  const inReach =
    'button, a[href], input, select, textarea, summary, label, dialog, [tabindex]:not([tabindex="-1"]), [role="button"][tabindex]';
  const group = this.closest('figure, [role="group"], fieldset');
  if (this.closest(inReach) ?? this.querySelector(inReach) ?? group?.querySelector(inReach)) return undefined;
  return `${this.outerHTML.slice(0, 80)} answers ${types[0]}, but no key`;
}
