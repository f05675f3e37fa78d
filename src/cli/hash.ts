import { canonicalHash } from '../model/hash.ts';
import { onlyArgument, readArguments } from './arguments.ts';
import { exit, readArgument, type Effects } from './effects.ts';
import { printableJson } from './printable-json.ts';

/** `hash FILE`: the SHA-256 of the canonical text. */
export async function hash(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const file = onlyArgument(positionals, 'FILE');
  const sha256 = canonicalHash(await readArgument(file, effects));
  effects.write(`${values.json ? printableJson({ file, sha256 }) : sha256}\n`);
  return exit.fine;
}
