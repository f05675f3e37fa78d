import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { d3MilestonesReader } from '../../src/formats/d3-milestones.ts';
import type { Choices, Imported } from '../../src/formats/exchange/imported.ts';
import type { Reader } from '../../src/formats/exchange/sample.ts';
import { knawReader } from '../../src/formats/knaw.ts';
import { simileXmlReader } from '../../src/formats/simile/xml.ts';
import { timelinejsJson2Reader } from '../../src/formats/timelinejs/json-2.ts';
import { timelinejsJsonReader } from '../../src/formats/timelinejs/json.ts';
import { timelinejsCsvReader } from '../../src/formats/timelinejs/sheet.ts';
import { dateIn, decisionsOf, lossesOf, storyOf } from './reading.ts';

const read = (reader: Reader, name: string, choices: Choices = {}): Promise<Imported> =>
  reader.read([{ name, bytes: readFileSync(`../shared/outside/${name}`) }], choices);

/** The dates of events by their titles, from a file whose story has no problems. */
async function outside(reader: Reader, name: string, choices: Choices = {}) {
  const imported = await read(reader, name, choices);
  storyOf(imported);
  const { events } = imported.timeline;
  const dates = new Map(events.map((event) => [event.title, dateIn(event)]));
  return {
    imported,
    events,
    dates,
    titled: (title: string) => events.find((event) => event.title === title)
  };
}

describe('simile-jfk.xml', () => {
  it('has 130 events, 99 of them with a clock time in Dallas', async () => {
    const { events, titled } = await outside(simileXmlReader, 'simile-jfk.xml');
    expect(events).toHaveLength(130);
    expect(events.filter(({ time }) => time)).toHaveLength(99);
    expect(new Set(events.flatMap(({ time }) => time?.zone ?? []))).toEqual(new Set(['-06:00']));
    expect(titled('Oswald interrogation')).toMatchObject({
      when: { edtf: '1963-11-22', aspect: 'on' },
      time: { start: '14:25', end: '16:04', zone: '-06:00' }
    });
  });

  it('keeps the days and spans that its events have', async () => {
    const { dates } = await outside(simileXmlReader, 'simile-jfk.xml');
    expect([...dates].slice(0, 4)).toEqual([
      ["'Bay of Pigs' Invasion", '1961-05-20 on'],
      ['Oswald moves to New Orleans', '1963-05-01/1963-05-31 throughout'],
      ['General Walker shot', '1963-05-10 on'],
      ['Kennedy, Johnson, Connelly met', '1963-06-05 on']
    ]);
    expect(dates.get('Warren Commission established')).toBe('1963-11-29 on');
    expect(dates.get('Jack Ruby diagnosed with cancer')).toBe('1976-12 within');
    expect(dates.get('Phillips confides about conspiracy')).toBe('1978 within');
  });

  it('cites the books that its texts refer to, and quotes none', async () => {
    const { imported, events, titled } = await outside(simileXmlReader, 'simile-jfk.xml');
    const evidence = events.flatMap(({ assertions }) => assertions.flatMap((each) => each.evidence));
    expect(events.filter(({ assertions }) => assertions.length > 0)).toHaveLength(90);
    expect(evidence.filter((each) => 'exact' in each)).toEqual([]);
    expect(imported.timeline.sources.map(({ title }) => title)).toContain('Treachery in Dallas');
    expect(titled('General Walker shot')).toMatchObject({
      summary: 'General Walker shot at in his home.',
      assertions: [{ evidence: [{ source: 'treachery-in-dallas', note: 'p 319' }] }]
    });
  });

  it('loses looks, a relative image, the seconds of one event and a comment', async () => {
    const { imported } = await outside(simileXmlReader, 'simile-jfk.xml');
    expect(lossesOf(imported)).toEqual([
      'comment: is for people who read the file (1)',
      'image: is no full address of a web page (1)',
      'icon: says how it looks (1)',
      'classname: says how it looks (2)',
      'clock time: has seconds; hours and minutes are kept (1)'
    ]);
  });
});

