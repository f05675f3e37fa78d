import { expect, describe, it } from 'vitest';
import { bibtexWriter, texOf } from '../../../src/formats/bibliography/bibtex.ts';
import { cslJsonWriter } from '../../../src/formats/bibliography/csl-json.ts';
import { risWriter } from '../../../src/formats/bibliography/ris.ts';
import { jsonLdWriter } from '../../../src/formats/json-ld.ts';
import type { Writer } from '../../../src/formats/exchange/writer.ts';
import { english } from '../../../src/words/en/index.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { eventOf, storyOf, timelineOf } from '../../support/documents.ts';

const sources = [
  {
    id: 'herald-1',
    title: '50% of {all} C&A_s #1 \\ cost $5: Tbilisi’s\nბიუჯეტი',
    author: 'Smith and Sons, Ltd',
    publisher: 'The Herald',
    url: 'https://herald.example/a%20b?x={1}&y=2#z',
    archivedUrl: 'https://archive.example/1',
    published: '2021-03-05',
    retrieved: '2021-04-01',
    language: 'en-GB'
  },
  { id: 'annals', title: 'Annals\nTY  - BOOK', publisher: 'The town', published: '-0043-03-15' }
];

const story = storyOf(
  timelineOf({
    sources,
    language: 'und',
    asOf: undefined,
    events: [
      eventOf({
        occurrence: undefined,
        assertions: [{ voice: 'reported', evidence: [{ source: 'annals', exact: 'on May 3, 2021' }] }]
      })
    ]
  })
);

const write = async (writer: Writer) => {
  const { files, lost } = await writer.write(story, english);
  return { text: new TextDecoder().decode(files.get('')), lost };
};

describe('the sources of a story', () => {
  it('as CSL-JSON', async () => {
    expect(JSON.parse((await write(cslJsonWriter)).text)).toEqual([
      {
        id: 'herald-1',
        type: 'webpage',
        title: sources[0]!.title,
        author: [{ literal: 'Smith and Sons, Ltd' }],
        'container-title': 'The Herald',
        issued: { 'date-parts': [[2021, 3, 5]] },
        accessed: { 'date-parts': [[2021, 4, 1]] },
        URL: 'https://herald.example/a%20b?x={1}&y=2#z',
        archive_location: 'https://archive.example/1',
        language: 'en-GB'
      },
      {
        id: 'annals',
        type: 'document',
        title: 'Annals\nTY  - BOOK',
        publisher: 'The town',
        issued: { 'date-parts': [[-44, 3, 15]] }
      }
    ]);
  });

  it('as BibTeX, in which nothing is a command', async () => {
    expect(await write(bibtexWriter)).toEqual({
      text: `@online{herald-1,
  title = {{50\\% of \\{all\\} C\\&A\\_s \\#1 \\textbackslash{} cost \\$5: Tbilisi’s ბიუჯეტი}},
  author = {{Smith and Sons, Ltd}},
  organization = {{The Herald}},
  year = {2021},
  month = {3},
  date = {2021-03-05},
  url = {https://herald.example/a%20b?x=%7B1%7D&y=2#z},
  urldate = {2021-04-01},
  note = {Archived at https://archive.example/1},
  langid = {en-GB}
}

@misc{annals,
  title = {{Annals TY - BOOK}},
  publisher = {{The town}}
}
`,
      lost: [
        'Only the sources are written: 1 event is not.',
        '1 date before the year 1 left out, since the format has no such years.'
      ]
    });
  });

  it('as RIS, a field in each line', async () => {
    expect(await write(risWriter)).toEqual({
      text: [
        'TY  - ELEC',
        'ID  - herald-1',
        'TI  - 50% of {all} C&A_s #1 \\ cost $5: Tbilisi’s ბიუჯეტი',
        'AU  - Smith and Sons, Ltd',
        'PB  - The Herald',
        'PY  - 2021',
        'DA  - 2021/03/05/',
        'Y2  - 2021/04/01/',
        'UR  - https://herald.example/a%20b?x={1}&y=2#z',
        'L2  - https://archive.example/1',
        'LA  - en-GB',
        'ER  - ',
        '',
        'TY  - GEN',
        'ID  - annals',
        'TI  - Annals TY - BOOK',
        'PB  - The town',
        'ER  - ',
        ''
      ].join('\r\n'),
      lost: [
        'Only the sources are written: 1 event is not.',
        '1 date before the year 1 left out, since the format has no such years.'
      ]
    });
  });
});

