import type { FileKind } from './exchange/file-kind.ts';
import type { Reader } from './exchange/sample.ts';

/** A reader as the registry lists it; its code is loaded when a file of its kind is opened. */
export interface ReaderEntry {
  readonly id: string;
  readonly name: string;
  readonly endings: readonly string[];
  /** The kinds of files that it may know. */
  readonly kinds: readonly FileKind[];
  readonly load: () => Promise<Reader>;
}

/** All foreign formats that can be read, the more particular first. */
export const readers: readonly ReaderEntry[] = [];
