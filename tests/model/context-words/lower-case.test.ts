import { describe, expect, it } from 'vitest';
import { findersFor } from '../../../src/model/context-words/finder.ts';
import { inLowerCase } from '../../../src/model/context-words/lower-case.ts';

const languages = 'en de fr es it pt nl pl sv da ru uk ar zh ja ko th tr hi ka el cs fi hu'.split(' ');

describe('a text in lower case', () => {
  it.each(['NOT Denied', 'İstanbul', 'ÄÖÜ ẞ', 'НЕ Отрицает', '𐐀', 'ΟΔΟΣ'])(
    'keeps the places of %j',
    (text) => {
      expect(inLowerCase(text)).toHaveLength(text.length);
    }
  );

  it('is what the patterns of every language look for: none has a capital', () => {
    const capitals = languages.flatMap((language) =>
      findersFor(language).flatMap(
        ({ pattern }) => pattern.source.replace(/\\p\{[^}]*\}/giu, '').match(/\p{Lu}\w*/gu) ?? []
      )
    );
    expect(capitals).toEqual([]);
  });
});
