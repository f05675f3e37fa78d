import type { Speaker, Timeline } from '../../src/model/timeline.ts';
import { eventOf, quoteOf, sourceOf, timelineOf } from './documents.ts';

/** A sentence of 66 characters or so that no other number has. */
const sentence = (number: number): string =>
  `Talks of round ${number} began in Geneva, and the envoy did not comment.`;

/** Names that the text has, and one that it has not. */
const speakers: readonly Speaker[] = [{ name: 'the envoy' }, { name: 'Geneva' }, { name: 'the minister' }];

/**
 * A story with a text of so many characters in sentences of their own, and as many quotes as are asked for, spread over
 * it: one in ten is not in the text.
 */
export function longStory(length: number, quotes: number, gap: string): Timeline {
  const count = Math.ceil(length / 68);
  const content = Array.from({ length: count }, (_, number) => sentence(number)).join(gap);
  const events = Array.from({ length: quotes }, (_, index) => {
    const number = Math.floor((index * count) / quotes);
    const exact = `Talks of round ${number} began in ${index % 10 === 0 ? 'Paris' : 'Geneva'}`;
    return eventOf({
      id: `e${index}`,
      title: 'Talks begin',
      when: { edtf: '2021', aspect: 'within', inferred: 'The year of the paper.' },
      assertions: [{ voice: 'attributed', speaker: speakers[index % 3], evidence: [quoteOf(exact)] }]
    });
  });
  return timelineOf({ sources: [sourceOf(content)], events });
}
