import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decoded, type Effects } from './effects.ts';
import { run } from './run.ts';
import { onChange } from './watch.ts';

const effects: Effects = {
  writeFile: async (path, bytes) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  },
  writeBytes: (bytes) => process.stdout.write(bytes),
  onChange,
  read: (path) => decoded(readFile(path)),
  readInput: () => decoded(buffer(process.stdin)),
  readBytes: (path) => readFile(path),
  readInputBytes: () => buffer(process.stdin),
  isFolder: async (path) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text)
};

// A reader such as `head` may close the pipe early, which is no fault.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2), effects);
