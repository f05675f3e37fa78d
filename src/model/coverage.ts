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
