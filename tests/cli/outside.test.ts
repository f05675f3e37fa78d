import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runWith } from '../support/effects.ts';

/** What is in each file, as counted in the file itself. */
const files: readonly (readonly [name: string, format: string, events: number])[] = [
  ['d3-milestones-covid19.json', 'd3-milestones (JSON)', 18],
  ['knaw-political-philosophy.json', 'KNAW HuC timeline (JSON)', 27],
  ['simile-jewish.xml', 'SIMILE Timeline (XML)', 170],
  ['simile-jfk.xml', 'SIMILE Timeline (XML)', 130],
  ['simile-monet.xml', 'SIMILE Timeline (XML)', 27],
  ['timelinejs-2-user-interface.json', 'TimelineJS 2 (JSON)', 22],
  ['timelinejs-all-media-types.json', 'TimelineJS 3 (JSON)', 41],
  ['timelinejs-cosmo.json', 'TimelineJS 3 (JSON)', 7],
  ['timelinejs-eras.json', 'TimelineJS 3 (JSON)', 20],
  ['timelinejs-women-in-computing.csv', 'TimelineJS spreadsheet (CSV)', 10],
  ['timelinejs-women-in-computing.json', 'TimelineJS 3 (JSON)', 10]
];

test.each(files)('%s is told from its content, and comes in whole', async (name, format, events) => {
  const bytes = readFileSync(`../shared/outside/${name}`);
  const { code, out } = await runWith(['convert', 'unnamed', '-o', 'story', '--json'], { unnamed: bytes });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ok: true, format, events, problems: [] });
});

test.each(files)('%s goes out as CSV, and comes back with all events', async (name, _, events) => {
  const bytes = readFileSync(`../shared/outside/${name}`);
  const { written } = await runWith(['convert', 'unnamed', '-o', 'a.csv'], { unnamed: bytes });
  const { code, out } = await runWith(['convert', 'a.csv', '-o', 'story', '--json'], {
    'a.csv': written.get('a.csv')!
  });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ format: 'CSV', events });
});
