import { parseEdtf } from '../model/edtf.ts';
import type { Day } from '../model/day.ts';
import { counted, shown } from '../model/messages.ts';
import { stepInWords } from '../model/step-words.ts';
import { timeExpressionsIn, type Reading, type TimeExpression } from '../model/time-words/time-words.ts';
import type { Mod } from '../model/timeline.ts';
import { whenInWords } from '../model/words.ts';
import { onlyArgument, readArguments } from './arguments.ts';
import { dayFrom } from './day-option.ts';
import { exit, readArgument, type Effects } from './effects.ts';
import { printableJson } from './printable-json.ts';

/** A date that words may mean, as `times --json` and `date --text --json` print it. */
export interface ReportedReading {
  readonly edtf: string;
  readonly mod: Mod | null;
  readonly endMod: Mod | null;
  readonly aspect: Reading['aspect'];
  /** In our words. */
  readonly words: string;
  readonly derivation: readonly string[];
}

export interface ReportedTime {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The likeliest first; empty if the words leave the date open, or what they count from is not known. */
  readonly readings: readonly ReportedReading[];
}

/** `times FILE`: every time expression of a text, with the dates that it may mean. */
export async function times(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, {
    'as-of': { type: 'string' },
    json: { type: 'boolean' }
  });
  const text = await readArgument(onlyArgument(positionals, 'FILE'), effects);
  const found = timesIn(text, dayFrom('as-of', values['as-of']));
  if (values.json) effects.write(`${printableJson(found, 2)}\n`);
  else effects.write(`${[...found.map(timeInLines), counted(found.length, 'time expression')].join('\n')}\n`);
  return exit.fine;
}

/** The time expressions of a text that was written on a given day, or on an unknown one. */
export const timesIn = (text: string, written: Day | undefined): readonly ReportedTime[] =>
  timeExpressionsIn(text, { written }).map(reportedTime);

/** A time expression as `times --json` prints it. */
export const reportedTime = ({ start, end, text, readings }: TimeExpression): ReportedTime => ({
  start,
  end,
  text,
  readings: readings.map(({ edtf, mod, endMod, aspect, derivation }) => {
    const words = wordsOf({ edtf, mod, endMod, aspect, derivation });
    return {
      edtf,
      mod: mod ?? null,
      endMod: endMod ?? null,
      aspect,
      words,
      derivation: derivation.map(stepInWords)
    };
  })
});

function wordsOf({ edtf, ...terms }: Reading): string {
  const date = parseEdtf(edtf);
  return date.ok ? whenInWords({ ...terms, edtf: date.value }) : edtf;
}

const noReading = 'no reading: the words leave the date open, or it is not known which day they count from';

/** “next week (12–21)”, followed by a line for each reading and how it was found. */
export function timeInLines({ start, end, text, readings }: ReportedTime): string {
  const lines = readings.flatMap(({ edtf, mod, endMod, aspect, words, derivation }) => [
    `  ${[edtf, mod, endMod && `end ${endMod}`, aspect].filter(Boolean).join(' ')}: ${words}`,
    ...derivation.map((step) => `    ${step}`)
  ]);
  const none = readings.length === 0 ? [`  ${noReading}`] : [];
  return [`${shown(text)} at ${start}–${end}`, ...lines, ...none].join('\n');
}
