import { expect, it } from 'vitest';
import { pictureOf } from '../../../src/export/picture/picture.ts';
import { presets } from '../../../src/export/picture/size.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import { parseDay } from '../../../src/model/day.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';
import { eventOf, storyOf, timelineOf } from '../../support/documents.ts';

const meeting = (day: string) =>
  eventOf({
    id: `met-${day}`,
    title: `Met on ${day}`,
    when: { edtf: day, aspect: 'on', inferred: 'Made up.' }
  });

const story = storyOf(
  timelineOf({
    events: [
      ...['2021-03-03', '2021-05-03', '2021-05-31', '2021-01-02'].map(meeting),
      eventOf({
        id: 'stay',
        when: { edtf: '2021-01/..', aspect: 'since', inferred: 'So it is.' },
        occurrence: 'ongoing'
      })
    ]
  })
);

/** The events that a picture lists, in their order. */
function listedIn(of: Story, days?: readonly [string, string]): string[] {
  const { sheet } = pictureOf(
    of,
    {
      size: { width: presets.a4.width, zoom: 1 },
      window: days && { start: parseDay(days[0])!, end: parseDay(days[1])! + 1 },
      filter: {},
      grouping: 'lane',
      theme: 'light',
      transparent: false,
      parts: new Set(sheetParts)
    },
    { words: english }
  );
  const entries = sheet.below.filter(({ kind }) => kind === 'entry');
  return entries.map(({ lines }) => lines[1]!.text);
}

it('a picture lists every event, and one of a period those that may have been within it, to its last day', () => {
  expect(listedIn(story)).toHaveLength(5);
  const listed = listedIn(story, ['2021-05-01', '2021-05-31']);
  expect(listed.filter((title) => title.startsWith('Met'))).toEqual([
    'Met on 2021-05-03',
    'Met on 2021-05-31'
  ]);
  expect(listed).toHaveLength(3);
});

it('a period in which nothing was has no events', () => {
  const ended = { ...story, events: story.events.filter(({ id }) => id !== 'stay') };
  expect(listedIn(ended, ['2021-04-01', '2021-04-02'])).toEqual([]);
});