it('braces in TeX always match', () => {
  for (const text of ['}{', '\\}', '{', '\\{\\', '~^']) {
    const open = texOf(text).replace(/\\[{}]/gu, '');
    expect(open.split('{').length).toBe(open.split('}').length);
  }
});

describe('a story as linked data', () => {
  const itemsOf = async (...events: readonly TimelineEvent[]) => {
    const paper = { id: 'paper', title: 'A paper', url: 'https://paper.example/a', publisher: 'The Paper' };
    const { files } = await jsonLdWriter.write(
      storyOf(timelineOf({ sources: [paper], asOf: undefined, events })),
      english
    );
    const list = JSON.parse(new TextDecoder().decode(files.get(''))) as {
      itemListElement: { item: object }[];
    };
    return list.itemListElement.map(({ item }) => item);
  };
  const vague = (when: TimelineEvent['when']) => eventOf({ when, occurrence: undefined, assertions: [] });

  it('says what it has no place for', async () => {
    const { lost } = await jsonLdWriter.write(
      storyOf(
        timelineOf({
          asOf: undefined,
          eras: [{ id: 'e', label: 'Era', when: { edtf: '2020', aspect: 'within' } }],
          events: [
            { ...vague({ edtf: '2021', mod: 'early', aspect: 'within' }), id: 'a' },
            { ...vague({ edtf: '2021', aspect: 'since' }), id: 'b' },
            {
              ...vague({ edtf: '2021-03-05', aspect: 'on' }),
              id: 'c',
              time: { start: '09:00' },
              importance: 5
            }
          ]
        })
      ),
      english
    );
    expect(lost).toEqual([
      '2 dates could be given in outline only; the description says in words what is known.',
      'Left out of 1 event: the time of day.',
      'Left out of 1 event: the importance.',
      'Left out: 1 era.'
    ]);
  });

  it('is a list of events with their quotations', async () => {
    const [item] = await itemsOf(
      eventOf({
        summary: 'More.',
        occurrence: undefined,
        place: { label: 'Geneva', lat: 46.2, lon: 6.1 },
        links: [{ url: 'https://a.example/' }]
      })
    );
    expect(item).toMatchObject({
      '@type': 'Event',
      name: 'Talks begin in Geneva',
      description: 'More.',
      startDate: '2021-05-03',
      location: { '@type': 'Place', name: 'Geneva', geo: { latitude: 46.2, longitude: 6.1 } },
      subjectOf: [
        {
          '@type': 'Quotation',
          text: 'Talks began in Geneva on May 3, 2021',
          citation: { name: 'A paper', url: 'https://paper.example/a', publisher: { name: 'The Paper' } }
        },
        { '@type': 'WebPage', url: 'https://a.example/' }
      ]
    });
  });

  it.each([
    [{ edtf: '2021-05', aspect: 'within' }, { startDate: '2021-05' }],
    [
      { edtf: '2021-05', aspect: 'throughout' },
      { startDate: '2021-05', endDate: '2021-05' }
    ],
    [
      { edtf: '2021-05-03/2021-05-05', aspect: 'throughout' },
      { startDate: '2021-05-03', endDate: '2021-05-05' }
    ],
    [{ edtf: '2021-05-03/2021-05-05', aspect: 'within' }, { startDate: '[2021-05-03..2021-05-05]' }],
    [{ edtf: '2020/..', aspect: 'since' }, { startDate: '2020' }],
    [{ edtf: '2021-05', aspect: 'until' }, { endDate: '2021-05' }],
    [{ edtf: '1918~', aspect: 'within' }, { startDate: '1918~' }],
    [
      { bounds: [null, '2021-05-03', '2021-05-05', '2021-05-09'], aspect: 'throughout' },
      { startDate: '[..2021-05-03]', endDate: '[2021-05-05..2021-05-09]' }
    ]
  ] as const)('gives the date %j as %j, and no surer', async (when, dates) => {
    const [item] = await itemsOf(vague(when));
    const { startDate, endDate } = item as { startDate?: string; endDate?: string };
    expect({ ...(startDate && { startDate }), ...(endDate && { endDate }) }).toEqual(dates);
  });
});
