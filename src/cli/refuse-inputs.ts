import { UsageError, type Effects } from './effects.ts';

/** Returns a function that throws a usage error if a path, under any name, is one of these files. */
export async function guardOf(
  inputs: readonly string[],
  { identityOf }: Pick<Effects, 'identityOf'>
): Promise<(output: string) => Promise<void>> {
  const read = new Map<string, string>();
  for (const input of inputs) {
    const identity = await identityOf(input);
    if (identity !== undefined) read.set(identity, input);
  }
  return async (output) => {
    const input = read.get((await identityOf(output)) ?? '');
    if (input !== undefined) throw new UsageError(wouldBeLost(output, input));
  };
}

const wouldBeLost = (output: string, input: string): string =>
  `${output} is ${input === output ? '' : `the same as ${input}, `}a file of the story itself, which would be lost; write to another`;
