import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/model/check-document.ts';
import { checkFile } from '../../src/model/file-checks.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import type { Assertion, Evidence, Response, TimelineEvent } from '../../src/model/timeline.ts';
import { english } from '../../src/words/en/index.ts';
import {
  eventOf,
  problemsOf,
  quoteOf,
  sourceOf,
  storyOf,
  timelineOf,
  plainText
} from '../support/documents.ts';

const quote = quoteOf('Talks began in Geneva on May 3, 2021');
const says = (...evidence: [Evidence, ...Evidence[]]): Assertion => ({ voice: 'reported', evidence });
const cited = says({ source: 'paper', note: 'page 3' });
const answers = (kind: Response['kind'], evidence: Evidence = quote): Response => ({
  by: 'The ministry',
  inferred: 'It is the only ministry.',
  kind,
  evidence: [evidence]
});
const bare = { edtf: '2021-05-03', aspect: 'on' } as const;
const eventWith = (more: Partial<TimelineEvent>) => eventOf({ when: bare, ...more });
const storyWith = (more: Partial<TimelineEvent>) => storyOf(timelineOf({ events: [eventWith(more)] }));
const standingWith = (more: Partial<TimelineEvent>) => storyWith(more).events[0]?.standing;
const said = (more: Partial<TimelineEvent>) =>
  problemsOf(timelineOf({ events: [eventWith(more)] })).map(({ path, message }) => `${path}: ${message}`);

describe('the standing of an event', () => {
  test('is cited if only sources are named for it, and unsourced without any', () => {
    expect(standingWith({ assertions: [cited] })).toBe('cited');
    expect(standingWith({ assertions: [] })).toBe('unsourced');
  });

  test('counts only voices that are quoted', () => {
    expect(standingWith({ assertions: [says(quote, { source: 'paper' })] })).toBe('stated');
    expect(standingWith({ assertions: [says(quote), { ...cited, polarity: '-' }] })).toBe('stated');
    expect(standingWith({ assertions: [cited], responses: [answers('denied')] })).toBe('denied');
    expect(standingWith({ assertions: [], responses: [answers('denied', { source: 'paper' })] })).toBe(
      'cited'
    );
  });

  test('does not follow from an answer that neither denies nor confirms', () => {
    expect(standingWith({ assertions: [], responses: [answers('declined to comment')] })).toBe('unsourced');
  });

  test('does not differ by an account that is only cited, which is shown', () => {
    const other = { ...says({ source: 'gazette' }), when: { edtf: '2021-05-09', aspect: 'on' } } as const;
    const story = storyOf(
      timelineOf({
        sources: [sourceOf(plainText), { id: 'gazette', title: 'Gazette' }],
        events: [eventWith({ assertions: [says(quote), other] })]
      })
    );
    expect(story.events[0]?.standing).toBe('stated');
    expect(
      story.events[0]?.accounts.map(({ source, isCited, isApart }) => [source, isCited, isApart])
    ).toEqual([
      ['paper', undefined, false],
      ['gazette', true, true]
    ]);
  });
});

describe('an event without quotes', () => {
  test('needs no reason for its date, and its title claims nothing beyond quotes', () => {
    expect(said({ title: 'Talks kill 12', assertions: [cited] })).toEqual([]);
    expect(said({ title: 'Talks kill 12', assertions: [says(quote)] })).not.toEqual([]);
  });

  test('has no quote in which words of its date could be', () => {
    expect(said({ when: { ...bare, text: 'on May 3, 2021' }, assertions: [cited] })).toEqual([
      expect.stringContaining('events[0].when.text: “on May 3, 2021” is in none of this event’s quotes')
    ]);
  });

  test('is shown with its source and note, and without a quote', () => {
    const [event] = storyWith({ assertions: [cited] }).events;
    expect(event?.passages).toEqual([]);
    expect(event?.testimonies[0]?.citations).toEqual([{ source: 'paper', note: 'page 3' }]);
    expect(english.standing.inWords(event!)).toBe('happened · cited');
  });

  test('gives a warning that names what is cited', () => {
    const warningsOf = (assertions: readonly Assertion[]) =>
      checkDocument(parseTimeline(timelineOf({ events: [eventWith({ assertions })] })), new Map(), checkFile)
        .warnings;
    expect(warningsOf([cited])).toMatchObject([
      { path: 'events[0]', message: expect.stringMatching(/“paper” is named .* “cited”/) as string }
    ]);
    expect(warningsOf([])).toMatchObject([
      { path: 'events[0]', message: expect.stringContaining('“unsourced”') as string }
    ]);
    expect(warningsOf([says(quote)])).toEqual([]);
  });
});

describe('evidence', () => {
  const shapeProblems = (evidence: object) =>
    problemMessages(
      parseTimeline(timelineOf({ events: [eventOf({ assertions: [says(evidence as Evidence)] })] }))
    );
  const problemMessages = (parsed: ReturnType<typeof parseTimeline>) =>
    parsed.ok ? [] : parsed.problems.map(({ message }) => message);

  test('is a citation if it has no words', () => {
    expect(shapeProblems({ source: 'paper' })).toEqual([]);
    expect(shapeProblems({ source: 'paper', note: 'page 3' })).toEqual([]);
  });

  test('is a quote if it has any of a quote’s keys, or a misspelt one', () => {
    expect(shapeProblems({ source: 'paper', prefix: 'The ' })).toEqual(['“exact” is missing; add it']);
    expect(shapeProblems({ source: 'paper', exact: 'Talks', note: 'page 3' })).toEqual([
      'unknown key “note”; remove it (known here: “source”, “exact”, “prefix”, “suffix”)'
    ]);
    expect(shapeProblems({ source: 'paper', exakt: 'Talks' })).toContainEqual(
      expect.stringContaining('did you mean “exact”?')
    );
  });

  test('names a source that exists', () => {
    expect(said({ assertions: [says({ source: 'papr' })] })).toEqual([
      'events[0].assertions[0].evidence[0].source: there is no source “papr”; did you mean “paper”?'
    ]);
  });

  test('of a direct voice has words', () => {
    expect(said({ assertions: [{ ...cited, mode: 'direct' }] })).toEqual([
      'events[0].assertions[0].mode: the mode is “direct”, but no words are quoted; quote them, or leave the mode out'
    ]);
  });
});
