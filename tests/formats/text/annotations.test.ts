import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../src/formats/exchange/imported.ts';
import { hypothesisReader } from '../../../src/formats/annotations/hypothesis.ts';
import { webAnnotationReader } from '../../../src/formats/annotations/reader.ts';
import { webAnnotationWriter } from '../../../src/formats/annotations/writer.ts';
import { without } from '../../../src/formats/exchange/without.ts';
import { readWithProblems } from '../../../src/model/story.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { eventOf, plainText, sourceOf, storyOf, timelineOf } from '../../support/documents.ts';
import { documents } from '../../support/random-documents.ts';
import { fileOf, importOf, lostOf, ofFile } from './support.ts';
import { faultsOfCollection } from './w3c.ts';

async function jsonOf(timeline: Timeline, texts: ReadonlyMap<string, string> = new Map()): Promise<string> {
  const { story } = readWithProblems(timeline, texts);
  const { files } = await webAnnotationWriter.write(story!, english);
  return new TextDecoder().decode(files.get(''));
}

describe('a document as W3C annotations', () => {
  it('keeps to the model, and reads back as it was', { tags: 'slow' }, async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (timeline) => {
        const json = await jsonOf(timeline);
        expect(faultsOfCollection(JSON.parse(json))).toEqual([]);
        const { timeline: read, report } = await webAnnotationReader.read([fileOf(json)], {});
        expect(read).toEqual(timeline);
        expect(report.lost).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });

  it('carries the text of a source that was in a file of its own', async () => {
    const source = without(sourceOf(plainText), 'content');
    const timeline = timelineOf({ sources: [{ ...source, text: 'sources/paper.txt' }] });
    const imported = await importOf(
      webAnnotationReader,
      await jsonOf(timeline, new Map([['paper', plainText]]))
    );
    expect(imported.timeline).toEqual(timeline);
    expect([...imported.texts]).toEqual([['sources/paper.txt', plainText]]);
  });

  it('keeps both texts of two sources that name one file', async () => {
    const one = without(sourceOf(plainText), 'content');
    const other = without(sourceOf('Another text.', { id: 'other' }), 'content');
    const timeline = timelineOf({ sources: [one, other].map((source) => ({ ...source, text: 'a.txt' })) });
    const json = JSON.parse(
      await jsonOf(
        timeline,
        new Map([
          ['paper', plainText],
          ['other', 'Another text.']
        ])
      )
    ) as object;
    const { timeline: read, texts } = await importOf(webAnnotationReader, JSON.stringify(json));
    expect([...texts]).toEqual([['a.txt', plainText]]);
    expect(read.sources).toMatchObject([{ text: 'a.txt' }, { id: 'other', content: 'Another text.' }]);
  });

  it('is an annotation for each event, with its quotes as targets', async () => {
    const timeline = timelineOf({
      sources: [sourceOf(plainText, { url: 'https://paper.example/a' })],
      events: [eventOf({ summary: 'More.', tags: ['talks'] }), eventOf({ id: 'unsourced', assertions: [] })]
    });
    const { first, total } = JSON.parse(await jsonOf(timeline)) as Record<string, { items: unknown[] }>;
    expect(total).toBe(1);
    expect(first!.items).toMatchObject([
      {
        id: 'urn:sourceline:talks:annotation:talks',
        motivation: 'describing',
        body: [
          { type: 'TextualBody', purpose: 'describing', value: 'Talks begin in Geneva', language: 'en' },
          { type: 'TextualBody', purpose: 'commenting', value: 'More.' },
          { type: 'TextualBody', purpose: 'tagging', value: 'talks' },
          { type: 'Dataset' }
        ],
        target: [
          {
            type: 'SpecificResource',
            source: 'https://paper.example/a',
            selector: { type: 'TextQuoteSelector', exact: 'Talks began in Geneva on May 3, 2021' }
          }
        ]
      }
    ]);
  });

  it('says which images are not in it', async () => {
    const story = storyOf(
      timelineOf({ events: [eventOf({ media: [{ file: 'media/1.png', alt: 'A hall' }] })] })
    );
    expect((await webAnnotationWriter.write(story, english)).lost).toHaveLength(1);
  });

  it('keeps quotes beside other selectors, and tells of annotations that are of no event', async () => {
    const document = timelineOf({ events: [eventOf({})] });
    const json = JSON.parse(await jsonOf(document)) as {
      first: { items: { target: unknown; [key: string]: unknown }[] };
    };
    const [target] = json.first.items[0]!.target as { selector: unknown }[];
    target!.selector = [{ type: 'TextPositionSelector', start: 0, end: 5 }, target!.selector];
    json.first.items.push({ type: 'Annotation', bodyValue: '2021: Mine', target: 'https://a.example/' });
    const imported = await importOf(webAnnotationReader, JSON.stringify(json));
    expect(imported.timeline).toEqual(document);
    expect(lostOf(imported)).toEqual(['annotation: belongs to no event of the timeline (1)']);
    expect(imported.report.lost[0]!.first).toEqual(['annotation 2']);
  });

  it('says which event lost its annotation', async () => {
    const json = JSON.parse(await jsonOf(timelineOf())) as { first: { items: unknown[] } };
    json.first.items = [];
    const imported = await importOf(webAnnotationReader, JSON.stringify(json));
    expect(lostOf(imported)).toEqual(['event: has no annotation in the file (1)']);
  });
});

