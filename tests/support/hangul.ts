import { canonicalHash } from '../../src/model/hash.ts';
import type { Story } from '../../src/model/story.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { readSample } from './bridge.ts';

const text = `항만공사는 2021년 5월 4일 화요일, 다리를 2021년 4월부터 통제해 왔다고 밝혔다.

“교각 두 곳에서 균열을 찾았습니다.” 대변인이 말했다. 시의회는 다리가 위험하다는 주장을 부인했다.

보수 공사는 2021년 6월에 시작할 예정이다. 다리는 1932년에 지어졌다.

다친 사람은 없다. 지금은 배가 오간다.
`;

/** A document without a Latin letter in what it shows: each stage, doubts, steps, places, and a source that is not read. */
const timeline: Timeline = {
  version: 1,
  id: 'bridge',
  title: '막힌 다리',
  description: '오래된 다리를 두고 오간 말.',
  language: 'ko',
  asOf: '2021-05-04',
  window: ['2021-04-01', '2021-06-30'],
  lanes: [
    { id: 'works', label: '공사' },
    { id: 'words', label: '발언' }
  ],
  actors: [
    { id: 'authority', label: '항만공사' },
    { id: 'council', label: '시의회' }
  ],
  sources: [
    {
      id: 'daily',
      title: '다리는 계속 막힌다',
      publisher: '항구일보',
      language: 'ko',
      published: '2021-05-04',
      content: text,
      sha256: canonicalHash(text)
    },
    { id: 'annals', title: '고을의 기록', language: 'ko', sha256: '0'.repeat(64) }
  ],
  steps: [
    { title: '처음', text: '다리가 놓이다.', event: 'built' },
    { title: '지금', event: 'closed', filter: { lanes: ['works'] } }
  ],
  events: [
    {
      id: 'built',
      title: '다리가 놓이다',
      lane: 'works',
      place: { label: '옛 항구', lat: 37.5, lon: 126.6 },
      when: { text: '1932년에', edtf: '1932', aspect: 'within' },
      occurrence: 'happened',
      assertions: [
        { voice: 'reported', evidence: [{ source: 'daily', exact: '다리는 1932년에 지어졌다' }] },
        { voice: 'reported', evidence: [{ source: 'annals', exact: '다리를 놓으니' }] }
      ]
    },
    {
      id: 'closed',
      title: '다리를 막다',
      summary: '배가 대신한다.',
      lane: 'works',
      actors: ['authority'],
      place: { label: '옛 나루' },
      when: { text: '2021년 4월부터', edtf: '2021-04/..', aspect: 'since', inferred: '기사의 해로 보았다.' },
      occurrence: 'ongoing',
      assertions: [
        {
          voice: 'attributed',
          speaker: { name: '항만공사', via: '항구일보' },
          mode: 'indirect',
          evidence: [{ source: 'daily', exact: '다리를 2021년 4월부터 통제해 왔다고' }]
        }
      ],
      responses: [
        {
          by: '시의회',
          kind: 'denied',
          evidence: [{ source: 'daily', exact: '시의회는 다리가 위험하다는 주장을 부인했다' }]
        }
      ]
    },
    {
      id: 'cracks',
      title: '교각의 균열',
      lane: 'words',
      actors: ['authority', 'council'],
      when: { edtf: '2021-05-04', aspect: 'on', inferred: '시점을 말하지 않았다.', anchor: 'closed' },
      occurrence: 'happened',
      assertions: [
        {
          voice: 'attributed',
          speaker: { name: '대변인', anonymous: true },
          mode: 'direct',
          polarity: '-',
          evidence: [{ source: 'daily', exact: '“교각 두 곳에서 균열을 찾았습니다.”' }]
        }
      ]
    },
    {
      id: 'repairs',
      title: '보수 공사가 시작되다',
      when: { text: '2021년 6월에', edtf: '2021-06', aspect: 'within', inferred: '5월 4일 뒤의 6월이다.' },
      occurrence: 'planned',
      assertions: [
        {
          voice: 'reported',
          evidence: [{ source: 'daily', exact: '보수 공사는 2021년 6월에 시작할 예정이다' }]
        }
      ]
    }
  ]
};

export const hangulStory = (): Story => readSample(timeline, {});
