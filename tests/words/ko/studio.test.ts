import { expect, it } from 'vitest';
import { event } from '../../../src/words/ko/studio-event.ts';
import { mend } from '../../../src/words/ko/studio-mend.ts';
import { story } from '../../../src/words/ko/studio-story.ts';

/** What is the same in every language: names, and samples of what a field takes. */
const same = /EDTF|Enter|Asia\/Pyongyang|https?:\/\/|pt-BR|\ben\b|\bko\b/gu;

/** All words of a table; those that are made of values with signs that no letter is. */
const wordsIn = (table: unknown): readonly string[] => {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [(table as (...values: readonly unknown[]) => string)(1, 2, 3)];
  return Object.values(table as object).flatMap(wordsIn);
};

it.each(Object.entries({ event, mend, story }))(
  'the studio’s words of “%s” have no English in Korean',
  (_, table) => {
    const words = wordsIn(table);
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((text) => /\p{Script=Latin}/u.test(text.replace(same, '')))).toEqual([]);
  }
);
