import { readArguments } from '../arguments.ts';
import { dayFrom } from '../day-option.ts';
import { UsageError } from '../effects.ts';
import { languageTag } from '../language-option.ts';

/** What `new` should do. */
export interface NewWish {
  readonly inputs: readonly string[];
  readonly output: string;
  readonly title: string | undefined;
  readonly asOf: string | undefined;
  readonly language: string | undefined;
  readonly joinsHyphens: boolean;
}

/** Throws a usage error for options that make no sense. */
export function readNewArguments(args: readonly string[]): NewWish {
  const { values, positionals } = readArguments(args, {
    output: { type: 'string', short: 'o' },
    title: { type: 'string' },
    'as-of': { type: 'string' },
    language: { type: 'string' },
    'join-hyphens': { type: 'boolean' }
  });
  const { output, title, language } = values;
  if (positionals.length === 0) throw new UsageError('no ARTICLE');
  if (positionals.filter((input) => input === '-').length > 1)
    throw new UsageError('standard input is one article; name - once');
  if (!output) throw new UsageError('no place to write to: name a new folder for the story after -o');
  if (output === '-')
    throw new UsageError('a story is a folder, which can’t go to standard output; name it after -o');
  if (title?.trim() === '') throw new UsageError('--title is empty');
  dayFrom('as-of', values['as-of']);
  return {
    inputs: positionals,
    output,
    title,
    asOf: values['as-of'],
    language: languageTag(language),
    joinsHyphens: values['join-hyphens'] ?? false
  };
}
