import { describe, expect, it } from 'vitest';
import { languageFor, languageNamed, languages, loadWords } from '../../src/words/language.ts';

describe('the language to speak', () => {
  it.each<[asked: string | undefined, readers: readonly string[], spoken: string]>([
    [undefined, [], 'en'],
    [undefined, ['ko-KR', 'en-US'], 'ko'],
    [undefined, ['en-GB', 'ko'], 'en'],
    [undefined, ['fr', 'de-AT', 'ko-KR', 'en'], 'ko'],
    [undefined, ['fr', 'de-AT'], 'en'],
    ['ko', ['en-US'], 'ko'],
    ['en', ['ko-KR'], 'en'],
    ['KO-Hang-kp', ['en'], 'ko'],
    ['fr', ['ko-KR', 'en'], 'ko'],
    ['fr', [], 'en'],
    ['', ['ko'], 'ko'],
    ['korean', ['en'], 'en'],
    ['kok', ['en'], 'en'],
    ['x-ko', ['en'], 'en']
  ])('for %j, asked of a reader of %j, is %s', (asked, readers, spoken) => {
    expect(languageFor(asked, readers)).toBe(spoken);
  });

  it('is none for a tag of a language without words', () => {
    expect(['', '-ko', 'toString', 'fr-KO'].map(languageNamed)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ]);
  });

  it.each(languages)('%s has words that say which language they are', async (language) => {
    expect((await loadWords(language)).language).toBe(language);
  });
});
