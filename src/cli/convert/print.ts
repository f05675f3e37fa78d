import type { Decision, ImportReport, Lost, Question } from '../../formats/exchange/imported.ts';
import { counted, excerpt, shown, visible } from '../../model/messages.ts';
import { problemLine } from '../print-report.ts';
import type { StoryReport } from '../verify-report.ts';
import type { Problem } from '../../model/problem.ts';
import type { Output } from './output.ts';

/** What `convert` tells of a run. */
export interface ConvertReport {
  readonly input: string;
  /** What became of a file of another format; absent for a story of ours. */
  readonly import?: ImportReport;
  readonly checked: Pick<StoryReport, 'title' | 'problems' | 'warnings' | 'events'>;
  /** Absent if nothing was written. */
  readonly output?: Output;
}

/** The option of `convert` that answers each question. */
const optionOf: Readonly<Record<Question, string>> = {
  january1: '--january-1',
  dayOrder: '--day-order',
  zone: '--zone',
  end: '--end',
  span: '--span'
};

/** The same in lines of text, for a terminal. */
export function printConversion(report: ConvertReport): string {
  const { input, checked, output } = report;
  const read = report.import;
  const events = read?.events ?? checked.events.length;
  const format = read ? ` (${read.format})` : '';
  return [
    `${visible(input)}${format}: ${counted(events, 'event')}`,
    ...(read ? importLines(read) : []),
    ...section('Lost in writing', output?.lost ?? []),
    ...section('Warnings', warningLines(report)),
    ...section('Problems', checked.problems.map(problemLine)),
    '',
    output ? `Wrote ${writtenTo(output)}` : 'Nothing was written.',
    ''
  ].join('\n');
}

/** How many lines of warnings are printed, and how many places of one. */
const mostWarnings = 10;
const mostPlaces = 3;

/** A timeline from elsewhere may have the same warning for each of its events: it is printed once, with its first places. */
function warningLines({ checked: { warnings } }: ConvertReport): readonly string[] {
  const byMessage = new Map<string, Problem[]>();
  for (const warning of warnings) {
    const known = byMessage.get(warning.message);
    if (known) known.push(warning);
    else byMessage.set(warning.message, [warning]);
  }
  const alike = [...byMessage.values()];
  const more = alike.length - mostWarnings;
  const rest = more > 0 ? [`and ${more.toLocaleString('en-US')} more; --json lists all`] : [];
  return [...alike.slice(0, mostWarnings).map(warningLine), ...rest];
}

function warningLine(alike: readonly Problem[]): string {
  const [first, ...others] = alike;
  if (!first || others.length === 0) return problemLine(first!);
  const places = alike.slice(0, mostPlaces).map(({ path }) => path);
  const more = alike.length > mostPlaces ? ' …' : '';
  return `${first.message} (${counted(alike.length, 'time')}: ${places.join(', ')}${more})`;
}

/** Many files are counted, after the first. */
const writtenTo = ({ paths: [first = '', ...others] }: Output): string =>
  others.length === 0 ? first : `${first} and ${counted(others.length, 'more file')}`;

const importLines = ({ mapped, lost, decisions, notes }: ImportReport): readonly string[] => [
  ...section(
    'Mapped',
    mapped.map(({ field, to, count }) => `${excerpt(field)} → ${to} (${count})`)
  ),
  ...section('Lost', lost.map(lossLine)),
  ...section('Decided', decisions.map(decisionLine)),
  ...section('Notes', notes)
];

const section = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  ${visible(line)}`)];

/** “media.caption has no place in a timeline (3 times: event 2, event 5, event 9)”. */
const lossLine = ({ field, reason, count, first }: Lost): string =>
  `${excerpt(field)} ${reason} (${counted(count, 'time')}: ${first.join(', ')}${count > first.length ? ' …' : ''})`;

const because: Readonly<Record<Decision['because'], string>> = {
  file: 'the file says so',
  chosen: 'as you chose',
  default: 'by default'
};

/** “--january-1 day, by default, for 5 dates such as “1/1/1843”; the other choice is year”. */
function decisionLine({ question, chosen, others, because: why, count, examples }: Decision): string {
  const [example] = examples;
  const such = example === undefined ? '' : ` such as ${shown(example)}`;
  const rest = others.length === 0 ? '' : `; the other choice is ${others.join(' or ')}`;
  return `${optionOf[question]} ${chosen}, ${because[why]}, for ${counted(count, 'date')}${such}${rest}`;
}
