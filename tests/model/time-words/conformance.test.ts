import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/model/day.ts';
import { timeExpressionsIn, type Reading } from '../../../src/model/time-words/time-words.ts';
import type { Aspect, Mod, WhenInEdtf } from '../../../src/model/timeline.ts';
import { meaningOf } from '../../../src/model/licence/licence.ts';
import { relationOf } from '../../../src/model/licence/relation.ts';
import { edtfOf } from '../../support/dates.ts';
import { scoredRows, scoresOf } from '../../bench/time-words.ts';

/** As the checker compares a date with the readings of its words. */
const isLicensed = (
  when: Pick<WhenInEdtf, 'edtf' | 'mod' | 'endMod' | 'aspect'>,
  readings: readonly Reading[]
): boolean =>
  readings.some(
    (reading) => relationOf({ ...when, edtf: edtfOf(when.edtf) }, meaningOf(reading)) === 'licensed'
  );

interface Row {
  readonly verdict: string;
  readonly quote: string;
  readonly text: string;
  readonly edtf: string;
  readonly mod: string;
  readonly aspect: string;
}

const [header = '', ...lines] = readFileSync('../shared/conformance/date-words.tsv', 'utf8')
  .trimEnd()
  .split('\n');
const names = header.split('\t');
const rows = lines.map((line) => {
  const cells = line.split('\t');
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as unknown as Row;
});

/** Of the expressions that touch the words of the event in their quote. */
function readingsOf({ quote, text }: Row): readonly Reading[] {
  const at = quote.indexOf(text);
  const written = parseDay('2021-03-13')!;
  return timeExpressionsIn(quote, { written })
    .filter(({ start, end }) => text !== '' && start < at + text.length && end > at)
    .flatMap(({ readings }) => readings);
}

const licensed = (row: Row): boolean =>
  isLicensed(
    { edtf: row.edtf, aspect: row.aspect as Aspect, ...(row.mod !== '' && { mod: row.mod as Mod }) },
    readingsOf(row)
  );

describe('words, read on the day they were written, license', () => {
  it.each(rows.filter(({ verdict }) => verdict === 'pass'))('$edtf $mod $aspect for “$text”', (row) => {
    expect(licensed(row)).toBe(true);
  });
});

describe('words do not license', () => {
  it.each(rows.filter(({ verdict }) => verdict === 'refuse'))('$edtf $mod $aspect for “$text”', (row) => {
    expect(licensed(row)).toBe(false);
  });
});

describe('of the dates that people gave to phrases of newspapers', () => {
  const scores = scoresOf(scoredRows());

  it('95 in 100 of those that are read are read right at first', () => {
    expect(scores.precision).toBeGreaterThanOrEqual(0.95);
  });

  it('88 in 100 are read right at first', () => {
    expect(scores.recall).toBeGreaterThanOrEqual(0.88);
  });

  it('97 in 100 of those that are read have the right one among their readings', () => {
    expect(scores.among).toBeGreaterThanOrEqual(0.97);
  });
});
