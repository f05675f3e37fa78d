import { join } from 'node:path';
import type { Effects } from '../../src/cli/effects.ts';
import { run } from '../../src/cli/run.ts';

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** What was written, by path; what went to standard output as bytes has the path `-`. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command line on files that are in memory only; `more` lets it do what is refused otherwise. */
export async function runWith(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  input: string | Uint8Array = '',
  more: Partial<Effects> = {}
): Promise<Outcome> {
  let [out, error] = ['', ''];
  const written = new Map<string, Uint8Array>();
  const code = await run(args, {
    writeFile: (path, bytes) => {
      written.set(path, bytes);
      return Promise.resolve();
    },
    writeBytes: (bytes) => void written.set('-', bytes),
    onChange: () => Promise.resolve(),
    listen: () => Promise.reject(new Error('nothing is served here')),
    readBytes: fileAt,
    readWithin: (folder, path) => fileAt(join(folder, path)),
    readInput: () => Promise.resolve(bytesOf(input)),
    listFolder: (path) => Promise.resolve(entriesOf(path)),
    identityOf: (path) => Promise.resolve(Object.hasOwn(files, path) ? join(path) : undefined),
    isFolder: (path) => Promise.resolve(Object.keys(files).some((name) => name.startsWith(`${path}/`))),
    listBuilt: () => Promise.resolve([]),
    readBuilt: (path) => Promise.reject(new Error(`${path} was not built`)),
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    ...more
  });
  return { code, out, error, written };

  function entriesOf(folder: string): readonly string[] {
    const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
    return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0]!))];
  }

  function fileAt(path: string): Promise<Uint8Array> {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    return file === undefined
      ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
      : Promise.resolve(bytesOf(file));
  }
}
