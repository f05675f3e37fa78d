import { civilOf, type Day } from '../day.ts';
import { daysTo, monthDate } from './calendar.ts';
import { choice, hullOf, isInTense, type Counted, type Draft } from './draft.ts';
import type { Meaning, Season } from './meaning.ts';
import { countedFrom, type Step } from './steps.ts';

/** The months in which a season begins, north and south of the equator; by almanacs it ends in the fourth month. */
const seasonMonths: Readonly<Record<Season, readonly [north: number, south: number]>> = {
  spring: [3, 9],
  summer: [6, 12],
  autumn: [9, 3],
  winter: [12, 6]
};

const hemispheres = ['northern', 'southern'] as const;

const seasonStep = (season: Season, hemisphere: number): Step => ({
  kind: 'season',
  season,
  hemisphere: hemispheres[hemisphere]!
});

export function ofSeason(meaning: Meaning, counted: Counted): readonly Draft[] {
  const { season, year } = meaning;
  if (season === undefined) return [];
  return seasonMonths[season].flatMap((month, hemisphere) => {
    const step = seasonStep(season, hemisphere);
    if (year === undefined) return nearestSeason(month, counted, step);
    const turns = month === 12;
    // Only the season that spans New Year belongs to two years.
    if (meaning.b !== undefined) return turns ? [seasonFrom(year * 12 + month - 1, step)] : [];
    const starts = turns ? [year, year - 1] : [year];
    return starts.map((start) => seasonFrom(start * 12 + month - 1, step));
  });
}

const seasonFrom = (months: number, ...steps: readonly Step[]) =>
  choice(monthDate(months), monthDate(months + 3), ...steps);

/** The nearest season and, if that does not contain the day of writing, the neighbouring one on the other side. */
function nearestSeason(month: number, counted: Counted, step: Step): readonly Draft[] {
  const { written, cue } = counted;
  if (written === undefined) return [];
  const { year } = civilOf(written);
  const drafts = [year - 1, year, year + 1].map((of) =>
    seasonFrom(of * 12 + month - 1, step, countedFrom(written))
  );
  const distance = (draft: Draft) => Math.abs(daysTo(written, hullOf(draft)));
  const fits = (draft: Draft) => Number(cue !== 'future' || hullOf(draft)[1] >= written);
  const inTense = drafts
    .filter((draft) => isInTense(hullOf(draft), counted))
    .sort((a, b) => fits(b) - fits(a) || distance(a) - distance(b));
  return inTense.slice(0, inTense[0] && distance(inTense[0]) === 0 ? 1 : 2);
}

export function seasonInTurn(season: Season, count: number, written: Day): readonly Draft[] {
  const { year } = civilOf(written);
  return seasonMonths[season]
    .map((month, hemisphere) => {
      const drafts = [year - 2, year - 1, year, year + 1, year + 2].map((of) =>
        seasonFrom(of * 12 + month - 1, seasonStep(season, hemisphere), countedFrom(written))
      );
      const distance = (draft: Draft) => Math.abs(daysTo(written, hullOf(draft)));
      if (count < 0) return drafts.findLast((draft) => hullOf(draft)[1] < written);
      if (count > 0) return drafts.find((draft) => hullOf(draft)[0] > written);
      return [...drafts].sort((a, b) => distance(a) - distance(b))[0];
    })
    .filter((draft) => draft !== undefined);
}
