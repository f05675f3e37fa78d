import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedPart, openingWindowOf, windowOfResults } from '../../../src/layout/time/opening.ts';
import { extentOf, lengthOf } from '../../../src/layout/time/window.ts';
import { formatDay, type Day } from '../../../src/model/day.ts';
import { stories } from '../../support/generated.ts';
import { storyOf } from '../../support/story.ts';

const openingOf = (...dates: readonly string[]): string[] => {
  const { start, end } = openingWindowOf(storyOf(dates.map((edtf) => ({ title: 'a', edtf }))));
  return [Math.ceil(start), Math.floor(end) - 1].map((day) => formatDay(day as Day));
};

const firstOfMonths = (year: number): string[] =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`);

describe('the view that a story opens with', () => {
  it('is the whole story where its events are spread evenly', () => {
    const years = Array.from({ length: 40 }, (_, index) => `${1960 + index}-07-01`);
    expect(openingOf(...years)).toEqual(['1959-09-21', '2000-04-10']);
  });

  it('leaves out a year that was mistyped', () => {
    expect(openingOf(...firstOfMonths(1967), '0167-05-01')).toEqual(['1966-12-26', '1967-12-07']);
  });

  it('is one week of many years where most of them are in that week', () => {
    const week = Array.from({ length: 60 }, (_, index) => `1963-11-${22 + (index % 7)}`);
    expect(openingOf('1961-01-20', ...week, '1964-09-24', '1978-07-01', '2008-05-01')).toEqual([
      '1963-11-21',
      '1963-11-29'
    ]);
  });

  it('is where four fifths of the events are, in the last hundredth of the years', () => {
    const early = [-3000, -2000, -1000, -500, 1000].map((year) =>
      `${year}`.replace(/\d+/u, (digits) => digits.padStart(4, '0'))
    );
    const [first, last] = openingOf(...early, ...firstOfMonths(2019), ...firstOfMonths(2020));
    expect([first, last]).toEqual(['2018-12-18', '2020-12-15']);
  });

  it('leaves out the day on which the source spoke where nothing happened near it', () => {
    const { start, end } = openingWindowOf(
      storyOf(firstOfMonths(1967).map((edtf) => ({ title: 'a', edtf })))
    );
    expect(end - start).toBeLessThan(400);
  });

  it('is around its one event', () => {
    expect(openingOf('2019-05-04')).toEqual(['2019-05-03', '2019-05-05']);
  });

  it('is that which the document names', () => {
    const story = storyOf([{ title: 'a', edtf: '2019-05-04' }]);
    const timeline = { ...story.timeline, window: ['2019-05-01', '2019-05-31'] as const };
    const { start, end } = openingWindowOf({
      ...story,
      timeline: { ...timeline, window: [...timeline.window] }
    });
    expect([start, end - 1].map((day) => formatDay(day as Day))).toEqual(['2019-05-01', '2019-05-31']);
  });

  it('shows at least half of the events, is hardly longer than their extent, and is always the same', () => {
    fc.assert(
      fc.property(stories(30), (story) => {
        const window = openingWindowOf(story);
        const dated = story.events.filter(({ bounds }) => Object.values(bounds).some(Number.isFinite));
        const shown = dated.filter((event) => {
          const { start, end } = extentOf({ asOf: undefined, events: [event] });
          return start < window.end && end > window.start;
        });
        expect(shown.length).toBeGreaterThanOrEqual(dated.length / 2);
        expect(lengthOf(window)).toBeLessThanOrEqual(1.04 * lengthOf(extentOf(story)) + 2);
        expect(openingWindowOf(story)).toEqual(window);
      })
    );
  });
});

describe('the view of what filters let through', () => {
  const story = storyOf(firstOfMonths(1967).map((edtf) => ({ title: 'a', edtf })));
  const { events } = story;

  it('has all its known days, and time around them', () => {
    const { start, end } = windowOfResults(story, events.slice(2, 4));
    expect(start).toBeLessThan(events[2]!.bounds.earliestStart!);
    expect(end).toBeGreaterThan(events[3]!.bounds.latestEnd!);
    expect(end - start).toBeLessThan(60);
  });

  it('is that with which the story opens, where that is every event or none', () => {
    for (const some of [events, []]) expect(windowOfResults(story, some)).toEqual(openingWindowOf(story));
  });
});

describe('the part of sorted days to look at first', () => {
  const sorted = fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 60 })
    .map((days) => days.sort((a, b) => a - b));

  it('is the same for all of it as for itself with an outlier far away', () => {
    fc.assert(
      fc.property(sorted, fc.constantFrom(-1e7, 1e7), (days, outlier) => {
        const part = crowdedPart([...days, outlier].sort((a, b) => a - b));
        expect(part).not.toContain(outlier);
        if (crowdedPart(days).length === days.length) expect(part).toEqual(days);
      })
    );
  });

  it('has at least half of them, without a gap', () => {
    fc.assert(
      fc.property(sorted, (days) => {
        const part = crowdedPart(days);
        expect(part.length).toBeGreaterThanOrEqual(days.length / 2);
        expect(days.join()).toContain(part.join());
      })
    );
  });

  it('of ten thousand days, ever closer to each other, is the later half or somewhat more', () => {
    const days = Array.from({ length: 10_000 }, (_, index) => -(2 ** ((10_000 - index) / 200)));
    const part = crowdedPart(days);
    expect(part.at(-1)).toBe(days.at(-1));
    expect(part.length).toBeGreaterThanOrEqual(5000);
    expect(part.length).toBeLessThan(6000);
  });

  it('of none is none', () => {
    expect(crowdedPart([])).toEqual([]);
  });
});
