import type { changeEvent } from '../desk/edits.ts';
import type { StepName } from '../desk/history.ts';

/** Changes the event of a form; successive changes with the same name and `joins` are one step of undo. */
export type ChangeEvent = (name: StepName, recipe: Parameters<typeof changeEvent>[2], joins?: string) => void;
