import { describe, expect, it } from 'vitest';
import { simileJsonReader } from '../../src/formats/simile/json.ts';
import { simileXmlReader } from '../../src/formats/simile/xml.ts';
import { dateIn, decisionsOf, eventsOf, expectUnreadable, lossesOf, readText } from './reading.ts';

const xml = (...attributes: readonly string[]) =>
  `<data>${attributes.map((each) => `<event title="T" ${each}>Text</event>`).join('')}</data>`;
const dateOf = async (attributes: string) => {
  const [event] = await eventsOf(simileXmlReader, xml(attributes));
  return event && dateIn(event);
};

describe('a date of SIMILE', () => {
  it('is a day at midnight in any zone, and a clock time at any other time', async () => {
    const [day, moment] = await eventsOf(
      simileXmlReader,
      xml('start="Sat May 20 1961 00:00:00 GMT-0600"', 'start="Fri Nov 22 1963 12:30:40 GMT-0600"')
    );
    expect([dateIn(day!), day!.time]).toEqual(['1961-05-20 on', undefined]);
    expect([dateIn(moment!), moment!.time]).toEqual(['1963-11-22 on', { start: '12:30', zone: '-06:00' }]);
  });

  it('counts BC without a year 0, and a negative year with one, as SIMILE’s own program does', async () => {
    expect(await dateOf('start="200 BC"')).toBe('-0199 within');
    expect(await dateOf('start="-200"')).toBe('-0200 within');
    expect(await dateOf('start="1 AD"')).toBe('0001 within');
    expect(await dateOf('start="602"')).toBe('0602 within');
  });

  it('that is none is lost with its event', async () => {
    const imported = await readText(
      simileXmlReader,
      xml('start="1900"', 'start="Feb 30 1900"', 'start="107?"')
    );
    expect(imported.timeline.events).toHaveLength(1);
    expect(lossesOf(imported)).toEqual(['start: is no date of the calendar (2)', 'event: has no start (2)']);
  });
});

describe('an event of SIMILE', () => {
  it('lasts to the day before the midnight at its end', async () => {
    const times = 'start="May 01 1963 00:00:00 GMT" end="Jun 01 1963 00:00:00 GMT"';
    expect(await dateOf(`${times} isDuration="true"`)).toBe('1963-05-01/1963-05-31 throughout');
    expect(await dateOf(`${times} durationEvent="true"`)).toBe('1963-05-01/1963-05-31 throughout');
  });

  it('that is not said to last is some time between its start and its end', async () => {
    expect(await dateOf('start="1845" end="1846"')).toBe('1845/1846 within');
    expect(await dateOf('start="May 01 1883 00:00:00 GMT" end="Jun 01 1883 00:00:00 GMT"')).toBe(
      '1883-05 within'
    );
  });

  it('lasts if a person says that such events do', async () => {
    const [event] = await eventsOf(simileXmlReader, xml('start="1845" end="1846"'), { span: 'lasting' });
    expect(dateIn(event!)).toBe('1845/1846 throughout');
  });

  it('has four bounds by latestStart and earliestEnd', async () => {
    const bounds = 'latestStart="1885" earliestEnd="1895" isDuration="true"';
    expect(await dateOf(`start="1880" end="1900" ${bounds}`)).toBe(
      '1880-01-01 1885-12-31 1895-01-01 1900-12-31 throughout'
    );
  });

  it('keeps only its start if it would end before it', async () => {
    const imported = await readText(simileXmlReader, xml('start="1900" end="1890" isDuration="true"'));
    expect(imported.timeline.events.map(dateIn)).toEqual(['1900 within']);
    expect(lossesOf(imported)).toEqual(['end: ends before it starts; only the start is kept (1)']);
  });

  it('is a span of clock times within a day', async () => {
    const [event] = await eventsOf(
      simileXmlReader,
      xml('start="Nov 22 1963 14:25 GMT-0600" end="Nov 22 1963 16:04 GMT-0600" isDuration="true"')
    );
    expect([dateIn(event!), event!.time]).toEqual([
      '1963-11-22 on',
      { start: '14:25', end: '16:04', zone: '-06:00' }
    ]);
  });

  it('gives text for HTML, links for addresses, and citations for what it calls a reference', async () => {
    const text = `One &lt;b&gt;two&lt;/b&gt; &lt;a href="https://a.example/"&gt;three&lt;/a&gt;.
      &lt;i&gt;ref. A Book, p 12; Another Book, p 3&lt;/i&gt;`;
    const { timeline } = await readText(
      simileXmlReader,
      `<data><event start="1900" title="T" link="https://b.example/" icon="x.png">${text}</event></data>`
    );
    const [event] = timeline.events;
    expect(event).toMatchObject({
      summary: 'One two three.',
      links: [{ url: 'https://b.example/' }, { url: 'https://a.example/', label: 'three' }],
      assertions: [
        {
          voice: 'reported',
          evidence: [
            { source: 'a-book', note: 'p 12' },
            { source: 'another-book', note: 'p 3' }
          ]
        }
      ]
    });
  });

  it('leaves nothing out in silence', async () => {
    const imported = await readText(
      simileXmlReader,
      '<data wiki-url="w"><!-- Source: X --><event start="1900" title="T" icon="x.png" image="y.png" mood="blue"/><note/></data>'
    );
    expect(lossesOf(imported)).toEqual([
      'comment: is for people who read the file (1)',
      'wiki-url: has no place in a timeline here (1)',
      'image: is no full address of a web page (1)',
      'icon: says how it looks (1)',
      'mood: has no place in a timeline here (1)',
      'note: is no event (1)'
    ]);
  });
});

