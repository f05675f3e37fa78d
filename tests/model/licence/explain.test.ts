import { describe, expect, it } from 'vitest';
import { explainDate } from '../../../src/model/licence/explain.ts';
import type { WhenInEdtf } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { eventOf, quoteOf, sourceOf, storyOf, timelineOf } from '../../support/documents.ts';

/** How a date is said to be read that a quote has the words of, in a text of March 13, 2021. */
function explained(quote: string, when: Partial<WhenInEdtf>, language?: string): string {
  const event = eventOf({
    title: 'It came',
    when: { edtf: '2021', aspect: 'within', ...when },
    assertions: [{ voice: 'reported', evidence: [quoteOf(quote)] }]
  });
  const source = sourceOf(`${quote}.`, { published: '2021-03-13', ...(language && { language }) });
  const story = storyOf(timelineOf({ sources: [source], events: [event] }));
  return english.card.explained(explainDate(story, story.events[0]!));
}

describe('how a date was read', () => {
  it('is said by the steps from its words to it', () => {
    expect(explained('It came last week', { text: 'last week', edtf: '[2021-02-28..2021-03-06]' })).toBe(
      '“last week”: counted from Saturday, March 13, 2021; weeks begin on Sunday.'
    );
  });

  it('needs no step where the words are the date', () => {
    expect(explained('It came in 2021', { text: 'in 2021' })).toBe(
      'The words “in 2021” are a date by themselves.'
    );
  });

  it.each([
    [
      'what surer words would be needed',
      'It came last week',
      { text: 'last week', edtf: '2021-03-03' },
      /^The words “last week” by themselves mean some time between February 28 and March 6, 2021 or some time between March 1 and 7, 2021\.$/
    ],
    [
      'that its words give none',
      'It came during his campaign',
      { text: 'during his campaign' },
      /^The words “during his campaign” give no date by themselves\.$/
    ],
    ['that there are no words', 'It came', {}, /^The source’s words for this date are not given\.$/]
  ])('says of a date that the author worked out %s', (_, quote, when, sentence) => {
    expect(explained(quote, { inferred: 'The diary of the mayor says so.', ...when })).toMatch(sentence);
  });

  it('says of a language without a grammar what was compared', () => {
    expect(explained('Es kam im Jahr 2021', { text: 'im Jahr 2021' }, 'de')).toBe(
      'Only the numbers of “im Jahr 2021” were compared with the date: no grammar reads German here.'
    );
  });
});
