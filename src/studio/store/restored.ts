import { applied, type History, type Step } from '../desk/history.ts';
import type { Desk } from '../desk/desk.ts';
import { NotKept } from './not-kept.ts';

/** What was read of a story. */
export interface Parts {
  /** The desk after `base` steps. */
  readonly desk: Desk;
  readonly base: number;
  /** By their numbers; undefined where one can't be read. */
  readonly steps: readonly (Step | undefined)[];
  /** How many of them are done. */
  readonly at: number;
}

/** A story with as many of its steps as can be read. */
export interface Restored {
  readonly history: History;
  /** Whether all steps are there. */
  readonly isWhole: boolean;
}

/** Puts a story together again: goes from the stored desk to the last step that was done, as far as that is possible. */
export function restored({ desk, base, steps, at }: Parts): Restored {
  if (base > steps.length) throw new NotKept('damaged');
  const first = steps.slice(0, base).lastIndexOf(undefined) + 1;
  const gap = steps.indexOf(undefined, base);
  const end = gap === -1 ? steps.length : gap;
  const reached = Math.min(Math.max(at, first), end);
  // Between two gaps there is none.
  const sound = steps.slice(first, end) as readonly Step[];
  const between = sound.slice(Math.min(base, reached) - first, Math.max(base, reached) - first);
  return {
    history: {
      desk: moved(desk, between, reached < base),
      done: sound.slice(0, reached - first),
      undone: sound.slice(reached - first).reverse()
    },
    isWhole: first === 0 && end === steps.length && reached === at
  };
}

/** A desk with steps done, or undone from the last to the first. */
function moved(desk: Desk, steps: readonly Step[], isBack: boolean): Desk {
  const patches = isBack
    ? [...steps].reverse().map(({ inverse }) => inverse)
    : steps.map(({ patches: forward }) => forward);
  try {
    return patches.reduce(applied, desk);
  } catch (error) {
    throw error instanceof Error ? new NotKept('damaged', error) : error;
  }
}
