import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file's name while it is being written, distinct from the names in any story or site. */
export const nameWhileWritten = (): string => `.sourceline-${randomBytes(6).toString('hex')}.tmp`;

const isNameWhileWritten = (name: string): boolean => /^\.sourceline-[0-9a-f]{12}\.tmp$/u.test(name);

/** Milliseconds within which any file is written, even if the clock of a network drive differs. */
const longestWriting = 3_600_000;

const swept = new Set<string>();

/**
 * Deletes temporary files that a killed run left in a folder; done once per run. Another run may be writing there
 * now, so only old files of the same user are deleted.
 */
export async function sweepLeftovers(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  // A folder may allow writing but not listing: then its leftovers stay.
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isNameWhileWritten)) {
    const path = join(folder, name);
    if (await isLeft(path)) await rm(path, { force: true });
  }
}

async function isLeft(path: string): Promise<boolean> {
  // It may have been renamed in the meantime.
  const stats = await lstat(path).catch(() => undefined);
  if (!stats?.isFile() || stats.uid !== (process.getuid?.() ?? stats.uid)) return false;
  return Date.now() - stats.mtimeMs > longestWriting;
}
