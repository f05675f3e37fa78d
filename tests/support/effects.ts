import { decoded } from '../../src/cli/effects.ts';
import { run } from '../../src/cli/run.ts';

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line on files that are in memory only. */
export async function runWith(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  input: string | Uint8Array = ''
): Promise<Outcome> {
  let [out, error] = ['', ''];
  const code = await run(args, {
    read: (path) => decoded(fileAt(path)),
    readInput: () => decoded(bytesOf(input)),
    readBytes: fileAt,
    readInputBytes: () => Promise.resolve(bytesOf(input)),
    isFolder: (path) => Promise.resolve(Object.keys(files).some((name) => name.startsWith(`${path}/`))),
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    }
  });
  return { code, out, error };

  function fileAt(path: string): Promise<Uint8Array> {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    return file === undefined
      ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
      : Promise.resolve(bytesOf(file));
  }
}
