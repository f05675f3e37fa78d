import { trimmed } from './paragraphs.ts';
import { merged, type Stretch } from './stretch.ts';

/** The sentences that no passage overlaps. */
export function uncovered(sentences: readonly Stretch[], passages: readonly Stretch[]): readonly Stretch[] {
  const ordered = [...passages].sort((one, other) => one.start - other.start);
  let reached = 0;
  let next = 0;
  return sentences.filter(({ start, end }) => {
    for (let passage = ordered[next]; passage && passage.start < end; passage = ordered[++next]) {
      reached = Math.max(reached, passage.end);
    }
    return reached <= start;
  });
}

/** Words of a sentence that are all used by passages, or all unused; raw offsets, without surrounding white space. */
export interface CoveredStretch extends Stretch {
  readonly used: boolean;
}

/** A sentence with its stretches in order, which together hold all its words. */
export interface CoveredSentence extends Stretch {
  readonly stretches: readonly CoveredStretch[];
}

/**
 * Which words of each sentence are used by passages. Words are separated by white space; a passage that overlaps a
 * word uses it, even if it leaves out a full stop. In a script without spaces, stretches may meet within a run of
 * letters. Takes time linear in the text, once the passages are sorted.
 */
export function coverageOf(
  raw: string,
  sentences: readonly Stretch[],
  passages: readonly Stretch[]
): readonly CoveredSentence[] {
  const ordered = merged(passages);
  let next = 0;
  return sentences.map((sentence) => {
    while ((ordered[next]?.end ?? Infinity) <= sentence.start) next++;
    const used: Stretch[] = [];
    for (let at = next; (ordered[at]?.start ?? Infinity) < sentence.end; at++)
      used.push(wholeWords(raw, ordered[at] as Stretch, sentence));
    return { ...sentence, stretches: stretchesOf(raw, sentence, merged(used)) };
  });
}

/** How far a word may extend past a passage, in UTF-16 units; anything there that is not a letter is punctuation. */
const longestPunctuation = 8;

function wholeWords(raw: string, passage: Stretch, sentence: Stretch): Stretch {
  const start = Math.max(passage.start, sentence.start);
  const end = Math.min(passage.end, sentence.end);
  const before = raw.slice(Math.max(sentence.start, start - longestPunctuation), start);
  const after = raw.slice(end, Math.min(sentence.end, end + longestPunctuation));
  return {
    start: start - (/[^\s\p{L}\p{N}]*$/u.exec(before)?.[0].length ?? 0),
    end: end + (/^[^\s\p{L}\p{N}]*/u.exec(after)?.[0].length ?? 0)
  };
}

function stretchesOf(raw: string, sentence: Stretch, used: readonly Stretch[]): readonly CoveredStretch[] {
  const stretches: CoveredStretch[] = [];
  let reached = sentence.start;
  const add = (end: number, isUsed: boolean): void => {
    const stretch = trimmed(raw, { start: reached, end });
    if (stretch.end > stretch.start) stretches.push({ ...stretch, used: isUsed });
    reached = end;
  };
  for (const { start, end } of used) {
    add(start, false);
    add(end, true);
  }
  add(sentence.end, false);
  return stretches;
}
