import { describe, expect, test } from 'vitest';
import { labelMeaning, labelOf, labels } from '../../src/model/label.ts';
import type { Assertion, Response, Source, Speaker } from '../../src/model/timeline.ts';
import { eventOf, quoteOf, sourceOf } from '../support/documents.ts';

const says = (more: Partial<Assertion> = {}, source = 'paper'): Assertion => ({
  voice: 'reported',
  ...more,
  evidence: [quoteOf('Talks', { source })]
});
const saysSomeone = (speaker: Speaker, source = 'paper') => says({ voice: 'attributed', speaker }, source);
const answers = (kind: Response['kind']): Response => ({ by: 'them', kind, evidence: [quoteOf('Talks')] });

const papers: readonly Source[] = [
  sourceOf('', { id: 'paper', publisher: 'The Paper' }),
  sourceOf('', { id: 'gazette', publisher: 'The Gazette' }),
  sourceOf('', { id: 'sunday', publisher: 'The  paper' }),
  sourceOf('', { id: 'leaflet' })
];

const labelOfVoices = (first: Assertion, ...rest: Assertion[]) =>
  labelOf(eventOf({ assertions: [first, ...rest] }), papers);

test.each(['planned', 'expected', 'threatened', 'cancelled'] as const)(
  'what was %s is labelled so, whoever says so and whatever is denied',
  (occurrence) => {
    const event = eventOf({
      occurrence,
      assertions: [says(), says({}, 'gazette')],
      responses: [answers('denied')]
    });
    expect(labelOf(event, papers)).toBe(occurrence);
  }
);

test.each(['happened', 'ongoing'] as const)(
  'what %s is reported if the source says so itself',
  (occurrence) => {
    expect(labelOf(eventOf({ occurrence }), papers)).toBe('reported');
  }
);

test('what only someone in the source says is alleged', () => {
  expect(labelOfVoices(saysSomeone({ name: 'Kim' }))).toBe('alleged');
  expect(labelOfVoices(saysSomeone({ name: 'Kim' }), saysSomeone({ name: 'Lee' }))).toBe('alleged');
});

test('one voice of the source’s own among others is enough to be reported', () => {
  expect(labelOfVoices(saysSomeone({ name: 'Kim' }), says())).toBe('reported');
});

describe('a dispute', () => {
  test('needs a denial', () => {
    expect(labelOf(eventOf({ responses: [answers('denied')] }), papers)).toBe('disputed');
  });

  test.each(['confirmed', 'declined to comment', 'did not respond'] as const)(
    'is not made by “%s”',
    (kind) => {
      expect(labelOf(eventOf({ responses: [answers(kind)] }), papers)).toBe('reported');
    }
  );

  test('or one voice for it and one against', () => {
    expect(labelOfVoices(says(), says({ polarity: '-' }))).toBe('disputed');
    expect(labelOfVoices(says({ polarity: '+' }), says({ polarity: '-' }))).toBe('disputed');
  });

  test('is not made by voices that all say that it did not happen', () => {
    expect(labelOfVoices(says({ polarity: '-' }))).toBe('reported');
    expect(labelOfVoices(says({ polarity: '-' }), says({ polarity: '-' }))).toBe('reported');
  });

  test('is shown even where two sources agree', () => {
    expect(labelOfVoices(says(), says({}, 'gazette'), says({ polarity: '-' }))).toBe('disputed');
  });
});

describe('corroboration', () => {
  test('needs two sources of two publishers', () => {
    expect(labelOfVoices(says(), says({}, 'gazette'))).toBe('corroborated');
  });

  test('may come from two quotes of one assertion', () => {
    const evidence = [quoteOf('Talks'), quoteOf('Talks', { source: 'gazette' })] as const;
    expect(labelOfVoices({ voice: 'reported', evidence })).toBe('corroborated');
  });

  test('may come from two named speakers in two sources', () => {
    expect(labelOfVoices(saysSomeone({ name: 'Kim' }), saysSomeone({ name: 'Lee' }, 'gazette'))).toBe(
      'corroborated'
    );
  });

  test.each<[string, Assertion, Assertion, string]>([
    ['two voices in one source', says(), saysSomeone({ name: 'Kim' }), 'reported'],
    ['two sources of one publisher, however it is spelt', says(), says({}, 'sunday'), 'reported'],
    ['a source whose publisher is not known', says(), says({}, 'leaflet'), 'reported'],
    ['a source that is not listed', says(), says({}, 'nowhere'), 'reported'],
    [
      'one speaker in two sources',
      saysSomeone({ name: 'Kim' }),
      saysSomeone({ name: 'kim' }, 'gazette'),
      'alleged'
    ],
    [
      'one agency behind two sources',
      saysSomeone({ name: 'Kim', via: 'Reuters' }),
      saysSomeone({ name: 'Lee', via: 'Reuters' }, 'gazette'),
      'alleged'
    ],
    [
      'a source that has it from the other',
      says(),
      saysSomeone({ name: 'Kim', via: 'The Paper' }, 'gazette'),
      'reported'
    ],
    [
      'two anonymous speakers, who may be one person',
      saysSomeone({ name: 'an official', anonymous: true }),
      saysSomeone({ name: 'a diplomat', anonymous: true }, 'gazette'),
      'alleged'
    ]
  ])('is not made by %s', (_, one, other, label) => {
    expect(labelOfVoices(one, other)).toBe(label);
  });

  test('is not made by one author in two papers', () => {
    const sources = papers.map((source) => ({ ...source, author: 'A. Writer' }));
    expect(labelOf(eventOf({ assertions: [says(), says({}, 'gazette')] }), sources)).toBe('reported');
  });

  test('is found among many voices that are not independent', () => {
    expect(labelOfVoices(says(), says(), says({}, 'sunday'), says({}, 'gazette'))).toBe('corroborated');
  });
});

test('every label has its own meaning, in one sentence', () => {
  const meanings = labels.map((label) => labelMeaning[label]);
  expect(new Set(meanings).size).toBe(labels.length);
  for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z][^.]*\.$/);
});
