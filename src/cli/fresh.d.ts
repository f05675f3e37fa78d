/** Whether a file is older than any of some files or folders, or is not there. */
export function isStale(output: string, inputs: readonly string[]): boolean;
