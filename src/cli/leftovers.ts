import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The name of a file while it is written: no story, and no site, has one like it. */
export const nameWhileWritten = (): string => `.sourceline-${randomBytes(6).toString('hex')}.tmp`;

const isNameWhileWritten = (name: string): boolean => /^\.sourceline-[0-9a-f]{12}\.tmp$/u.test(name);

/** Milliseconds in which any file is written, even where the clock of a network's disk is another's. */
const longestWriting = 3_600_000;

const swept = new Set<string>();

/**
 * Takes away what a kill left of files that were being written in a folder, once in a run. Another run may be writing
 * there now, so only old ones go, and only files of the same user.
 */
export async function sweepLeftovers(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  // A folder may be one to write into but not to list: then what is left in it stays.
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isNameWhileWritten)) {
    const path = join(folder, name);
    if (await isLeft(path)) await rm(path, { force: true });
  }
}

async function isLeft(path: string): Promise<boolean> {
  // It may have got its own name since.
  const stats = await lstat(path).catch(() => undefined);
  if (!stats?.isFile() || stats.uid !== (process.getuid?.() ?? stats.uid)) return false;
  return Date.now() - stats.mtimeMs > longestWriting;
}
