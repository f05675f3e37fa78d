import type { Words } from '../words/words.ts';
import type { LocalFile } from './local.ts';

/** The story with an address that was on screen before a reader opened files, to which a button leads back. */
export interface Before {
  /** The value of `?src=`. */
  readonly source?: string;
  /** Absent if no story was on screen. */
  readonly title?: string;
}

/** The story on screen, if a reader opened it from files. */
export interface OwnFile {
  /** By which the browser keeps its files, and the address names them: `?own=`. */
  readonly id: string;
  /** The path of its document. */
  readonly name: string;
  readonly before: Before;
  /** Why a reload will not show it, to end a sentence; absent if it will. */
  readonly unkept?: string;
}

/** What this browser keeps of a story that a reader opened from files. */
export interface Kept {
  /** The files that the story is read from, the document first. */
  readonly files: readonly LocalFile[];
  readonly before: Before;
  /** The name of the file that it was brought in from, if it was of another format. */
  readonly name?: string;
}

/** An id that no earlier story has; ids sort by age. */
export const newOwnId = (): string => Date.now().toString(36);

/** The id of the reader's own story that an address names; undefined if it names none. */
export const ownIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('own') || undefined;

// Few readers open files, so the code that keeps them is loaded only then.
const store = () => import('./kept.ts');

/** Keeps a story for a reload; returns why it could not, to end a sentence. */
export async function keepOwn(id: string, kept: Kept, words: Words): Promise<string | undefined> {
  try {
    await (await store()).keep(id, kept);
    return undefined;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? words.app.own.noRoom : words.app.own.notStored(String(error));
  }
}

/** The story that this browser keeps as `id`, or a sentence on why there is none. */
export async function ownKeptAs(id: string, words: Words): Promise<Kept | string> {
  try {
    return (await (await store()).keptAs(id)) ?? words.app.own.lost(undefined);
  } catch (error) {
    return words.app.own.lost(String(error));
  }
}

/** Forgets a story; returns a sentence on why it could not. */
export async function forgetOwn({ id, name }: OwnFile, words: Words): Promise<string | undefined> {
  try {
    await (await store()).forget(id);
    return undefined;
  } catch (error) {
    return words.app.own.stillKept(name, String(error));
  }
}
