import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAccounts } from '../../../src/layout/grammar/account.ts';
import { shapeOf, type Part, type Shape } from '../../../src/layout/grammar/shape.ts';
import { boundsOf, coresOf, type ReadWhen } from '../../../src/model/bounds.ts';
import { formatDay, type Day } from '../../../src/model/day.ts';
import { aspects, mods, type Aspect, type Mod } from '../../../src/model/timeline.ts';
import { dayOfText, edtfOf, edtfTexts } from '../../support/dates.ts';

const asOf = dayOfText('2021-03-13');

interface Told {
  readonly edtf: string;
  readonly aspect: Aspect;
  readonly mod?: Mod;
  readonly endMod?: Mod;
}

function drawn({ edtf, ...rest }: Told) {
  const when: ReadWhen & { aspect: Aspect } = { ...rest, edtf: edtfOf(edtf) };
  const bounds = boundsOf(when, asOf);
  const cores = coresOf(when);
  return { bounds, cores, shape: shapeOf({ bounds, cores, when }) };
}

const moment = (day: number): string =>
  day === -Infinity
    ? '-inf'
    : day === Infinity
      ? 'inf'
      : Number.isInteger(day)
        ? formatDay(day as Day)
        : `noon ${formatDay(Math.floor(day) as Day)}`;

const worded = (part: Part): string =>
  'at' in part
    ? `${part.kind} ${moment(part.at)}`
    : 'to' in part
      ? `${part.kind} ${moment(part.from)} ${moment(part.to)}`
      : `${part.kind} ${moment(part.from)}`;

const partsOf = (told: Told): string[] => drawn(told).shape.parts.map(worded);

