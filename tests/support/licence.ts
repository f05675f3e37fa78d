import { boundsOf, type ReadWhen } from '../../src/model/bounds.ts';
import { parseEdtf, type Edtf } from '../../src/model/edtf.ts';
import type { Reading } from '../../src/model/time-words/time-words.ts';
import type { When } from '../../src/model/timeline.ts';

export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  return parsed.value;
}

type Dated = Pick<When, 'edtf' | 'mod' | 'endMod' | 'aspect'>;

const read = (when: Dated): ReadWhen => ({ ...when, edtf: edtfOf(when.edtf) });

/** Whether a date is a reading of its words or vaguer: no bound of it is surer, and it keeps what the words add. */
export function isLicensed(when: Dated, readings: readonly Reading[]): boolean {
  return readings.some((reading) => holds(read(when), read(reading)) && keeps(when, reading));
}

function holds(when: ReadWhen, reading: ReadWhen): boolean {
  const [mine, its] = [boundsOf(when), boundsOf(reading)];
  const within = (low: number | null, high: number | null, of: number | null, to: number | null): boolean =>
    low !== null && high !== null && of !== null && to !== null && low <= of && to <= high;
  return (
    within(mine.earliestStart, mine.latestStart, its.earliestStart, its.latestStart) &&
    within(mine.earliestEnd, mine.latestEnd, its.earliestEnd, its.latestEnd)
  );
}

const lasts = ({ aspect }: Dated): boolean => aspect !== 'on' && aspect !== 'within';
const doubts = ({ edtf }: Dated): string => edtf.replaceAll(/[^?~%]/g, '').slice(0, 1);

const keeps = (when: Dated, reading: Reading): boolean =>
  lasts(when) === lasts(reading) && when.mod === reading.mod && doubts(when) === doubts(reading);
