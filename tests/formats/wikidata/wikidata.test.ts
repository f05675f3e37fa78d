import { describe, expect, it } from 'vitest';
import { wikidataReader } from '../../../src/formats/wikidata/wikidata.ts';
import { dateIn, decisionsOf, eventsOf, expectUnreadable, lossesOf, readText, storyOf } from '../reading.ts';

const literal = (value: string) => ({ type: 'literal', value });
const uri = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const rows = (...bindings: readonly object[]) => ({ head: { vars: ['item'] }, results: { bindings } });
const row = (more: object) => ({ item: uri('Q1'), itemLabel: literal('A'), ...more });

describe('rows of the query service', () => {
  it('are events with the precision and place that they have', async () => {
    const imported = await readText(
      wikidataReader,
      rows(
        row({
          date: literal('1950-07-01T00:00:00Z'),
          precision: literal('10'),
          calendar: uri('Q1985727'),
          itemDescription: literal('about it'),
          placeLabel: literal('Vienna'),
          coord: literal('Point(16.37 48.21)'),
          mood: literal('blue')
        })
      )
    );
    expect(storyOf(imported).timeline.events).toMatchObject([
      {
        id: 'q1',
        title: 'A',
        summary: 'about it',
        when: { edtf: '1950-07', aspect: 'within' },
        place: { label: 'Vienna', lat: 48.21, lon: 16.37 },
        links: [{ url: 'https://www.wikidata.org/wiki/Q1', label: 'Wikidata' }],
        assertions: []
      }
    ]);
    expect(lossesOf(imported)).toEqual(['mood: has no place in a timeline here (1)']);
  });

  it('are read in the short form of a download too', async () => {
    const events = await eventsOf(wikidataReader, [
      {
        item: 'http://www.wikidata.org/entity/Q1',
        itemLabel: 'A',
        date: '1950-07-16T00:00:00Z',
        precision: '11'
      }
    ]);
    expect(events.map(dateIn)).toEqual(['1950-07-16 on']);
  });

  it('without precision are years on January 1, unless a person says that these are days', async () => {
    const file = rows(
      row({ date: literal('1950-01-01T00:00:00Z') }),
      row({ date: literal('1950-07-16T00:00:00Z') })
    );
    const imported = await readText(wikidataReader, file);
    expect(imported.timeline.events.map(dateIn)).toEqual(['1950 within', '1950-07-16 on']);
    expect(decisionsOf(imported)).toEqual(['january1 year default 1']);
    const events = await eventsOf(wikidataReader, file, { january1: 'day' });
    expect(dateIn(events[0]!)).toBe('1950-01-01 on');
  });

  it('without precision are months on their first days, by the same question', async () => {
    const file = rows(row({ date: literal('1950-03-01T00:00:00Z') }));
    const imported = await readText(wikidataReader, file);
    expect(imported.timeline.events.map(dateIn)).toEqual(['1950-03 within']);
    expect(decisionsOf(imported)).toEqual(['january1 year default 1']);
    expect((await eventsOf(wikidataReader, file, { january1: 'day' })).map(dateIn)).toEqual([
      '1950-03-01 on'
    ]);
  });

  it('have starts and ends', async () => {
    const events = await eventsOf(
      wikidataReader,
      rows(
        row({
          start: literal('1939-09-01T00:00:00Z'),
          startPrecision: literal('11'),
          end: literal('1945-01-01T00:00:00Z'),
          endPrecision: literal('9')
        })
      )
    );
    expect(events.map(dateIn)).toEqual(['1939-09-01/1945 throughout']);
  });

  it('that repeat each other are one event', async () => {
    const same = row({ date: literal('1950-07-16T00:00:00Z'), precision: literal('11') });
    const imported = await readText(wikidataReader, rows(same, { ...same, image: uri('Q2') }));
    expect(imported.timeline.events).toHaveLength(1);
    expect(lossesOf(imported)).toEqual(['row: has the item and date of an earlier row (1)']);
  });
});

const time = (text: string, precision: number, calendar = 'Q1985727') => ({
  snaktype: 'value',
  datavalue: {
    type: 'time',
    value: {
      time: text,
      timezone: 0,
      before: 0,
      after: 0,
      precision,
      calendarmodel: `http://www.wikidata.org/entity/${calendar}`
    }
  }
});
const claim = (mainsnak: object, more: object = {}) => ({
  mainsnak,
  rank: 'normal',
  type: 'statement',
  ...more
});
const entity = (claims: object, id = 'Q1') => ({
  type: 'item',
  id,
  labels: { en: { language: 'en', value: 'A' }, de: { language: 'de', value: 'Ä' } },
  descriptions: { en: { language: 'en', value: 'about it' } },
  claims
});
const file = (claims: object) => ({ entities: { Q1: entity(claims) } });

