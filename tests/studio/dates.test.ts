import { expect, it } from 'vitest';
import { dateWritten } from '../../src/studio/dates.ts';
import { timelineOf } from '../support/documents.ts';

const timeline = timelineOf({ asOf: '2021-03-13' });

it.each([
  ['2021-03-13', { edtf: '2021-03-13', aspect: 'on' }],
  ['2021-03', { edtf: '2021-03', aspect: 'within' }],
  ['[2021-03-01..2021-03-13]', { edtf: '[2021-03-01..2021-03-13]', aspect: 'within' }],
  ['2021-02/2021-03-13', { edtf: '2021-02/2021-03-13', aspect: 'throughout' }],
  ['2021-02/..', { edtf: '2021-02/..', aspect: 'since' }],
  ['../2021-03-13', { edtf: '../2021-03-13', aspect: 'until' }],
  ['throughout 2020', { edtf: '2020', aspect: 'throughout' }],
  ['whenever', undefined]
] as const)('a date can be written as EDTF or in words: %s', (written, date) => {
  expect(dateWritten(written, timeline)).toEqual(date);
});

it('“mid” stays with a date that begins as the one before', () => {
  const before = { edtf: '2021-02/..', mod: 'mid', aspect: 'since' } as const;
  expect(dateWritten('2021-02/2021-03-13', timeline, before)?.mod).toBe('mid');
  expect(dateWritten('2021-01/2021-03-13', timeline, before)?.mod).toBeUndefined();
});
