import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, placesOf, searchWords } from '../../src/model/fold.ts';

const found = (q: string, raw: string): string[] =>
  placesOf(searchWords(q), raw).map(({ start, end }) => raw.slice(start, end));

describe('what a search finds is marked in the raw text, to the letter', () => {
  test.each<[string, string, string, string[]]>([
    ['each occurrence', 'talk', 'Talks on talks', ['Talk', 'talk']],
    ['each word', 'on talks', 'Talks on', ['Talks', 'on']],
    ['words that overlap as one', 'missile iles', 'the missiles', ['missiles']],
    ['nothing for no words', ' ', 'Talks', []],
    ['nothing where nothing is', 'zebra', 'Talks', []],
    ['a capital whose small letter is longer', 'istanbul', 'In İstanbul, then', ['İstanbul']],
    ['a letter after it', 'then', 'In İstanbul, then', ['then']],
    ['a letter that has no capital', 'STRAßE', 'Die Straße hier', ['Straße']],
    ['what comes after it', 'hier', 'ẞ ß hier', ['hier']],
    ['a letter with its accent', 'jose', 'by José’s', ['José']],
    ['a letter with its accent apart', 'jose', 'by Jose\u0301’s', ['Jose\u0301']],
    ['several accents, and none of the next letter', 'e', 'xe\u0323\u0301b', ['e\u0323\u0301']],
    ['a letter after an accent', 'b', 'e\u0301b', ['b']],
    ['typographic quotation marks', '"no"', 'He said “No”.', ['“No”']],
    ['an ellipsis that is typed as dots', 'no...', 'No… more', ['No…']],
    ['the whole of a ligature', 'fi', 'o\ufb01ce', ['\ufb01']],
    ['a word with a break hint', 'behind', 'be\u00adhind it', ['be\u00adhind']],
    [
      'a word broken at the end of a line',
      'international',
      'inter\u00ad\nnational',
      ['inter\u00ad\nnational']
    ],
    ['a syllable from its first letters', '하', '한국', ['한']],
    ['a final sigma as any other', 'ΟΔΟΣ', 'η οδός', ['οδός']],
    ['letters beyond 16 bits', 'b', '𝐀b', ['b']],
    ['those letters in their plain form', 'ab', '𝐀b', ['𝐀b']]
  ])('%s', (_, q, raw, expected) => {
    expect(found(q, raw)).toEqual(expected);
  });

  test('no place begins within a letter, and each folds to what holds a word', () => {
    const piece = fc.constantFrom(
      'e',
      'é',
      'e\u0301',
      'İ',
      'ß',
      'ﬁ',
      '…',
      '\u00ad',
      '\u00ad\n',
      ' ',
      'Σ',
      '한',
      '𝐀',
      '’'
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.array(piece, { minLength: 1, maxLength: 2 }), (raw, pieces) => {
        const words = searchWords(pieces.join(''));
        const places = placesOf(words, raw);
        expect(places.length > 0).toBe(words.some((word) => foldForSearch(raw).includes(word)));
        for (const { start, end } of places) {
          const marked = raw.slice(start, end);
          expect(words.some((word) => foldForSearch(marked).includes(word))).toBe(true);
          expect(marked).not.toMatch(/^\p{M}|^[\udc00-\udfff]/u);
          expect(raw.slice(end)).not.toMatch(/^\p{M}|^[\udc00-\udfff]/u);
        }
      })
    );
  });
});
