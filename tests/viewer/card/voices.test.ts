import { expect, test } from 'vitest';
import { voicesOf } from '../../../src/viewer/card/voices.ts';
import { realStory } from '../../support/real.ts';

const unanswered = realStory().events.find(({ id }) => id === 'no-answer-from-pyongyang')!;

test('a voice that speaks twice is named once, with its quoted words before its paraphrase', () => {
  expect(unanswered.testimonies).toHaveLength(2);
  const voices = voicesOf(unanswered.testimonies);
  expect(voices).toHaveLength(1);
  expect(voices[0]!.testimonies.map(({ by }) => 'mode' in by && by.mode)).toEqual(['direct', 'indirect']);
});

test('voices that differ stay apart', () => {
  const reported = realStory().events.find(({ id }) => id === 'alaska-talks')!;
  expect(voicesOf([...unanswered.testimonies, ...reported.testimonies])).toHaveLength(2);
});
