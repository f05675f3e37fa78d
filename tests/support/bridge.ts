import { canonicalHash } from '../../src/model/hash.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import { readStory, type Story } from '../../src/model/story.ts';
import type { Timeline } from '../../src/model/timeline.ts';

/** A text made for the tests, with passages that overlap, a sentence twice used and two that nobody uses. */
export const bridgeText = `The harbour authority said on Tuesday, May 4, that the bridge had been closed since late April.

“We have found cracks in two of the piers,” a spokeswoman said. The town council denied that the bridge was unsafe.

Repairs are planned for June. The bridge was built in 1932.

Nobody was hurt. Ferries run instead.
`;

/** A document with most of what a document can hold: each label that its events can have, two sources, one unread. */
export const bridgeTimeline: Timeline = {
  version: 1,
  id: 'bridge',
  title: 'The closed bridge',
  language: 'en',
  asOf: '2021-05-04',
  window: ['2021-04-01', '2021-06-30'],
  lanes: [
    { id: 'works', label: 'Works' },
    { id: 'words', label: 'Words' }
  ],
  actors: [
    { id: 'authority', label: 'Harbour authority' },
    { id: 'council', label: 'Town council' }
  ],
  sources: [
    {
      id: 'herald',
      title: 'Bridge stays shut',
      publisher: 'The Herald',
      url: 'https://herald.example/bridge',
      published: '2021-05-04',
      text: 'sources/herald.txt',
      sha256: canonicalHash(bridgeText)
    },
    { id: 'annals', title: 'Annals of the town', language: 'de', sha256: '0'.repeat(64) }
  ],
  events: [
    {
      id: 'built',
      title: 'The bridge is built',
      lane: 'works',
      when: { text: 'in 1932', edtf: '1932', aspect: 'within' },
      occurrence: 'happened',
      assertions: [
        { voice: 'reported', evidence: [{ source: 'herald', exact: 'The bridge was built in 1932' }] },
        { voice: 'reported', evidence: [{ source: 'annals', exact: 'Die Brücke ward gebaut' }] }
      ]
    },
    {
      id: 'closed',
      title: 'The bridge is closed',
      summary: 'Ferries take its place.',
      lane: 'works',
      actors: ['authority'],
      place: { label: 'Old harbour' },
      when: {
        text: 'since late April',
        edtf: '2021-04/..',
        mod: 'late',
        aspect: 'since',
        inferred: 'The year is that of the article.'
      },
      occurrence: 'ongoing',
      assertions: [
        {
          voice: 'attributed',
          speaker: { name: 'the harbour authority', via: 'The Herald' },
          mode: 'indirect',
          evidence: [{ source: 'herald', exact: 'the bridge had been closed since late April' }]
        }
      ],
      responses: [
        {
          by: 'the town council',
          kind: 'denied',
          evidence: [{ source: 'herald', exact: 'The town council denied that the bridge was unsafe' }]
        }
      ]
    },
    {
      id: 'statement',
      title: 'The authority speaks',
      lane: 'words',
      actors: ['authority'],
      when: { text: 'on Tuesday, May 4', edtf: '2021-05-04', aspect: 'on', anchor: 'asOf' },
      occurrence: 'happened',
      assertions: [
        {
          voice: 'reported',
          evidence: [
            {
              source: 'herald',
              exact:
                'The harbour authority said on Tuesday, May 4, that the bridge had been closed since late April'
            }
          ]
        }
      ]
    },
    {
      id: 'cracks',
      title: 'Cracks in the piers',
      lane: 'words',
      actors: ['authority', 'council'],
      when: { edtf: '2021-05-04', aspect: 'on', inferred: 'No time is given.', anchor: 'statement' },
      occurrence: 'happened',
      assertions: [
        {
          voice: 'attributed',
          speaker: { name: 'a spokeswoman', anonymous: true },
          mode: 'direct',
          polarity: '-',
          evidence: [{ source: 'herald', exact: '"We have found cracks in two of the piers,"' }]
        }
      ]
    },
    {
      id: 'repairs',
      title: 'Repairs begin',
      when: { text: 'for June', edtf: '2021-06', aspect: 'within', inferred: 'The June after May 4, 2021.' },
      occurrence: 'planned',
      assertions: [
        { voice: 'reported', evidence: [{ source: 'herald', exact: 'Repairs are planned for June' }] }
      ]
    }
  ]
};

/** The story of a document and the texts of its sources, or an error that lists its problems. */
export function readSample(timeline: object, texts: Record<string, string>): Story {
  const parsed = parseTimeline(JSON.parse(JSON.stringify(timeline)));
  const story = parsed.ok ? readStory(parsed.value, new Map(Object.entries(texts))) : parsed;
  if (!story.ok) throw new Error(JSON.stringify(story.problems, null, 2));
  return story.value;
}

export const bridgeStory = (): Story => readSample(bridgeTimeline, { herald: bridgeText });
