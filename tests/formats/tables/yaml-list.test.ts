import { expect, test } from 'vitest';
import { yamlReader } from '../../../src/formats/tables/yaml-list.ts';
import { expectUnreadable, lossesOf, readText, sampleOf } from '../reading.ts';

const list = `# What came when
- date: 2021-03-13
  title: "The bridge closes"
  tags: [bridge, harbour]
  place: no
- start: 1950s
  headline: Plans
- date: 2021-02-30
  title: Never
- title: Nested
  date: 1999
  detail: { by: me }
- alone
`;

test('a list of objects in YAML is read as a table: dates as they are written, lists as several', async () => {
  expect(yamlReader.recognises(sampleOf(list))).toBe(true);
  const imported = await readText(yamlReader, list);
  expect(imported.timeline.events).toMatchObject([
    {
      title: 'The bridge closes',
      when: { edtf: '2021-03-13', aspect: 'on' },
      tags: ['bridge', 'harbour'],
      place: { label: 'no' }
    },
    { title: 'Nested', when: { edtf: '1999', aspect: 'within' } }
  ]);
  expect(imported.report.lost).toContainEqual({
    field: 'date',
    reason: 'is no date of the calendar',
    count: 1,
    first: ['item 3']
  });
  expect(lossesOf(imported)).toContain('detail: is no text (1)');
});

test('other YAML is no list of events', async () => {
  expect(yamlReader.recognises(sampleOf('- name: build\n  run: npm test\n'))).toBe(false);
  expect(yamlReader.recognises(sampleOf('title: A\ndate: 2021\n'))).toBe(false);
  await expectUnreadable(yamlReader, 'title: A\ndate: 2021\n', /no list of events/u);
});

test('aliases that grow without end and lists of many keys get a message', async () => {
  const grows = `- &a [x, x, x, x]\n${Array.from({ length: 9 }, (_, index) => `- &a${index} [*a, *a, *a, *a, *a, *a, *a, *a, *a]`).join('\n')}\n- date: *a8\n  title: *a8\n`;
  await expectUnreadable(yamlReader, grows, /tangled|no list|No column/u);
  const wide = Array.from({ length: 600 }, (_, index) => `- key${index}: x`).join('\n');
  await expectUnreadable(yamlReader, wide, /600 keys/u);
});
