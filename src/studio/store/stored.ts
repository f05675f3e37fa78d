import type { Patch } from 'immer';
import { unfinishedTimeline } from '../../model/unfinished.ts';
import { desk as words } from '../../words/en/desk.ts';
import { newDesk, type Desk, type DismissedPassage } from '../desk/desk.ts';
import type { Step, StepName } from '../desk/history.ts';

/** What the list of stories shows of one. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** When it was changed last, as an ISO time. */
  readonly changed: string;
  readonly events: number;
  readonly sources: number;
  /** It can't be read. */
  readonly isDamaged?: true;
}

/** A story's card as it is stored. */
export interface StoredCard extends Card {
  /** Counts what was stored, so that a tab notices that another one stored something. */
  readonly revision: number;
  /** How many of its steps are done. */
  readonly at: number;
  /** How many steps there are, those that were undone among them. */
  readonly steps: number;
  /** After how many steps the desk is stored. */
  readonly base: number;
}

// Other pages of the origin can write to the storage, so what is read back may have any shape.

export const isCard = (value: unknown): value is StoredCard =>
  isObject(value) &&
  [value.id, value.title, value.changed].every((each) => typeof each === 'string') &&
  !Number.isNaN(Date.parse(value.changed as string)) &&
  [value.events, value.sources, value.revision, value.at, value.steps, value.base].every(isCount);

/** A desk, frozen; undefined if it is none. */
export function deskFrom(value: unknown): Desk | undefined {
  if (!isObject(value) || !Array.isArray(value.dismissed)) return undefined;
  const { dismissed }: { readonly dismissed: readonly unknown[] } = value as { dismissed: unknown[] };
  const timeline = unfinishedTimeline(value.timeline);
  return timeline && dismissed.every(isPassage) ? newDesk(timeline, dismissed) : undefined;
}

/** A step; undefined if it is none. One of a later version of this page, whose name is not known, is “an edit”. */
export function stepFrom(value: unknown): Step | undefined {
  if (!isObject(value) || !isPatches(value.patches) || !isPatches(value.inverse)) return undefined;
  const { name, patches, inverse } = value;
  return { name: isStepName(name) ? name : 'edit', patches, inverse };
}

const isStepName = (value: unknown): value is StepName =>
  typeof value === 'string' && Object.hasOwn(words.steps, value);

const isPassage = (value: unknown): value is DismissedPassage =>
  isObject(value) && typeof value.source === 'string' && isCount(value.start) && isCount(value.end);

const isPatches = (value: unknown): value is readonly Patch[] => Array.isArray(value) && value.every(isPatch);

const isPatch = (value: unknown): value is Patch =>
  isObject(value) &&
  ['add', 'remove', 'replace'].includes(value.op as string) &&
  Array.isArray(value.path) &&
  ['timeline', 'dismissed'].includes(value.path[0] as string) &&
  value.path.every((key) => typeof key === 'string' || isCount(key));

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
