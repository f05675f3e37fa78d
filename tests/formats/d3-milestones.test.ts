import { describe, expect, it } from 'vitest';
import { d3MilestonesReader } from '../../src/formats/d3-milestones.ts';
import { dateIn, eventsOf, lossesOf, readText, storyOf } from './reading.ts';

describe('a milestone', () => {
  it('has its date and text under any of the names that its examples use', async () => {
    const events = await eventsOf(d3MilestonesReader, [
      { timestamp: '2017-08-22T00:00', detail: 'A', giturl: 'https://a.example/' },
      { year: 789, title: 'B' },
      { date: '2020-11-09T12:30', text: 'C', url: 'https://c.example/', id: 'x' }
    ]);
    expect(events.map(dateIn)).toEqual(['2017-08-22 on', '0789 within', '2020-11-09 on']);
    expect(events).toMatchObject([
      { title: 'A', links: [{ url: 'https://a.example/' }] },
      { title: 'B' },
      { id: 'x', title: 'C', time: { start: '12:30' }, links: [{ url: 'https://c.example/' }] }
    ]);
  });

  it('with a saying in its title is no quote', async () => {
    const imported = await readText(d3MilestonesReader, [
      { date: '2020-11-09', title: '"Wir schaffen das", Someone' }
    ]);
    expect(imported.timeline.events).toMatchObject([
      { title: '"Wir schaffen das", Someone', assertions: [] }
    ]);
    expect(imported.timeline.sources).toEqual([]);
  });

  it('is in the lane of its category', async () => {
    const imported = await readText(d3MilestonesReader, [
      { system: 'Windows', versions: [{ year: 1985, title: '1.0' }] },
      { system: 'Mac', versions: [{ year: 1984, title: 'System 1' }] }
    ]);
    storyOf(imported);
    expect(imported.timeline.lanes).toMatchObject([{ label: 'Windows' }, { label: 'Mac' }]);
    expect(imported.timeline.events.map(({ lane }) => lane)).toEqual(['windows', 'mac']);
  });

  it('that has no date or only looks is in the report', async () => {
    const imported = await readText(d3MilestonesReader, [
      { date: '2020-11-09', title: 'A', titleStyle: { color: 'red' }, mood: 'blue' },
      { date: 'soon', title: 'B' },
      { title: 'C' }
    ]);
    expect(lossesOf(imported)).toEqual([
      'titleStyle: says how it looks (1)',
      'mood: has no place in a timeline here (1)',
      'date: is no date of the calendar (1)',
      'milestone: has no date or no text (1)'
    ]);
  });
});
