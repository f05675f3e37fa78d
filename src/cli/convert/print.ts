import type { Decision, ImportReport, Lost, Question } from '../../formats/exchange/imported.ts';
import { counted, excerpt, shown, visible } from '../../model/messages.ts';
import { problemLine } from '../print-report.ts';
import type { StoryReport } from '../verify-report.ts';
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

/** A timeline from elsewhere has a warning for each event without a source: more than a few would hide the rest. */
const mostWarnings = 5;

function warningLines({ checked: { warnings } }: ConvertReport): readonly string[] {
  const more = warnings.length - mostWarnings;
  const rest = more > 0 ? [`and ${more.toLocaleString('en-US')} more; --json lists all`] : [];
  return [...warnings.slice(0, mostWarnings).map(problemLine), ...rest];
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
