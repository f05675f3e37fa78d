/** Whether a file is older than any of some files or folders, or is not there. */
export function isStale(output: string, inputs: readonly string[]): boolean;

/** What is built by each name: its last output, what it is made of, and the modes of Vite in their order. */
export const targets: Readonly<
  Record<
    'app' | 'cli',
    { readonly output: string; readonly inputs: readonly string[]; readonly modes: readonly string[] }
  >
>;
