import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../src/model/timeline.ts';
import { findingsOf } from '../../../src/studio/checking/answer.ts';
import { newDesk } from '../../../src/studio/desk/desk.ts';
import { fixesOf, type FixKind } from '../../../src/studio/mend/fixes.ts';
import { readTimeline } from '../../../src/model/reading.ts';
import { eventOf, plainText, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';

const read = (timeline: Timeline) => readTimeline(timeline, new Map());

/** The kinds of clicks for each problem or warning of a document, by its path. */
function fixesIn(timeline: Timeline): Readonly<Record<string, readonly FixKind[]>> {
  const { problems, warnings } = findingsOf(timeline);
  return Object.fromEntries(
    [...problems, ...warnings].map((problem) => [
      problem.path,
      fixesOf(problem, read(timeline)).map(({ kind }) => kind)
    ])
  );
}

/** The document after the first click for the finding at a path. */
function mended(timeline: Timeline, path: string): Timeline {
  const { problems, warnings } = findingsOf(timeline);
  const problem = [...problems, ...warnings].find((each) => each.path === path)!;
  const [fix] = fixesOf(problem, read(timeline));
  return produce(newDesk(timeline), (desk) => void fix!.recipe(desk)).timeline;
}

const talks = eventOf();
const says = (more: Partial<Timeline['events'][number]['assertions'][number]>) => ({
  ...talks.assertions[0]!,
  ...more
});
const withEvent = (more: Parameters<typeof eventOf>[0]): Timeline => timelineOf({ events: [eventOf(more)] });

describe('a click', () => {
  it.each<readonly [string, Timeline, string]>([
    [
      'takes the date that the words give',
      withEvent({ when: { text: 'on May 3, 2021', edtf: '2021-05-04', aspect: 'on' } }),
      'events[0].when.edtf'
    ],
    [
      'takes the date of the quotes, if no words are given for it',
      withEvent({ when: { edtf: '2021-05-03', aspect: 'on' } }),
      'events[0].when.inferred'
    ],
    [
      'removes a reason that is not needed',
      withEvent({ when: { ...talks.when, inferred: 'It is known from elsewhere.' } }),
      'events[0].when.inferred'
    ],
    [
      'leaves out a term that the date can’t carry',
      withEvent({ when: { ...talks.when, mod: 'early' } as typeof talks.when }),
      'events[0].when.mod'
    ],
    [
      'drops an anchor that is nothing',
      withEvent({ when: { ...talks.when, anchor: 'gone' } }),
      'events[0].when.anchor'
    ],
    ['says what follows from the date', withEvent({ occurrence: 'planned' }), 'events[0].occurrence'],
    ['removes a topic that is nothing', withEvent({ lane: 'gone' }), 'events[0].lane'],
    ['removes an actor who is nothing', withEvent({ actors: ['gone'] }), 'events[0].actors[0]'],
    ['leaves out a tag that is there twice', withEvent({ tags: ['a', 'a'] }), 'events[0].tags[1]'],
    [
      'says that words are paraphrased',
      withEvent({ assertions: [says({ mode: 'direct' })] }),
      'events[0].assertions[0].mode'
    ],
    [
      'says that a speaker is not named',
      withEvent({
        assertions: [
          says({
            voice: 'attributed',
            speaker: { name: 'The ministry' },
            evidence: [
              quoteOf('The ministry did not comment'),
              quoteOf('Talks began in Geneva on May 3, 2021')
            ]
          }),
          says({ voice: 'attributed', speaker: { name: 'officials' } })
        ]
      }),
      'events[0].assertions[1].speaker'
    ],
    [
      'takes the hash of a text',
      timelineOf({ sources: [sourceOf(plainText, { sha256: '0'.repeat(64) })] }),
      'sources[0].sha256'
    ],
    ['swaps the days of a view', timelineOf({ window: ['2021-06-01', '2021-05-01'] }), 'window'],
    [
      'leaves out half a view of a step',
      timelineOf({ steps: [{ title: 'One', from: '2021-05-01' }] }),
      'steps[0]'
    ],
    [
      'removes a filter that hides the step’s event',
      timelineOf({ steps: [{ title: 'One', event: 'talks', filter: { stage: 'upcoming' } }] }),
      'steps[0].filter.stage'
    ],
    [
      'opens no event that is not there',
      timelineOf({ steps: [{ title: 'One', event: 'gone' }] }),
      'steps[0].event'
    ],
    [
      'says of all events what follows from their dates',
      timelineOf({ events: ['a', 'b'].map((id) => ({ ...eventOf({ id }), occurrence: undefined })) }),
      'asOf'
    ]
  ])('%s', (_, timeline, path) => {
    expect(Object.keys(fixesIn(timeline))).toContain(path);
    const after = findingsOf(mended(timeline, path));
    expect([...after.problems, ...after.warnings].map((each) => each.path)).not.toContain(path);
  });

  it.each(['when.edtf', 'when.inferred'])(
    'takes the date that the words have once the article has its day, for an event made before: %s',
    (place) => {
      const exact = 'Talks began in Geneva on May 3';
      const undated = timelineOf({
        sources: [sourceOf(`${exact}. The ministry did not comment.`)],
        events: [
          eventOf({
            when: { edtf: 'XXXX', aspect: 'within' },
            assertions: [says({ evidence: [quoteOf(exact)] })]
          })
        ]
      });
      const path = `events[0].${place}`;
      const [source] = undated.sources;
      const dated = { ...undated, sources: [{ ...source!, published: '2021-06-01' }] };
      expect(mended(dated, path).events[0]!.when).toMatchObject({ edtf: '2021-05-03', aspect: 'on' });
    }
  );

  it('tells the places of an ambiguous quote apart', () => {
    const timeline = timelineOf({
      sources: [sourceOf('It began on May 3, 2021. Nobody knew. Then it began on May 3, 2021. Some did.')],
      events: [eventOf({ assertions: [says({ evidence: [quoteOf('began on May 3, 2021')] })] })]
    });
    const path = 'events[0].assertions[0].evidence[0].exact';
    expect(fixesIn(timeline)[path]).toEqual(['choosePlace', 'choosePlace']);
    expect(findingsOf(mended(timeline, path)).problems.map((each) => each.path)).not.toContain(path);
  });

  it('gives an account its own date', () => {
    const timeline = timelineOf({
      sources: [sourceOf(plainText), sourceOf('Talks began on May 7, 2021.', { id: 'courier' })],
      events: [
        eventOf({
          assertions: [
            talks.assertions[0]!,
            says({ evidence: [quoteOf('Talks began on May 7, 2021', { source: 'courier' })] })
          ]
        })
      ]
    });
    const path = 'events[0].assertions[1].evidence[0].exact';
    expect(fixesIn(timeline)[path]).toEqual(['ownDate']);
    expect(mended(timeline, path).events[0]?.assertions[1]?.when).toMatchObject({ edtf: '2021-05-07' });
  });
});

it('no click mends what only other words can', () => {
  const timeline = withEvent({ title: 'Talks begin with 400 people' });
  expect(fixesIn(timeline)['events[0].title']).toEqual([]);
});
