import { describe, expect, it } from 'vitest';
import { markwhenReader } from '../../../src/formats/markwhen/reader.ts';
import { markwhenWriter } from '../../../src/formats/markwhen/writer.ts';
import { english } from '../../../src/words/en/index.ts';
import { storyOf, timelineOf } from '../../support/documents.ts';
import { importOf, lostOf } from './support.ts';

const datesOf = async (lines: readonly string[], header = ''): Promise<readonly string[]> => {
  const { timeline } = await importOf(markwhenReader, `${header}\n${lines.join('\n')}\n2000: last\n`);
  return timeline.events.slice(0, -1).map(({ when }) => `${when.edtf} ${when.aspect}`);
};

describe('a date of Markwhen stays as precise as it is written', () => {
  it.each([
    ['1981', '1981 within'],
    ['2012-05', '2012-05 within'],
    ['2022-01-30', '2022-01-30 on'],
    ['1964/2008', '1964/2008 throughout'],
    ['2004-02-01 /2005-02', '2004-02-01/2005-02 throughout'],
    ['2012-01 - 2012-06', '2012-01/2012-06 throughout'],
    ['2012-2013', '2012/2013 throughout'],
    ['2001-03', '2001-03 within'],
    ['04/1776', '1776-04 within'],
    ['12/7/1941', '1941-12-07 on'],
    ['11/11/2024-12/12/2024', '2024-11-11/2024-12-12 throughout'],
    ['1998-06/01/2000', '1998/2000-06-01 throughout'],
    ['1 Jan 1998 to 11/11/2011', '1998-01-01/2011-11-11 throughout'],
    ['18 March 2026', '2026-03-18 on'],
    ['March 2026', '2026-03 within'],
    ['2005/now', '2005 since'],
    ['2020-02-22T12:13:14Z-now', '2020-02-22 since'],
    ['2018/6 months', '2018/ throughout'],
    ['79', '0079 within'],
    ['44 BC', '-0043 within'],
    ['300–200 BCE', '-0299/-0199 throughout'],
    ['50 BC-50 AD', '-0049/0050 throughout']
  ])('%s is %s', async (written, edtf) => {
    expect(await datesOf([`${written}: It happened`])).toEqual([edtf]);
  });
});

describe('the order of day and month', () => {
  it('is the American one, as Markwhen has it, and the report says so', async () => {
    const { timeline, report } = await importOf(markwhenReader, '5/6/2020: One\n2021: Two');
    expect(timeline.events[0]!.when.edtf).toBe('2020-05-06');
    expect(report.decisions).toMatchObject([
      { question: 'dayOrder', chosen: 'mdy', because: 'default', count: 1, examples: ['5/6/2020'] }
    ]);
  });

  it('is the European one where the header says so', async () => {
    expect(await datesOf(['5/6/2020: One'], 'dateFormat: d/M/y')).toEqual(['2020-06-05 on']);
  });

  it('follows from a day that can be no month', async () => {
    expect(await datesOf(['14/01/2023: One', '5/6/2020: Two'])).toEqual(['2023-01-14 on', '2020-06-05 on']);
  });

  it('is said by the file where a day in the second place can be no month', async () => {
    const { report } = await importOf(markwhenReader, '1/14/2023: One\n5/6/2020: Two');
    expect(report.decisions).toMatchObject([{ chosen: 'mdy', because: 'file', count: 1 }]);
  });

  it('is that of the person who was asked', async () => {
    const { timeline } = await importOf(markwhenReader, '5/6/2020: One\n2021: Two', { dayOrder: 'dmy' });
    expect(timeline.events[0]!.when.edtf).toBe('2020-06-05');
  });
});

const party = `title: Party planning
description: What came when
view: *@example.com
#Travel: blue

// remember the cake
2012-01 - 2012-06: Plans are made #Travel #home
With a [list](https://list.example/a_(b)) and ![the cake](https://img.example/cake.png)

section The long year #big
2012-07-04 20:30: Fireworks in [Washington, DC](location) !fire
riders: Tom, Jerry

  Nobody was hurt: luckily
  group Inside
  after !fire 2 weeks: Cleaning up
  2012-08-01 every 2 weeks: Rest
  endGroup
endSection
5 pm: Tea
2013: Later, with #tags inside and 20% of
`;

