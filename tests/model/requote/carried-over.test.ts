import { expect, test } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { carriedOver } from '../../../src/model/requote/carried-over.ts';

const sentence = (raw: string, words: string) => {
  const start = raw.indexOf(words);
  return { source: 'paper', start, end: start + words.length };
};

test('dismissed sentences keep to their words, with other offsets, unless these changed', () => {
  const old = 'It rained. The envoy “left” on Monday. Nobody came.';
  const now = 'Corrected. It rained. The envoy "left" on Monday.\n\nHardly anybody came.';
  const items = ['It rained.', 'The envoy “left” on Monday.', 'Nobody came.'].map((each) =>
    sentence(old, each)
  );
  expect(carriedOver(items, canonicalise(old), canonicalise(now), 'en')).toEqual([
    sentence(now, 'It rained.'),
    sentence(now, 'The envoy "left" on Monday.')
  ]);
});