describe('simile-jewish.xml', () => {
  it('has 170 events from 200 BC on', async () => {
    const { events, dates } = await outside(simileXmlReader, 'simile-jewish.xml');
    expect(events).toHaveLength(170);
    expect(dates.get('Canonicalization of Tanakh')).toBe('-0199/0100 throughout');
    expect(dates.get('Fall of Masada')).toBe('0073 within');
    expect(dates.get('Birth of Islam')).toBe('0600/0700 within');
    expect(dates.get('Pale of Settlement abolished')).toBe('1917-02 within');
    expect(dates.get('UN approves creation of Jewish State')).toBe('1947-11-29 on');
    expect(dates.get('Yom Kippur War')).toBe('1973-10-06/1973-10-23 throughout');
    expect(events.every(({ assertions }) => assertions.length === 0)).toBe(true);
  });

  it('keeps the links of its texts, but those to nowhere', async () => {
    const { imported, titled } = await outside(simileXmlReader, 'simile-jewish.xml');
    expect(titled('Fall of Masada')).toMatchObject({
      summary: 'The fall of Masada.',
      links: [{ url: 'http://en.wikipedia.org/wiki/Masada', label: 'Masada' }]
    });
    expect(lossesOf(imported)).toEqual(['link: is no address of a web page (10)']);
  });
});

describe('simile-monet.xml', () => {
  it('has 27 events, vague where it says so', async () => {
    const { imported, events, dates } = await outside(simileXmlReader, 'simile-monet.xml');
    expect(events).toHaveLength(27);
    expect([dates.get('Birth'), dates.get('Death')]).toEqual(['1840-11-14 on', '1926-12-05 on']);
    expect(dates.get('Family moved to Le Havre, Normandy')).toBe('1845/1846 within');
    expect(dates.get('Joined Cavalry in Algeria')).toBe('1861-06/1863-06 throughout');
    expect(dates.get('Lived at Argenteuil, near Paris')).toBe(
      '1871-01-01 1872-12-31 1878-01-01 1879-12-31 throughout'
    );
    expect(dates.get('Moved to Giverny with Alice Hoschedé')).toBe('1883-04 within');
    expect(dates.get('Painted landscapes and seascapes')).toBe('1883/1909 throughout');
    expect(decisionsOf(imported)).toEqual(['span within default 18', 'end exclusive default 3']);
    expect(imported.report.notes).toEqual([
      'Midnight in a zone is read as that day; the zone of a day is not kept.',
      'A bound that is a year is some day of that year; SIMILE draws it as January 1.'
    ]);
    expect(lossesOf(imported)).toEqual([
      'comment: is for people who read the file (1)',
      'image: is no full address of a web page (3)',
      'icon: says how it looks (6)',
      'color: says how it looks (1)'
    ]);
  });
});

