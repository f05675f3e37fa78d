import { describe, expect, it } from 'vitest';
import { intentOf } from '../../src/interaction/keys.ts';

const press = (key: string, more: Partial<Parameters<typeof intentOf>[0]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more
});

describe('a key in the figure', () => {
  it.each([
    ['ArrowRight', { kind: 'move', by: 1 }],
    ['ArrowLeft', { kind: 'move', by: -1 }],
    ['ArrowDown', { kind: 'across', by: 1 }],
    ['ArrowUp', { kind: 'across', by: -1 }],
    ['PageDown', { kind: 'move', by: 10 }],
    ['PageUp', { kind: 'move', by: -10 }],
    ['Home', { kind: 'end', of: 'first' }],
    ['End', { kind: 'end', of: 'last' }],
    ['Enter', { kind: 'open' }],
    [' ', { kind: 'open' }],
    ['Escape', { kind: 'close' }],
    ['+', { kind: 'zoom', by: 'in' }],
    ['-', { kind: 'zoom', by: 'out' }],
    ['0', { kind: 'fit' }]
  ] as const)('%s means what it says', (key, intent) => {
    expect(intentOf(press(key))).toEqual(intent);
  });

  const shift = { shiftKey: true };
  const alt = { altKey: true };
  it.each([
    ['ArrowRight', 'Shift', shift, { kind: 'pan', by: 1 }],
    ['ArrowLeft', 'Shift', shift, { kind: 'pan', by: -1 }],
    ['ArrowRight', 'Alt', alt, { kind: 'edge', edge: 'start', by: 1 }],
    ['ArrowLeft', 'Alt', alt, { kind: 'edge', edge: 'start', by: -1 }],
    ['ArrowRight', 'Alt and Shift', { ...alt, ...shift }, { kind: 'edge', edge: 'end', by: 1 }],
    ['ArrowLeft', 'Alt and Shift', { ...alt, ...shift }, { kind: 'edge', edge: 'end', by: -1 }],
    ['PageDown', 'Shift', shift, { kind: 'move', by: 50 }]
  ] as const)('%s with %s does more', (key, _, more, intent) => {
    expect(intentOf(press(key, more))).toEqual(intent);
  });

  it.each(['Tab', 'a', 'F5', 'constructor', 'toString', '__proto__'])('%s is not the figure’s', (key) => {
    expect(intentOf(press(key))).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is the browser’s', (modifier) => {
    for (const key of ['ArrowUp', 'Home', 'PageDown', '+', '-', '0', 'n'])
      expect(intentOf(press(key, { [modifier]: true }))).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey'])('an arrow with %s is the browser’s', (modifier) => {
    expect(intentOf(press('ArrowLeft', { [modifier]: true }))).toBeUndefined();
  });

  it('reaches any of 200 events in a dozen presses', () => {
    const strides = [moveOf('ArrowRight'), moveOf('PageDown'), moveOf('PageDown', true)];
    expect(Math.max(...fewestPresses(200, strides))).toBeLessThanOrEqual(12);
  });
});

function moveOf(key: string, shiftKey = false): number {
  const intent = intentOf(press(key, { shiftKey }));
  return intent?.kind === 'move' ? intent.by : 0;
}

/** Of each of `count` events, from the first: by strides either way, and by a press that goes to the last. */
function fewestPresses(count: number, strides: readonly number[]): number[] {
  const presses = new Array<number>(count).fill(Infinity);
  presses[0] = 0;
  presses[count - 1] = 1;
  for (let round = 1; round < count; round++)
    for (let at = 0; at < count; at++)
      for (const stride of strides.flatMap((by) => [by, -by])) {
        const from = Math.min(Math.max(at - stride, 0), count - 1);
        presses[at] = Math.min(presses[at]!, presses[from]! + 1);
      }
  return presses;
}
