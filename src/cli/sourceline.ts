import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { cannotWrite, decoded, exit, type Effects } from './effects.ts';
import { progressOn } from './progress.ts';
import { run } from './run.ts';
import { socialCard } from './social-card.ts';
import { onChange } from './watch.ts';

/** Where this program lies beside the page: `dist`. */
const built = fileURLToPath(new URL('..', import.meta.url));

async function listBuilt(folder: string): Promise<readonly string[]> {
  const root = join(built, folder);
  if (!(await isFolder(root))) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Node's own way to make the folders above as well never ends in a place that refuses them, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

const { onstep, clear } = progressOn(process.stderr);

const effects: Effects = {
  read: (path) => decoded(readFile(path)),
  readInput: () => decoded(buffer(process.stdin)),
  readBytes: (path) => readFile(path),
  readInputBytes: () => buffer(process.stdin),
  isFolder,
  writeFile: async (path, bytes) => {
    await makeFolder(dirname(path));
    await writeFile(path, bytes);
  },
  writeBytes: (bytes) => {
    clear();
    process.stdout.write(bytes);
  },
  onChange,
  listBuilt,
  readBuilt: (path) => readFile(join(built, path)),
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
  // A reader such as `head` may close the pipe early, which is no fault.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`sourceline: ${cannotWrite('standard output', error)}\n`);
  process.exit(exit.usage);
});
process.exitCode = await run(process.argv.slice(2), effects).finally(clear);