const annotation = (more: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://a.example/1',
  type: 'Annotation',
  ...more
});
const passage = (exact: string, more: object = {}) => ({
  source: 'https://page.example/a',
  selector: [
    { type: 'TextPositionSelector', start: 1, end: 2 },
    { type: 'TextQuoteSelector', exact, ...more }
  ]
});

describe('annotations of other programs', () => {
  it('keep the links of a body in HTML', async () => {
    const { timeline, report } = await importOf(
      webAnnotationReader,
      JSON.stringify(
        annotation({
          body: {
            type: 'TextualBody',
            value: '<p>2021-03-05: A letter, <a href="https://letters.example/7">in full</a></p>',
            format: 'text/html'
          },
          target: passage('It came.')
        })
      )
    );
    expect(timeline.events).toMatchObject([
      { title: 'A letter, in full', links: [{ url: 'https://letters.example/7', label: 'in full' }] }
    ]);
    expect(report.mapped).toContainEqual({ field: 'body', to: 'links', count: 1 });
  });

  it('become events with quotes where they have a date', async () => {
    const imported = await importOf(
      webAnnotationReader,
      JSON.stringify([
        annotation({
          creator: 'https://me.example/',
          created: '2020-01-01T00:00:00Z',
          body: [
            { type: 'TextualBody', value: '2021-03-05: Talks begin\nIn the hall.', purpose: 'commenting' },
            { type: 'TextualBody', value: 'talks', purpose: 'tagging' }
          ],
          target: passage('They sat down.', { prefix: 'then ', suffix: ' And' })
        }),
        annotation({
          body: { type: 'TextualBody', value: '<p>A <b>letter</b></p>', format: 'text/html' },
          target: [passage('It came.'), { id: 'https://other.example/' }]
        }),
        annotation({
          id: 'https://a.example/3',
          body: [{ type: 'TextualBody', value: 'date:2021-04', purpose: 'tagging' }],
          target: {
            source: 'https://page.example/a',
            selector: {
              type: 'FragmentSelector',
              value: 'p1',
              refinedBy: { type: 'TextQuoteSelector', exact: 'It was spring.' }
            }
          }
        })
      ])
    );
    expect(imported.timeline.events).toEqual([
      {
        id: 'https-a.example-1',
        title: 'Talks begin',
        summary: 'In the hall.',
        tags: ['talks'],
        when: { edtf: '2021-03-05', aspect: 'on', inferred: ofFile },
        assertions: [
          {
            voice: 'reported',
            evidence: [
              { source: 'https-page.example-a', exact: 'They sat down.', prefix: 'then ', suffix: ' And' }
            ]
          }
        ]
      },
      {
        id: 'https-a.example-3',
        title: 'It was spring.',
        when: { edtf: '2021-04', aspect: 'within', inferred: ofFile },
        assertions: [
          { voice: 'reported', evidence: [{ source: 'https-page.example-a', exact: 'It was spring.' }] }
        ]
      }
    ]);
    expect(lostOf(imported)).toEqual([
      'creator: is who annotated, not who says so (1)',
      'created: is when it was annotated, not when something happened (1)',
      expect.stringContaining('annotation: has no date: ')
    ]);
  });
});

