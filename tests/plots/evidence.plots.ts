import { eventOf, quoteOf, storyOf, timelineOf } from '../support/documents.ts';
import type { Story } from '../../src/model/story.ts';
import { plot } from './plot.ts';

const lane = 'rule';

/** Events of a chronicle: one quoted, one that only names its source, one that names none, and reigns given by their four bounds. */
const chronicle = (): Story =>
  storyOf(
    timelineOf({
      asOf: undefined,
      lanes: [{ id: lane, label: 'The house' }],
      events: [
        eventOf({ lane, occurrence: undefined }),
        eventOf({
          id: 'cited',
          lane,
          title: 'A treaty is signed in Bern',
          when: { edtf: '2021-04-12', aspect: 'on' },
          occurrence: undefined,
          assertions: [{ voice: 'reported', evidence: [{ source: 'paper', note: 'p. 12' }] }]
        }),
        eventOf({
          id: 'unsourced',
          lane,
          title: 'An envoy leaves',
          when: { edtf: '2021-05-21', aspect: 'on' },
          occurrence: undefined,
          assertions: []
        }),
        eventOf({
          id: 'bounds',
          lane,
          title: 'The regent rules',
          when: { bounds: ['2021-04-01', '2021-04-20', '2021-05-25', '2021-06-10'], aspect: 'throughout' },
          occurrence: undefined,
          assertions: [{ voice: 'reported', evidence: [quoteOf('The ministry did not comment')] }]
        }),
        eventOf({
          id: 'half-open',
          lane,
          title: 'The council sits',
          when: { bounds: [null, '2021-04-25', '2021-05-10', '2021-05-30'], aspect: 'throughout' },
          occurrence: undefined,
          assertions: []
        })
      ]
    })
  );

plot('cited and unsourced events, and bounds', () => ({
  story: chronicle(),
  days: ['2021-03-20', '2021-06-20']
}));
plot('cited and unsourced events, and bounds at 390 pixels', () => ({
  story: chronicle(),
  width: 390,
  days: ['2021-03-20', '2021-06-20'],
  theme: 'dark'
}));
