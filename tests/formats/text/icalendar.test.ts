import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../src/formats/exchange/imported.ts';
import { icalendarReader } from '../../../src/formats/icalendar/reader.ts';
import { folded, icalendarWriter } from '../../../src/formats/icalendar/writer.ts';
import { english } from '../../../src/words/en/index.ts';
import { eventOf, quoteOf, storyOf, timelineOf } from '../../support/documents.ts';
import { fileOf, importOf, lostOf } from './support.ts';

const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    'X-WR-CALNAME:Talks\\, and more',
    ...events.flatMap((lines) => [
      'BEGIN:VEVENT',
      'UID:a@example.org',
      'DTSTAMP:20210101T000000Z',
      ...lines,
      'END:VEVENT'
    ]),
    'END:VCALENDAR',
    ''
  ].join('\r\n');

const firstOf = async (...lines: readonly string[]) =>
  (await importOf(icalendarReader, calendar(['SUMMARY:Talks', ...lines]))).timeline.events[0]!;

describe('an event of a calendar', () => {
  it.each([
    [['DTSTART;VALUE=DATE:20210305'], '2021-03-05', undefined],
    [['DTSTART;VALUE=DATE:20210305', 'DTEND;VALUE=DATE:20210306'], '2021-03-05', undefined],
    [['DTSTART;VALUE=DATE:20210305', 'DTEND;VALUE=DATE:20210308'], '2021-03-05/2021-03-07', undefined],
    [['DTSTART;VALUE=DATE:20210305', 'DURATION:P1W'], '2021-03-05/2021-03-11', undefined],
    [['DTSTART;VALUE=DATE:20210305', 'DTEND;VALUE=DATE:20210301'], '2021-03-05', undefined],
    [['DTSTART:20210305T053100Z'], '2021-03-05', { start: '05:31', zone: 'Z' }],
    [['DTSTART:20210305T053100'], '2021-03-05', { start: '05:31' }],
    [
      ['DTSTART;TZID=Asia/Pyongyang:20210305T053100', 'DTEND;TZID=Asia/Pyongyang:20210305T060000'],
      '2021-03-05',
      { start: '05:31', end: '06:00', zone: 'Asia/Pyongyang' }
    ],
    [['DTSTART:20210305T230000Z', 'DTEND:20210306T000000Z'], '2021-03-05', { start: '23:00', zone: 'Z' }],
    [['DTSTART:20210305T230000Z', 'DURATION:PT3H'], '2021-03-05/2021-03-06', undefined]
  ])('with %j is on %s', async (lines, edtf, time) => {
    expect(await firstOf(...lines)).toMatchObject({ when: { edtf } });
    expect((await firstOf(...lines)).time).toEqual(time);
  });

  it.each([
    [
      ['DTSTART:20210305T100000Z', 'DTEND:20210305T090000Z'],
      'DTEND: is before the start, which is kept alone (1)'
    ],
    [
      ['DTSTART;VALUE=DATE:20210305', 'DTEND;VALUE=DATE:20210301'],
      'DTEND: is before the start, which is kept alone (1)'
    ],
    [['DTSTART:20210305T100000Z', 'DURATION:-PT1H'], 'DURATION: can’t be read; the start is kept alone (1)'],
    [['DTSTART:20210305T100030Z'], 'DTSTART: has seconds; hours and minutes are kept (1)'],
    [
      ['DTSTART:20210305T100000Z', 'DURATION:PT1H5S'],
      'DURATION: has seconds; hours and minutes are kept (1)'
    ],
    [['DTSTART;VALUE=DATE:20210305', 'GEO:95.0;10.0'], 'GEO: is no point on the earth (1)'],
    [
      ['DTSTART;VALUE=DATE:20210305', 'DESCRIPTION:One', 'DESCRIPTION:Two'],
      'DESCRIPTION: is there already; the first is kept (1)'
    ]
  ])('with %j tells what is left behind', async (lines, lost) => {
    const imported = await importOf(icalendarReader, calendar(['SUMMARY:Talks', ...lines]));
    expect(lostOf(imported)).toEqual([lost]);
    const [field] = lost.split(':');
    const isUsed = /seconds|already/u.test(lost);
    expect(imported.report.mapped.some((mapped) => mapped.field === field)).toBe(isUsed);
  });

  it('gives its texts without escapes and folds, and all its facts', async () => {
    const text = calendar([
      'DTSTART;VALUE=DATE:20210305',
      'SUMMARY;LANGUAGE=en:Talks\\, the',
      '  first',
      'DESCRIPTION:One\\nTwo\\; <b>three</b> <a href="https://a.example/">here</a>',
      'LOCATION:Geneva',
      'GEO:46.2;6.1',
      'URL:https://talks.example/',
      'CATEGORIES:One,Two\\, three',
      'STATUS:CANCELLED',
      'RRULE:FREQ=DAILY;COUNT=3',
      'ATTENDEE:mailto:a@example.org',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT5M',
      'END:VALARM'
    ]);
    const imported = await importOf(icalendarReader, text, { asOf: '2021-06-01' });
    expect(imported.timeline).toMatchObject({ title: 'Talks, and more', language: 'en' });
    expect(imported.timeline.events).toEqual([
      {
        id: 'a-example.org',
        title: 'Talks, the first',
        summary: 'One Two; three here',
        place: { label: 'Geneva', lat: 46.2, lon: 6.1 },
        links: [{ url: 'https://talks.example/' }, { url: 'https://a.example/', label: 'here' }],
        tags: ['One', 'Two, three'],
        when: { edtf: '2021-03-05', aspect: 'on' },
        occurrence: 'cancelled',
        assertions: []
      }
    ]);
    expect(lostOf(imported)).toEqual([
      'RRULE: would be an event for each time; the first is kept (1)',
      'ATTENDEE: is a person who was invited, no actor of the story (1)',
      'VALARM: has no place in a document (1)'
    ]);
  });

  it('keeps a time without the zone that only one program knows', async () => {
    const imported = await importOf(
      icalendarReader,
      calendar(['SUMMARY:Talks', 'DTSTART;TZID=Some Standard Time:20210305T053100'])
    );
    expect(imported.timeline.events[0]!.time).toEqual({ start: '05:31' });
    expect(lostOf(imported)).toEqual(['TZID: “Some Standard Time” is no name of the time zone database (1)']);
  });

  it('is left out without a start, and without a title', async () => {
    const imported = await importOf(
      icalendarReader,
      calendar(['SUMMARY:Talks'], ['DTSTART:20210305T053100Z'])
    );
    expect(imported.timeline.events).toEqual([]);
    expect(lostOf(imported)).toEqual([
      'event: has no DTSTART that is a day or a time (1)',
      'event: has no title (1)'
    ]);
  });
});

