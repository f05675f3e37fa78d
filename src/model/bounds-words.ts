import { betweenInWords, openInWords, placedInWords } from './date-words.ts';
import type { Day } from './day.ts';
import { dateAround, type EdtfDate, type Unit } from './edtf-date.ts';
import type { GivenBounds } from './given-bounds.ts';

/** From when to when a start or an end may be, both included. */
export type Side =
  { readonly from: EdtfDate; readonly to?: EdtfDate } | { readonly from?: undefined; readonly to: EdtfDate };

const units: readonly Unit[] = ['year', 'month', 'day'];

/** A start or an end in the largest units that fit it exactly: 1840 to 1845 for January 1, 1840 to December 31, 1845. */
export function sideOf(first: Day | null, last: Day | null): Side | undefined {
  const fits = (unit: Unit): boolean =>
    (first === null || dateAround(first, unit).first[0] === first) &&
    (last === null || dateAround(last, unit).last[1] === last);
  const unit = units.find(fits) ?? 'day';
  const to = last === null ? undefined : dateAround(last, unit);
  if (first !== null) return { from: dateAround(first, unit), to };
  return to && { to };
}

/** Whether a start or an end is known to lie in one day, month or year. */
export const isOneDate = ({ from, to }: Side): boolean => from?.first[0] === to?.first[0];

function sideInWords(side: Side | undefined): string {
  if (!side) return 'at a time not known';
  const { from, to } = side;
  if (!from) return openInWords({ date: to }, 'before');
  if (!to) return openInWords({ date: from }, 'after');
  return isOneDate(side) ? placedInWords({ date: from }) : betweenInWords({ date: from }, { date: to });
}

/** “begun between 1840 and 1845, ended in 1850”, “begun and ended in 1850”. */
export function givenBoundsInWords(bounds: GivenBounds): string {
  const begun = sideInWords(sideOf(bounds.earliestStart, bounds.latestStart));
  const ended = sideInWords(sideOf(bounds.earliestEnd, bounds.latestEnd));
  return begun === ended ? `begun and ended ${begun}` : `begun ${begun}, ended ${ended}`;
}
