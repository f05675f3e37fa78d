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
    ['ArrowRight', 'horizontal', { kind: 'move', by: 1 }],
    ['ArrowLeft', 'horizontal', { kind: 'move', by: -1 }],
    ['ArrowDown', 'horizontal', { kind: 'across', by: 1 }],
    ['ArrowUp', 'horizontal', { kind: 'across', by: -1 }],
    ['ArrowDown', 'vertical', { kind: 'move', by: 1 }],
    ['ArrowUp', 'vertical', { kind: 'move', by: -1 }],
    ['ArrowRight', 'vertical', { kind: 'across', by: 1 }],
    ['ArrowLeft', 'vertical', { kind: 'across', by: -1 }],
    ['Home', 'horizontal', { kind: 'end', of: 'first' }],
    ['End', 'vertical', { kind: 'end', of: 'last' }],
    ['Enter', 'horizontal', { kind: 'open' }],
    [' ', 'horizontal', { kind: 'open' }],
    ['Escape', 'horizontal', { kind: 'close' }],
    ['+', 'horizontal', { kind: 'zoom', by: 'in' }],
    ['-', 'horizontal', { kind: 'zoom', by: 'out' }],
    ['0', 'horizontal', { kind: 'fit' }]
  ] as const)('%s in a %s figure means what it says', (key, orientation, intent) => {
    expect(intentOf(press(key), orientation)).toEqual(intent);
  });

  it('goes further with Shift', () => {
    expect(intentOf(press('ArrowRight', { shiftKey: true }), 'horizontal')).toEqual({ kind: 'move', by: 5 });
  });

  it.each(['Tab', 'a', 'F5', '/', '?', 'constructor', 'toString', '__proto__'])(
    '%s is not the figure’s',
    (key) => {
      expect(intentOf(press(key), 'horizontal')).toBeUndefined();
    }
  );

  it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is the browser’s', (modifier) => {
    for (const key of ['ArrowLeft', 'Home', '+', '-', '0', 'n'])
      expect(intentOf(press(key, { [modifier]: true }), 'horizontal')).toBeUndefined();
  });

  it('reaches any of 200 events in a dozen presses', () => {
    const strides = ['ArrowRight', 'PageDown'].map((key) => moveOf(key)).concat(moveOf('ArrowRight', true));
    expect(Math.max(...fewestPresses(200, strides))).toBeLessThanOrEqual(12);
  });
});

function moveOf(key: string, shiftKey = false): number {
  const intent = intentOf(press(key, { shiftKey }), 'horizontal');
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
