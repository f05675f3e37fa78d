import { readFileSync } from 'node:fs';
import { parseDay } from '../../src/model/day.ts';
import {
  timeExpressionsIn,
  type Reading,
  type TimeContext,
  type TimeExpression
} from '../../src/model/time-words/time-words.ts';

/** A phrase of a newspaper with the date that a person gave it. */
interface Row {
  readonly written: string;
  readonly value: string;
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

const table = '../shared/conformance/time-words.tsv';

function rowsOf(text: string): Row[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = header.split('\t');
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])))
    .filter(({ type, value = '' }) => type === 'DATE' && /^\d{4}(-\d\d){0,2}$/.test(value))
    .map((row) => row as unknown as Row);
}

/** The dates that a reading names: of `[..2000-01-14]` and `2000-01-14/..` it is 2000-01-14. */
const datesOf = ({ edtf }: Reading): string[] => edtf.match(/-?\d{4}(?:-\d\d){0,2}(?![\dX])/g) ?? [];

type Verdict = 'not found' | 'not read' | 'first' | 'later' | 'wrong';

export interface Scored {
  readonly row: Row;
  readonly verdict: Verdict;
  readonly readings: readonly Reading[];
}

/** A reading is right if it names the gold date, compared no finer than that is: a day of a week in a gold month. */
function score(row: Row, timesIn: TimesIn): Scored {
  const lead = row.before === '' ? '' : `${row.before} `;
  const start = lead.length;
  const sentence = `${lead}${row.phrase}${/^[.,;:')]/.test(row.after) ? '' : ' '}${row.after}`;
  const written = parseDay(row.written);
  const overlapping = timesIn(sentence, written === undefined ? {} : { written }).find(
    (expression) => expression.start < start + row.phrase.length && expression.end > start
  );
  const readings = overlapping?.readings ?? [];
  return { row, readings, verdict: verdictOf(row, readings, overlapping !== undefined) };
}

function verdictOf({ value }: Row, readings: readonly Reading[], found: boolean): Verdict {
  if (!found) return 'not found';
  const fitting = readings.findIndex((reading) => datesOf(reading).some((date) => date.startsWith(value)));
  if (readings.length === 0) return 'not read';
  return fitting === 0 ? 'first' : fitting > 0 ? 'later' : 'wrong';
}

export interface Scores {
  readonly rows: number;
  readonly read: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the phrases that are read, those that have the gold value among their readings. */
  readonly among: number;
}

/** Finds the time expressions of a text. */
type TimesIn = (text: string, context: TimeContext) => readonly TimeExpression[];

export const scoredRows = (timesIn: TimesIn = timeExpressionsIn): Scored[] =>
  rowsOf(readFileSync(table, 'utf8')).map((row) => score(row, timesIn));

export function scoresOf(scored: readonly Scored[]): Scores {
  const count = (...verdicts: Verdict[]): number =>
    scored.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const read = count('first', 'later', 'wrong');
  const [precision, recall] = [count('first') / read, count('first') / scored.length];
  return {
    rows: scored.length,
    read,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    among: count('first', 'later') / read
  };
}

/** How well the grammar reads the dates of newspapers. */
export function printTimeWords(print: (line: string) => unknown): void {
  const { rows, read, precision, recall, f1, among } = scoresOf(scoredRows());
  print(`\ntime expressions of newspapers, ${read} of ${rows} read`);
  for (const [name, value] of Object.entries({ precision, recall, f1, 'gold among readings': among }))
    print(`${value.toFixed(3).padStart(9)}  ${name}`);
}
