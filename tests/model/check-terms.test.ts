import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, coresOf } from '../../src/model/bounds.ts';
import { termFaults } from '../../src/model/check-terms.ts';
import { aspects, mods, type WhenInEdtf } from '../../src/model/timeline.ts';
import { edtfOf, edtfTexts } from '../support/dates.ts';
import { eventOf, problemsOf, timelineOf } from '../support/documents.ts';

type Terms = Partial<Pick<WhenInEdtf, 'mod' | 'endMod' | 'aspect'>>;

const faultsOf = (edtf: string, terms: Terms) => termFaults(edtf, { edtf: edtfOf(edtf), ...terms });

describe('a term that its date cannot carry is a problem', () => {
  test.each<[string, Terms, string, string]>([
    ['../2021-03', { mod: 'approx' }, 'mod', 'the start of “../2021-03” is open'],
    ['/2021-03', { mod: 'mid' }, 'mod', 'the start of “/2021-03” is unknown'],
    ['2021-02/..', { endMod: 'late' }, 'endMod', 'the end of “2021-02/..” is open'],
    ['2021-02/', { endMod: 'approx' }, 'endMod', 'the end of “2021-02/” is unknown'],
    ['2021-02', { endMod: 'mid' }, 'endMod', 'use “mod”, or write an interval'],
    ['[2021-02,2021-05]', { endMod: 'mid' }, 'endMod', 'one of several dates'],
    ['[2021-03-01..2021-03-10]', { mod: 'approx' }, 'mod', 'write “~” after the dates'],
    ['[2021-02,2021-05]', { mod: 'early' }, 'mod', 'write the one date'],
    ['2021-03-13', { mod: 'early' }, 'mod', '“2021-03-13” gives a day there'],
    ['2021-02/2021-03-13', { endMod: 'late' }, 'endMod', 'gives a day there'],
    ['2021-02/2021-02-10', { mod: 'late' }, 'mod', 'can’t be “late”'],
    ['2021-02-25/2021-02', { endMod: 'early' }, 'endMod', 'can’t be “early”'],
    ['2021-02/2021-02-10', { mod: 'late', aspect: 'within' }, 'mod', 'can’t be “late”'],
    ['2021-02/2021-02', { mod: 'late', endMod: 'early' }, 'endMod', 'ends before it starts'],
    ['2021-02/..', { aspect: 'until' }, 'aspect', 'use “since”'],
    ['../2021', { aspect: 'since' }, 'aspect', 'use “until”'],
    ['2020/2021', { aspect: 'since' }, 'aspect', 'use “throughout”'],
    ['2020/2021', { aspect: 'until' }, 'aspect', 'use “throughout”'],
    ['2021/', { aspect: 'since' }, 'aspect', 'use “throughout”'],
    ['/2021', { aspect: 'until' }, 'aspect', 'use “throughout”']
  ])('%s %o: %s', (edtf, terms, term, message) => {
    const faults = faultsOf(edtf, terms);
    expect(faults.map((fault) => fault.term)).toEqual([term]);
    expect(faults[0]?.message).toContain(message);
  });
});

describe('a term that its date can carry is none', () => {
  test.each<[string, Terms]>([
    ['2021-02', { mod: 'mid', aspect: 'on' }],
    ['199X', { mod: 'late', aspect: 'within' }],
    ['18XX', { mod: 'late', aspect: 'within' }],
    ['2021-03-13', { mod: 'approx', aspect: 'on' }],
    ['2021-02', { mod: 'mid', aspect: 'until' }],
    ['2021-02/..', { mod: 'mid', aspect: 'since' }],
    ['../2021-02', { endMod: 'late', aspect: 'until' }],
    ['2021-02/2021-02', { mod: 'early', endMod: 'late', aspect: 'throughout' }],
    ['2021-02/2021-02-25', { mod: 'late', aspect: 'throughout' }],
    ['[..1984]', { aspect: 'since' }]
  ])('%s %o', (edtf, terms) => {
    expect(faultsOf(edtf, terms)).toEqual([]);
  });
});

