import type { Stretch } from './stretch.ts';

/** In UTF-16 units. */
const window = 4096;

/**
 * The pieces that a segmenter divides a text into, in order; together they are the text. For each piece a segmenter copies
 * the text that it divides, so it gets only a window at a time. The last piece of a window may continue beyond it.
 */
export function segmentsOf(text: string, segmenter: Intl.Segmenter): readonly Stretch[] {
  const segments: Stretch[] = [];
  for (let from = 0, length = window; from < text.length;) {
    const isLast = from + length >= text.length;
    const ends = [...segmenter.segment(text.slice(from, from + length))].map(
      ({ segment, index }) => from + index + segment.length
    );
    const certain = isLast ? ends : ends.slice(0, -1);
    for (const end of certain) {
      segments.push({ start: from, end });
      from = end;
    }
    length = certain.length === 0 ? length * 2 : window;
  }
  return segments;
}
