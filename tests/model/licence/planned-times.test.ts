import { describe, expect, test } from 'vitest';
import { readTimeline } from '../../../src/model/reading.ts';
import { checkStory } from '../../../src/model/check.ts';
import { checkFile } from '../../../src/model/file-checks.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';

/** Warnings about the words of the date of an event whose only quote is a sentence. */
function warningsOf(sentence: string, text: string, occurrence: TimelineEvent['occurrence']) {
  const timeline = timelineOf({
    asOf: '2021-03-13',
    sources: [sourceOf(sentence)],
    events: [
      eventOf({
        title: 'Something comes about',
        when: { text, edtf: '2020-03', aspect: 'within' },
        occurrence,
        assertions: [{ voice: 'reported', evidence: [quoteOf(sentence)] }]
      })
    ]
  });
  const { warnings } = checkStory(readTimeline(timeline, new Map()), checkFile);
  return warnings.filter(({ path }) => path === 'events[0].when.text').map(({ message }) => message);
}

describe('an event said to have happened at the time of a plan has a warning', () => {
  test.each([
    ['The summit planned for March 2020 was called off.', 'March 2020'],
    ['The summit planned for March 2020 was called off.', 'planned for March 2020'],
    ['The report, due in March 2020, never appeared.', 'in March 2020'],
    ['The park was expected to open in March 2020.', 'in March 2020'],
    ['The park was expected to open in March 2020.', 'expected to open in March 2020'],
    ['The builders had hoped to finish in March 2020.', 'in March 2020'],
    ['The builders had hoped to finish in March 2020.', 'had hoped to finish in March 2020'],
    ['She would have turned 90 in March 2020.', 'in March 2020'],
    ['The vote, scheduled for March 2020, was moved.', 'March 2020']
  ])('%s (%s)', (sentence, text) => {
    expect(warningsOf(sentence, text, 'happened')).toEqual([
      expect.stringContaining('is the time of a plan')
    ]);
    expect(warningsOf(sentence, text, 'cancelled')).toEqual([]);
  });
});

describe('an event whose words say that it came about has none', () => {
  test.each([
    ['The park opened in March 2020, as planned.', 'in March 2020'],
    ['As scheduled, in March 2020 the park opened.', 'in March 2020'],
    ['The park, planned for years, opened in March 2020.', 'in March 2020'],
    ['He set a record in March 2020.', 'in March 2020'],
    ['It was due to a fault in March 2020 that the park closed.', 'in March 2020'],
    ['The fee, due since May, was paid in March 2020.', 'in March 2020']
  ])('%s', (sentence, text) => {
    expect(warningsOf(sentence, text, 'happened')).toEqual([]);
  });
});
