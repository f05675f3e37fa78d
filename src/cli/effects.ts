import { largestFile, textOfBytes } from '../model/text-file.ts';
import type { Story } from '../model/story.ts';
import { isAbsent, whyNotRead } from './may-be-read.ts';

/** What a command may do to the world; tests pass their own. */
export interface Effects {
  /** Writes bytes to standard output. */
  readonly writeBytes: (bytes: Uint8Array) => void;
  /**
   * Acts now, and each time that any of the files has changed, until the program is ended. Which these are is asked
   * before each act.
   */
  readonly onChange: (pathsOf: () => Promise<readonly string[]>, act: () => Promise<void>) => Promise<void>;
  /** A file as it is; rejects if there is none, or it has more than `most` bytes. */
  readonly readBytes: (path: string, most: number) => Promise<Uint8Array>;
  /** As `readBytes`, of a file of a story, by its path from the story's folder; one outside the folder is not read. */
  readonly readWithin: (folder: string, path: string, most: number) => Promise<Uint8Array>;
  /** All of standard input as it is; rejects if it has more than `most` bytes. */
  readonly readInput: (most: number) => Promise<Uint8Array>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** The paths of what is in a folder; none if it is not there. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  /** What is the same for all paths of one file; undefined if there is none. */
  readonly identityOf: (path: string) => Promise<string | undefined>;
  /** Writes a file, in place of an older one, and makes the folders that it lies in. */
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

/** The text of a file, or of standard input for `-`; one that can't be read is wrong use. */
export async function readArgument(path: string, effects: Effects): Promise<string> {
  const text = textOfBytes(await readArgumentBytes(path, largestFile, effects));
  if (!text.ok) throw new UsageError(`cannot read ${path}: it ${text.reason}`);
  return text.text;
}

/** As `readArgument`, of a file as it is, of at most so many bytes. */
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

/** Wrong use: a file was named that can't be read. */
export const cannotRead = (path: string, error: unknown): UsageError =>
  new UsageError(
    `cannot read ${path}: ${isAbsent(error) ? 'there is no such file' : `it ${whyNotRead(error)}`}`
  );

/** A page that this program was built with. */
export async function readBuiltPage(path: string, { readBuilt }: Effects): Promise<string> {
  try {
    return new TextDecoder().decode(await readBuilt(path));
  } catch (error) {
    throw new UsageError(
      `cannot read dist/${path}, which a site is made from: ${isAbsent(error) ? 'there is no such file' : `it ${whyNotRead(error)}`}; make it by “npm run build”`
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
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full for this user'],
  ['EFBIG', 'it would be larger than the system lets a file be']
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
  `cannot write ${path}: ${whyNotWritten(error)}`;

function whyNotWritten(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return writeReasons.get(code ?? '') ?? message ?? String(error);
}
