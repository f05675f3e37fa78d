import { largestFile, textOfBytes } from '../model/text-file.ts';
import type { Story } from '../model/story.ts';
import type { Words } from '../words/words.ts';
import { isAbsent, whyNotRead } from './may-be-read.ts';
import type { Answer, Listening } from './serve/served.ts';

/** Everything that a command may do to the outside world; tests pass their own. */
export interface Effects {
  /** Writes bytes to standard output. */
  readonly writeBytes: (bytes: Uint8Array) => void;
  /**
   * Calls `act` now and whenever one of the files has changed, until the program ends. Calls `pathsOf` before each
   * act.
   */
  readonly onChange: (pathsOf: () => Promise<readonly string[]>, act: () => Promise<void>) => Promise<void>;
  /**
   * Serves files to the browser of this machine, on a port or, for 0, on any that is free. Rejects with a usage error if
   * the port can't be had.
   */
  readonly listen: (port: number, answer: Answer) => Promise<Listening>;
  /** The bytes of a file; rejects if there is none, or it has more than `most` bytes. */
  readonly readBytes: (path: string, most: number) => Promise<Uint8Array>;
  /**
   * Like `readBytes`, for a file of a story, by its path relative to the story's folder; refuses files outside the
   * folder.
   */
  readonly readWithin: (folder: string, path: string, most: number) => Promise<Uint8Array>;
  /** The bytes of standard input; rejects if there are more than `most`. */
  readonly readInput: (most: number) => Promise<Uint8Array>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** The paths of a folder's entries; empty if there is no such folder. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  /** An identity shared by all paths of one file; undefined if there is no file. */
  readonly identityOf: (path: string) => Promise<string | undefined>;
  /** Writes or replaces a file, and creates missing folders. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The paths, with slashes, of all files in a folder of the program's build; empty if there is no such folder. */
  readonly listBuilt: (folder: string) => Promise<readonly string[]>;
  readonly readBuilt: (path: string) => Promise<Uint8Array>;
  /** Draws a story as a PNG of 1200 × 630 pixels, for link previews. */
  readonly socialCard?: (story: Story, words: Words) => Promise<SocialCard>;
  /** Reports the next step, and its number out of how many, counted from 0: see `inTurn`. */
  readonly onstep?: (words: string, step: number, steps: number) => void;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** A picture for link previews, if one can be drawn, and warnings about it. */
export interface SocialCard {
  readonly bytes: Uint8Array | undefined;
  readonly warnings: readonly string[];
}

/** A command was used wrongly; the message is for the person who typed it. */
export class UsageError extends Error {}

/** Exit codes: success, problems found, usage error. */
export const exit = { fine: 0, problems: 1, usage: 2 } as const;

/** The text of a file, or of standard input for `-`; a usage error if it can't be read. */
export async function readArgument(path: string, effects: Effects): Promise<string> {
  const text = textOfBytes(await readArgumentBytes(path, largestFile, effects));
  if (!text.ok) throw new UsageError(`cannot read ${path}: it ${text.reason}`);
  return text.text;
}

/** Like `readArgument`, for the bytes of a file of limited size. */
export async function readArgumentBytes(
  path: string,
  most: number,
  { readBytes, readInput }: Pick<Effects, 'readBytes' | 'readInput'>
): Promise<Uint8Array> {
  try {
    return await (path === '-' ? readInput(most) : readBytes(path, most));
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** A usage error: a named file can't be read. */
export const cannotRead = (path: string, error: unknown): UsageError =>
  new UsageError(
    `cannot read ${path}: ${isAbsent(error) ? 'there is no such file' : `it ${whyNotRead(error)}`}`
  );

/** A page, or another text, from the program's build. */
export async function readBuiltText(path: string, { readBuilt }: Effects): Promise<string> {
  try {
    return new TextDecoder().decode(await readBuilt(path));
  } catch (error) {
    throw new UsageError(
      `cannot read dist/${path}, which every site needs: ${isAbsent(error) ? 'there is no such file' : `it ${whyNotRead(error)}`}; build it with “npm run build”`
    );
  }
}

const writeReasons = new Map([
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'there is a file in place of its folder'],
  ['EEXIST', 'there is a file in place of its folder'],
  ['EACCES', 'it may not be written'],
  ['EPERM', 'it may not be written'],
  ['EROFS', 'it may not be written'],
  ['ENOENT', 'no file can be made there'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full for this user'],
  ['EFBIG', 'it would exceed the system’s limit for files']
]);

/** Writes a file named on the command line; a usage error if it can't be written. */
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

/** The message for a file that could not be written. */
export const cannotWrite = (path: string, error: unknown): string =>
  `cannot write ${path}: ${whyNotWritten(error)}`;

function whyNotWritten(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return writeReasons.get(code ?? '') ?? message ?? String(error);
}
