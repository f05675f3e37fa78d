import { constants } from 'node:fs';
import { lstat, open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { isStream, NotRead, reasonsNotToRead, refuseKind, refuseOutside } from './may-be-read.ts';

/**
 * The bytes of a file named on the command line. Rejects with `NotRead` if it is not a file or has more than `most`
 * bytes, or with the system's error.
 */
export async function readNamed(path: string, most: number): Promise<Uint8Array> {
  if (!isStream(path)) refuseKind(await stat(path));
  return readAt(path, constants.O_RDONLY, most);
}

/**
 * The bytes of a file that a story names, by its path relative to the story's folder. It must be a regular file, and
 * links may not lead out of the folder; rejects like `readNamed`.
 */
export async function readWithin(folder: string, path: string, most: number): Promise<Uint8Array> {
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
  refuseOutside(root, file);
  refuseKind(await lstat(file));
  // Flags against a replacement made in the meantime: follow no link, and do not wait for a FIFO.
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

/** Ignores the reported size: some files report none, and some grow. */
async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array> {
  if ((await file.stat()).size > most) throw new NotRead(reasonsNotToRead.tooLarge(most));
  return bytesUpTo(file.createReadStream({ autoClose: false }), most);
}

/** All bytes of a stream; rejects with `NotRead` as soon as there are more than `most`. */
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