describe('a file of Markwhen', () => {
  it('gives its texts, tags, links, places and groups', async () => {
    const { timeline } = await importOf(markwhenReader, party);
    expect(timeline).toMatchObject({
      title: 'Party planning',
      description: 'What came when',
      language: 'und'
    });
    expect(timeline.lanes).toEqual([
      { id: 'the-long-year', label: 'The long year' },
      { id: 'inside', label: 'Inside' }
    ]);
    expect(timeline.events).toEqual([
      {
        id: 'plans-are-made',
        title: 'Plans are made',
        summary: 'With a list and',
        tags: ['Travel', 'home'],
        links: [
          { url: 'https://list.example/a_(b)', label: 'list' },
          { url: 'https://img.example/cake.png', label: 'the cake' }
        ],
        when: { edtf: '2012-01/2012-06', aspect: 'throughout' },
        assertions: []
      },
      {
        id: 'fire',
        title: 'Fireworks in Washington, DC',
        summary: 'Nobody was hurt: luckily',
        lane: 'the-long-year',
        place: { label: 'Washington, DC' },
        time: { start: '20:30' },
        when: { edtf: '2012-07-04', aspect: 'on' },
        assertions: []
      },
      {
        id: 'rest',
        title: 'Rest',
        lane: ['inside', 'the-long-year'],
        when: { edtf: '2012-08-01', aspect: 'on' },
        assertions: []
      },
      {
        id: 'later-with-tags-inside-and-20-of',
        title: 'Later, with tags inside and 20% of',
        tags: ['tags'],
        when: { edtf: '2013', aspect: 'within' },
        assertions: []
      }
    ]);
  });

  it('says what it leaves behind, and why', async () => {
    expect(lostOf(await importOf(markwhenReader, party)).toSorted()).toEqual([
      'colour of a tag: has no place in a document (1)',
      'comment: is a note to whoever edits the file (1)',
      'event: has no date of its own: “5 pm” counts from another event or from the day it is read (1)',
      'event: has no date of its own: “after !fire 2 weeks” counts from another event or from the day it is read (1)',
      'recurrence: would be an event for each time (1)',
      'riders: is a property of Markwhen’s own (1)',
      'tag of a group: “big” is of no single event (1)',
      'view: has no place in a document (1)'
    ]);
  });

  it('is read in bounded time, whatever it is', async () => {
    const hostile = `2020: a\n2021: b\n${'1 w'.repeat(50_000)}: c\n${'['.repeat(50_000)}\n${'1-'.repeat(50_000)}`;
    const start = performance.now();
    await importOf(markwhenReader, hostile);
    expect(performance.now() - start).toBeLessThan(300_000);
  });
});

describe('a line that looks like an event', () => {
  const text = [
    '2019: First',
    'It was: a start',
    'early 2020: Vague',
    'circa 1900: Old',
    'every week: Again',
    'before the war: Peace',
    '2021: Last'
  ].join('\n');

  it('is one where words say its date, and else lost with a reason, never the text of the event above', async () => {
    const imported = await importOf(markwhenReader, text);
    expect(
      imported.timeline.events.map(({ title, summary, when }) => [title, summary, when.edtf, when.mod])
    ).toEqual([
      ['First', 'It was: a start', '2019', undefined],
      ['Vague', undefined, '2020', 'early'],
      ['Old', undefined, '1900~', undefined],
      ['Last', undefined, '2021', undefined]
    ]);
    expect(lostOf(imported)).toEqual([
      'event: has words for a date that can’t be read: “every week” (1)',
      'event: has words for a date that can’t be read: “before the war” (1)'
    ]);
  });
});

describe('a story as Markwhen', () => {
  const story = storyOf(
    timelineOf({
      title: 'Talks: a story',
      lanes: [{ id: 'talks', label: 'Talks' }],
      sources: [{ id: 'paper', title: 'A paper', url: 'https://paper.example/a' }],
      asOf: undefined,
      events: [
        {
          id: 'a',
          title: 'Talks begin #1',
          lane: 'talks',
          tags: ['big deal'],
          when: { edtf: '2021-05-03', aspect: 'on' },
          summary: '2020: they had met.\nstatus: open'
        },
        { id: 'b', title: 'A letter', when: { edtf: '[2021-05-05..2021-05-09]', aspect: 'within' } },
        { id: 'c', title: 'Long ago', when: { edtf: '-0043', aspect: 'within' } },
        { id: 'd', title: 'The sun', when: { edtf: 'Y-13800', aspect: 'within' } },
        { id: 'e', title: 'Peace', when: { edtf: '2022/..', aspect: 'since' } },
        { id: 'f', title: 'No answer', when: { edtf: '2021-02/..', mod: 'mid', aspect: 'since' } }
      ].map((event) => ({
        ...event,
        assertions: [{ voice: 'reported', evidence: [{ source: 'paper', exact: 'Talks began.' }] }]
      })) as never
    })
  );

  it('has a line for each event; a vague date is an outline with its words', async () => {
    const { files, lost } = await markwhenWriter.write(story, english);
    const text = new TextDecoder().decode(files.get(''));
    expect(text).toContain('\nStated.\n“Talks began.”');
    expect(text.split('\n').filter((line) => /^\d/u.test(line))).toEqual([
      '44 BCE: Long ago',
      '2021-02-01/now: No answer (from mid-February 2021 on; no end is given)',
      '2021-05-05/2021-05-09: A letter (some time between May 5 and 9, 2021)',
      '2022/now: Peace',
      '2021-05-03: Talks begin #1 #big_deal'
    ]);
    expect(lost).toEqual([
      '1 event left out, since the format has no such dates: The sun',
      '2 dates could be given in outline only; the title says in words what is known.',
      '2 dates without an end given until “now”, the day on which somebody looks.',
      'What is known of 5 events, and how far, is in the descriptions as text.',
      '5 quotes are in the descriptions as text, which can’t be checked there.'
    ]);
  });

  it('is read again with the same dates, lanes and titles', async () => {
    const { files } = await markwhenWriter.write(story, english);
    const { timeline } = await importOf(markwhenReader, new TextDecoder().decode(files.get('')));
    expect(timeline.title).toBe('Talks: a story');
    expect(timeline.events.map(({ title, when, lane }) => [title, when.edtf, lane])).toEqual([
      ['Long ago', '-0043', undefined],
      ['No answer (from mid-February 2021 on; no end is given)', '2021-02-01', undefined],
      ['A letter (some time between May 5 and 9, 2021)', '2021-05-05/2021-05-09', undefined],
      ['Peace', '2022', undefined],
      ['Talks begin #1', '2021-05-03', 'talks']
    ]);
    expect(timeline.events[4]!.summary).toContain('“Talks began.” — A paper, https://paper.example/a');
    expect(timeline.events[4]!.summary).toContain('– 2020: they had met.\n– status: open');
  });
});
