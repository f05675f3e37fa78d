import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../src/formats/exchange/ledger.ts';
import { settle } from '../../../src/formats/exchange/settle.ts';

describe('an event of a foreign file', () => {
  it('has as many links, tags and sources as a document holds, and tells of the others', () => {
    const ledger = new Ledger({});
    const names = Array.from({ length: 103 }, (_, index) => `n${index}`);
    const event = {
      place: 'row 1',
      title: 'A',
      date: { at: { year: 1900 } },
      tags: names,
      links: names.map((name) => ({ url: `https://${name}.example/` })),
      evidence: names.map((title) => ({ source: { title } }))
    };
    const { events, sources } = settle({ events: [event] }, {}, ledger);
    expect([events[0]!.links!.length, events[0]!.tags!.length, sources.length]).toEqual([50, 50, 100]);
    expect(ledger.report('Any', 1).lost.map(({ field, count }) => [field, count])).toEqual([
      ['source', 3],
      ['tag', 53],
      ['link', 53]
    ]);
  });
});
