/** Whether a file is missing, or older than any of some files or folders. */
export function isStale(output: string, inputs: readonly string[]): boolean;

/** The build targets: each one's last output, its inputs, and Vite's modes in order. */
export const targets: Readonly<
  Record<
    'app' | 'cli',
    { readonly output: string; readonly inputs: readonly string[]; readonly modes: readonly string[] }
  >
>;
