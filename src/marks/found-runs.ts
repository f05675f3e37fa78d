import type { StyledRun } from '../layout/text/styled-runs.ts';
import { partsOf, type FoundPart } from '../model/fold.ts';
import { within, type Stretch } from '../model/stretch.ts';

/**
 * The runs of a line, cut where what a search found begins and ends; `places` are offsets in its text, which the runs may
 * have extra characters around, as many before it as after it.
 */
export function foundRuns(
  runs: readonly StyledRun[],
  text: string,
  places: readonly Stretch[]
): readonly (StyledRun & FoundPart)[] {
  if (places.length === 0) return runs.map((run) => ({ ...run, found: false }));
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  let start = (text.length - length) / 2;
  return runs.flatMap((run) => {
    const stretch = { start, end: start + run.text.length };
    start = stretch.end;
    return partsOf(run.text, within(places, stretch)).map((part) => ({ ...run, ...part }));
  });
}
