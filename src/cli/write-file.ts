import { constants, type Stats } from 'node:fs';
import { access, chmod, lstat, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nameWhileWritten, sweepLeftovers } from './leftovers.ts';
import { isStream } from './may-be-read.ts';

/** A file that is not written. The message is a whole sentence. */
export class NotWritten extends Error {}

/** The permission bits of a file's mode. */
const permissions = 0o777;

/**
 * Writes a file and creates missing folders. It is written beside the old file and then renamed, so a full disk or a
 * kill leaves the old file intact; a later run deletes what a kill left behind. Rejects with `NotWritten` if a link
 * or device has the name, or with the system's error.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  if (isStream(path)) return writeFile(path, bytes);
  await makeFolder(dirname(path));
  const old = await statsOf(path);
  if (old?.isCharacterDevice()) return writeFile(path, bytes);
  if (old) await refuse(path, old);
  await sweepLeftovers(dirname(path));
  const beside = join(dirname(path), nameWhileWritten());
  try {
    await writeNew(beside, bytes);
    if (old) await chmod(beside, old.mode & permissions);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The stats of whatever has a name; undefined if nothing does. */
async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function refuse(path: string, old: Stats): Promise<void> {
  if (old.isSymbolicLink())
    throw new NotWritten(
      `${basename(path)} is a symbolic link; name the file that it leads to, or remove the link`
    );
  if (old.isDirectory()) throw new NotWritten('it is a folder');
  if (!old.isFile()) throw new NotWritten('it is not a file');
  // A rename would replace even a read-only file.
  await access(path, constants.W_OK);
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Node's `recursive` option never returns in a place that refuses folders, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

/** Whether a path is a folder or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
