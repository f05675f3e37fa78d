import { expect, it } from 'vitest';
import { actOf } from '../../src/studio/page-keys.ts';

const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body): unknown => {
  let act: unknown;
  const listen = (event: KeyboardEvent): void => void (act = actOf(event));
  document.body.append(target === document.body ? '' : target);
  addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return act;
};

const marked = (attribute: string): Element => {
  const title = document.createElement('button');
  title.setAttribute(attribute, 'talks');
  return title;
};

it.each([
  ['z', { ctrlKey: true }, { kind: 'undo' }],
  ['Z', { ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
  ['y', { metaKey: true }, { kind: 'redo' }],
  ['s', { ctrlKey: true }, { kind: 'save' }],
  ['F6', {}, { kind: 'turn', by: 1 }],
  ['F6', { shiftKey: true }, { kind: 'turn', by: -1 }]
] as const)('%s with %j acts anywhere', (key, keys, act) => {
  expect(press(key, keys)).toEqual(act);
});

it.each(['data-event', 'data-listed'])(
  'an event that has the keyboard, by %s, is deleted or shown',
  (name) => {
    expect(press('Delete', {}, marked(name))).toEqual({ kind: 'remove', event: 'talks' });
    expect(press('Enter', { altKey: true }, marked(name))).toEqual({ kind: 'show', event: 'talks' });
  }
);

it('a letter alone does nothing outside of the article, nor does Delete in a field', () => {
  for (const key of ['n', 'q', 's', 'z', '?', 'Enter']) expect(press(key)).toBeUndefined();
  expect(press('Delete', {}, document.createElement('input'))).toBeUndefined();
});

it('keys of the browser stay its own', () => {
  expect(press('F6', { ctrlKey: true })).toBeUndefined();
  expect(press('S', { ctrlKey: true, shiftKey: true })).toBeUndefined();
  expect(press('z', { ctrlKey: true, altKey: true })).toBeUndefined();
});