const row = (text: string, exact: string, more: object = {}) => ({
  id: 'Ab_-9',
  created: '2020-01-01T00:00:00.000000+00:00',
  user: 'acct:me@hypothes.is',
  uri: 'https://page.example/a',
  text,
  tags: [],
  document: { title: ['The page'] },
  target: [
    {
      source: 'https://page.example/a',
      selector: [
        { type: 'RangeSelector' },
        { type: 'TextQuoteSelector', exact, prefix: 'so ', suffix: ' end' }
      ]
    }
  ],
  ...more
});
const search = (...rows: readonly object[]) => JSON.stringify({ total: rows.length, rows });
const firstDate = async (text: string, exact: string, more: object = {}, language = 'en') =>
  (await importOf(hypothesisReader, search(row(text, exact, more)), { language })).timeline.events[0]?.when;

describe('the date of an annotation', () => {
  it.each([
    ['2021-03-05 Talks', '', { edtf: '2021-03-05', aspect: 'on' }],
    ['2021-03: Talks', '', { edtf: '2021-03', aspect: 'within' }],
    ['1919: Talks', '', { edtf: '1919', aspect: 'within' }],
    ['1667/1668 – Talks', '', { edtf: '1667/1668', aspect: 'throughout' }],
    ['1000 people came', 'They came', undefined],
    ['March 2021: Talks', '', { edtf: '2021-03', aspect: 'within' }],
    ['5 March 2021: Talks', '', { edtf: '2021-03-05', aspect: 'on' }],
    ['c. 1950: Talks', '', { edtf: '1950~', aspect: 'within' }],
    ['1950s – Talks', '', { edtf: '195X', aspect: 'within' }],
    ['mid-March 2021: Talks', '', { edtf: '2021-03', mod: 'mid', aspect: 'within' }],
    ['March 2021 was cold', 'They met', undefined],
    [
      'Talks',
      'They met on May 3, 2021 in Geneva',
      { text: 'on May 3, 2021', edtf: '2021-05-03', aspect: 'on' }
    ],
    ['Talks', 'They met in 1921', { text: 'in 1921', edtf: '1921', aspect: 'within' }],
    ['Talks', 'They met on May 3', undefined],
    ['Talks', 'They met last week', undefined],
    ['Talks', 'From May 3, 2021, and again on May 9, 2021', undefined],
    ['Talks', 'They met', undefined]
  ])('of “%s” on “%s” is %j', async (text, exact, when) => {
    expect(await firstDate(text, exact)).toEqual(when);
  });

  it.each([
    ['date:March 2021', '2021-03'],
    ['2021-03-05', '2021-03-05'],
    ['2021-03', '2021-03'],
    ['2021', undefined],
    ['date: some day', undefined]
  ])('in the tag “%s” is %s', async (tag, edtf) => {
    const { timeline } = await importOf(hypothesisReader, search(row('Talks', 'They met', { tags: [tag] })));
    expect(timeline.events[0]?.when.edtf).toBe(edtf);
  });

  it('may be in a tag, which then is no tag', async () => {
    const { timeline } = await importOf(
      hypothesisReader,
      search(row('Talks', 'They met', { tags: ['date:2021-03', 'war'] }))
    );
    expect(timeline.events[0]).toMatchObject({ title: 'Talks', when: { edtf: '2021-03' }, tags: ['war'] });
  });

  it('is not read from words whose language nobody gave', async () => {
    const imported = await importOf(hypothesisReader, search(row('Talks', 'They met on May 3, 2021')));
    expect(imported.timeline.events).toEqual([]);
    expect(lostOf(imported)[2]).toContain('its words are read if the language is given');
  });
});

