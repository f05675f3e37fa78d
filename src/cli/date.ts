import { dateReport, type DateReport } from '../model/date-report.ts';
import type { Day } from '../model/day.ts';
import { shown } from '../model/messages.ts';
import { aspects, mods } from '../model/timeline.ts';
import { choiceOf, onlyArgument, readArguments } from './arguments.ts';
import { dayFrom } from './day-option.ts';
import { exit, readArgument, UsageError, type Effects } from './effects.ts';
import { timeInLines, timesIn } from './times.ts';
import { printableJson } from './printable-json.ts';

const options = {
  text: { type: 'string' },
  mod: { type: 'string' },
  aspect: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' }
} as const;

/** `date EDTF`: the four bounds, core and wording of a date; `date --text WORDS`: the dates that words may mean. */
export async function date(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  if (values.text !== undefined) return datesOfWords(values.text, { ...values, positionals }, effects);
  const argument = onlyArgument(positionals, 'EDTF');
  const mod = choiceOf('mod', values.mod, mods);
  const aspect = choiceOf('aspect', values.aspect, aspects);
  const asOf = dayFrom('as-of', values['as-of']);
  const text = argument === '-' ? (await readArgument('-', effects)).trim() : argument;
  const report = dateReport(text, { mod, aspect, asOf });
  if (report.ok) {
    effects.write(values.json ? `${printableJson(report.value)}\n` : inLines(report.value));
    return exit.fine;
  }
  if (values.json) effects.write(`${printableJson({ problems: report.problems })}\n`);
  for (const { message } of report.problems) effects.writeError(`sourceline: ${message}\n`);
  return exit.problems;
}

interface Asked {
  readonly 'as-of'?: string | undefined;
  readonly mod?: string | undefined;
  readonly aspect?: string | undefined;
  readonly json?: boolean | undefined;
  readonly positionals: readonly string[];
}

function datesOfWords(words: string, asked: Asked, effects: Effects): number {
  if (asked.positionals.length > 0) throw new UsageError('give an EDTF date or --text, not both');
  if (asked.mod !== undefined || asked.aspect !== undefined)
    throw new UsageError(
      '--mod and --aspect apply to an EDTF date; with --text they are read from the words'
    );
  const written: Day | undefined = dayFrom('as-of', asked['as-of']);
  const found = timesIn(words, written);
  if (asked.json) effects.write(`${printableJson(found, 2)}\n`);
  else for (const time of found) effects.write(`${timeInLines(time)}\n`);
  if (found.some(({ readings }) => readings.length > 0)) return exit.fine;
  effects.writeError(`sourceline: ${noDateIn(words, written)}\n`);
  return exit.problems;
}

const noDateIn = (words: string, written: Day | undefined): string =>
  `no date can be read from ${shown(words)}${written === undefined ? '; if it counts from a day, give that day as --as-of' : ''}`;

function inLines(report: DateReport): string {
  const core = report.coreStart === null ? 'none' : `${report.coreStart} to ${report.coreEnd}`;
  return [
    `${report.edtf}: ${report.words}`,
    `  earliest start  ${report.earliestStart ?? 'unknown'}`,
    `  latest start    ${report.latestStart ?? 'unknown'}`,
    `  earliest end    ${report.earliestEnd ?? 'unknown'}`,
    `  latest end      ${report.latestEnd ?? 'unknown'}`,
    `  core            ${core}`,
    ''
  ].join('\n');
}
