import { expect, test } from 'vitest';
import { stageOf } from '../../src/model/stage.ts';
import { occurrences } from '../../src/model/timeline.ts';

test('what is planned, expected or threatened is still to come, and all else is as it says', () => {
  expect(occurrences.map((occurrence) => [occurrence, stageOf({ occurrence })])).toEqual([
    ['happened', 'happened'],
    ['ongoing', 'ongoing'],
    ['planned', 'upcoming'],
    ['expected', 'upcoming'],
    ['threatened', 'upcoming'],
    ['cancelled', 'cancelled']
  ]);
});

test('an event of a story that speaks from no day has no stage', () => {
  expect(stageOf({})).toBeUndefined();
});