describe('annotations of Hypothesis', () => {
  const expected = {
    sources: [{ title: 'The page', url: 'https://page.example/a' }],
    events: [
      {
        title: 'Talks',
        summary: 'More, “so”.',
        tags: ['one', 'two'],
        when: { edtf: '2021-03-05' },
        assertions: [{ evidence: [{ exact: 'They "met",\ntwice.' }] }]
      }
    ]
  };
  const rows = [
    row('2021-03-05: Talks\nMore, “so”.', 'They "met",\ntwice.', {
      tags: ['one', 'two'],
      group: '__world__',
      flagged: false
    }),
    row('I agree', '', { references: ['Ab_-9'] })
  ];

  it('come from the API, and from the client as JSON', async () => {
    for (const json of [
      search(...rows),
      JSON.stringify({ export_date: '2021-01-01', client_version: '1', annotations: rows })
    ]) {
      const imported = await importOf(hypothesisReader, json);
      expect(imported.timeline).toMatchObject(expected);
      expect(imported.timeline.events[0]!.assertions[0]!.evidence[0]).toMatchObject({
        prefix: 'so ',
        suffix: ' end'
      });
      expect(lostOf(imported)).toEqual([
        'created: is when it was annotated, not when something happened (1)',
        'user: is who annotated, not who says so (1)',
        'group: has no place in a document (1)',
        'reply: answers another annotation (1)'
      ]);
    }
  });

  it('come from the client as CSV', async () => {
    const csv = [
      'Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page',
      '2020-01-01 10:00,https://page.example/a,Public,Annotation,"They ""met"",\ntwice.",me,"2021-03-05: Talks\nMore, “so”.","one,two",',
      '2020-01-01 10:00,https://page.example/a,Public,Reply,,me,I agree,,'
    ].join('\n');
    const imported = await importOf(hypothesisReader, csv);
    expect(imported.timeline).toMatchObject({
      ...expected,
      sources: [{ title: 'https://page.example/a', url: 'https://page.example/a' }]
    });
    expect(lostOf(imported)).toEqual(['reply: answers another annotation (1)']);
  });

  it('come from the client as text', async () => {
    const text = [
      '2020-01-01 10:00',
      'The page',
      'https://page.example/a',
      'Group: Public',
      'Total users: 1',
      'Users: me',
      'Total annotations: 2',
      'Total replies: 0',
      '',
      'Annotation 1:',
      '2020-01-01 10:00',
      'Comment: 2021-03-05: Talks',
      'More, “so”.',
      'me',
      'Quote: "They "met",',
      'twice."',
      'Tags: one, two',
      '',
      'Annotation 2:',
      '2020-01-01 10:00',
      'Comment: A note on the page',
      'me',
      'Quote: "null"'
    ].join('\n');
    const imported = await importOf(hypothesisReader, text);
    expect(imported.timeline).toMatchObject(expected);
    expect(lostOf(imported)).toHaveLength(1);
  });

  it('without a comment, or with a long one, are named by their words', async () => {
    const long = 'word '.repeat(60).trim();
    const { timeline } = await importOf(
      hypothesisReader,
      search(
        row(long, 'They met', { tags: ['date:2021'] }),
        row('', 'They left', { id: 'b', tags: ['date:2022'] })
      )
    );
    expect(timeline.events.map(({ title, summary }) => [title, summary])).toEqual([
      ['They met', long],
      ['They left', undefined]
    ]);
  });
});

it('what has no annotations gets a message', async () => {
  await expect((async () => webAnnotationReader.read([fileOf('[]')], {}))()).rejects.toThrow(Unreadable);
  await expect((async () => hypothesisReader.read([fileOf('{"rows":[]}')], {}))()).rejects.toThrow(
    Unreadable
  );
});