it('a broken calendar gets a message', async () => {
  const read = async (text: string) => icalendarReader.read([fileOf(text)], {});
  await expect(read('BEGIN:VCALENDAR\r\nnothing of this\r\nEND:VCALENDAR')).rejects.toThrow(Unreadable);
  await expect(read('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n')).rejects.toThrow(Unreadable);
  await expect(read(`BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(20_000)}`)).rejects.toThrow(Unreadable);
});

describe('a story as a calendar', () => {
  const story = storyOf(
    timelineOf({
      lanes: [{ id: 'talks', label: 'Talks; all' }],
      sources: [{ id: 'paper', title: 'A paper', url: 'https://paper.example/a', retrieved: '2021-07-01' }],
      events: [
        eventOf({
          id: 'day',
          lane: 'talks',
          tags: ['a,b'],
          when: { edtf: '2021-05-03', aspect: 'on' },
          place: { label: 'Geneva', lat: 46.2, lon: 6.1 }
        }),
        eventOf({
          id: 'days',
          title: 'Three days',
          when: { edtf: '2021-05-03/2021-05-05', aspect: 'throughout' }
        }),
        eventOf({
          id: 'time',
          title: 'At night',
          when: { edtf: '2021-05-03', aspect: 'on' },
          time: { start: '05:31', end: '06:00', zone: '+09:00' }
        }),
        eventOf({ id: 'month', title: 'In May', when: { edtf: '2021-05', aspect: 'within' } }),
        eventOf({
          id: 'one-of',
          title: 'A letter',
          when: { edtf: '[2021-05-03..2021-05-05]', aspect: 'within' }
        }),
        eventOf({
          id: 'about',
          title: 'About then',
          when: { edtf: '2021-05-03', mod: 'approx', aspect: 'on' }
        }),
        eventOf({ id: 'bc', title: 'The ides', when: { edtf: '-0043-03-15', aspect: 'on' } })
      ].map((event) => ({
        ...event,
        assertions: [{ voice: 'reported', evidence: [quoteOf('Talks; began, “so” they said.')] }]
      }))
    })
  );

  it('has what is on certain days, and names the rest', async () => {
    const { files, lost } = await icalendarWriter.write(story, english);
    const text = new TextDecoder().decode(files.get(''));
    expect(text.split('\r\n').filter((line) => /^(?:DT|UID|CATEG|GEO|SUMM)/u.test(line))).toEqual([
      'UID:time@talks.sourceline',
      'DTSTAMP:20210701T000000Z',
      'DTSTART:20210502T203100Z',
      'DTEND:20210502T210000Z',
      'SUMMARY:At night',
      'UID:day@talks.sourceline',
      'DTSTAMP:20210701T000000Z',
      'DTSTART;VALUE=DATE:20210503',
      'DTEND;VALUE=DATE:20210504',
      'SUMMARY:Talks begin in Geneva',
      'GEO:46.2;6.1',
      'CATEGORIES:Talks\\; all,a\\,b',
      'UID:days@talks.sourceline',
      'DTSTAMP:20210701T000000Z',
      'DTSTART;VALUE=DATE:20210503',
      'DTEND;VALUE=DATE:20210506',
      'SUMMARY:Three days'
    ]);
    expect(text.replaceAll('\r\n ', '')).toContain(
      '“Talks\\; began\\, “so” they said.” — A paper\\, https://paper.example/a'
    );
    expect(lost).toEqual([
      '4 events left out, since a calendar shows certain days only: The ides; In May; About then …',
      '3 quotes are in the descriptions as text, which can’t be checked there.'
    ]);
  });

  it('is read again with the same days and texts', async () => {
    const { files } = await icalendarWriter.write(story, english);
    const { timeline } = await importOf(icalendarReader, new TextDecoder().decode(files.get('')));
    expect(timeline.events.map(({ title, when, tags }) => [title, when.edtf, tags])).toEqual([
      ['At night', '2021-05-02', undefined],
      ['Talks begin in Geneva', '2021-05-03', ['Talks; all', 'a,b']],
      ['Three days', '2021-05-03/2021-05-05', undefined]
    ]);
  });
});

