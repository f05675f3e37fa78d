import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Sample } from '../../src/formats/exchange/sample.ts';
import { timelinejsCsvReader } from '../../src/formats/timelinejs/sheet.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import { storyOf } from '../support/documents.ts';

test('women in computing, a spreadsheet of TimelineJS: ten slides after the title', async () => {
  const file = {
    name: 'timelinejs-women-in-computing.csv',
    bytes: readFileSync('../shared/outside/timelinejs-women-in-computing.csv')
  };
  expect(timelinejsCsvReader.recognises(new Sample(file))).toBe(true);
  const { timeline, report } = await timelinejsCsvReader.read([file], {});
  expect(parseTimeline(timeline)).toMatchObject({ ok: true });
  const { events } = storyOf(timeline);
  expect(timeline.title).toBe('Women in Computing');
  expect(events.map(({ title, when }) => [when.edtf, title])).toEqual([
    ['1815-12-10/1852-11-27', 'Ada Lovelace'],
    ['1943-06-05', 'The First Computer'],
    ['1943-07/1946', '...And the women who made it work'],
    ['1948-03-14', 'Edith Clarke: Bucking the Trend'],
    ['1951', 'Rózsa Péter writes recursion'],
    ['1952', 'Grace Hopper invents the compiler'],
    ['1956/1962', 'Contributions to space exploration'],
    ['1958', 'The First PhD in Computer Science'],
    ['1972', 'Karen Spärck Jones makes search possible'],
    ['1985', '"The Mother of the Internet"']
  ]);
  expect(report.events).toBe(10);
  expect(report.lost.map(({ field, count }) => [field, count])).toEqual([
    ['Background', 1],
    ['Background', 1]
  ]);
  expect(report.decisions).toEqual([]);
});
