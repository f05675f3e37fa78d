// @module-tag slow
import { describe, expect, it } from 'vitest';
import { hypothesisReader } from '../../src/formats/annotations/hypothesis.ts';
import { webAnnotationReader } from '../../src/formats/annotations/reader.ts';
import { icalendarReader } from '../../src/formats/icalendar/reader.ts';
import { timelinejsJsonWriter } from '../../src/formats/timelinejs/write-json.ts';
import { english } from '../../src/words/en/index.ts';
import { eventOf, storyOf, timelineOf } from '../support/documents.ts';
import { lossesOf, readText } from './reading.ts';

const inherited = { constructor: 'boo', toString: 'boo', hasOwnProperty: 'boo' };
const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
DTSTART;VALUE=DATE:20210305
SUMMARY:Talks
CONSTRUCTOR:boo
TOSTRING:boo
HASOWNPROPERTY:boo
END:VEVENT
END:VCALENDAR
`;
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/1',
  type: 'Annotation',
  bodyValue: '2021-03-05: Talks',
  target: 'https://example.org/page',
  ...inherited
};
const row = { id: 'a', uri: 'https://example.org/page', text: '2021-03-05: Talks', target: [], ...inherited };

describe('a field with a name that every object has is lost like any other', () => {
  it.each([
    ['a calendar', icalendarReader, calendar],
    ['an annotation', webAnnotationReader, annotation],
    ['an annotation of Hypothesis', hypothesisReader, { rows: [row] }]
  ])('in %s', async (_, reader, content) => {
    const imported = await readText(reader, content);
    const losses = lossesOf(imported).map((loss) => loss.toLowerCase());
    for (const name of Object.keys(inherited))
      expect(losses).toContain(`${name.toLowerCase()}: has no place in a document (1)`);
    expect(structuredClone(imported.report)).toEqual(imported.report);
  });
});

it('the name of a lane is no HTML where TimelineJS shows it', async () => {
  const lanes = [{ id: 'a', label: '<img src=x onerror=alert(1)>' }];
  const story = storyOf(timelineOf({ lanes, events: [eventOf({ lane: 'a' })] }));
  const { files } = await timelinejsJsonWriter.write(story, english);
  const { events } = JSON.parse(new TextDecoder().decode(files.get(''))) as { events: { group: string }[] };
  expect(events[0]!.group).toBe('&lt;img src=x onerror=alert(1)&gt;');
});
