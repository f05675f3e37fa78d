import { describe, expect, it } from 'vitest';
import { powertimelineReader } from '../../src/formats/powertimeline.ts';
import { dateIn, decisionsOf, eventsOf, expectUnreadable, lossesOf, readText, storyOf } from './reading.ts';

const yaml = (events: string) => `version: 1
timeline:
  title: "A title"
  description: About it
  visibility: private
events:
${events}`;

describe('PowerTimeline’s YAML', () => {
  it('is read in its export format and in its schema', async () => {
    const event = '- id: "e-1"\n  date: "1961-04-12"\n  title: Gagarin\n';
    const exported = await readText(powertimelineReader, yaml(event));
    const indented = event.replace(/^/gmu, '    ');
    const inSchema = await readText(
      powertimelineReader,
      `timeline:\n  metadata:\n    name: "A title"\n    description: About it\n  events:\n${indented}`
    );
    expect(exported.timeline).toEqual(inSchema.timeline);
    expect(storyOf(exported).timeline).toMatchObject({
      title: 'A title',
      description: 'About it',
      events: [{ id: 'e-1', title: 'Gagarin' }]
    });
    expect(lossesOf(exported)).toEqual([
      'timeline.visibility: has no place in a timeline here (1)',
      'version: has no place in a timeline here (1)'
    ]);
  });

  it('has days, spans of days and times', async () => {
    const events = await eventsOf(
      powertimelineReader,
      yaml(`- {id: a, date: 1969-07-20, endDate: 1969-07-21, title: A}
- {id: b, date: 1961-04-12, time: 06:07, title: B}
- {id: c, date: 1925-01-01, title: C}
- {id: d, date: 1925, title: D}`)
    );
    expect(events.map(dateIn)).toEqual([
      '1969-07-20/1969-07-21 throughout',
      '1961-04-12 on',
      '1925-01-01 on',
      '1925 within'
    ]);
    expect(events[1]!.time).toEqual({ start: '06:07' });
  });

  it('asks whether January 1 is a day, as it has no way to write a year', async () => {
    const file = yaml('- {id: c, date: 1925-01-01, title: C}');
    expect(decisionsOf(await readText(powertimelineReader, file))).toEqual(['january1 day default 1']);
    const [event] = await eventsOf(powertimelineReader, file, { january1: 'year' });
    expect(dateIn(event!)).toBe('1925 within');
  });

  it('makes citations of its sources', async () => {
    const { timeline } = await readText(
      powertimelineReader,
      yaml('- {id: a, date: 1969-07-20, title: A, sources: ["https://a.example/", "National Archives"]}')
    );
    expect(timeline.sources).toMatchObject([
      { title: 'https://a.example/', url: 'https://a.example/' },
      { title: 'National Archives' }
    ]);
    expect(timeline.events[0]!.assertions[0]!.evidence).toHaveLength(2);
  });

  it('with aliases that grow, deep lists or faults gets a message', { tags: 'slow' }, async () => {
    const bomb = `timeline: {title: T}\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nevents: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`;
    await expectUnreadable(powertimelineReader, bomb, /refers to the same part again and again/);
    await expectUnreadable(
      powertimelineReader,
      `timeline: ${'['.repeat(20_000)}`,
      /nested too deeply|no sound YAML/
    );
    await expectUnreadable(powertimelineReader, 'timeline: "', /no sound YAML/);
  });
});
