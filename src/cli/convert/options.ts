import type { Choices } from '../../formats/exchange/imported.ts';
import { readers } from '../../formats/readers.ts';
import { writers as plainWriters, type WriterEntry } from '../../formats/writers.ts';
import { isZone } from '../../model/zone.ts';
import type { Words } from '../../words/words.ts';
import { choiceOf, readArguments } from '../arguments.ts';
import { dayFrom } from '../day-option.ts';
import { UsageError } from '../effects.ts';
import { languageTag, wordsFrom } from '../language-option.ts';
import { drawnWriters } from './drawn-writers.ts';

/** What `convert` should do. */
export interface ConvertWish {
  readonly inputs: readonly string[];
  readonly output: string;
  /** The id of a reader; `sourceline` for a story of ours; undefined if the content decides. */
  readonly from: string | undefined;
  readonly writer: WriterEntry;
  readonly choices: Choices;
  readonly isJson: boolean;
  readonly loadWords: () => Promise<Words>;
}

const writers: readonly WriterEntry[] = [...plainWriters, ...drawnWriters];

/** The reader that is named for a story of ours. */
export const own = 'sourceline';

const options = {
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  language: { type: 'string' },
  title: { type: 'string' },
  'january-1': { type: 'string' },
  'day-order': { type: 'string' },
  zone: { type: 'string' },
  end: { type: 'string' },
  span: { type: 'string' },
  sheet: { type: 'string' },
  column: { type: 'string', multiple: true },
  lang: { type: 'string' },
  json: { type: 'boolean' }
} as const;

/** Throws a usage error for options that make no sense. */
export function readConvertArguments(args: readonly string[]): ConvertWish {
  const { values, positionals } = readArguments(args, options);
  const { output, from, to, lang, json = false } = values;
  if (positionals.length === 0) throw new UsageError('no file to convert');
  if (!output) throw new UsageError('no place to write to: name a file or a folder after -o');
  return {
    inputs: positionals,
    output,
    from: choiceOf('format', from, [own, ...readers.map(({ id }) => id)]),
    writer: writerFor(output, to),
    choices: choicesFrom(values),
    isJson: json,
    loadWords: wordsFrom(lang)
  };
}

type Given = Pick<
  ReturnType<typeof readArguments<typeof options>>['values'],
  'as-of' | 'language' | 'title' | 'january-1' | 'day-order' | 'zone' | 'end' | 'span' | 'sheet' | 'column'
>;

function choicesFrom(values: Given): Choices {
  dayFrom('as-of', values['as-of']);
  const all: Choices = {
    asOf: values['as-of'],
    language: languageTag(values.language),
    title: values.title,
    january1: choiceOf('january-1', values['january-1'], ['day', 'year']),
    dayOrder: choiceOf('day-order', values['day-order'], ['dmy', 'mdy']),
    zone: zoneFrom(values.zone),
    end: choiceOf('end', values.end, ['inclusive', 'exclusive']),
    span: choiceOf('span', values.span, ['lasting', 'within']),
    sheet: values.sheet,
    columns: values.column && columnsFrom(values.column)
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function zoneFrom(zone: string | undefined): string | undefined {
  if (zone === undefined || isZone(zone)) return zone;
  throw new UsageError(`unknown zone: ${zone}; write it as in UTC, +09:00 or Asia/Seoul`);
}

/** `HEADING=FIELD`; a heading may have equals signs of its own, a field has none. */
function columnsFrom(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new UsageError(`--column is not HEADING=FIELD: ${pair}; as in --column "When=date"`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    })
  );
}

/** Whether a folder is written as a file: an archive. */
export const isArchive = (output: string): boolean => /\.zip$/iu.test(output);

/** The writer that `--to` names, or else the ending of the file; a story's folder, and an archive with one, have none. */
function writerFor(output: string, to: string | undefined): WriterEntry {
  const id = choiceOf(
    'format',
    to,
    writers.map((each) => each.id)
  );
  if (output === '-' && id === undefined) throw new UsageError('-o - needs --to, the format to write');
  const [named = ''] = /\.[^./\\]+$/u.exec(output.replace(/[/\\]+$/u, '')) ?? [];
  const ending = isArchive(named) ? '' : named;
  const writer = writers.find((each) => (id === undefined ? each.ending === ending : each.id === id));
  if (!writer) throw new UsageError(unknownEnding(ending));
  if (output === '-' && writer.ending === '')
    throw new UsageError(`${writer.id} is a folder, which can't go to standard output; name it after -o`);
  return writer;
}

function unknownEnding(ending: string): string {
  const known = [...new Set(writers.flatMap((each) => each.ending || []))];
  return `no format ends in ${ending}; known are ${known.join(', ')}, a name without an ending for a story's folder, .zip for an archive with one, and --to for all formats`;
}
