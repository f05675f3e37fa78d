import { parseArgs, type ParseArgsConfig } from 'node:util';
import { closest } from '../model/closest.ts';
import { UsageError } from './effects.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` with positionals; its errors become usage errors. */
export function readArguments<const Known extends Options>(args: readonly string[], options: Known) {
  const whole = withNegativeYears(args, options);
  refuseUnknown(whole, options);
  try {
    const parsed = parseArgs({
      args: whole,
      options,
      allowPositionals: true,
      allowNegative: true,
      tokens: true
    });
    const names = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, index) => !options[name]?.multiple && names.indexOf(name) < index);
    if (twice !== undefined) throw new UsageError(`--${twice} is given twice`);
    return parsed;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Node's own message for an unknown option talks about positionals, which is seldom what was meant. */
function refuseUnknown(args: readonly string[], options: Options): void {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowNegative: true
  });
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const meant = closest(token.name, Object.keys(options));
    throw new UsageError(`unknown option: ${token.rawName}${meant ? `; did you mean --${meant}?` : ''}`);
  }
}

/** The one positional argument of a command. */
export function onlyArgument(positionals: readonly string[], name: string): string {
  const [only, ...more] = positionals;
  if (only === undefined) throw new UsageError(`no ${name}`);
  if (more.length > 0) throw new UsageError(`one ${name} at a time, not also ${more.join(' ')}`);
  return only;
}

/** The choice given for an option; undefined if it is not given. */
export function choiceOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[]
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((known) => known === value);
  if (choice === undefined)
    throw new UsageError(`unknown ${name}: ${value}; it is one of ${choices.join(', ')}`);
  return choice;
}

/** `-0043` is a year, not an option: joined to the option that precedes it, or separated as a positional. */
function withNegativeYears(args: readonly string[], options: Options): string[] {
  if (args.includes('--')) return [...args];
  const isYear = (arg: string | undefined) => arg !== undefined && /^-\d/.test(arg);
  const takesValue = (arg: string | undefined) =>
    arg !== undefined && arg.startsWith('--') && options[arg.slice(2)]?.type === 'string';
  const tied = args.flatMap((arg, at) => {
    if (takesValue(arg) && isYear(args[at + 1])) return [`${arg}=${args[at + 1]}`];
    return isYear(arg) && takesValue(args[at - 1]) ? [] : [arg];
  });
  const years = tied.filter(isYear);
  return years.length === 0 ? tied : [...tied.filter((arg) => !isYear(arg)), '--', ...years];
}
