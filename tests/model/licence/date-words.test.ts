import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFile } from '../../../src/model/file-checks.ts';
import { readStory } from '../../../src/model/story.ts';
import type { Timeline, TimelineEvent, When } from '../../../src/model/timeline.ts';
import { eventOf, sourceOf, timelineOf } from '../../support/documents.ts';

const rows = readFileSync('tests/fixtures/date-words.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t'));

function timelineOfRow(row: readonly string[]): Timeline {
  const [, quote = '', text, edtf = '', mod, aspect, anchor, inferred, occurrence] = row;
  const when = {
    text: text || undefined,
    edtf,
    mod: mod || undefined,
    aspect,
    anchor: anchor || undefined,
    inferred: inferred || undefined
  } as When;
  const sentence = `${quote}, the paper said.`;
  return timelineOf({
    asOf: '2021-03-13',
    sources: [sourceOf(sentence)],
    events: [
      eventOf({
        title: 'It is so',
        when,
        occurrence: (occurrence || 'happened') as TimelineEvent['occurrence'],
        assertions: [{ voice: 'reported', evidence: [{ source: 'paper', exact: quote }] }]
      })
    ]
  });
}

const problemsOf = (timeline: Timeline): readonly string[] => {
  const story = readStory(timeline, new Map(), checkFile);
  return story.ok ? [] : story.problems.map(({ path, message }) => `${path}: ${message}`);
};

const isAbout = (verdict: string) => (row: readonly string[]) => row[0] === verdict;
const named = (row: readonly string[]) => [row[2] ?? '', row.slice(3, 6).join(' '), row] as const;

test.each(rows.filter(isAbout('refuse')).map(named))('“%s” does not license %s', (_, __, row) => {
  expect(problemsOf(timelineOfRow(row))).not.toEqual([]);
});

test.each(rows.filter(isAbout('pass')).map(named))('“%s” licenses %s', (_, __, row) => {
  // A row without an occurrence lies where it may: planned if after the day of writing.
  const problems = problemsOf(timelineOfRow(row)).filter((problem) => !problem.includes('.occurrence'));
  expect(problems).toEqual([]);
});
