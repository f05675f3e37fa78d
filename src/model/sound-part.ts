import * as v from 'valibot';
import { pathOf } from './path.ts';
import { timelineSchema } from './schema.ts';
import type { Timeline } from './timeline.ts';
import { knownPart } from './unknown-keys.ts';

const lists = ['lanes', 'actors', 'sources', 'events'] as const;
type ListName = (typeof lists)[number];

/** Ids of members that were left out, which references may still name; `any` if such an id is unknown. */
export type LeftOut = Readonly<Partial<Record<ListName, ReadonlySet<string> | 'any'>>>;

/** The part of a document that can be checked although other parts have the wrong shape. */
export interface SoundPart {
  /** Without events of the wrong shape, and without optional values elsewhere that have one. */
  readonly timeline: Timeline;
  /** The index of each remaining event in the document's own list. */
  readonly indexes: readonly number[];
  readonly leftOut: LeftOut;
  /** The paths of values with the wrong shape. */
  readonly wrong: ReadonlySet<string>;
}

type Keys = readonly (string | number)[];
type Draft = Record<string, unknown>;

/** Values that no check reads, and an impossible as-of day: they replace what is missing or wrong. */
const placeholders: Readonly<Record<string, string>> = {
  id: 'unnamed',
  title: 'unnamed',
  language: 'und',
  asOf: '0000-00-00'
};

/**
 * The sound part of a document, given the keys of the places with the wrong shape; undefined if too much is wrong:
 * sources or events are not a list, or the document is not an object.
 */
export function soundPartOf(input: unknown, wrong: readonly Keys[]): SoundPart | undefined {
  const draft = knownPart(timelineSchema, input);
  if (!isObject(draft)) return undefined;
  const left: Partial<Record<ListName, Set<string> | 'any'>> = {};
  const lost = new Set<number>();
  for (const keys of wrong) {
    const [list, index] = keys;
    if (list === 'events' && typeof index === 'number') lost.add(index);
    else replaceOptional(draft, keys, left);
  }
  const events: readonly unknown[] = Array.isArray(draft.events) ? draft.events : [];
  if (lost.size > 0) left.events = idsOf([...lost].map((index) => events[index]));
  const indexes = [...events.keys()].filter((index) => !lost.has(index));
  if (Array.isArray(draft.events)) draft.events = indexes.map((index) => events[index]);
  const parsed = v.safeParse(timelineSchema, draft);
  return parsed.success
    ? { timeline: parsed.output, indexes, leftOut: left, wrong: new Set(wrong.map(pathOf)) }
    : undefined;
}

const isObject = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function idsOf(items: readonly unknown[]): Set<string> | 'any' {
  const ids = items.map((item) => (isObject(item) ? item.id : undefined));
  return ids.every((id) => typeof id === 'string') ? new Set(ids) : 'any';
}

/** Removes an optional value with the wrong shape outside the events, or replaces it by a placeholder. */
function replaceOptional(
  draft: Draft,
  [name, index, key]: Keys,
  left: Partial<Record<ListName, unknown>>
): void {
  if (typeof name !== 'string') return;
  const items = draft[name];
  if (typeof index !== 'number' || !Array.isArray(items) || !isListName(name)) {
    replace(draft, name, placeholders[name]);
    if (isListName(name)) left[name] = 'any';
    return;
  }
  const before: unknown = items[index];
  const item: Draft = isObject(before) ? before : {};
  const unnamed = `unnamed-${index}`;
  if (typeof key === 'string') replace(item, key, isRequired(key) ? unnamed : undefined);
  if (key === undefined || key === 'id') left[name] = 'any';
  const label = name === 'sources' ? { title: unnamed } : { label: unnamed };
  items[index] = { id: unnamed, ...label, ...item };
}

const isRequired = (key: string): boolean => ['id', 'title', 'label'].includes(key);

const isListName = (name: string): name is ListName => (lists as readonly string[]).includes(name);

function replace(object: Draft, key: string, value: unknown): void {
  if (value === undefined) delete object[key];
  else object[key] = value;
}
