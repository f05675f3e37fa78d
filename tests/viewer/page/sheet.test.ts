import { expect, test } from 'vitest';
import { levelAt, swipeOf } from '../../../src/viewer/page/sheet.ts';

test.each([
  [100, 'peek'],
  [200, 'peek'],
  [300, 'half'],
  [500, 'half'],
  [700, 'full']
] as const)(
  'a sheet that is let go %i pixels high in a window of 800 comes to rest at %s',
  (height, level) => {
    expect(levelAt(height, 800)).toBe(level);
  }
);

const at = (clientX: number, clientY: number) => ({ clientX, clientY });

test('a finger that goes left asks for the next event, one that goes right for the one before', () => {
  expect(swipeOf(at(300, 400), at(200, 420))).toBe(1);
  expect(swipeOf(at(100, 400), at(200, 380))).toBe(-1);
});

test('a finger that scrolls, or hardly moves, asks for nothing', () => {
  expect(swipeOf(at(300, 400), at(230, 300))).toBeUndefined();
  expect(swipeOf(at(300, 400), at(260, 400))).toBeUndefined();
});
