import { expect, type Locator, type Page } from '@playwright/test';
import { button, field, finder, form, otherDate, sources, text } from './studio-page.ts';

/** What becomes of a passage. */
export type Use = 'event' | 'more' | 'response';

/**
 * How an author works: with the mouse, or with the keyboard alone. `actions` counts each click, drag, key chord and field
 * filled; to click into a field and to fill it are two. Scrolling is not counted.
 */
export interface Hands {
  readonly actions: number;
  /** Chooses the words of an article, and makes something of them. */
  readonly use: (exact: string, use: Use) => Promise<void>;
  /** Writes into the field that has the keyboard already. */
  readonly writeHere: (value: string) => Promise<void>;
  readonly write: (label: string, value: string) => Promise<void>;
  /** Writes a date in place of those that the words of the event give. */
  readonly writeDate: (value: string) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  readonly check: (label: string) => Promise<void>;
  /** Shows the text of a source, by its title. */
  readonly turnTo: (title: string) => Promise<void>;
  /** Leaves the form, for the next passage. */
  readonly leave: () => Promise<void>;
}

/** Hands on the mouse: letters are typed, and nothing else is pressed. */
export class Mouse implements Hands {
  actions = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async use(exact: string, use: Use): Promise<void> {
    await this.select(exact);
    const names = { event: 'New event', more: 'Add to event', response: 'Response' } as const;
    await button(this.#page, names[use]).click();
    this.actions += 1;
    if (use !== 'more') await isInForm(this.#page);
  }

  /** Selects words of the article with the mouse. */
  async select(exact: string): Promise<void> {
    const { from, to } = await endsOf(this.#page, exact);
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
    this.actions += 1;
  }

  async writeHere(value: string): Promise<void> {
    await this.#page.keyboard.insertText(value);
    this.actions += 1;
  }

  async write(label: string, value: string): Promise<void> {
    await this.#unfold(label);
    await field(this.#page, label).click();
    await field(this.#page, label).fill(value);
    this.actions += 2;
  }

  async writeDate(value: string): Promise<void> {
    if (await isOpenTo(otherDate(this.#page))) {
      await otherDate(this.#page).click();
      this.actions += 1;
    }
    await this.write('Another date', value);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.#unfold(label);
    await field(this.#page, label).selectOption({ label: option });
    this.actions += 2;
  }

  async check(label: string): Promise<void> {
    await this.#unfold(label);
    await field(this.#page, label).click();
    this.actions += 1;
  }

  async turnTo(title: string): Promise<void> {
    await sources(this.#page).selectOption({ label: title });
    this.actions += 2;
  }

  leave = (): Promise<void> => Promise.resolve();

  async #unfold(label: string): Promise<void> {
    const folded = form(this.#page)
      .locator('details:not([open])')
      .filter({ has: this.#page.getByLabel(label, { exact: true }) });
    while ((await folded.count()) > 0) {
      await folded.first().locator('summary').first().click();
      this.actions += 1;
    }
  }
}

/** The form has the cursor: what is typed now is written there. */
const isInForm = (page: Page): Promise<void> => expect(form(page).locator(':focus')).toBeVisible();

/** Whether there is a choice that is not chosen. */
const isOpenTo = async (radio: Locator): Promise<boolean> =>
  (await radio.count()) > 0 && !(await radio.isChecked());

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where words of the article begin and end on the screen, once they are scrolled into view. */
const endsOf = (page: Page, exact: string): Promise<{ from: Point; to: Point }> =>
  text(page).evaluate((root: HTMLElement, words) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const at = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(words);
    if (at < 0) throw new Error(`not in the article: ${words}`);
    const letter = (offset: number): DOMRect => {
      let left = offset;
      const node = nodes.find(({ length }) => (left < length ? true : ((left -= length), false)))!;
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect();
    };
    const box = root.parentElement!;
    const middle = (rect: DOMRect): number => (rect.top + rect.bottom) / 2;
    box.scrollTop +=
      (middle(letter(at)) + middle(letter(at + words.length - 1))) / 2 - middle(box.getBoundingClientRect());
    const [first, last] = [letter(at), letter(at + words.length - 1)];
    return { from: { x: first.left + 1, y: middle(first) }, to: { x: last.right - 0.5, y: middle(last) } };
  }, exact);

/** Hands on the keyboard alone. */
export class Keyboard implements Hands {
  actions = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A passage is found by its first and last words. */
  async use(exact: string, use: Use): Promise<void> {
    await expect(finder(this.#page)).toBeFocused();
    await this.writeHere(shortened(exact));
    await this.#press({ event: 'Enter', more: 'Control+Enter', response: 'Alt+Enter' }[use]);
    if (use === 'more') await expect(finder(this.#page)).toHaveValue('');
    else await isInForm(this.#page);
  }

  async writeHere(value: string): Promise<void> {
    if (value === '') return this.#press('Delete');
    await this.#page.keyboard.insertText(value);
    this.actions += 1;
  }

  async write(label: string, value: string): Promise<void> {
    await this.#goTo(label);
    await this.writeHere(value);
  }

  async writeDate(value: string): Promise<void> {
    const other = otherDate(this.#page);
    if (await isOpenTo(other)) {
      while (!(await form(this.#page).locator('input[type="radio"]:focus').count()))
        await this.#press('PageDown');
      while (!(await other.isChecked())) await this.#press('ArrowDown');
    }
    await this.write('Another date', value);
  }

  async turnTo(title: string): Promise<void> {
    await expect(finder(this.#page)).toBeFocused();
    const shown = sources(this.#page).locator('option:checked');
    const count = await sources(this.#page).locator('option').count();
    for (let turn = 1; turn < count && (await shown.textContent()) !== title; turn++)
      await this.#press('Alt+ArrowDown');
    await expect(shown).toHaveText(title);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.#goTo(label);
    await this.#step(field(this.#page, label), option);
  }

  /** Steps to an option of the menu that has the keyboard. */
  async #step(select: Locator, option: string): Promise<void> {
    await expect(select).toBeFocused();
    const names = await select.locator('option').allTextContents();
    const now = await select.evaluate((element: HTMLSelectElement) => element.selectedIndex);
    const steps = names.indexOf(option) - now;
    for (let step = 0; step < Math.abs(steps); step++) await this.#press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }

  async check(label: string): Promise<void> {
    await this.#goTo(label);
    await this.#press('Space');
  }

  async leave(): Promise<void> {
    const isLine = await this.#page.evaluate(() => document.activeElement instanceof HTMLInputElement);
    await this.#press(isLine ? 'Enter' : 'Control+Enter');
  }

  async #press(chord: string): Promise<void> {
    await this.#page.keyboard.press(chord);
    this.actions += 1;
  }

  /** Goes to a field by Page Down from part to part, and by Tab within one. */
  async #goTo(label: string): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      const chord = await form(this.#page).evaluate(nextChord, label);
      if (chord === undefined) return;
      await this.#press(chord);
    }
    throw new Error(`not reached: ${label}`);
  }
}

/** What brings the keyboard nearer to a field; undefined once it is there. */
function nextChord(form: HTMLElement, label: string): string | undefined {
  type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const controls = [...form.querySelectorAll<Control>('input, select, textarea')];
  const wanted = controls.find(
    ({ type, labels }) => type !== 'radio' && labels?.[0]?.textContent.trim() === label
  );
  const active = document.activeElement;
  if (!wanted || !active) throw new Error(`no field is named ${label}`);
  if (active === wanted) return undefined;
  const folded = active.closest('details:not([open])');
  if (active.localName === 'summary' && folded?.contains(wanted)) return 'Enter';
  const parts = [...form.children].filter((part) => part.querySelector('input, select, textarea'));
  const [from, to] = [active, wanted].map((each) => parts.findIndex((part) => part.contains(each)));
  if (from === to) {
    const isAfter = active.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isAfter ? 'Tab' : 'Shift+Tab';
  }
  const onward = (to! - from! + parts.length) % parts.length;
  return onward <= parts.length / 2 ? 'PageDown' : 'PageUp';
}

/** The first and the last words, as many as an author would write: enough to be found. */
function shortened(exact: string): string {
  const words = exact.split(' ');
  return words.length <= 12 ? exact : `${words.slice(0, 7).join(' ')} … ${words.slice(-3).join(' ')}`;
}
