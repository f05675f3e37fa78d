import { expect, test } from 'vitest';
import { sourcesWith } from '../../../src/viewer/source/source-choices.ts';

const sources = [
  { id: 'a', title: 'Bridge stays shut', publisher: 'The Herald' },
  { id: 'b', title: 'Brücke gesperrt', publisher: 'Der Bote', author: 'José Müller' },
  { id: 'c', title: 'Bridge opens', publisher: 'The Courier' }
];
const found = (words: string) => sourcesWith(words, sources).map(({ id }) => id);

test('a source is found by words of its title, publisher and author, in any case and without accents', () => {
  expect(found('bridge')).toEqual(['a', 'c']);
  expect(found('herald BRIDGE')).toEqual(['a']);
  expect(found('jose brucke')).toEqual(['b']);
  expect(found('zebra')).toEqual([]);
});

test('no words find all sources, in the order of the document', () => {
  expect(found('  ')).toEqual(['a', 'b', 'c']);
});
