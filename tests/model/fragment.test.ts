import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../src/model/fragment.ts';
import { article } from '../support/documents.ts';

const page = 'https://example.org/news';

/** The directive for a passage, decoded, term by term. */
function termsFor(raw: string, passage: string, from = 0): string[] {
  const start = raw.indexOf(passage, from);
  const url = textFragmentUrl(page, raw, start, start + passage.length);
  return url.slice(`${page}#:~:text=`.length).split(',').map(decodeURIComponent);
}

describe('a passage is pointed at', () => {
  test('by its own characters, and no others, where it is long and stands once', () => {
    const passage = 'Biden called Kim Jong Un a “thug” and said';
    expect(termsFor(article, passage)).toEqual([passage]);
  });

  test('with three words on both sides where it is shorter than four words', () => {
    expect(termsFor(article, 'behind-the-scenes diplomatic')).toEqual([
      'not communicated to-',
      'behind-the-scenes diplomatic',
      '-efforts by the'
    ]);
  });

  test('with its neighbours where the same words stand earlier, in any case and without accents', () => {
    const raw = 'In LIMA the resume was read. Later in Lima the résumé was read again.';
    expect(termsFor(raw, 'in Lima the résumé was read')).toEqual([
      'was read. Later-',
      'in Lima the résumé was read',
      '-again.'
    ]);
  });

  test('without them where the same words stand only later, as a browser takes the first place', () => {
    const raw = 'so it was said then and so it was said now';
    expect(termsFor(raw, 'so it was said')).toEqual(['so it was said']);
  });

  test('by its first and last words where it goes over a line break, as a term may not', () => {
    expect(
      termsFor(
        'one two three four five\n\nsix seven eight nine ten',
        'two three four five\n\nsix seven eight nine'
      )
    ).toEqual(['two three four five', 'six seven eight nine']);
  });

  test('by its first and last words where it has 300 characters or more', () => {
    const raw = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(termsFor(raw, raw)).toEqual(['word0 word1 word2 word3', 'word76 word77 word78 word79']);
  });

  test('with words of the paragraph before where it begins one', () => {
    expect(termsFor('The first day.\n\nTalks began. They ended.', 'Talks began.')).toEqual([
      'The first day.-',
      'Talks began.',
      '-They ended.'
    ]);
  });
});

test('what is syntax in a directive is encoded', () => {
  const raw = 'a five-day, R&D-led “talk” — and 100% more';
  expect(textFragmentUrl(page, raw, 0, raw.length)).toBe(
    `${page}#:~:text=a%20five%2Dday%2C%20R%26D%2Dled%20%E2%80%9Ctalk%E2%80%9D%20%E2%80%94%20and%20100%25%20more`
  );
});

test('half a character is no cause to fail', () => {
  expect(textFragmentUrl(page, 'a b c d \ud800', 0, 9)).toBe(`${page}#:~:text=a%20b%20c%20d%20%EF%BF%BD`);
});

test('an anchor of the page stays, and an older directive goes', () => {
  expect(textFragmentUrl(`${page}#part`, 'a b c d', 0, 7)).toBe(`${page}#part:~:text=a%20b%20c%20d`);
  expect(textFragmentUrl(`${page}#:~:text=old`, 'a b c d', 0, 7)).toBe(`${page}#:~:text=a%20b%20c%20d`);
});
