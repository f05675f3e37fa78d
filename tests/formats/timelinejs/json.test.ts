import { describe, expect, it } from 'vitest';
import { timelinejsJson2Reader } from '../../../src/formats/timelinejs/json-2.ts';
import { timelinejsJsonReader } from '../../../src/formats/timelinejs/json.ts';
import { timelinejsJsonWriter } from '../../../src/formats/timelinejs/write-json.ts';
import { english } from '../../../src/words/en/index.ts';
import { eventOf, storyOf as readableStory, timelineOf } from '../../support/documents.ts';
import { dateIn, eventsOf, lossesOf, readText, storyOf } from '../reading.ts';

const slide = (more: object) => ({ start_date: { year: 1900 }, text: { headline: 'A' }, ...more });

describe('TimelineJS 3', () => {
  it('is as precise as its dates, with numbers as texts', async () => {
    const events = await eventsOf(timelinejsJsonReader, {
      events: [
        slide({ start_date: { year: '622', month: '08', day: '09' } }),
        slide({ start_date: { year: 1904, month: 6, day: '' } }),
        slide({ start_date: { year: '1943', month: '7' }, end_date: { year: '1946' } }),
        slide({ start_date: { year: 1969, month: 7, day: 20, hour: 20, minute: '17' } }),
        slide({ start_date: { year: '-13800000000' } }),
        slide({ start_date: { year: '-44', month: '3', day: '15' } })
      ]
    });
    expect(events.map(dateIn)).toEqual([
      '0622-08-09 on',
      '1904-06 within',
      '1943-07/1946 throughout',
      '1969-07-20 on',
      'Y-13799999999 within approx',
      '-0043-03-15 on'
    ]);
    expect(events[3]!.time).toEqual({ start: '20:17' });
  });

  it('has a time only on one day, and tells of others', async () => {
    const imported = await readText(timelinejsJsonReader, {
      events: [
        slide({ start_date: { year: 1969, hour: 20, minute: 17 } }),
        slide({
          start_date: { year: 1969, month: 7, day: 20, hour: 20, minute: 17 },
          end_date: { year: 1969, month: 7, day: 21, hour: 2, minute: 56 }
        })
      ]
    });
    const { events } = storyOf(imported).timeline;
    expect(events.map((event) => [dateIn(event), event.time])).toEqual([
      ['1969 within', undefined],
      ['1969-07-20/1969-07-21 throughout', undefined]
    ]);
    expect(imported.report.lost.map(({ reason, count }) => [reason, count])).toEqual([
      ['is of no single day', 2],
      ['is of no single day', 1]
    ]);
  });

  it('has a title, eras, lanes, ids and links', async () => {
    const imported = await readText(timelinejsJsonReader, {
      scale: 'human',
      title: { text: { headline: 'T', text: '<p>About</p>' } },
      eras: [{ start_date: { year: 1890 }, end_date: { year: 1910 }, text: { headline: 'An era' } }],
      events: [
        slide({
          unique_id: 'x 1',
          group: 'G',
          media: {
            url: 'https://a.example/video',
            caption: 'C',
            credit: 'D',
            link: 'https://b.example/',
            alt: 'seen',
            link_target: '_blank'
          },
          background: { url: 'x.png', color: 'red' },
          autolink: false
        })
      ]
    });
    expect(storyOf(imported).timeline).toMatchObject({
      title: 'T',
      description: 'About',
      eras: [{ label: 'An era', when: { edtf: '1890/1910' } }],
      lanes: [{ label: 'G' }],
      events: [
        {
          id: 'x-1',
          lane: 'g',
          links: [{ url: 'https://a.example/video', label: 'C — D' }, { url: 'https://b.example/' }],
          assertions: []
        }
      ]
    });
    expect(lossesOf(imported)).toEqual([
      'background.color: says how it looks (1)',
      'media.link_target: says how it looks (1)',
      'autolink: says how it looks (1)',
      'media.alt: has no place in a timeline here (1)',
      'background.url: is the ground of a slide (1)'
    ]);
  });

  it('loses media whose address is within a site that nobody names', async () => {
    const imported = await readText(timelinejsJsonReader, {
      events: [slide({ media: { url: '/static/img/a.png', credit: 'D' } })]
    });
    expect(imported.timeline.events[0]).toMatchObject({ summary: 'D' });
    expect(lossesOf(imported)).toEqual([
      'media.url: is an address within a site that the file does not name (1)'
    ]);
  });

  it('is written so that it reads as the same dates, texts, lanes, eras and ids', async () => {
    const file = {
      title: { text: { headline: 'T & U' } },
      eras: [{ start_date: { year: 1890 }, end_date: { year: 1910 }, text: { headline: 'An era' } }],
      events: [
        slide({ unique_id: 'a', group: 'G', text: { headline: '1 < 2', text: 'Said & done' } }),
        slide({ unique_id: 'b', start_date: { year: -44, month: 3 }, end_date: { year: 14 } }),
        slide({ unique_id: 'c', start_date: { year: 1969, month: 7, day: 20, hour: 20, minute: 17 } }),
        slide({ unique_id: 'd', media: { url: 'https://a.example/', caption: 'C' } })
      ]
    };
    const imported = await readText(timelinejsJsonReader, file);
    const { files, lost } = await timelinejsJsonWriter.write(storyOf(imported), english);
    const again = await readText(timelinejsJsonReader, new TextDecoder().decode(files.get('')));
    expect(again.timeline.events.toSorted(byId)).toEqual(imported.timeline.events.toSorted(byId));
    expect(again.timeline.eras).toEqual(imported.timeline.eras);
    expect(again.timeline.title).toBe('T & U');
    expect(lost).toEqual([]);
  });

  it('is never written with a surer date than it has, and says how many dates it could not hold', async () => {
    const when = (edtf: string, aspect: string) => ({ id: `e${edtf.replace(/\W/gu, '')}`, edtf, aspect });
    const dates = [
      when('[..1939]', 'within'),
      when('../1940', 'throughout'),
      when('1941', 'until'),
      when('1950', 'since'),
      when('1951/..', 'throughout'),
      when('[1960,1962]', 'within'),
      when('1970', 'within')
    ];
    const story = storyOf({
      timeline: {
        version: 1,
        id: 'a',
        title: 'A',
        language: 'en',
        sources: [],
        eras: [{ id: 'e', label: 'Era', when: { edtf: '1950/..', aspect: 'throughout' } }],
        events: dates.map(({ id, ...date }) => ({ id, title: id, when: date, assertions: [] }))
      },
      texts: new Map()
    } as never);
    const { files, lost } = await timelinejsJsonWriter.write(story, english);
    const written = JSON.parse(new TextDecoder().decode(files.get(''))) as {
      eras?: unknown;
      events: { start_date: { year: number }; end_date?: object; display_date?: string }[];
    };
    expect(written.eras).toBeUndefined();
    expect(written.events.map(({ start_date: { year } }) => year)).toEqual([1950, 1951, 1960, 1970]);
    expect(written.events.map(({ display_date: text }) => text !== undefined)).toEqual([
      true,
      true,
      true,
      false
    ]);
    expect(lost.slice(0, 2)).toEqual([
      '3 events left out, since the format has no such dates: e1939; e1940; e1941',
      '3 dates could be given in outline only (2 without an end, 1 on one of several dates); the text shown for the date says in words what is known.'
    ]);
    expect(lost.at(-1)).toBe('Left out: 1 era.');
  });

  it('counts the dates that it gives in outline by what they say beyond it', async () => {
    const dates = [
      { edtf: '2020', aspect: 'within' },
      { edtf: '2020-03', mod: 'mid', aspect: 'within' },
      { edtf: '2020', mod: 'late', aspect: 'within' },
      { edtf: '2020', mod: 'approx', aspect: 'within' },
      { edtf: '2020-05?', aspect: 'within' },
      { edtf: '199X', aspect: 'within' },
      { edtf: '2020-04', aspect: 'throughout' },
      { edtf: '2020-03/2020-05', aspect: 'within' },
      { edtf: '2020-03/2020-05', aspect: 'throughout' },
      { bounds: ['2020-01-01', '2020-01-05', '2020-02-01', '2020-02-05'], aspect: 'throughout' }
    ] as const;
    const events = dates.map((when, index) =>
      eventOf({ id: `e${index}`, when, occurrence: undefined, assertions: [] })
    );
    const { lost } = await timelinejsJsonWriter.write(
      readableStory(timelineOf({ asOf: undefined, events })),
      english
    );
    expect(lost[0]).toBe(
      '8 dates could be given in outline only (1 with a vague beginning or end, 2 early, mid or late in a month or year, 2 approximate or uncertain, 1 with digits that are not known, 1 some time within a span, 1 for all of a day, month or year); the text shown for the date says in words what is known.'
    );
  });

  it('is written on the cosmological scale where it has to be', async () => {
    const imported = await readText(timelinejsJsonReader, {
      events: [slide({ start_date: { year: -4600000000 } })]
    });
    const { files } = await timelinejsJsonWriter.write(storyOf(imported), english);
    expect(JSON.parse(new TextDecoder().decode(files.get('')))).toMatchObject({ scale: 'cosmological' });
  });
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describe('TimelineJS 2', () => {
  it('has its dates with commas, as precise as they are', async () => {
    const events = await eventsOf(timelinejsJson2Reader, {
      timeline: {
        headline: 'T',
        type: 'default',
        text: '<p>About</p>',
        startDate: '1600',
        date: [
          { startDate: '1600', headline: 'A' },
          { startDate: '1968,12', headline: 'B' },
          { startDate: '1968,12,9', endDate: '1969,1,2', headline: 'C', tag: 'G' },
          { startDate: '1968,12,9,17,30', headline: 'D' },
          { startDate: '12/9/1968', headline: 'E' }
        ]
      }
    });
    expect(events.map(dateIn)).toEqual([
      '1600 within',
      '1968-12 within',
      '1968-12-09/1969-01-02 throughout',
      '1968-12-09 on',
      '1968-12-09 on'
    ]);
    expect(events[2]!.lane).toBe('g');
    expect(events[3]!.time).toEqual({ start: '17:30' });
  });

  it('gives the story that TimelineJS 3 gives', async () => {
    const old = await readText(timelinejsJson2Reader, {
      timeline: {
        headline: 'T',
        date: [
          {
            startDate: '1968,12,9',
            headline: 'A',
            text: 'B',
            asset: { media: 'https://a.example/', credit: 'C', caption: 'D' }
          }
        ]
      }
    });
    const now = await readText(timelinejsJsonReader, {
      title: { text: { headline: 'T' } },
      events: [
        {
          start_date: { year: 1968, month: 12, day: 9 },
          text: { headline: 'A', text: 'B' },
          media: { url: 'https://a.example/', credit: 'C', caption: 'D' }
        }
      ]
    });
    expect(old.timeline).toEqual(now.timeline);
  });
});
