import { describe, expect, it, test } from 'vitest';
import type { Timeline, When } from '../../../src/model/timeline.ts';
import { eventOf, problemsOf, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';

const paper = 'The wall fell on March 9, 2021, the paper said.';
const courier = 'The Courier wrote that it fell on March 5, 2021.';

/** A story in which one of two sources gives a date of its own. */
const storyWith = (when: When) =>
  timelineOf({
    sources: [sourceOf(paper), sourceOf(courier, { id: 'courier', title: 'The Courier' })],
    events: [
      eventOf({
        title: 'The wall falls',
        when: { text: 'on March 9, 2021', edtf: '2021-03-09', aspect: 'on' },
        assertions: [
          { voice: 'reported', evidence: [quoteOf('The wall fell on March 9, 2021')] },
          { voice: 'reported', when, evidence: [quoteOf('it fell on March 5, 2021', { source: 'courier' })] }
        ]
      })
    ]
  });

const path = 'events[0].assertions[1].when';
const pathsOf = (when: When) => problemsOf(storyWith(when)).map((problem) => problem.path);

describe('the date of one account is checked as an event’s is', () => {
  test('and passes where its own quotes give it', () => {
    expect(pathsOf({ text: 'on March 5, 2021', edtf: '2021-03-05', aspect: 'on' })).toEqual([]);
  });

  test.each<[string, When, string]>([
    [
      'words of another account',
      { text: 'on March 9, 2021', edtf: '2021-03-09', aspect: 'on' },
      `${path}.text`
    ],
    [
      'a date against its words',
      { text: 'on March 5, 2021', edtf: '2021-03-06', aspect: 'on' },
      `${path}.edtf`
    ],
    ['no words and no reason', { edtf: '2021-03-05', aspect: 'on' }, `${path}.inferred`],
    ['no date', { text: 'on March 5, 2021', edtf: '2021-13-45', aspect: 'on' }, `${path}.edtf`],
    [
      'a mod that a day can’t carry',
      { text: 'on March 5, 2021', edtf: '2021-03-05', mod: 'mid', aspect: 'on' },
      `${path}.mod`
    ],
    [
      'an anchor that is not there',
      { text: 'on March 5, 2021', edtf: '2021-03-05', aspect: 'on', anchor: 'nobody' },
      `${path}.anchor`
    ]
  ])('and refused for %s', (_, when, at) => {
    expect(pathsOf(when)).toContain(at);
  });
});

test('of words that name two dates neither is licensed alone', () => {
  const text = 'It began on March 3, 2021, and ended on March 9, 2021.';
  const dated = (edtf: string, aspect: When['aspect']) =>
    timelineOf({
      sources: [sourceOf(text)],
      events: [
        eventOf({
          title: 'It is so',
          when: { text: 'began on March 3, 2021, and ended on March 9, 2021', edtf, aspect },
          assertions: [{ voice: 'reported', evidence: [quoteOf(text)] }]
        })
      ]
    });
  expect(problemsOf(dated('2021-03-03/2021-03-09', 'throughout'))).toEqual([]);
  expect(problemsOf(dated('2021-03-09', 'on'))[0]?.path).toBe('events[0].when.inferred');
});

test(
  'a text without a stop is read near the words alone, so that time does not grow with its square',
  { tags: 'slow' },
  () => {
    const long = `${'and so on '.repeat(200_000)}it fell on March 5, 2021`;
    const quote = quoteOf('it fell on March 5, 2021', { source: 'courier' });
    const story = timelineOf({
      sources: [sourceOf(long, { id: 'courier' })],
      events: Array.from({ length: 20 }, (_, index) =>
        eventOf({
          id: `e${index}`,
          title: 'It falls',
          when: { text: 'on March 5, 2021', edtf: '2021-03-05', aspect: 'on' },
          assertions: [{ voice: 'reported', evidence: [quote] }]
        })
      )
    });
    expect(problemsOf(story)).toEqual([]);
  }
);

describe('the time of something else, which an event lies before or after,', () => {
  const text = 'The strike began two weeks before the vote on May 4, 2018.';
  const dated = (words: string, edtf: string, aspect: When['aspect'], inferred?: string): Timeline =>
    timelineOf({
      sources: [sourceOf(text)],
      events: [
        eventOf({
          title: 'It is so',
          when: { text: words, edtf, aspect, inferred },
          assertions: [{ voice: 'reported', evidence: [quoteOf(text)] }]
        })
      ]
    });

  it('contradicts the words that say so', () => {
    const [problem] = problemsOf(dated('two weeks before the vote on May 4, 2018', '2018-05-04', 'on'));
    expect(problem?.path).toBe('events[0].when.edtf');
  });

  it('is counted from', () => {
    const words = 'two weeks before the vote on May 4, 2018';
    expect(problemsOf(dated(words, '[2018-04-15..2018-04-21]', 'within'))).toEqual([]);
  });

  it.each(['on May 4, 2018', 'May 4, 2018', 'the vote on May 4, 2018'])('needs a reason: %s', (words) => {
    const [problem] = problemsOf(dated(words, '2018-05-04', 'on'));
    expect(problem?.path).toBe('events[0].when.inferred');
    expect(problem?.message).toContain('the time of something else');
    expect(problemsOf(dated(words, '2018-05-04', 'on', 'The event is the vote itself.'))).toEqual([]);
  });
});

describe('a date that the tense of its verb speaks against', () => {
  const text = 'The court ruled on Thursday.';
  const dated = (edtf: string, inferred?: string): Timeline =>
    timelineOf({
      asOf: '2021-03-13',
      sources: [sourceOf(text)],
      events: [
        eventOf({
          title: 'It is so',
          occurrence: edtf > '2021-03-13' ? 'planned' : 'happened',
          when: { text: 'on Thursday', edtf, aspect: 'on', inferred },
          assertions: [{ voice: 'reported', evidence: [quoteOf(text)] }]
        })
      ]
    });

  it('needs a reason, and is told what the words mean', () => {
    expect(problemsOf(dated('2021-03-18')).map(({ path, message }) => [path, message])).toEqual([
      [
        'events[0].when.inferred',
        'by the tense of its verb, “on Thursday” means March 11, 2021; if “2021-03-18” is right nevertheless, explain in “inferred”, in a sentence, how you know'
      ]
    ]);
    expect(problemsOf(dated('2021-03-18', 'The court sits on the 18th.'))).toEqual([]);
  });

  it('is not the one that the tense means', () => {
    expect(problemsOf(dated('2021-03-11'))).toEqual([]);
  });
});
