import { createStore, del, get, keys, set } from 'idb-keyval';
import type { LocalFile } from './local.ts';
import type { Before, Kept } from './own-file.ts';

/** Stories that are kept at once, the newest: one for each of a few tabs. */
const mostKept = 5;

const store = createStore('sourceline', 'own-files');

/** Keeps a story, and drops the oldest if there are too many. Ids sort by age. Rejects if the browser refuses. */
export async function keep(id: string, kept: Kept): Promise<void> {
  const older = (await keys<string>(store)).sort().slice(0, 1 - mostKept);
  await Promise.all(older.map((key) => del(key, store)));
  await set(id, kept, store);
}

/** The story kept as `id`; undefined if there is none. Rejects if the browser refuses. */
export async function keptAs(id: string): Promise<Kept | undefined> {
  const value = await get<unknown>(id, store);
  return isKept(value) ? value : undefined;
}

export const forget = (id: string): Promise<void> => del(id, store);

/** Other pages of the origin can write to the store, so its values may have any shape. */
const isKept = (value: unknown): value is Kept =>
  isObject(value) &&
  Array.isArray(value.files) &&
  value.files.every(isLocalFile) &&
  isBefore(value.before) &&
  isTextOrNone(value.name);

const isLocalFile = (value: unknown): value is LocalFile =>
  isObject(value) && typeof value.path === 'string' && value.file instanceof File;

const isBefore = (value: unknown): value is Before =>
  isObject(value) && isTextOrNone(value.source) && isTextOrNone(value.title);

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
