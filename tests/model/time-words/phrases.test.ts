import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/model/day.ts';
import {
  timeExpressionOf,
  timeExpressionsIn,
  type Reading
} from '../../../src/model/time-words/time-words.ts';
import { edtfOf } from '../../support/dates.ts';

const written = parseDay('2021-03-13')!;

const inWords = ({ edtf, mod, endMod, aspect }: Reading): string =>
  [edtf, mod, endMod && `end ${endMod}`, aspect].filter((part) => part !== undefined).join(' ');

const told = (text: string): string[] =>
  timeExpressionsIn(text, { written }).map(
    ({ text: words, readings }) => `${words} = ${readings.map(inWords).join('; ') || 'no reading'}`
  );

/** A text, and after each arrow a time expression of it with its readings, likeliest first. */
const tables = readFileSync('tests/fixtures/time-words.txt', 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((table) => {
    const [title = '', ...lines] = table.split('\n');
    return { title: title.replace('# ', ''), rows: lines.map((line) => line.split(' -> ')) };
  });

describe.each(tables)('$title', ({ rows }) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected.filter((words) => words !== 'none'));
  });
});

it('every reading is a date of our EDTF', () => {
  const texts = tables.flatMap(({ rows }) => rows.map(([text]) => text ?? ''));
  for (const { readings } of timeExpressionsIn(texts.join('\n\n'), { written }))
    for (const { edtf } of readings) expect(() => edtfOf(edtf)).not.toThrow();
});

describe('a phrase that is a bare name of a time', () => {
  it.each([
    ['1950', '1950'],
    ['March', '2021-03'],
    ['spring', '[2021-03..2021-06]']
  ])('“%s” is read where it is the whole text', (text, edtf) => {
    expect(timeExpressionsIn(text, { written })).toEqual([]);
    expect(timeExpressionOf(text, { written })?.readings[0]?.edtf).toBe(edtf);
  });

  it('is not read as a part of one', () => {
    expect(timeExpressionOf('May resigned', { written })).toBeUndefined();
  });
});
