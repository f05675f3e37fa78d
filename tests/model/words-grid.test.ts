import { expect, test } from 'vitest';
import { boundsOf } from '../../src/model/bounds.ts';
import { whenInWords } from '../../src/model/words.ts';
import { gridIn, whensOfGrid } from '../support/words-grid.ts';

test('dates that are said alike have the same bounds', () => {
  const boundsByWords = new Map<string, Set<string>>();
  for (const when of whensOfGrid()) {
    const words = whenInWords(when);
    const bounds = JSON.stringify(Object.values(boundsOf(when)).map(String));
    boundsByWords.set(words, (boundsByWords.get(words) ?? new Set()).add(bounds));
  }
  expect([...boundsByWords].filter(([, bounds]) => bounds.size > 1).map(([words]) => words)).toEqual([]);
});

test('all forms of dates are said as in the grid, which is there to be read', async () => {
  await expect(gridIn(whenInWords)).toMatchFileSnapshot('words-grid.txt');
});
