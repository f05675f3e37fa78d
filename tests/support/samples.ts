import { parquetWriteBuffer } from 'hyparquet-writer';
import { workbookOf } from '../../src/formats/tables/workbook.ts';

const headings = ['When', 'What', 'Where'];
const rows = [
  ['2021-03-13', 'The bridge closes', 'The harbour'],
  ['2021-04', 'Repairs begin', 'The harbour']
];
const slideHeadings =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';
const slide = '2021,3,13,,,,,,,The bridge closes,,,,,,,,';
const cellsOf = (line: string): readonly string[] => line.split(',');
const parquet = parquetWriteBuffer({
  columnData: headings.map((name, at) => ({ name, type: 'STRING', data: rows.map((row) => row[at]!) }))
});

/** Small files of each foreign format, by the id of its reader. */
export const samples: readonly (readonly [id: string, content: string | Uint8Array])[] = [
  [
    'timelinejs-json',
    JSON.stringify({ events: [{ start_date: { year: '2021' }, text: { headline: 'The bridge closes' } }] })
  ],
  [
    'timelinejs-json-2',
    JSON.stringify({
      timeline: { headline: 'The bridge', date: [{ startDate: '2021,3,13', headline: 'The bridge closes' }] }
    })
  ],
  [
    'web-annotation',
    JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/1',
      type: 'Annotation',
      body: { type: 'TextualBody', value: '2021-03-13: The bridge closes' },
      target: {
        source: 'https://example.org/herald',
        selector: { type: 'TextQuoteSelector', exact: 'The bridge has been closed' }
      }
    })
  ],
  [
    'hypothesis',
    JSON.stringify({
      annotations: [
        {
          id: 'a',
          uri: 'https://example.org/herald',
          text: '2021-03-13: The bridge closes',
          tags: [],
          target: [
            {
              source: 'https://example.org/herald',
              selector: [{ type: 'TextQuoteSelector', exact: 'The bridge has been closed' }]
            }
          ]
        }
      ]
    })
  ],
  ['vis', JSON.stringify([{ id: 1, content: 'The bridge closes', start: '2021-03-13' }])],
  [
    'd3-milestones',
    JSON.stringify([
      { timestamp: '2021-03-13T00:00', text: 'The bridge closes' },
      { timestamp: '2021-04-01T00:00', text: 'Repairs begin' }
    ])
  ],
  ['knaw', JSON.stringify([{ lbl: 'The bridge closes', d: 1615593600000 }])],
  [
    'wikidata',
    JSON.stringify({
      head: { vars: ['item', 'itemLabel', 'date'] },
      results: {
        bindings: [
          {
            item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
            itemLabel: { type: 'literal', value: 'The bridge closes', 'xml:lang': 'en' },
            date: {
              type: 'literal',
              datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
              value: '2021-03-13T00:00:00Z'
            }
          }
        ]
      }
    })
  ],
  [
    'simile-json',
    JSON.stringify({
      dateTimeFormat: 'iso8601',
      events: [{ start: '2021-03-13', title: 'The bridge closes' }]
    })
  ],
  ['simile-xml', '<data><event start="Mar 13 2021" title="The bridge closes">Text</event></data>'],
  [
    'icalendar',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20210313\r\nSUMMARY:The bridge closes\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
  ],
  [
    'powertimeline',
    'timeline:\n  title: The bridge\n  events:\n    - date: 2021-03-13\n      title: The bridge closes\n'
  ],
  ['yaml', '- date: 2021-03-13\n  title: The bridge closes\n- date: 2021-04\n  title: Repairs begin\n'],
  ['markdown', '---\ntitle: The bridge closes\ndate: 2021-03-13\n---\n\nThe bridge closed.\n'],
  ['markwhen', 'title: The bridge\n\n2021-03-13: The bridge closes\n2021-04: Repairs begin\n'],
  ['csv', [headings, ...rows].map((row) => row.join(',')).join('\n')],
  ['tsv', [headings, ...rows].map((row) => row.join('\t')).join('\n')],
  ['xlsx', await workbookOf([headings, ...rows], 'Bridge')],
  ['parquet', new Uint8Array(parquet)],
  ['timelinejs-csv', `${slideHeadings}\n${slide}\n`],
  ['timelinejs-xlsx', await workbookOf([slideHeadings, slide].map(cellsOf), 'Bridge')]
];
