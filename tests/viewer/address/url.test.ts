import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, parseDay } from '../../../src/model/day.ts';
import { groupings } from '../../../src/model/query.ts';
import { stages } from '../../../src/model/stage.ts';
import { standings } from '../../../src/model/standing.ts';
import { formatView, parseView, sourceIn, type View } from '../../../src/viewer/address/url.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory, bridgeTimeline } from '../../support/bridge.ts';

const story = bridgeStory();
const plain: View = { filter: {}, grouping: 'lane' };

const idsOf = (things: readonly { id: string }[] = []) => fc.constantFrom(...things.map(({ id }) => id));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const lane = fc.oneof(idsOf(bridgeTimeline.lanes), fc.constant(''));
const views: fc.Arbitrary<View> = fc.record({
  id: maybe(idsOf(bridgeTimeline.events)),
  window: maybe(
    fc
      .tuple(fc.integer({ min: -4e6, max: 4e6 }), fc.integer({ min: 1, max: 4e6 }))
      .map(([start, length]) => ({ start, end: start + length }))
  ),
  filter: fc
    .record({
      q: maybe(fc.string({ unit: 'binary', minLength: 1 })),
      lane: maybe(fc.oneof(lane, fc.uniqueArray(lane, { minLength: 2 }))),
      actor: maybe(idsOf(bridgeTimeline.actors)),
      place: maybe(fc.oneof(fc.constantFrom('Old harbour', ''), fc.constant(['Old harbour', '']))),
      stage: maybe(fc.uniqueArray(fc.constantFrom('', ...stages), { minLength: 1 })),
      standing: maybe(fc.uniqueArray(fc.constantFrom(...standings), { minLength: 1 }))
    })
    .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))),
  grouping: fc.constantFrom(...groupings)
});

describe('the address of a view', () => {
  it('says nothing of a story as it opens', () => {
    expect(formatView(plain)).toBe('');
  });

  it('gives the same view back, whatever the view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(formatView(view), story, english)).toEqual({ view: { ...view }, notices: [] });
      })
    );
  });

  it('reads any query without an error, and says something of each value that it ignores', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('id', 'from', 'lane', 'place', 'stage', 'standing', 'group', 'label'),
        (value, name) => {
          fc.pre(value !== '' && !groupings.some((known) => known === value));
          const { view, notices } = parseView(`?${new URLSearchParams([[name, value]])}`, story, english);
          expect(view).toMatchObject({ ...plain, id: undefined, window: undefined });
          expect(notices.length).toBeGreaterThan(0);
        }
      )
    );
  });

  it('keeps the story that it leads to', () => {
    expect(sourceIn(formatView({ ...plain, id: 'built' }, { source: 'data/a b/timeline.json' }))).toBe(
      'data/a b/timeline.json'
    );
  });

  it('writes whole days, the last one included', () => {
    const window = { start: parseDay('2021-02-01')! + 0.4, end: parseDay('2021-03-31')! + 0.4 };
    expect(formatView({ ...plain, window })).toBe('?from=2021-02-01&to=2021-03-31');
  });

  it('has any of several stages and standings', () => {
    const filter = { stage: ['ongoing', 'upcoming'], standing: ['accounts differ', 'denied'] } as const;
    const search = '?stage=ongoing&stage=upcoming&standing=accounts+differ&standing=denied';
    expect(formatView({ ...plain, filter })).toBe(search);
    expect(parseView(search, story, english).view.filter).toEqual(filter);
  });

  it('has any of several places, by their labels', () => {
    const filter = { place: ['Old harbour', ''] };
    expect(formatView({ ...plain, filter })).toBe('?place=Old+harbour&place=');
    expect(parseView('?place=Old+harbour&place=', story, english).view.filter).toEqual(filter);
  });

  it('reads years before 1', () => {
    const { view } = parseView('?from=-0043-03-15&to=0001-01-01', story, english);
    expect(view.window?.start).toBe(dayOf({ year: -43, month: 3, day: 15 }));
  });
});

describe('a value that does not fit', () => {
  it.each([
    ['?id=nobody', 'The address says id=nobody, which was ignored: this story has no such event.'],
    ['?lane=__proto__', 'The address says lane=__proto__, which was ignored: this story has no such lane.'],
    ['?place=Atlantis', 'The address says place=Atlantis, which was ignored: this story has no such place.'],
    [
      '?stage=planned',
      'The address says stage=planned, which was ignored: the stages are happened, ongoing, upcoming, cancelled.'
    ],
    [
      '?standing=alleged',
      'The address says standing=alleged, which was ignored: the standings are denied, disputed, accounts differ, corroborated, stated, attributed, cited, unsourced.'
    ],
    ['?label=disputed', 'The address says label=disputed, which this page does not know.'],
    ['?__proto__=1', 'The address says __proto__=1, which this page does not know.'],
    [
      '?from=2021-02-30&to=2021-03-01',
      'The address says from=2021-02-30, which was ignored: a day is written like 2021-03-13.'
    ],
    [
      '?from=2021-03-02&to=2021-03-01',
      'The address says from=2021-03-02, which was ignored: it is after to=2021-03-01.'
    ],
    ['?to=2021-03-01', 'The address says where the view ends but not from=.']
  ])('%s is named in a notice', (search, notice) => {
    const { view, notices } = parseView(search, story, english);
    expect(notices).toEqual([notice]);
    expect(view).toEqual({ id: undefined, window: undefined, filter: {}, grouping: 'lane' });
  });

  it.each(['?utm_source=letter&utm_medium=email', '?fbclid=abc'])(
    '%s, which networks add to links, is passed over in silence',
    (search) => {
      expect(parseView(search, story, english).notices).toEqual([]);
    }
  );

  it('is cut short where it is long', () => {
    const [notice] = parseView(`?id=${'a'.repeat(5000)}`, story, english).notices;
    expect(notice!.length).toBeLessThan(200);
  });

  it('does not take the good ones with it', () => {
    const { view } = parseView('?id=built&lane=nowhere&q=pier', story, english);
    expect(view).toMatchObject({ id: 'built', filter: { q: 'pier' } });
  });
});