it('a line has at most 75 bytes, and no letter is cut', () => {
  const lines = folded(`SUMMARY:${'会談'.repeat(40)}👩‍👩‍👧`).split('\r\n');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines.map((line, index) => (index > 0 ? line.slice(1) : line)).join('')).toBe(
    `SUMMARY:${'会談'.repeat(40)}👩‍👩‍👧`
  );
});

describe('what is tentative', () => {
  const read = (day: string, asOf?: string) =>
    importOf(
      icalendarReader,
      calendar(
        ['SUMMARY:Talks', 'DTSTART;VALUE=DATE:20210301'],
        ['SUMMARY:Perhaps', 'STATUS:TENTATIVE', `DTSTART;VALUE=DATE:${day}`]
      ),
      asOf === undefined ? {} : { asOf }
    );

  it('is planned if it lies ahead, and tagged', async () => {
    const { timeline } = await read('20210601', '2021-04-01');
    expect(timeline.events[1]).toMatchObject({ occurrence: 'planned', tags: ['tentative'] });
  });

  it('is never said to have happened, and left out with its reason where it would be', async () => {
    const imported = await read('20210302', '2021-04-01');
    expect(imported.timeline.events.map(({ title }) => title)).toEqual(['Talks']);
    expect(lostOf(imported).join()).toContain('is tentative: nothing says that it happened');
  });

  it('stays without a day to speak from, which leaves it open', async () => {
    const { timeline } = await read('20210302');
    expect(timeline.events[1]).toMatchObject({ title: 'Perhaps', tags: ['tentative'] });
    expect(timeline.events[1]).not.toHaveProperty('occurrence');
  });
});

describe('a moment in UTC', () => {
  const evening = calendar(['SUMMARY:Talks', 'DTSTART:20210301T233000Z', 'DURATION:PT1H']);

  it('is on the day that it has in UTC, unless a zone is asked for', async () => {
    const { timeline, report } = await importOf(icalendarReader, evening);
    expect(timeline.events[0]).toMatchObject({ when: { edtf: '2021-03-01/2021-03-02' } });
    expect(report.decisions).toMatchObject([{ question: 'zone', chosen: 'UTC', because: 'default' }]);
  });

  it.each([
    ['Asia/Seoul', '2021-03-02', '08:30', '09:30'],
    ['-06:00', '2021-03-01', '17:30', '18:30']
  ])('is in %s on %s at %s', async (zone, day, start, end) => {
    const { timeline } = await importOf(icalendarReader, evening, { zone });
    expect(timeline.events[0]).toMatchObject({ when: { edtf: day }, time: { start, end, zone } });
  });
});

it('an empty file is refused in a sentence', () =>
  expect(icalendarReader.read([fileOf('')], {})).rejects.toThrow(Unreadable));