describe('TimelineJS', () => {
  it('gives one story for the CSV and the JSON of women in computing', async () => {
    const fromJson = await outside(timelinejsJsonReader, 'timelinejs-women-in-computing.json');
    const fromCsv = await outside(timelinejsCsvReader, 'timelinejs-women-in-computing.csv');
    expect(fromCsv.imported.timeline).toEqual(fromJson.imported.timeline);
    expect([...fromJson.dates].slice(0, 3)).toEqual([
      ['Ada Lovelace', '1815-12-10/1852-11-27 throughout'],
      ['Edith Clarke: Bucking the Trend', '1948-03-14 on'],
      ['...And the women who made it work', '1943-07/1946 throughout']
    ]);
    expect(fromJson.events).toHaveLength(10);
    expect(fromJson.events.every(({ assertions }) => assertions.length === 0)).toBe(true);
  });

  it('reaches from the Big Bang to the wheel', async () => {
    const { dates, imported } = await outside(timelinejsJsonReader, 'timelinejs-cosmo.json');
    expect([...dates.values()]).toEqual([
      'Y-13799999999 within approx',
      'Y-13799629999 within approx',
      'Y-12799999999 within approx',
      'Y-4599999999 within approx',
      'Y-538799999/Y-251901999 throughout approx',
      'Y-314999 within approx',
      '-3499 within'
    ]);
    expect(imported.timeline.title).toBe('Cosmological Scale Timeline');
  });

  it('has the 20 events and three eras of the 7th century', async () => {
    const { events, dates, imported } = await outside(timelinejsJsonReader, 'timelinejs-eras.json');
    expect(events).toHaveLength(20);
    expect(dates.get('Last great Roman-Persian War.')).toBe('0602/0629 throughout');
    expect(dates.get('Muhammad Migrates from Mecca to Medina')).toBe('0622-08-09/0622-08-23 throughout');
    expect(dates.get('Battle of Nineveh')).toBe('0627-12-12 on');
    expect(imported.timeline.eras).toMatchObject([
      { label: 'Era Test 650-700', when: { edtf: '0650/0700' } },
      { label: 'Era Test 600-650', when: { edtf: '0600/0650' } },
      { label: 'Era Test 700-720', when: { edtf: '0700/0720' } }
    ]);
  });

  it('has 41 events with media of every kind, in the lanes of their groups', async () => {
    const { events, dates, imported, titled } = await outside(
      timelinejsJsonReader,
      'timelinejs-all-media-types.json'
    );
    expect(events).toHaveLength(41);
    expect(dates.get('TikTok')).toBe('1904-06 within');
    expect(dates.get('Wikimedia Commons Image (intentional error)')).toBe('1940 within');
    expect(titled('Vimeo')!.links).toEqual([
      {
        url: 'http://vimeo.com/20839673',
        label:
          'Phat Tai, a story of Vietnamese fishermen on the Gulf Coast. — Joe York/Southern Foodways Alliance'
      }
    ]);
    expect(imported.timeline.lanes!.map(({ label }) => label)).toContain('Social Media');
    expect(JSON.stringify(imported.timeline)).not.toMatch(/<(?:script|iframe|blockquote)/);
  });

  it('2 has 22 events of user interfaces, most in years', async () => {
    const { events, dates, imported } = await outside(
      timelinejsJson2Reader,
      'timelinejs-2-user-interface.json'
    );
    expect(events).toHaveLength(22);
    expect(imported.timeline.title).toBe('Revolutionary User Interfaces');
    expect(dates.get('The Antikythera')).toBe('1600 within');
    expect(dates.get('Continuous Scrolling')).toBe('2001-10-23 on');
    expect([...dates.values()].filter((date) => date.endsWith(' on'))).toHaveLength(2);
    expect(lossesOf(imported)).toContain(
      'asset.media: is an address within a site that the file does not name (3)'
    );
  });
});

describe('knaw-political-philosophy.json', () => {
  it('has 27 lives and charters, with years where it had years', async () => {
    const { imported, events, dates } = await outside(knawReader, 'knaw-political-philosophy.json');
    expect(events).toHaveLength(27);
    expect(dates.get('Plato')).toBe('-0428-01-01 -0423-12-31 -0348-01-01 -0347-12-31 throughout');
    expect(dates.get('Socrates')).toBe('-0470/-0399 throughout');
    expect(dates.get('Cicero')).toBe('-0106-01-03/-0043-12-07 throughout');
    expect(dates.get('Thomas Aquinas')).toBe('1225/1274-03-07 throughout');
    expect(dates.get('Magna Carta')).toBe('1215-06-15 on');
    expect(dates.get('Michel Foucault')).toBe('1926-10-15/1984-06-25 throughout');
    expect(lossesOf(imported)).toEqual(['img: is the type of an image, not its address (5)']);
    expect(imported.report.notes).toHaveLength(1);
  });
});

describe('d3-milestones-covid19.json', () => {
  it('has 18 sayings as titles, without a quote', async () => {
    const { imported, events } = await outside(d3MilestonesReader, 'd3-milestones-covid19.json');
    expect(events).toHaveLength(18);
    expect([events[0]!, events.at(-1)!].map(dateIn)).toEqual(['2020-11-09 on', '2020-03-30 on']);
    expect(events[12]!.title).toBe('"Das Virus hat keine Flügel", Franz Allerberger');
    expect(imported.timeline.sources).toEqual([]);
    expect(lossesOf(imported)).toEqual([]);
  });
});
