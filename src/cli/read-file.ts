import { constants } from 'node:fs';
import { lstat, open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { isStream, NotRead, reasonsNotToRead, refuseKind, refuseOutside } from './may-be-read.ts';

/**
 * The bytes of a file that the person who typed the command named. Rejects with `NotRead` where it is no file or larger
 * than `most` bytes, or as the system does.
 */
export async function readNamed(path: string, most: number): Promise<Uint8Array> {
  if (!isStream(path)) refuseKind(await stat(path));
  return readAt(path, constants.O_RDONLY, most);
}

/**
 * The bytes of a file that a story names, by its path from the story's folder. It is read only if it is a regular file
 * and no link leads out of the folder: rejects as `readNamed`.
 */
export async function readWithin(folder: string, path: string, most: number): Promise<Uint8Array> {
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
  refuseOutside(root, file);
  refuseKind(await lstat(file));
  // What was put in its place since then is not waited for.
  return readAt(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK, most, refuseKind);
}

async function readAt(
  path: string,
  flags: number,
  most: number,
  refuse?: typeof refuseKind
): Promise<Uint8Array> {
  const file = await open(path, flags);
  try {
    refuse?.(await file.stat());
    return await readUpTo(file, most);
  } finally {
    await file.close();
  }
}

/** Whatever size it is said to have: some files have none, and some grow. */
async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array> {
  if ((await file.stat()).size > most) throw new NotRead(reasonsNotToRead.tooLarge(most));
  return bytesUpTo(file.createReadStream({ autoClose: false }), most);
}

/** All that a stream gives; rejects with `NotRead` as soon as it is more than `most` bytes. */
export async function bytesUpTo(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > most) throw new NotRead(reasonsNotToRead.tooLarge(most));
  }
  return Buffer.concat(chunks);
}
