import { describe, expect, it } from 'vitest';
import { d3MilestonesReader } from '../../src/formats/d3-milestones.ts';
import { Unreadable } from '../../src/formats/exchange/imported.ts';
import { knawReader } from '../../src/formats/knaw.ts';
import { simileJsonReader } from '../../src/formats/simile/json.ts';
import { timelinejsJson2Reader } from '../../src/formats/timelinejs/json-2.ts';
import { timelinejsJsonReader } from '../../src/formats/timelinejs/json.ts';
import { visReader } from '../../src/formats/vis.ts';
import { wikidataReader } from '../../src/formats/wikidata/wikidata.ts';
import { readText, sampleOf, storyOf } from './reading.ts';

const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
const deepObject = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
const html = '<script>x()</script><iframe src="https://a.example/"></iframe>A<img src=x onerror=x()>';

/** Each reader with an event that has some value in its date, its title and a field that nobody knows. */
const formats = [
  [
    d3MilestonesReader,
    (date: string, title: string, more: string) => `[{"date":${date},"title":${title},"more":${more}}]`
  ],
  [
    knawReader,
    (date: string, title: string, more: string) => `[{"d":${date},"lbl":${title},"more":${more}}]`
  ],
  [
    simileJsonReader,
    (date: string, title: string, more: string) =>
      `{"events":[{"start":${date},"title":${title},"more":${more}}]}`
  ],
  [
    timelinejsJson2Reader,
    (date: string, title: string, more: string) =>
      `{"timeline":{"date":[{"startDate":${date},"headline":${title},"more":${more}}]}}`
  ],
  [
    timelinejsJsonReader,
    (date: string, title: string, more: string) =>
      `{"events":[{"start_date":{"year":${date}},"text":{"headline":${title}},"more":${more}}]}`
  ],
  [
    visReader,
    (date: string, title: string, more: string) => `[{"start":${date},"content":${title},"more":${more}}]`
  ],
  [
    wikidataReader,
    (date: string, title: string, more: string) =>
      `[{"item":"http://www.wikidata.org/entity/Q1","itemLabel":${title},"date":${date},"more":${more}}]`
  ]
] as const;

/** A date that a format can have. */
const dated = (id: string): string =>
  id === 'knaw' ? '0' : id === 'wikidata' ? '"1950-07-16T00:00:00Z"' : '"1950"';

/** The number of events, or the message; other errors are thrown. */
async function outcome(reader: (typeof formats)[number][0], text: string): Promise<number | string> {
  reader.recognises(sampleOf(text));
  try {
    const imported = await readText(reader, text);
    return storyOf(imported).events.length;
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

describe.each(formats.map(([reader, text]) => [reader.id, reader, text] as const))(
  '%s',
  (_, reader, text) => {
    it('with values of any kind in any field gives events or a message', { tags: 'slow' }, async () => {
      for (const value of [
        'null',
        'true',
        '1e308',
        '-1e308',
        '9007199254740993',
        '""',
        '"x"',
        '[]',
        '{}',
        '[[{}]]',
        '{"__proto__":{"a":1}}',
        '"\\u0000\\ud800"',
        deep,
        deepObject
      ])
        for (const content of [
          text(value, '"A"', '1'),
          text('"1900"', value, '1'),
          text('1900', '"A"', value),
          value
        ])
          expect(await outcome(reader, content)).not.toBeNaN();
    });

    it('with twenty thousand events of one title is read in seconds', { tags: 'slow' }, async () => {
      const one = text(dated(reader.id), '"A"', '1');
      const [start, end] = [one.lastIndexOf('[') + 1, one.lastIndexOf(']')];
      const many =
        one.slice(0, start) + new Array(20_000).fill(one.slice(start, end)).join(',') + one.slice(end);
      const began = performance.now();
      const { timeline } = await readText(reader, many);
      expect(timeline.events).toHaveLength(reader.id === 'wikidata' ? 1 : 20_000);
      expect(performance.now() - began).toBeLessThan(300_000);
    });

    it('with a new name for every field has a report of bounded size', async () => {
      const more = Array.from({ length: 5_000 }, (_, index) => `"f${index}":1`).join(',');
      const content = text(dated(reader.id), '"A"', `1,${more}`);
      const outcome = await readText(reader, content).catch((error: unknown) => error);
      if (outcome instanceof Unreadable) return;
      expect(outcome).toHaveProperty('report');
      expect((outcome as Awaited<ReturnType<typeof readText>>).report.lost.length).toBeLessThan(600);
    });
  }
);

// Labels of knaw-huc and Wikidata are plain text, and stay what they are.
const inHtml = formats.filter(([{ id }]) => !['knaw', 'wikidata'].includes(id));

describe.each(inHtml.map(([reader, text]) => [reader.id, reader, text] as const))('%s', (_, reader, text) => {
  it('with HTML that would run gives its text', async () => {
    const { timeline } = await readText(reader, text('"1950"', JSON.stringify(html), '1'));
    expect(timeline.events.map(({ title }) => title)).toEqual(['A']);
  });
});
