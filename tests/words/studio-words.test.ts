import { expect, it } from 'vitest';
import { languages } from '../../src/words/language.ts';
import { loadStudioWords } from '../../src/words/studio-words.ts';

it.each(languages)(
  'the studio has a sentence in %s for each reason that a selection makes no quote',
  async (language) => {
    const { article } = await loadStudioWords(language);
    const sentences = Object.values(article.refused);
    expect(new Set(sentences).size).toBe(6);
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.+\.$/u);
  }
);
