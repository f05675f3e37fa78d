import { trimmed } from './paragraphs.ts';
import type { Stretch } from './stretch.ts';

/** The sentences that no passage touches. */
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

/** Words of a sentence, all of which passages use or none does; raw offsets, without the white space around them. */
export interface CoveredStretch extends Stretch {
  readonly used: boolean;
}

/** A sentence with its stretches in order; together they hold all its words. */
export interface CoveredSentence extends Stretch {
  readonly stretches: readonly CoveredStretch[];
}

/**
 * Which words of each sentence passages use. A word is what white space parts: one that a passage touches, if only with
 * its full stop left out, is used. In a script without spaces between words, stretches may meet within a run of letters.
 * Takes time linear in the text, once the passages are sorted.
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

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last && start <= last.end) whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else whole.push({ start, end });
  }
  return whole;
}

/** How far a word goes on beside a passage, in UTF-16 units: what is not letters there is punctuation. */
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
