import { expect, it } from 'vitest';
import { keepsFocus } from '../../src/studio/kept-focus.ts';

/** A part with a button in it, beside a heading that may take the keyboard. */
function partOf(): { part: HTMLElement; button: HTMLElement; next: HTMLElement; outside: HTMLElement } {
  document.body.innerHTML = '<div id="part"><button>Delete</button></div><h1 tabindex="-1">Next</h1><input>';
  const part = document.getElementById('part')!;
  const next = document.querySelector('h1')!;
  keepsFocus(() => next.focus())(part);
  return { part, button: part.querySelector('button')!, next, outside: document.querySelector('input')! };
}

/** Observers are told after the task that changed the page. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('what has the keyboard gives it on as it goes', async () => {
  const { button, next } = partOf();
  button.focus();
  button.remove();
  await told();
  expect(document.activeElement).toBe(next);
});

it('the keyboard stays where a person took it', async () => {
  const { button, outside } = partOf();
  button.focus();
  outside.focus();
  button.remove();
  await told();
  expect(document.activeElement).toBe(outside);
});

it('a part that never had the keyboard does not take it', async () => {
  const { part, next } = partOf();
  part.replaceChildren();
  await told();
  expect(document.activeElement).not.toBe(next);
});