describe('an entity', () => {
  it('is an event for each date, with its label in the language that was asked for', async () => {
    const claims = {
      P585: [claim(time('+1950-07-16T00:00:00Z', 11))],
      P577: [claim(time('+1951-00-00T00:00:00Z', 9))]
    };
    const events = await eventsOf(wikidataReader, file(claims), { language: 'de' });
    expect(events.map(dateIn)).toEqual(['1950-07-16 on', '1951 within']);
    expect(events).toMatchObject([
      { title: 'Ä', summary: 'about it', tags: ['point in time'] },
      { title: 'Ä', tags: ['publication date'] }
    ]);
  });

  it('lasts from a start to an end, which may be unknown or not be there', async () => {
    const start = { P580: [claim(time('+1939-09-01T00:00:00Z', 11))] };
    const ended = await eventsOf(
      wikidataReader,
      file({ ...start, P582: [claim(time('+1945-00-00T00:00:00Z', 9))] })
    );
    expect(ended.map(dateIn)).toEqual(['1939-09-01/1945 throughout']);
    const unknown = await eventsOf(
      wikidataReader,
      file({ ...start, P582: [claim({ snaktype: 'somevalue' })] })
    );
    expect(unknown.map(dateIn)).toEqual(['1939-09-01/ throughout']);
    const open = await eventsOf(wikidataReader, file({ ...start, P582: [claim({ snaktype: 'novalue' })] }));
    expect(open.map(dateIn)).toEqual(['1939-09-01 since']);
  });

  it('has an unknown start before an end that is known', async () => {
    const events = await eventsOf(
      wikidataReader,
      file({
        P580: [claim({ snaktype: 'somevalue' })],
        P582: [claim(time('+1950-00-00T00:00:00Z', 9))]
      })
    );
    expect(events.map(dateIn)).toEqual(['/1950 throughout']);
  });

  it('is uncertain where Wikidata presumes its date', async () => {
    const circumstance = (...ids: readonly string[]) => ({
      P1480: ids.map((id) => ({ snaktype: 'value', datavalue: { value: { id }, type: 'wikibase-entityid' } }))
    });
    const presumed = (...ids: readonly string[]) =>
      readText(
        wikidataReader,
        file({ P571: [claim(time('+1200-00-00T00:00:00Z', 9), { qualifiers: circumstance(...ids) })] })
      );
    const imported = await presumed('Q18122778');
    expect(storyOf(imported).timeline.events.map(dateIn)).toEqual(['1200? within']);
    expect(lossesOf(imported)).toEqual([]);
    expect((await presumed('Q18122778', 'Q5727902')).timeline.events.map(dateIn)).toEqual(['1200% within']);
    expect(lossesOf(await presumed('Q5727902', 'Q1'))).toEqual(['P571 qualified by P1480: is not read (1)']);
  });

  it('that would end before it starts has both dates alone, and the report says so', async () => {
    const imported = await readText(
      wikidataReader,
      file({
        P580: [claim(time('+1945-00-00T00:00:00Z', 9))],
        P582: [claim(time('+1939-00-00T00:00:00Z', 9))]
      })
    );
    expect(imported.timeline.events.map(dateIn)).toEqual(['1945 within', '1939 within']);
    expect(lossesOf(imported)).toEqual(['P582: can’t be joined to its start; both are kept alone (1)']);
  });

  it('gives Gregorian days for Julian ones, and says so', async () => {
    const imported = await readText(
      wikidataReader,
      file({ P585: [claim(time('+1917-10-25T00:00:00Z', 11, 'Q1985786'))] })
    );
    expect(imported.timeline.events.map(dateIn)).toEqual(['1917-11-07 on']);
    expect(imported.report.notes).toEqual([
      'Days of the Julian calendar are given as days of the Gregorian calendar.'
    ]);
  });

  it('takes statements of the best rank, and circa as an approximate date', async () => {
    const circa = {
      P1480: [{ snaktype: 'value', datavalue: { value: { id: 'Q5727902' }, type: 'wikibase-entityid' } }]
    };
    const imported = await readText(
      wikidataReader,
      file({
        P571: [
          claim(time('+1200-00-00T00:00:00Z', 9), { rank: 'preferred', qualifiers: circa }),
          claim(time('+1300-00-00T00:00:00Z', 9))
        ],
        P31: [claim({ snaktype: 'novalue' })]
      })
    );
    expect(storyOf(imported).timeline.events.map(dateIn)).toEqual(['1200 within approx']);
    expect(lossesOf(imported)).toEqual([
      'P571: has the lower rank “normal” (1)',
      'other properties: are no dates that are read (1)'
    ]);
  });

  it('cites the references of its statements', async () => {
    const references = [
      {
        snaks: {
          P854: [{ datavalue: { value: 'https://a.example/page' } }],
          P1476: [{ datavalue: { value: { text: 'A page', language: 'en' } } }],
          P813: [time('+2020-05-06T00:00:00Z', 11)]
        }
      },
      { snaks: { P248: [{ datavalue: { value: { id: 'Q36578' } } }] } },
      { snaks: { P143: [{ datavalue: { value: { id: 'Q328' } } }] } }
    ];
    const imported = await readText(
      wikidataReader,
      file({ P585: [claim(time('+1950-00-00T00:00:00Z', 9), { references })] })
    );
    const { timeline } = storyOf(imported);
    expect(timeline.sources).toMatchObject([
      { title: 'A page', url: 'https://a.example/page', retrieved: '2020-05-06' },
      { title: 'Q36578', url: 'https://www.wikidata.org/wiki/Q36578' }
    ]);
    expect(timeline.events[0]!.assertions).toEqual([
      { voice: 'reported', evidence: [{ source: 'a-page' }, { source: 'q36578' }] }
    ]);
    expect(lossesOf(imported)).toEqual(['references: name no source (1)']);
  });

  it('alone, in a list or in an answer is the same', async () => {
    const one = entity({ P585: [claim(time('+1950-00-00T00:00:00Z', 9))] });
    const all = await Promise.all(
      [one, [one], { entities: { Q1: one } }].map((content) => eventsOf(wikidataReader, content))
    );
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  });

  it('without a date gives a message', async () => {
    await expectUnreadable(wikidataReader, JSON.stringify(file({})), /no events/);
    await expectUnreadable(wikidataReader, '{"entities":{}}', /no rows of a query and no entities/);
  });
});
