import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/**
 * The embedding level of each character of a line by the Unicode Bidirectional Algorithm (UAX 9): even from left to
 * right, odd from right to left.
 */
export function levelsOf(characters: readonly string[], rightToLeft: boolean): number[] {
  const { levels } = bidi.getEmbeddingLevels(characters.join(''), rightToLeft ? 'rtl' : 'ltr');
  let at = 0;
  return characters.map((character) => {
    const level = levels[at]!;
    at += character.length;
    return level;
  });
}

/** The order from left to right of pieces with these levels: rule L2. */
export function visualOrder(levels: readonly number[]): number[] {
  const letters = 'x'.repeat(levels.length);
  const paragraphs = [{ start: 0, end: levels.length - 1, level: 0 }];
  return bidi.getReorderedIndices(letters, { levels: Uint8Array.from(levels), paragraphs });
}
