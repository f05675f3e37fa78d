import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { candidatesIn } from '../../../src/model/candidates/candidates.ts';
import { parseDay } from '../../../src/model/day.ts';
import { sourceOf } from '../../support/documents.ts';

const asOf = parseDay('2021-03-13');
const occurrenceIn = (text: string, day = asOf): string | undefined =>
  candidatesIn(sourceOf(text, { published: '2021-03-13' }), canonicalise(text), day)[0]?.occurrence;

describe('an event', () => {
  test.each([
    ['happened', 'The bridge fell on March 3.'],
    ['happened', 'The mayor said on March 13 that it fell.'],
    ['happened', 'The bridge was shut throughout 2020.'],
    ['happened', 'The mayor did not wait, and it opened on March 3.'],
    ['ongoing', 'The bridge has been shut since February.'],
    ['ongoing', 'The works have so far cost little.'],
    ['planned', 'The mayor is scheduled to open it on March 18.'],
    ['planned', 'On March 18, the mayor is scheduled to open it.'],
    ['expected', 'The mayor will open it on March 18.'],
    ['expected', 'The works are due to end next week.'],
    ['threatened', 'He threatened to shut it next week.']
  ])('%s: %s', (occurrence, text) => {
    expect(occurrenceIn(text)).toBe(occurrence);
  });

  test.each([
    ['still to come, without a word on its plan', 'They talk of a trip next week.'],
    ['still to come, and denied', 'The mayor will not open it on March 18.'],
    ['planned for a day that is past', 'It was due to open on March 3, 2021.'],
    ['denied for a day that is past', 'The mayor did not open it on March 3.'],
    ['denied after its day', 'On March 3, the mayor didn’t open it.'],
    ['around the day of the source', 'It is shut in March.']
  ])('has no certain occurrence: %s', (_, text) => {
    expect(occurrenceIn(text)).toBeUndefined();
  });

  test('has none in a document without a day', () => {
    const text = 'The bridge fell on March 3, 2021.';
    expect(candidatesIn(sourceOf(text), canonicalise(text), undefined)[0]?.occurrence).toBeUndefined();
  });
});
