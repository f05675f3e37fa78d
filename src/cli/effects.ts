import { carriedDocument } from '../formats/carried.ts';
import type { Carried } from '../formats/carried-text.ts';

/** What a command may do to the world; tests pass their own. */
export interface Effects {
  /** The text of a file in UTF-8; rejects if there is none, or it is not UTF-8. */
  readonly read: (path: string) => Promise<string>;
  /** All of standard input, in UTF-8. */
  readonly readInput: () => Promise<string>;
  /** Writes a file, and the folders that lead to it; rejects if it can't. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes bytes to standard output. */
  readonly writeBytes: (bytes: Uint8Array) => void;
  /** Acts each time that any of these files has changed, until the program is ended. */
  readonly onChange: (paths: readonly string[], act: () => Promise<void>) => Promise<void>;
  /** A file as it is; rejects if there is none. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** All of standard input as it is. */
  readonly readInputBytes: () => Promise<Uint8Array>;
  readonly isFolder: (path: string) => Promise<boolean>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** A command was used wrongly: its message is for the one who typed it. */
export class UsageError extends Error {}

/** Exit codes: all is well, problems were found, the command was used wrongly. */
export const exit = { fine: 0, problems: 1, usage: 2 } as const;

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it is not allowed'],
  ['EPERM', 'it is not allowed'],
  ['EROFS', 'it lies where nothing can be written'],
  ['ENOSPC', 'there is no space left'],
  ['EEXIST', 'there is a file where a folder is needed'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8 text']
]);

/** The text of a file, or of standard input for `-`; one that can't be read is wrong use. */
export const readArgument = (path: string, { read, readInput }: Effects): Promise<string> =>
  argument(path, path === '-' ? readInput() : read(path));

/**
 * A story's document: the text of a file, or what a picture carries, or why it carries none. One that can't be read is
 * wrong use.
 */
export async function readDocument(path: string, { readBytes, readInputBytes }: Effects): Promise<Carried> {
  const bytes = await argument(path, path === '-' ? readInputBytes() : readBytes(path));
  const carried = await carriedDocument(bytes);
  return carried ?? { ok: true, text: await argument(path, decoded(bytes)) };
}

/** Rejects if the bytes are not UTF-8. */
export const decoded = async (bytes: Uint8Array | Promise<Uint8Array>): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await bytes);

async function argument<Value>(path: string, value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

/** Writes a file; one that can't be written is wrong use. */
export async function writeArgument(path: string, bytes: Uint8Array, { writeFile }: Effects): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return reasons.get(code ?? '') ?? message ?? String(error);
}
