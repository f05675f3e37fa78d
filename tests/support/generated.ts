import fc from 'fast-check';
import {
  clampWindow,
  extentOf,
  lengthOf,
  reachOf,
  shortestLength,
  type TimeWindow
} from '../../src/layout/time/window.ts';
import type { Story } from '../../src/model/story.ts';
import { mods, occurrences, responseKinds } from '../../src/model/timeline.ts';
import { storyOf, type Sketch } from './story.ts';

const digits = (value: number): string => String(value).padStart(2, '0');

const civil = fc
  .tuple(
    fc.integer({ min: 2015, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 })
  )
  .map(([year, month, day]) => ({
    year: String(year),
    month: `${year}-${digits(month)}`,
    day: `${year}-${digits(month)}-${digits(day)}`
  }));

const unit = fc.constantFrom('year' as const, 'month' as const, 'day' as const);
const date = fc.tuple(civil, unit).map(([parts, name]) => parts[name]);
/** Two dates of one precision, the earlier first. */
const pair = fc
  .tuple(civil, civil, unit)
  .map(([a, b, name]) => [a[name], b[name]].sort() as [string, string]);

type Dated = Pick<Sketch, 'edtf' | 'aspect' | 'mod' | 'endMod'>;

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Dates of every kind that the grammar draws, years around the as-of day among them, and a few far away. */
export const datings: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 3, arbitrary: civil.map(({ day }) => ({ edtf: day, aspect: 'on' as const })) },
  fc.record({
    edtf: date,
    aspect: fc.constantFrom('on', 'within', 'throughout', 'since', 'until'),
    mod: maybe(mods)
  }),
  fc.record({
    edtf: pair.map((both) => both.join('/')),
    aspect: fc.constantFrom('throughout', 'within'),
    mod: maybe(mods),
    endMod: maybe(mods)
  }),
  fc.record({ edtf: pair.map(([from, to]) => `[${from}..${to}]`), aspect: fc.constant('within') }),
  fc.record({ edtf: date.map((text) => `[${text}..]`), aspect: fc.constant('within') }),
  fc.record({ edtf: pair.map((both) => `[${both.join(',')}]`), aspect: fc.constantFrom('on', 'within') }),
  fc.record({ edtf: civil.map(({ day }) => `[..2014-12-30,${day}]`), aspect: fc.constant('within') }),
  fc.record({ edtf: date.map((text) => `[..${text}]`), aspect: fc.constant('within') }),
  fc.record({ edtf: date.map((text) => `${text}/..`), aspect: fc.constant('since'), mod: maybe(mods) }),
  fc.record({ edtf: date.map((text) => `../${text}`), aspect: fc.constant('until') }),
  fc.record({ edtf: date.map((text) => `${text}/`), aspect: fc.constant('throughout') }),
  fc.record({ edtf: date.map((text) => `/${text}`), aspect: fc.constant('throughout') }),
  fc.constantFrom<Dated>(
    { edtf: '-0044-03-15' },
    { edtf: 'Y-170000002', aspect: 'within' },
    { edtf: '19XX', aspect: 'within' },
    { edtf: '2021-03', aspect: 'within', mod: 'early' }
  )
);

const word = fc.string({ unit: fc.constantFrom(...'aeinrstlmWMi.'), minLength: 1, maxLength: 14 });

/** Titles as people write them, and as nobody should. */
export const titles = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')) },
  fc.integer({ min: 1, max: 400 }).map((count) => 'W'.repeat(count)),
  fc.integer({ min: 1, max: 80 }).map((count) => '会談'.repeat(count)),
  fc.integer({ min: 1, max: 30 }).map((count) => 'اجتماع الوفد '.repeat(count).trim()),
  fc.integer({ min: 1, max: 200 }).map((count) => 'lang-'.repeat(count)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(' ', 'a\u00a0b', '👩‍👩‍👧', 'x'.repeat(5000))
);

export const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    title: titles,
    dated: datings,
    text: fc.option(titles, { nil: undefined }),
    lane: maybe(['talks', 'pressure', 'a rather long name for a lane that nobody would give', 'x']),
    occurrence: fc.constantFrom(...occurrences),
    voice: fc.constantFrom('reported', 'attributed'),
    response: maybe(responseKinds),
    otherwise: fc.option(
      fc.record({ edtf: date, aspect: fc.constantFrom('on', 'within', 'throughout', 'since') }),
      {
        nil: undefined,
        freq: 6
      }
    )
  })
  .map(({ dated, ...rest }) => ({ ...rest, ...dated }));

export const stories = (most = 60): fc.Arbitrary<Story> =>
  fc.array(sketches, { minLength: 1, maxLength: most }).map((all) => storyOf(all));

/** A view of a story: how often it was halved from the whole, on which event, and where in it that event begins. */
export interface View {
  readonly halvings: number;
  readonly event: number;
  readonly place: number;
}

export const views: fc.Arbitrary<View> = fc.record({
  halvings: fc.integer({ min: 0, max: 10 }),
  event: fc.nat(),
  place: fc.double({ min: -0.2, max: 1.2, noNaN: true })
});

export function windowOf(story: Story, { halvings, event, place }: View): TimeWindow {
  const reach = reachOf(extentOf(story));
  const { bounds } = story.events[event % story.events.length]!;
  const days = Object.values(bounds) as (number | null)[];
  const day = days.find((bound) => bound !== null && Number.isFinite(bound)) ?? story.asOf ?? reach.start;
  // Most stories span a few years; the halvings begin there where one spans an age.
  const length = Math.max(shortestLength, Math.min(lengthOf(reach), 5000) / 2 ** halvings);
  const whole = halvings === 0 ? reach : { start: day - place * length, end: day + (1 - place) * length };
  return clampWindow(whole, reach);
}