describe('the grammar', () => {
  it('draws a known day as a dot on the day', () => {
    expect(partsOf({ edtf: '2021-03-13', aspect: 'on' })).toEqual(['dot noon 2021-03-13']);
    expect(partsOf({ edtf: '[2021-03-13..2021-03-13]', aspect: 'within' })).toEqual(['dot noon 2021-03-13']);
  });

  it('draws one day somewhere within as a bracket over the bounds', () => {
    expect(partsOf({ edtf: '2021-02', aspect: 'within' })).toEqual(['bracket 2021-02-01 2021-03-01']);
    expect(partsOf({ edtf: '[2021-03-14..2021-03-20]', aspect: 'on' })).toEqual([
      'bracket 2021-03-14 2021-03-21'
    ]);
  });

  it('draws each of several named dates, joined', () => {
    expect(partsOf({ edtf: '[2021-03-01,2021-03-08]', aspect: 'on' })).toEqual([
      'choice noon 2021-03-01 noon 2021-03-08',
      'dot noon 2021-03-01',
      'dot noon 2021-03-08'
    ]);
    expect(partsOf({ edtf: '[2021-02,2021-03-08..2021-03-10]', aspect: 'within' })).toEqual([
      'choice 2021-03-01 2021-03-08',
      'bracket 2021-02-01 2021-03-01',
      'bracket 2021-03-08 2021-03-11'
    ]);
    expect(partsOf({ edtf: '[..2021-03-01,2021-03-08]', aspect: 'within' })).toEqual([
      'choice 2021-03-02 noon 2021-03-08',
      'bracket -inf 2021-03-02',
      'dot noon 2021-03-08'
    ]);
  });

  it('draws named dates that meet as one', () => {
    expect(partsOf({ edtf: '[2021,2021-02]', aspect: 'within' })).toEqual(['bracket 2021-01-01 2022-01-01']);
  });

  it('draws the date of another account lighter, joined to the event’s own', () => {
    const own = drawn({ edtf: '2021-03-13', aspect: 'on' }).shape;
    const other = drawn({ edtf: '2021-02', aspect: 'within' }).shape;
    const { from, to, parts } = withAccounts(own, [other]);
    expect([moment(from), moment(to)]).toEqual(['2021-02-01', '2021-03-14']);
    expect(parts.map((part) => `${worded(part)}${part.faint ? ', faint' : ''}`)).toEqual([
      'account 2021-03-01 noon 2021-03-13',
      'bracket 2021-02-01 2021-03-01, faint',
      'dot noon 2021-03-13'
    ]);
  });

  it('needs no line to a date that is among named ones', () => {
    const own = drawn({ edtf: '[2021-03-01,2021-03-08]', aspect: 'on' }).shape;
    const { parts } = withAccounts(own, [drawn({ edtf: '2021-03-04', aspect: 'on' }).shape]);
    expect(parts.map(({ kind }) => kind)).toEqual(['dot', 'choice', 'dot', 'dot']);
  });

  it('lays a band over the core of such a day', () => {
    expect(partsOf({ edtf: '2021-02', aspect: 'within', mod: 'mid' })).toEqual([
      'band 2021-02-11 2021-02-21',
      'bracket 2021-02-01 2021-03-01'
    ]);
  });

  it('leaves the bracket of a day that may be any after another open', () => {
    expect(partsOf({ edtf: '[2021-03-14..]', aspect: 'within' })).toEqual(['bracket 2021-03-14 inf']);
    expect(partsOf({ edtf: '[..2021-03-13]', aspect: 'within' })).toEqual(['bracket -inf 2021-03-14']);
  });

  it('draws what lasted throughout as a solid bar', () => {
    expect(partsOf({ edtf: '2020', aspect: 'throughout' })).toEqual(['solid 2020-01-01 2021-01-01']);
  });

  it('draws vague ends as flanks with a cap at the outer bound', () => {
    expect(partsOf({ edtf: '2021-01/2021-03', aspect: 'throughout' })).toEqual([
      'flank 2021-01-01 2021-01-31',
      'cap 2021-01-01',
      'solid 2021-01-31 2021-03-02',
      'flank 2021-03-02 2021-04-01',
      'cap 2021-04-01'
    ]);
  });

  it('lets the flank cover the core where one is known, with the bounds as a hairline', () => {
    expect(partsOf({ edtf: '2021-02/2021-03-13', aspect: 'throughout', mod: 'mid' })).toEqual([
      'flank 2021-02-11 2021-02-20',
      'cap 2021-02-11',
      'hairline 2021-02-01 2021-03-01',
      'solid 2021-02-20 2021-03-14'
    ]);
  });

  it('draws what is still so as solid up to the as-of line and then fading', () => {
    expect(partsOf({ edtf: '2021-02-01/..', aspect: 'since' })).toEqual([
      'solid 2021-02-01 2021-03-14',
      'fade 2021-03-14'
    ]);
  });

  it('lets what is to go on from a later day fade from there', () => {
    expect(partsOf({ edtf: '2021-05/..', aspect: 'since' })).toEqual([
      'flank 2021-05-01 2021-05-31',
      'cap 2021-05-01',
      'fade 2021-05-31'
    ]);
  });

  it('leaves a bar without a known beginning open', () => {
    expect(partsOf({ edtf: '../2021-03-13', aspect: 'until' })).toEqual(['solid -inf 2021-03-14']);
  });

  it('says of an end that nobody knows that it is unknown, and claims no day for it', () => {
    expect(partsOf({ edtf: '2021-02-01/', aspect: 'throughout' })).toEqual([
      'solid 2021-02-01 2021-02-02',
      'unknown 2021-02-02'
    ]);
    expect(partsOf({ edtf: '/2021-02', aspect: 'throughout' })).toEqual([
      'flank 2021-02-01 2021-03-01',
      'unknown 2021-02-01'
    ]);
  });

  it('has no solid part where no day is sure', () => {
    expect(partsOf({ edtf: '2021-02/2021-02', aspect: 'throughout' })).toEqual([
      'flank 2021-02-01 2021-03-01'
    ]);
  });
});

const told: fc.Arbitrary<Told> = fc.record({
  edtf: edtfTexts,
  aspect: fc.constantFrom(...aspects),
  mod: fc.option(fc.constantFrom(...mods), { nil: undefined }),
  endMod: fc.option(fc.constantFrom(...mods), { nil: undefined })
});

type Extended = Extract<Part, { to: number }>;

const extendedParts = ({ parts }: Shape): Extended[] => parts.filter((part) => 'to' in part);

