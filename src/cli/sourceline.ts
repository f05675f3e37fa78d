import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtFilesIn } from './built-files.ts';
import { cannotWrite, exit, type Effects } from './effects.ts';
import { isAbsent } from './may-be-read.ts';
import { progressOn } from './progress.ts';
import { bytesUpTo, readNamed, readWithin } from './read-file.ts';
import { run } from './run.ts';
import { listen } from './serve/listen.ts';
import { socialCard } from './social-card.ts';
import { onChange } from './watch.ts';
import { isFolder, writeWhole } from './write-file.ts';

/** The folder `dist`, which contains this program and the pages. */
const dist = fileURLToPath(new URL('..', import.meta.url));

async function listFolder(path: string): Promise<readonly string[]> {
  return (await isFolder(path)) ? readdir(path) : [];
}

/** Device and inode number, which links and other spellings of a path share. */
async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

const { onstep, clear } = progressOn(process.stderr);

const effects: Effects = {
  readBytes: readNamed,
  readWithin,
  readInput: (most) => bytesUpTo(process.stdin, most),
  isFolder,
  listFolder,
  identityOf,
  writeFile: writeWhole,
  writeBytes: (bytes) => {
    clear();
    process.stdout.write(bytes);
  },
  onChange,
  listen,
  ...builtFilesIn(dist),
  socialCard,
  onstep,
  write: (text) => {
    clear();
    process.stdout.write(text);
  },
  writeError: (text) => {
    clear();
    process.stderr.write(text);
  }
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may close the pipe early, which is not an error.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`sourceline: ${cannotWrite('standard output', error)}\n`);
  process.exit(exit.usage);
});
process.exitCode = await run(process.argv.slice(2), effects).finally(clear);