describe('what holds for all dates', () => {
  const optional = <Value>(values: readonly Value[]) => fc.constantFrom(undefined, ...values);

  test('each fault is of a term that is there, and is gone when the term is', () => {
    const any = fc.tuple(edtfTexts, optional(mods), optional(mods), optional(aspects));
    fc.assert(
      fc.property(any, ([edtf, mod, endMod, aspect]) => {
        const terms = { mod, endMod, aspect };
        const faults = faultsOf(edtf, terms);
        const mended = { ...terms, ...Object.fromEntries(faults.map(({ term }) => [term, undefined])) };
        expect(faults.every(({ term }) => terms[term] !== undefined)).toBe(true);
        expect(faultsOf(edtf, mended)).toEqual([]);
      })
    );
  });

  test('a mod of a month or a year that is not refused is drawn', () => {
    fc.assert(
      fc.property(edtfTexts, fc.constantFrom('early', 'mid', 'late'), (edtf, mod) => {
        const when = { edtf: edtfOf(edtf), mod };
        const start = when.edtf.kind === 'interval' ? when.edtf.start : when.edtf;
        const hasCore =
          typeof start !== 'string' && start.kind === 'date' && /month|year|decade/.test(start.precision);
        fc.pre(hasCore && termFaults(edtf, when).length === 0);
        expect(coresOf(when).start).toBeDefined();
        expect(boundsOf(when)).toEqual(boundsOf({ edtf: when.edtf }));
      })
    );
  });
});

/** Of `cases/contradictions` the events’ dates, each by March 13, 2021. */
describe('dates against what a story says of them', () => {
  const occurrenceProblems = (when: Omit<WhenInEdtf, 'inferred'>, occurrence: 'happened' | 'ongoing') =>
    problemsOf(
      timelineOf({
        asOf: '2021-03-13',
        events: [eventOf({ occurrence, when: { ...when, inferred: 'The source says so in its text.' } })]
      })
    ).filter(({ path }) => path === 'events[0].occurrence' || /when\.(mod|endMod|aspect)/.test(path));

  test.each([
    ['2019', 'throughout', 'ongoing', 'ended by 2019-12-31, so it can’t be ongoing as of 2021-03-13'],
    ['2021-02', 'within', 'ongoing', 'ended by 2021-02-28'],
    ['2020/2021-03-12', 'throughout', 'ongoing', 'ended by 2021-03-12'],
    ['2021', 'throughout', 'happened', 'lasts at least until 2021-12-31'],
    ['2021-03', 'throughout', 'happened', 'lasts at least until 2021-03-31'],
    ['2021-02/2021-04', 'throughout', 'happened', 'lasts at least until 2021-04-01'],
    ['../2021-04', 'until', 'happened', 'lasts at least until 2021-04-01']
  ] as const)('%s %s is not %s', (edtf, aspect, occurrence, message) => {
    const problems = occurrenceProblems({ edtf, aspect }, occurrence);
    expect(problems.map(({ path }) => path)).toEqual(['events[0].occurrence']);
    expect(problems[0]?.message).toContain(message);
  });

  test.each([
    ['2021-03', 'within', 'happened'],
    ['[2021-03-10..2021-03-20]', 'within', 'happened'],
    ['2021-02/2021-03', 'throughout', 'happened'],
    ['2021-02/..', 'since', 'happened'],
    ['../2021-03', 'until', 'happened'],
    ['2021', 'throughout', 'ongoing'],
    ['2021-03', 'throughout', 'ongoing'],
    ['../2021-03-13', 'until', 'ongoing'],
    ['2019/', 'throughout', 'ongoing']
  ] as const)('%s %s may be %s', (edtf, aspect, occurrence) => {
    expect(occurrenceProblems({ edtf, aspect }, occurrence)).toEqual([]);
  });

  test.each([
    ['talks', { edtf: '../2021-03', mod: 'approx', aspect: 'until' }],
    ['raid', { edtf: '[2021-03-01..2021-03-10]', mod: 'approx', aspect: 'within' }],
    ['run', { edtf: '2021-02/2021-02-10', mod: 'late', aspect: 'throughout' }]
  ] as const)('the %s has a mod that its date cannot carry', (_, when) => {
    expect(occurrenceProblems(when, 'happened').map(({ path }) => path)).toEqual(['events[0].when.mod']);
  });
});
