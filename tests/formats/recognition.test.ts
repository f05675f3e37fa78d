import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Sample, type Reader } from '../../src/formats/exchange/sample.ts';
import { d3MilestonesReader } from '../../src/formats/d3-milestones.ts';
import { knawReader } from '../../src/formats/knaw.ts';
import { powertimelineReader } from '../../src/formats/powertimeline.ts';
import { simileJsonReader } from '../../src/formats/simile/json.ts';
import { simileXmlReader } from '../../src/formats/simile/xml.ts';
import { timelinejsJson2Reader } from '../../src/formats/timelinejs/json-2.ts';
import { timelinejsJsonReader } from '../../src/formats/timelinejs/json.ts';
import { visReader } from '../../src/formats/vis.ts';
import { wikidataReader } from '../../src/formats/wikidata/wikidata.ts';
import { sampleOf } from './reading.ts';

const readers: readonly Reader[] = [
  d3MilestonesReader,
  knawReader,
  powertimelineReader,
  simileJsonReader,
  simileXmlReader,
  timelinejsJson2Reader,
  timelinejsJsonReader,
  visReader,
  wikidataReader
];

const recognisedBy = (sample: Sample) =>
  readers.filter((reader) => reader.recognises(sample)).map(({ id }) => id);

const samples: readonly (readonly [id: string, content: unknown])[] = [
  ['timelinejs-json', { events: [{ start_date: { year: 1900 }, text: { headline: 'A' } }] }],
  [
    'timelinejs-json',
    { title: { text: {} }, events: [{ start_date: { year: 1900 }, title: 'A', start: '1900' }] }
  ],
  ['timelinejs-json-2', { timeline: { headline: 'T', date: [{ startDate: '1900', headline: 'A' }] } }],
  ['vis', [{ id: 1, content: 'A', start: '1900', title: 'B', date: '1900' }]],
  ['vis', { items: [{ content: 'A', start: 0 }], groups: [] }],
  ['d3-milestones', [{ date: '1900', title: 'A' }]],
  ['d3-milestones', [{ year: 1900, text: 'A' }]],
  ['d3-milestones', [{ category: 'C', entries: [{ timestamp: '1900', text: 'A' }] }]],
  ['d3-milestones', [[{ timestamp: '1900', text: 'A' }]]],
  ['simile-json', { dateTimeFormat: 'iso8601', events: [{ start: '1900', title: 'A' }] }],
  ['simile-json', "{ events: [ { start: '1900', title: 'A' } ] }"],
  ['simile-json', '{ "events": [ { "start": "1900", "title": "A" }, ] }'],
  ['simile-xml', '<?xml version="1.0"?><!-- a --><data><event start="1900" title="A"/></data>'],
  ['knaw', [{ lbl: 'A', d: 0 }]],
  ['powertimeline', 'timeline:\n  events:\n    - id: a\n      date: "1900-01-01"\n      title: A\n'],
  ['powertimeline', 'version: 1\ntimeline:\n  title: T\nevents:\n- date: 1900-01-01\n  id: a\n  title: A\n'],
  ['wikidata', { head: { vars: ['item'] }, results: { bindings: [{ item: { type: 'uri', value: 'x' } }] } }],
  ['wikidata', [{ item: 'http://www.wikidata.org/entity/Q1', title: 'A', date: '1900-01-01T00:00:00Z' }]],
  ['wikidata', { entities: { Q1: { id: 'Q1', claims: {} } } }]
];

describe('a file', () => {
  it.each(samples)('of %s is recognised by its reader alone: %j', (id, content) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect(recognisedBy(sampleOf(text))).toEqual([id]);
    expect(recognisedBy(sampleOf(`\ufeff${text}`))).toEqual([id]);
  });

  it.each([
    ['timelinejs-json', 'timelinejs-women-in-computing.json'],
    ['timelinejs-json', 'timelinejs-cosmo.json'],
    ['timelinejs-json', 'timelinejs-eras.json'],
    ['timelinejs-json', 'timelinejs-all-media-types.json'],
    ['timelinejs-json-2', 'timelinejs-2-user-interface.json'],
    ['simile-xml', 'simile-jfk.xml'],
    ['simile-xml', 'simile-jewish.xml'],
    ['simile-xml', 'simile-monet.xml'],
    ['knaw', 'knaw-political-philosophy.json'],
    ['d3-milestones', 'd3-milestones-covid19.json']
  ])('of a public project, in %s, is recognised by its reader alone: %s', (id, name) => {
    const sample = new Sample({ name, bytes: readFileSync(`../shared/outside/${name}`) });
    expect(recognisedBy(sample)).toEqual([id]);
  });

  it.each([
    ['our own document', readFileSync('data/north-korea-outreach/timeline.json', 'utf8')],
    ['a table', readFileSync('../shared/outside/timelinejs-women-in-computing.csv', 'utf8')],
    ['nothing', ''],
    ['an empty list', '[]'],
    ['null', 'null'],
    ['numbers', '[1, 2]'],
    ['a list of anything', '[{"a": 1}]'],
    ['another XML', '<rss><channel/></rss>'],
    ['another YAML', 'title: T\ndate: 1900-01-01\n'],
    ['Markdown with front matter', '---\ntitle: T\ndate: 1900-01-01\n---\ntimeline of events'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['annotations', '[{"type": "Annotation", "target": "https://a.example/", "created": "2020-01-01"}]']
  ])('of %s is recognised by none', (_, text) => {
    expect(recognisedBy(sampleOf(text))).toEqual([]);
  });

  it('is recognised in a moment, however hostile', () => {
    const began = performance.now();
    for (const text of [
      '<!--'.repeat(20_000),
      '<!'.repeat(32_000),
      '<!-- -->'.repeat(8_000),
      '<'.repeat(65_000),
      '[['.repeat(20_000),
      ' '.repeat(65_000),
      'timeline:\n'.repeat(6_000)
    ])
      expect(recognisedBy(sampleOf(text))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(300_000);
  });
});