describe('SIMILE’s JSON', () => {
  const json = (event: object) => ({ dateTimeFormat: 'iso8601', events: [{ title: 'T', ...event }] });

  it('says the same as its XML', async () => {
    const fromJson = await eventsOf(
      simileJsonReader,
      json({ start: '1900', end: '1901', durationEvent: true })
    );
    const fromXml = await eventsOf(simileXmlReader, xml('start="1900" end="1901" durationEvent="true"'));
    expect(fromJson.map(dateIn)).toEqual(fromXml.map(dateIn));
  });

  it('lasts without durationEvent, other than in XML', async () => {
    const imported = await readText(simileJsonReader, json({ start: '1900', end: '1901' }));
    expect(imported.timeline.events.map(dateIn)).toEqual(['1900/1901 throughout']);
    expect(decisionsOf(imported)).toEqual(['span lasting default 1']);
  });

  it('may have short names', async () => {
    const events = await eventsOf(simileJsonReader, { events: [{ s: '1900', t: 'T', d: 'Text' }] });
    expect(events).toMatchObject([{ title: 'T', summary: 'Text' }]);
  });

  it('may have comments and commas too many, but no names without quotes', async () => {
    const events = await eventsOf(
      simileJsonReader,
      '{ "events": [ { "start": "1900", "title": "T", }, ], } // end'
    );
    expect(events).toHaveLength(1);
    await expectUnreadable(
      simileJsonReader,
      "{\n 'events': [ { start: '1900', title: 'T' } ] }",
      /no JSON from line 2 on. If it is a script, put its names and texts into double quotes/
    );
  });
});

describe('a hostile file', () => {
  it('of XML gets a message', async () => {
    const bomb =
      '<!DOCTYPE data [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><data><event start="1900" title="&b;"/></data>';
    await expectUnreadable(simileXmlReader, bomb, /no sound XML/);
    await expectUnreadable(simileXmlReader, '<data>' + '<a>'.repeat(100_000), /XML|nested too deeply/);
    await expectUnreadable(simileXmlReader, '<data><event></data>', /no sound XML/);
    await expectUnreadable(simileXmlReader, '<data/>', /no events/);
  });

  it('of JSON gets a message', async () => {
    await expectUnreadable(simileJsonReader, '{"events":'.repeat(100_000), /nested too deeply|no JSON/);
  });

  it('of texts that are long to look through is read in a moment', async () => {
    const began = performance.now();
    const text = `<i>${' '.repeat(300_000)}ref.${' '.repeat(300_000)}${'<i>'.repeat(50_000)}`;
    const events = await eventsOf(simileJsonReader, {
      events: [{ start: '1900', title: 'A', description: text }]
    });
    expect(events).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(300_000);
  });

  it('runs nothing', async () => {
    const [event] = await eventsOf(simileJsonReader, {
      events: [
        {
          start: '1900',
          title: '<script>x()</script><img src=x onerror=x()>A',
          description: '<svg onload=x()>b</svg><a href="javascript:x()">c</a>'
        }
      ]
    });
    expect(event).toMatchObject({ title: 'A', summary: 'c' });
    expect(event!.links).toBeUndefined();
  });
});
