import { parseDay, type Day } from './day.ts';
import type { Bounds } from './bounds.ts';
import { failed } from './failed.ts';
import type { Parsed } from './problem.ts';
import { storyMessages } from './story-messages.ts';
import type { WrittenBounds } from './timeline.ts';

/** The four bounds as the document gives them, where EDTF can't say them; none is infinite. */
export interface GivenBounds extends Bounds {
  readonly kind: 'bounds';
  readonly latestStart: Day;
  readonly earliestEnd: Day;
}

/** Reads the days of bounds; a problem’s path is `bounds[1]`. Their order is checked elsewhere. */
export function parseBounds(bounds: WrittenBounds): Parsed<GivenBounds> {
  const days = bounds.map((text) => (text === null ? null : parseDay(text)));
  const problems = bounds.flatMap((text, index) =>
    text !== null && days[index] === undefined
      ? [{ path: `bounds[${index}]`, message: storyMessages.noSuchDay(text) }]
      : []
  );
  const [earliestStart = null, latestStart, earliestEnd, latestEnd = null] = days;
  if (problems.length > 0 || latestStart == null || earliestEnd == null) return failed(problems);
  return { ok: true, value: { kind: 'bounds', earliestStart, latestStart, earliestEnd, latestEnd } };
}
