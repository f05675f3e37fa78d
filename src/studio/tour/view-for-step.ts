import { filterForStep } from '../../viewer/state/steps.ts';
import type { Step } from '../../model/timeline.ts';
import type { Studio } from '../studio.svelte.ts';
import { daysOfView } from '../view-days.ts';

/** What the timeline shows now, as a step shows it. */
export interface ViewForStep {
  readonly days: { readonly from: string; readonly to: string };
  readonly filter: Step['filter'];
  /** A sentence, if a step can't show just the events that the timeline shows. */
  readonly lost: string | undefined;
}

export function viewForStep({ viewer, says }: Studio): ViewForStep {
  const [from, to] = daysOfView(viewer.targetWindow);
  const { filter, isWhole } = filterForStep(viewer.filter);
  return { days: { from, to }, filter, lost: isWhole ? undefined : says.story.filterNotTaken };
}
