import { expect, it } from 'vitest';
import { studio as english } from '../../../src/words/en/studio.ts';
import { studio } from '../../../src/words/ko/studio.ts';

/** Names of keys, formats, units and programs, tags of languages, and dates in English, which is what is read. */
const names =
  /Sourceline|Markdown|Word|PDF|ZIP|JSON|EDTF|PNG|JPEG|WebP|AVIF|MB|Enter|Shift|Ctrl|Alt|Page Down|\b(?:en|ko|pt-BR)\b|Asia\/Pyongyang|https?:|“[^”]*\d{4}”/gu;

/** All sentences of a table, by their paths. Those with a gap have a number in it, which a name may be as well. */
const sentencesOf = (table: unknown, path = ''): readonly (readonly [path: string, sentence: unknown])[] => {
  if (typeof table === 'function') return [[path, (table as (...gaps: string[]) => unknown)('3', '4', '5')]];
  if (table === undefined) return [];
  if (typeof table !== 'object' || table === null) return [[path, table]];
  return Object.entries(table).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`));
};

// What is said of articles and of the desk has tests of its own, with what fits into its gaps.
const ownOf = (table: typeof english): object => ({ ...table, articles: undefined, desk: undefined });

it('the studio says in Korean all that it says in English, without Latin letters but in names', () => {
  const sentences = sentencesOf(ownOf(studio));
  expect(sentences.map(([path]) => path).toSorted()).toEqual(
    sentencesOf(ownOf(english))
      .map(([path]) => path)
      .toSorted()
  );
  const latin = sentences.filter(([, sentence]) =>
    /\p{Script=Latin}/u.test(String(sentence).replace(names, ''))
  );
  expect(latin).toEqual([]);
});

it('and what has letters has Hangul', () => {
  const bare = sentencesOf(ownOf(studio)).filter(
    ([, sentence]) => /\p{L}/u.test(String(sentence)) && !/\p{Script=Hangul}/u.test(String(sentence))
  );
  expect(bare).toEqual([]);
});
