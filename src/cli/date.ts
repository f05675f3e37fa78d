import { dateReport, type DateReport } from '../model/date-report.ts';
import { parseDay, type Day } from '../model/day.ts';
import { aspects, mods } from '../model/timeline.ts';
import { choiceOf, onlyArgument, readArguments } from './arguments.ts';
import { exit, readArgument, UsageError, type Effects } from './effects.ts';

const options = {
  mod: { type: 'string' },
  aspect: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' }
} as const;

/** `date EDTF`: the four bounds, the core and the words. */
export async function date(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  const argument = onlyArgument(positionals, 'EDTF');
  const mod = choiceOf('mod', values.mod, mods);
  const aspect = choiceOf('aspect', values.aspect, aspects);
  const asOf = dayFrom(values['as-of']);
  const text = argument === '-' ? (await readArgument('-', effects)).trim() : argument;
  const report = dateReport(text, { mod, aspect, asOf });
  if (report.ok) {
    effects.write(values.json ? `${JSON.stringify(report.value)}\n` : inLines(report.value));
    return exit.fine;
  }
  if (values.json) effects.write(`${JSON.stringify({ problems: report.problems })}\n`);
  for (const { message } of report.problems) effects.writeError(`sourceline: ${message}\n`);
  return exit.problems;
}

function dayFrom(text: string | undefined): Day | undefined {
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && day === undefined) {
    throw new UsageError(`--as-of is not a day: ${text}; write it as in 2021-03-13`);
  }
  return day;
}

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
