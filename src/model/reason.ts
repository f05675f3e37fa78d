const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const leastWords = 3;

/** Whether a text can be a reason: a sentence has at least three words, in any script. */
export function isReason(text: string): boolean {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike && ++words === leastWords) return true;
  return false;
}
