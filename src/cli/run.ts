import { version } from '../../package.json';
import { closest } from '../model/closest.ts';
import { build } from './build.ts';
import { convert } from './convert/convert.ts';
import { date } from './date.ts';
import { draft } from './draft.ts';
import { exit, UsageError, type Effects } from './effects.ts';
import { hash } from './hash.ts';
import { newStory } from './new/new.ts';
import { render } from './render.ts';
import { serve } from './serve/serve.ts';
import { times } from './times.ts';
import { usage } from './usage.ts';
import { verify } from './verify.ts';

const commands = new Map([
  ['new', newStory],
  ['render', render],
  ['verify', verify],
  ['build', build],
  ['draft', draft],
  ['serve', serve],
  ['convert', convert],
  ['date', date],
  ['times', times],
  ['hash', hash]
]);

/** Runs a command line (without the program's name) and returns its exit code. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) return print(usage, effects);
  if (name === '--version') return print(`${version}\n`, effects);
  try {
    const command = commands.get(name ?? '');
    if (!command) throw new UsageError(name === undefined ? 'no command' : unknownCommand(name));
    return await command(rest, effects);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    effects.writeError(`sourceline: ${error.message}\nTry: sourceline --help\n`);
    return exit.usage;
  }
}

function unknownCommand(name: string): string {
  const meant = closest(name, [...commands.keys()]);
  return `unknown command: ${name}${meant ? `; did you mean ${meant}?` : ''}`;
}

function print(text: string, { write }: Effects): number {
  write(text);
  return exit.fine;
}
