import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Effects } from './effects.ts';
import { run } from './run.ts';

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const effects: Effects = {
  read: async (path) => decode(await readFile(path)),
  readInput: async () => decode(await buffer(process.stdin)),
  isFolder: async (path) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text)
};

// A reader such as `head` may close the pipe early, which is no fault.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2), effects);
