import type { Draft } from 'immer';
import { mostSteps } from '../../model/limits.ts';
import type { Step } from '../../model/timeline.ts';
import type { Desk } from './desk.ts';
import { moveItem } from './move.ts';

type Open = Draft<Desk>;

/** Adds a step at the end of the author's path; nothing if it is as long as it may be. */
export function addStep({ timeline }: Open, step: Step): void {
  if ((timeline.steps?.length ?? 0) < mostSteps) (timeline.steps ??= []).push(step as Draft<Step>);
}

/** Changes one step; nothing if it is not there any more. */
export function changeStep({ timeline }: Open, at: number, change: (step: Draft<Step>) => void): void {
  const step = timeline.steps?.[at];
  if (!step) return;
  change(step);
  if (step.filter && Object.keys(step.filter).length === 0) delete step.filter;
}

/** Puts a step at another place of the path. */
export const moveStep = ({ timeline }: Open, from: number, to: number): void =>
  moveItem(timeline.steps ?? [], from, to);

/** Removes a step; a path without steps is none. */
export function removeStep({ timeline }: Open, at: number): void {
  timeline.steps?.splice(at, 1);
  if (timeline.steps?.length === 0) delete timeline.steps;
}
