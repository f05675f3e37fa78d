import { carriedDocument } from '../formats/carried.ts';
import type { Carried } from '../formats/carried-text.ts';
import type { Story } from '../model/story.ts';

/** What a command may do to the world; tests pass their own. */
export interface Effects {
  /** The text of a file in UTF-8; rejects if there is none, or it is not UTF-8. */
  readonly read: (path: string) => Promise<string>;
  /** All of standard input, in UTF-8. */
  readonly readInput: () => Promise<string>;
  /** Writes bytes to standard output. */
  readonly writeBytes: (bytes: Uint8Array) => void;
  /**
   * Acts now, and each time that any of the files has changed, until the program is ended. Which these are is asked
   * before each act.
   */
  readonly onChange: (pathsOf: () => Promise<readonly string[]>, act: () => Promise<void>) => Promise<void>;
  /** A file as it is; rejects if there is none. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** All of standard input as it is. */
  readonly readInputBytes: () => Promise<Uint8Array>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** Writes a file, over an older one, and makes the folders that it lies in. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The paths of all files in a folder of what this program was built with, with slashes; none if it is not there. */
  readonly listBuilt: (folder: string) => Promise<readonly string[]>;
  readonly readBuilt: (path: string) => Promise<Uint8Array>;
  /** Draws a story as a PNG of 1200 × 630 pixels, for previews of links. */
  readonly socialCard?: (story: Story) => Promise<SocialCard>;
  /** Says what is done next, and which of how many steps it is, counted from 0: see `inTurn`. */
  readonly onstep?: (words: string, step: number, steps: number) => void;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** A picture for previews of links, if one can be drawn, and sentences on what in it is not as it should be. */
export interface SocialCard {
  readonly bytes: Uint8Array | undefined;
  readonly warnings: readonly string[];
}

/** A command was used wrongly: its message is for the one who typed it. */
export class UsageError extends Error {}

/** Exit codes: all is well, problems were found, the command was used wrongly. */
export const exit = { fine: 0, problems: 1, usage: 2 } as const;

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be read'],
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

/** A page that this program was built with. */
export async function readBuiltPage(path: string, { readBuilt }: Effects): Promise<string> {
  try {
    return new TextDecoder().decode(await readBuilt(path));
  } catch (error) {
    throw new UsageError(
      `cannot read dist/${path}, which a site is made from: ${reasonOf(error)}; make it by “npm run build”`
    );
  }
}

const writeReasons = new Map([
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a file stands where its folder should be'],
  ['EEXIST', 'a file stands where its folder should be'],
  ['EACCES', 'it may not be written'],
  ['EPERM', 'it may not be written'],
  ['EROFS', 'it may not be written'],
  ['ENOENT', 'no file can be made there'],
  ['ENOSPC', 'the disk is full']
]);

/** Writes a file that the one who typed a command asked for; one that can't be written is wrong use. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  { writeFile }: Effects
): Promise<void> {
  try {
    await writeFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  } catch (error) {
    throw new UsageError(cannotWrite(path, error));
  }
}

/** What is said of a file that could not be written. */
export const cannotWrite = (path: string, error: unknown): string =>
  `cannot write ${path}: ${reasonOf(error, writeReasons)}`;

function reasonOf(error: unknown, known = reasons): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return known.get(code ?? '') ?? message ?? String(error);
}
