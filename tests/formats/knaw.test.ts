import { describe, expect, it } from 'vitest';
import { knawReader } from '../../src/formats/knaw.ts';
import { dateIn, decisionsOf, eventsOf, lossesOf, readText } from './reading.ts';

const at = (text: string) => Date.parse(text);
const dateOf = async (bounds: object, choices = {}) => {
  const [event] = await eventsOf(knawReader, [{ lbl: 'T', ...bounds }], choices);
  return dateIn(event!);
};

describe('an event of knaw-huc/timeline', () => {
  it('lasts from d to ed, both days included', async () => {
    expect(await dateOf({ d: at('1818-05-05'), ed: at('1883-03-14') })).toBe(
      '1818-05-05/1883-03-14 throughout'
    );
  });

  it('is a day if it has only d, and some time between dmin and d', async () => {
    expect(await dateOf({ d: at('1215-06-15') })).toBe('1215-06-15 on');
    expect(await dateOf({ dmin: at('1215-06-01'), d: at('1215-07-01') - 1 })).toBe('1215-06 within');
  });

  it('has four bounds, in EDTF where that can say them', async () => {
    const end = { ed: at('1274-03-07') };
    expect(await dateOf({ dmin: at('1225-01-01'), d: at('1226-01-01') - 1, ...end })).toBe(
      '1225/1274-03-07 throughout'
    );
    expect(await dateOf({ dmin: at('1224-01-01'), d: at('1226-01-01') - 1, ...end })).toBe(
      '1224-01-01 1225-12-31 1274-03-07 1274-03-07 throughout'
    );
  });

  it('was a year if the file runs from January 1 to December 31', async () => {
    const years = { d: at('1225-01-01'), ed: at('1274-12-31') };
    expect(await dateOf(years)).toBe('1225/1274 throughout');
    expect(await dateOf(years, { january1: 'day' })).toBe('1225-01-01/1274-12-31 throughout');
    expect(await dateOf({ d: at('1225-01-01') })).toBe('1225-01-01 on');
  });

  it('is on the day that its milliseconds are in the zone that was chosen', async () => {
    expect(await dateOf({ d: at('1818-05-04T23:00Z') }, { zone: '+01:00' })).toBe('1818-05-05 on');
  });

  it('before Christ counts a year 0, and the report says so', async () => {
    const imported = await readText(knawReader, [
      { lbl: 'Cicero', d: at('-000106-01-03'), ed: at('-000043-12-07') }
    ]);
    expect(imported.timeline.events.map(dateIn)).toEqual(['-0106-01-03/-0043-12-07 throughout']);
    expect(imported.report.notes).toEqual([expect.stringContaining('-43 is 44 BC here')]);
    expect(decisionsOf(imported)).toEqual(['zone UTC default 2']);
  });

  it('keeps what is sure, and tells what is lost', async () => {
    const imported = await readText(knawReader, [
      { lbl: 'A', d: at('1900-05-05'), ed: at('1890-05-05'), img: 'jpg', wid: 'Q42' },
      { lbl: 'B', d: 1e300 },
      { lbl: 'C', dmin: at('1900-05-05'), d: at('1890-05-05') }
    ]);
    expect(imported.timeline.events).toMatchObject([
      { title: 'A', when: { edtf: '1900-05-05' }, links: [{ url: 'https://www.wikidata.org/wiki/Q42' }] }
    ]);
    expect(lossesOf(imported)).toEqual([
      'ed, dmax: end before it starts; only the start is kept (1)',
      'img: is the type of an image, not its address (1)',
      'd: is no time that a calendar can hold (1)',
      'event: has no date that can be read (1)',
      'event: has dmin after d (1)'
    ]);
  });
});