describe('the shape of any date', () => {
  it('has a dot only where the day is known, or is one that the source names among others', () => {
    fc.assert(
      fc.property(told, (each) => {
        const { bounds, cores, shape } = drawn(each);
        const dots = shape.parts.flatMap((part) => (part.kind === 'dot' ? [part.at] : []));
        const known = bounds.earliestStart !== null && bounds.earliestStart === bounds.latestEnd;
        const isMoment = each.aspect === 'on' || each.aspect === 'within';
        const named = cores.oneOf?.filter(({ days: [first, last] }) => first === last) ?? [];
        const days = known && isMoment ? [bounds.earliestStart] : named.map(({ days: [first] }) => first);
        expect(dots).toEqual(days.map((day) => day + 0.5));
      })
    );
  });

  it('has nothing but a thin line between two named dates', () => {
    fc.assert(
      fc.property(told, (each) => {
        const { cores, shape } = drawn(each);
        for (const [index, { days }] of (cores.oneOf ?? []).entries()) {
          const next = cores.oneOf![index + 1];
          if (!next) continue;
          const between = extendedParts(shape).filter(
            ({ from, to }) => from < next.days[0] && to > days[1] + 1
          );
          expect(between.every(({ kind }) => kind === 'choice')).toBe(true);
        }
      })
    );
  });

  it('is solid only where what it tells surely was, or between cores', () => {
    fc.assert(
      fc.property(told, (each) => {
        const { bounds, cores, shape } = drawn(each);
        for (const part of extendedParts(shape)) {
          if (part.kind !== 'solid') continue;
          const sureFrom = cores.start?.[1] ?? bounds.latestStart ?? bounds.latestEnd;
          const sureTo = cores.end?.[0] ?? bounds.earliestEnd ?? bounds.earliestStart;
          expect(part.from).toBeGreaterThanOrEqual(sureFrom!);
          expect(part.to).toBeLessThanOrEqual(sureTo! + 1);
        }
      })
    );
  });

  it('stays within its bounds, and each part within the shape', () => {
    fc.assert(
      fc.property(told, (each) => {
        const { bounds, shape } = drawn(each);
        expect(shape.from).toBeLessThan(shape.to);
        expect(shape.from).toBeGreaterThanOrEqual(bounds.earliestStart ?? -Infinity);
        for (const part of extendedParts(shape)) {
          if (part.kind === 'hairline') continue;
          expect(part.from).toBeLessThan(part.to);
          expect(part.from).toBeGreaterThanOrEqual(shape.from);
          expect(part.to).toBeLessThanOrEqual(shape.to);
        }
      })
    );
  });

  it('has its caps, fades and unknown ends at places that can be drawn', () => {
    fc.assert(
      fc.property(told, (each) => {
        const places = drawn(each).shape.parts.flatMap((part) =>
          'at' in part ? [part.at] : part.kind === 'fade' ? [part.from] : []
        );
        expect(places.filter((at) => !Number.isFinite(at))).toEqual([]);
      })
    );
  });
});

describe('what is not exact', () => {
  it('is the one of several dates that the source is not sure of', () => {
    expect(drawn({ edtf: '[2021-03-01?,2021-03-08]', aspect: 'on' }).shape.parts).toEqual([
      expect.objectContaining({ kind: 'choice' }),
      expect.objectContaining({ kind: 'dot', inexact: true }),
      expect.not.objectContaining({ inexact: true })
    ]);
  });

  it.each(['2021-03-13~', '2021-03-13?', '2021-03-13%', '2021-03-?13'])('%s is a ring and no dot', (edtf) => {
    expect(drawn({ edtf, aspect: 'on' }).shape.parts).toEqual([
      expect.objectContaining({ kind: 'dot', inexact: true })
    ]);
  });

  it('is drawn alike however it is written: a sign or a word', () => {
    const shapes = [
      drawn({ edtf: '2020~', aspect: 'throughout' }),
      drawn({ edtf: '2020', aspect: 'throughout', mod: 'approx' })
    ].map(({ shape }) => shape);
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]!.parts.some(({ kind }) => kind === 'solid')).toBe(false);
  });

  it('has dashes outside the feet of a bracket', () => {
    expect(partsOf({ edtf: '2020-02~', aspect: 'within' })).toEqual([
      'bracket 2020-02-01 2020-03-01',
      'unknown 2020-02-01',
      'unknown 2020-03-01'
    ]);
  });

  it('makes no end of a span sure on its own day', () => {
    expect(partsOf({ edtf: '2021-03-01~/2021-03-05', aspect: 'throughout' })).toEqual([
      'flank 2021-03-01 2021-03-02',
      'cap 2021-03-01',
      'unknown 2021-03-01',
      'solid 2021-03-02 2021-03-06'
    ]);
  });
});

describe('a moment within an interval', () => {
  it('has no band at the interval’s start, whatever is said of that start', () => {
    expect(partsOf({ edtf: '2021-02/2021-06', aspect: 'within', mod: 'early' })).toEqual([
      'bracket 2021-02-01 2021-07-01'
    ]);
  });

  it('with an end that nobody knows is no open one', () => {
    expect(partsOf({ edtf: '2021/', aspect: 'within' })).toEqual(['cap 2021-01-01', 'unknown 2021-01-01']);
    expect(partsOf({ edtf: '/2021', aspect: 'within' })).toEqual(['cap 2022-01-01', 'unknown 2022-01-01']);
  });
});
