// @module-tag slow
import { describe, expect, it } from 'vitest';
import { dateOfMarkwhen } from '../../src/formats/markwhen/dates.ts';
import { markwhenReader } from '../../src/formats/markwhen/reader.ts';
import { expectSoon } from '../support/hostile/read.ts';
import { sampleOf } from './reading.ts';

describe('a line of many counted units is read in bounded time', () => {
  it.each(['1d ', '1d,', '1  d', '1 d , '])('of %j', (unit) => {
    const line = `${unit.repeat(24)}x: hello`;
    expectSoon(1_000, () => markwhenReader.recognises(sampleOf(line)));
  });

  it.each(['1 week 2 days', '3d, 4 h', '2 business days', 'after !launch 3 days', '1h30min'])(
    '%j still counts from another event',
    (text) => expect(dateOfMarkwhen(text, () => 'mdy')).toEqual({ from: { kind: 'relative' } })
  );
});
