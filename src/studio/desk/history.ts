import {
  applyPatches,
  enableArrayMethods,
  enablePatches,
  produceWithPatches,
  type Draft,
  type Patch
} from 'immer';
import type { desk as words } from '../../words/en/desk.ts';
import type { Desk } from './desk.ts';
import { withShortLists } from './short-lists.ts';

enablePatches();
// Without it, an item that is removed from a long list makes a draft of every item after it.
enableArrayMethods();

/** What a step did; its words are in `words/en/desk.ts`. */
export type StepName = keyof typeof words.steps;

/** An edit, and how it is undone. */
export interface Step {
  readonly name: StepName;
  /** The field in which the author was writing, while a further edit of it belongs to this step. */
  readonly joins?: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** A desk, and all that was done to it. */
export interface History {
  readonly desk: Desk;
  readonly done: readonly Step[];
  /** The last is the next to be done again. */
  readonly undone: readonly Step[];
}

/** A desk before its first edit. */
export const begun = (desk: Desk): History => ({ desk, done: [], undone: [] });

/**
 * Changes the desk; the same object if that changes nothing. Successive edits with the same name and the same `joins` are
 * one step: writing in one field.
 */
export function edited(
  history: History,
  name: StepName,
  recipe: (desk: Draft<Desk>) => void,
  joins?: string
): History {
  const { desk: before, done, undone: dropped } = history;
  const [desk, patches, inverse] = produceWithPatches(before, (draft) => void recipe(draft));
  if (patches.length === 0) return history;
  const step: Step = {
    name,
    ...(joins !== undefined && { joins }),
    patches: withShortLists(before, desk, patches),
    inverse: withShortLists(desk, before, inverse)
  };
  const last = done.at(-1);
  const goesOn = last && joins !== undefined && dropped.length === 0 && isSameField(last, step);
  return { desk, done: goesOn ? [...done.slice(0, -1), joined(last, step)] : [...done, step], undone: [] };
}

/** Takes the last step back; the same object if there is none. */
export function undone(history: History): History {
  const step = history.done.at(-1);
  if (!step) return history;
  return {
    desk: applied(history.desk, step.inverse),
    done: history.done.slice(0, -1),
    undone: [...history.undone, step]
  };
}

/** Does the step again that was taken back last; the same object if there is none. */
export function redone(history: History): History {
  const step = history.undone.at(-1);
  if (!step) return history;
  return {
    desk: applied(history.desk, step.patches),
    done: [...history.done, step],
    undone: history.undone.slice(0, -1)
  };
}

/** A desk with patches applied. Throws if they are not of this desk. */
export const applied = (desk: Desk, patches: readonly Patch[]): Desk =>
  applyPatches(desk, patches as Patch[]);

const isSameField = (one: Step, other: Step): boolean => one.joins === other.joins && one.name === other.name;

/** Two steps as one. Of two patches that set one field, only the first and the last value count. */
function joined(first: Step, then: Step): Step {
  const [set, ...others] = first.patches;
  const [setAgain, ...othersAgain] = then.patches;
  const isOneField =
    set &&
    setAgain?.op === 'replace' &&
    set.op !== 'remove' &&
    others.length + othersAgain.length === 0 &&
    set.path.join('/') === setAgain.path.join('/');
  return isOneField
    ? { ...first, patches: [{ ...set, value: setAgain.value as unknown }] }
    : {
        ...first,
        patches: [...first.patches, ...then.patches],
        inverse: [...then.inverse, ...first.inverse]
      };
}
