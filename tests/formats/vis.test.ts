import { describe, expect, it } from 'vitest';
import { visReader } from '../../src/formats/vis.ts';
import { dateIn, decisionsOf, eventsOf, expectUnreadable, lossesOf, readText, storyOf } from './reading.ts';

const dateOf = async (item: object, choices = {}) => {
  const [event] = await eventsOf(visReader, [{ content: 'T', ...item }], choices);
  return [dateIn(event!), event!.time];
};
const april20 = Date.UTC(2014, 3, 20);

describe('an item of vis-timeline', () => {
  it('is a day, a month or a year as its text says', async () => {
    expect(await dateOf({ start: '2014-04-20' })).toEqual(['2014-04-20 on', undefined]);
    expect(await dateOf({ start: '2014-04' })).toEqual(['2014-04 within', undefined]);
    expect(await dateOf({ start: 'Sun Apr 20 2014 00:00:00 GMT+0200 (CEST)' })).toEqual([
      '2014-04-20 on',
      undefined
    ]);
    expect(await dateOf({ start: '2014-04-20T14:30' })).toEqual(['2014-04-20 on', { start: '14:30' }]);
  });

  it('is the day that its milliseconds are in the zone that was chosen', async () => {
    expect(await dateOf({ start: april20 })).toEqual(['2014-04-20 on', undefined]);
    expect(await dateOf({ start: String(april20) })).toEqual(['2014-04-20 on', undefined]);
    expect(await dateOf({ start: `/Date(${april20})/` })).toEqual(['2014-04-20 on', undefined]);
    const midnightInVienna = '2014-04-19T22:00:00.000Z';
    expect(await dateOf({ start: midnightInVienna })).toEqual([
      '2014-04-19 on',
      { start: '22:00', zone: 'Z' }
    ]);
    expect(await dateOf({ start: midnightInVienna }, { zone: 'Europe/Vienna' })).toEqual([
      '2014-04-20 on',
      undefined
    ]);
  });

  it('lasts to the day before an end at midnight, and to a day that is its end', async () => {
    expect(await dateOf({ start: april20, end: april20 + 2 * 86_400_000 })).toEqual([
      '2014-04-20/2014-04-21 throughout',
      undefined
    ]);
    expect(await dateOf({ start: '2014-04-20', end: '2014-04-22' })).toEqual([
      '2014-04-20/2014-04-22 throughout',
      undefined
    ]);
    expect(await dateOf({ start: '2014-04-20', end: '2014-04-22' }, { end: 'exclusive' })).toEqual([
      '2014-04-20/2014-04-21 throughout',
      undefined
    ]);
  });

  it('is nothing on a moment that no calendar has', async () => {
    const imported = await readText(visReader, [
      { content: 'T', start: '2021-02-30T10:00:00Z' },
      { content: 'U', start: '2021-02-28T10:00:00Z' }
    ]);
    expect(imported.timeline.events.map(dateIn)).toEqual(['2021-02-28 on']);
    expect(lossesOf(imported)).toContain('start: is no date of the calendar (1)');
  });

  it('on January 1 is that day unless a person says that it is the year', async () => {
    expect(await dateOf({ start: '1969-01-01' })).toEqual(['1969-01-01 on', undefined]);
    expect(await dateOf({ start: '1969-01-01' }, { january1: 'year' })).toEqual(['1969 within', undefined]);
  });

  it('tells what was decided', async () => {
    const imported = await readText(visReader, [{ content: 'T', start: april20, end: april20 + 86_400_000 }]);
    expect(decisionsOf(imported)).toEqual(['zone UTC default 2', 'end exclusive file 1']);
  });

  it('gives text and links for HTML, a lane for its group, and an era for a background', async () => {
    const imported = await readText(visReader, {
      items: [
        {
          id: 7,
          content: '<b>A</b> &amp; B <a href="https://a.example/">more</a><img src="x.png">',
          title: 'Said <i>twice</i>',
          start: '1900',
          group: 1,
          className: 'red'
        },
        { content: 'C', start: '1901', end: '1905', type: 'background' }
      ],
      groups: [{ id: 1, content: '<em>Group</em>', nestedGroups: [2] }]
    });
    storyOf(imported);
    expect(imported.timeline).toMatchObject({
      lanes: [{ label: 'Group' }],
      eras: [{ label: 'C', when: { edtf: '1901/1905' } }],
      events: [
        {
          id: '7',
          title: 'A & B more',
          summary: 'Said twice',
          lane: 'group',
          links: [{ url: 'https://a.example/', label: 'more' }]
        }
      ]
    });
    expect(lossesOf(imported)).toEqual([
      'groups.nestedGroups: has no place in a timeline here (1)',
      'className: says how it looks (1)',
      'link: is no address of a web page (1)'
    ]);
  });

  it('keeps its start if it ends before it, and is left out without a start that can be read', async () => {
    const imported = await readText(visReader, [
      { content: 'A', start: '1905', end: '1901' },
      { content: 'B', start: '2014-02-30' },
      { content: 'C', start: 1e300 }
    ]);
    expect(imported.timeline.events.map(dateIn)).toEqual(['1905 within']);
    expect(lossesOf(imported)).toEqual([
      'end: ends before it starts; only the start is kept (1)',
      'start: is no date of the calendar (2)',
      'item: has no start (2)'
    ]);
  });

  it('of a file without items gets a message', async () => {
    await expectUnreadable(visReader, '[]', /no list of items/);
    await expectUnreadable(visReader, '{"items"', /no JSON/);
  });
});
