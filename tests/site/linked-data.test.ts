import { describe, expect, it } from 'vitest';
import type { TimelineEvent, WhenInEdtf } from '../../src/model/timeline.ts';
import { linkedData } from '../../src/site/linked-data.ts';
import { english } from '../../src/words/en/index.ts';
import { deniedStory } from '../support/sentences.ts';
import { eventOf, plainText, quoteOf, sourceOf, storyOf, timelineOf } from '../support/documents.ts';

type Node = Readonly<Record<string, unknown>>;

const base = 'https://a.example/t/';

/** What is told of a story of one event, as it is read back. */
function graphOf(event: Partial<TimelineEvent>, at?: string, text = plainText): readonly Node[] {
  const story = storyOf(
    timelineOf({
      sources: [
        sourceOf(text, {
          author: 'A. Writer',
          publisher: 'The Paper',
          url: 'https://paper.example/a',
          published: '2021-05-04'
        }),
        { id: 'other', title: 'Another', sha256: '0'.repeat(64) }
      ],
      events: [eventOf(event)]
    })
  );
  const [only] = story.events;
  const data = linkedData({ story, event: only!, description: 'D', words: english, base: at });
  return (JSON.parse(JSON.stringify(data)) as { '@graph': Node[] })['@graph'];
}

const of = (graph: readonly Node[], type: string): readonly Node[] =>
  graph.filter((node) => node['@type'] === type);
const datesOf = (when: Partial<WhenInEdtf>, more: Partial<TimelineEvent> = {}): unknown[] => {
  const inferred = 'Made up.';
  const [event] = of(
    graphOf({ when: { edtf: '2021-05-03', aspect: 'on', inferred, ...when }, ...more }),
    'Event'
  );
  return [event!.startDate, event!.endDate];
};

describe('a date is told only where its one day is known', () => {
  it.each<[string, Partial<WhenInEdtf>, (string | undefined)[]]>([
    ['a day', {}, ['2021-05-03', '2021-05-03']],
    [
      'days from and to',
      { edtf: '2021-05-03/2021-05-05', aspect: 'throughout' },
      ['2021-05-03', '2021-05-05']
    ],
    ['all of a month', { edtf: '2021-04', aspect: 'throughout' }, ['2021-04-01', '2021-04-30']],
    ['some day in a month', { edtf: '2021-04', aspect: 'within' }, [undefined, undefined]],
    ['about a day', { mod: 'approx' }, [undefined, undefined]],
    ['a day that is not certain', { edtf: '2021-05-03?' }, [undefined, undefined]],
    ['since a day', { edtf: '2021-05-03/..', aspect: 'since' }, ['2021-05-03', undefined]],
    ['until a day', { edtf: '../2021-05-03', aspect: 'until' }, [undefined, '2021-05-03']],
    ['one of two days', { edtf: '[2021-05-03,2021-05-04]', aspect: 'on' }, [undefined, undefined]],
    ['a day before Christ', { edtf: '-0043-03-15' }, [undefined, undefined]],
    ['a day of the year 0', { edtf: '0000-03-15' }, [undefined, undefined]]
  ])('%s', (_, when, dates) => {
    expect(datesOf(when)).toEqual(dates);
  });
});

it('an event that was called off is told to be so, and our words for its time and standing go with it', () => {
  const [event] = of(graphOf({ occurrence: 'cancelled' }), 'Event');
  expect(event).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    disambiguatingDescription: 'May 3, 2021. Cancelled · stated. A source says so in its own voice.'
  });
});

it('quoted words have their speaker, and a paraphrase has none', () => {
  const speaker = { name: 'a spokesman' };
  const evidence = [quoteOf('Talks began in Geneva on May 3, 2021')] as const;
  const said = {
    assertions: [
      { voice: 'attributed', speaker, mode: 'direct', evidence },
      { voice: 'attributed', speaker, mode: 'indirect', evidence }
    ],
    responses: [
      { by: 'the ministry', kind: 'did not respond', evidence: [quoteOf('The ministry did not comment')] }
    ]
  } as const;
  const text = '“Talks began in Geneva on May 3, 2021,” a spokesman said. The ministry did not comment.';
  const graph = graphOf(said, undefined, text);
  expect(of(graph, 'Quotation').map(({ text, spokenByCharacter }) => [text, spokenByCharacter])).toEqual([
    [evidence[0].exact, speaker],
    [evidence[0].exact, undefined],
    ['The ministry did not comment', undefined]
  ]);
});

it('each quote cites its source, tells of its event, and only what an event cites stands with it', () => {
  const graph = graphOf({}, base);
  const event = `${base}talks/event/talks/`;
  expect(of(graph, 'NewsArticle')).toEqual([
    {
      '@type': 'NewsArticle',
      '@id': '#source-paper',
      headline: 'A paper',
      url: 'https://paper.example/a',
      datePublished: '2021-05-04',
      author: { name: 'A. Writer' },
      publisher: { '@type': 'Organization', name: 'The Paper' }
    }
  ]);
  expect(of(graph, 'Quotation')).toMatchObject([
    { citation: { '@id': '#source-paper' }, about: { '@id': event } }
  ]);
  expect(of(graph, 'WebPage')).toMatchObject([
    { url: event, isBasedOn: [{ '@id': '#source-paper' }], about: [{ '@id': event }] }
  ]);
  expect(of(graph, 'Event')).toMatchObject([{ '@id': event, url: event }]);
});

it('a site that knows no address names things within the page', () => {
  const graph = graphOf({});
  expect(of(graph, 'Event')[0]).toMatchObject({ '@id': '#event-talks' });
  expect(JSON.stringify(of(graph, 'Event'))).not.toContain('url');
});

it('gives a quote with its sentence, and what that has which may change what the quote means', () => {
  const story = deniedStory();
  const data = linkedData({ story, description: 'D', words: english, base: undefined }) as {
    '@graph': Node[];
  };
  const [quotation] = of(data['@graph'], 'Quotation');
  expect(quotation).toMatchObject({
    text: 'the bridge was blown up on May 3, 2021',
    description:
      'In its sentence: It is not true that the bridge was blown up on May 3, 2021, the mayor said.',
    disambiguatingDescription: expect.stringContaining('“is not true that”') as string
  });
});

it('has a source that is only cited as a citation, and makes no quotation of it', () => {
  const evidence = [{ source: 'other', note: 'page 3' }] as const;
  const graph = graphOf({
    when: { edtf: '2021-05-03', aspect: 'on' },
    assertions: [{ voice: 'reported', evidence }]
  });
  expect(of(graph, 'Quotation')).toEqual([]);
  expect(of(graph, 'CreativeWork')).toEqual([
    {
      '@type': 'CreativeWork',
      description: 'page 3',
      citation: { '@id': '#source-other' },
      about: { '@id': '#event-talks' }
    }
  ]);
  expect(of(graph, 'NewsArticle').map((article) => article['@id'])).toEqual(['#source-other']);
});
