import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decoded, type Effects } from './effects.ts';
import { run } from './run.ts';

const effects: Effects = {
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
