import type { Effects } from '../../src/cli/effects.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line on files that are in memory only; `more` lets it do what is refused otherwise. */
export async function runWith(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  input = '',
  more: Partial<Effects> = {}
): Promise<Outcome> {
  let [out, error] = ['', ''];
  const code = await run(args, {
    read: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined
        ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
        : Promise.resolve(text);
    },
    readInput: () => Promise.resolve(input),
    isFolder: (path) => Promise.resolve(Object.keys(files).some((name) => name.startsWith(`${path}/`))),
    writeFile: () => Promise.reject(new Error('nothing is written here')),
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
  return { code, out, error };
}
