import courier from '../fixtures/cases/two-sources-one-voice/sources/b.txt?raw';
import gazette from '../fixtures/cases/two-sources-one-voice/sources/a.txt?raw';
import timeline from '../fixtures/cases/two-sources-one-voice/timeline.json' with { type: 'json' };
import { canonicalHash } from '../../src/model/hash.ts';
import type { Story } from '../../src/model/story.ts';
import { readSample } from './bridge.ts';

/** An event that one voice affirms in quotes of two sources. */
export const twoSourcesStory = (): Story => readSample(timeline, { a: gazette, b: courier });

const denial = 'It is not true that the bridge was blown up on May 3, 2021, the mayor said.';

/** An event whose quote leaves out that its sentence denies it. */
export const deniedStory = (): Story =>
  readSample(
    {
      version: 1,
      id: 'denied',
      title: 'The bridge',
      language: 'en',
      asOf: '2021-05-04',
      sources: [{ id: 'paper', title: 'A paper', publisher: 'The Herald', sha256: canonicalHash(denial) }],
      events: [
        {
          id: 'blown',
          title: 'The bridge is blown up',
          when: { text: 'on May 3, 2021', edtf: '2021-05-03', aspect: 'on' },
          occurrence: 'happened',
          assertions: [
            {
              voice: 'reported',
              evidence: [{ source: 'paper', exact: 'the bridge was blown up on May 3, 2021' }]
            }
          ]
        }
      ]
    },
    { paper: denial }
  );
