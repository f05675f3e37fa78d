import { constants, type Stats } from 'node:fs';
import { access, chmod, lstat, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nameWhileWritten, sweepLeftovers } from './leftovers.ts';
import { isStream } from './may-be-read.ts';

/** A file that is not written. Its message says why, as a sentence. */
export class NotWritten extends Error {}

/** Bits of a file's mode that say who may read, write and run it. */
const permissions = 0o777;

/**
 * Writes a file and makes the folders that it lies in. It is written beside the old one and then takes its name, so that
 * a full disk or a kill leaves the old file as it was; what a kill leaves beside it, a later run takes away. Rejects with `NotWritten` where a link or a device bears the name,
 * or as the system does.
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

/** What bears a name; nothing where nothing does. */
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
  // A rename would replace a file that may not be written.
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

/** Node's own way to make the folders above as well never ends in a place that refuses them, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

/** Whether a folder, or a link to one, is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
