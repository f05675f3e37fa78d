import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** What was written, by path; what went to standard output as bytes has the path `-`. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command line on files that are in memory only. */
export async function runWith(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  input = ''
): Promise<Outcome> {
  let [out, error] = ['', ''];
  const written = new Map<string, Uint8Array>();
  const code = await run(args, {
    read: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined
        ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
        : Promise.resolve(text);
    },
    readInput: () => Promise.resolve(input),
    writeFile: (path, bytes) => {
      written.set(path, bytes);
      return Promise.resolve();
    },
    writeBytes: (bytes) => void written.set('-', bytes),
    onChange: () => Promise.resolve(),
    isFolder: (path) => Promise.resolve(Object.keys(files).some((name) => name.startsWith(`${path}/`))),
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    }
  });
  return { code, out, error, written };
}
