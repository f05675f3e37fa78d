import { civilOf, formatDay, openFuture, type Day } from '../../model/day.ts';
import type { StoryEvent } from '../../model/story.ts';

/** What stands before the colon; `isOutline` where the date is not as certain, or not as wide, as that. */
export interface Written {
  readonly text: string;
  readonly isOutline?: true;
}

const dayLength = '2021-03-12'.length;
const plain = /^(?!0000)\d{4}(?:-\d\d){0,2}$/u;

/**
 * A date of Markwhen, which has days, months and years of four digits, ranges of them, `now`, and years BCE. A vague
 * date becomes its bounds, as outline. Undefined if an outer bound is open, unknown or of five digits.
 */
export function writtenDate({
  when: { edtf, aspect, mod, endMod },
  bounds
}: StoryEvent): Written | undefined {
  if (edtf !== undefined && mod === undefined && endMod === undefined) {
    const [from = '', to] = edtf.split('/');
    // A date alone is some time within it.
    const isSome = aspect === 'within' || aspect === 'on' || from.length === dayLength;
    if (plain.test(from) && to === undefined && isSome && aspect !== 'since' && aspect !== 'until')
      return { text: from };
    if (plain.test(from) && to === undefined && aspect === 'throughout') return { text: `${from}/${from}` };
    if (plain.test(from) && (to === '..' || (to === undefined && aspect === 'since')))
      return { text: `${from}/now` };
    if (plain.test(from) && plain.test(to ?? '') && aspect === 'throughout') return { text: `${from}/${to}` };
  }
  const { earliestStart, latestEnd } = bounds;
  if (earliestStart === null || latestEnd === null) return undefined;
  const isGoingOn = latestEnd === openFuture && aspect === 'since';
  return isGoingOn ? untilNow(earliestStart) : outlineOf(earliestStart, latestEnd);
}

/** What has not ended lasts until the day on which somebody looks. */
function untilNow(first: Day): Written | undefined {
  const text = formatDay(first);
  return plain.test(text) ? { text: `${text}/now`, isOutline: true } : undefined;
}

function outlineOf(first: Day, last: Day): Written | undefined {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const [from, to] = [civilOf(first).year, civilOf(last).year];
  if (Math.max(Math.abs(from), Math.abs(to)) > 9998) return undefined;
  if (from > 0)
    return {
      text: first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`,
      isOutline: true
    };
  const isYear = from === to && formatDay(first).endsWith('-01-01') && formatDay(last).endsWith('-12-31');
  const text = from === to ? yearText(from) : `${yearText(from)} - ${yearText(to)}`;
  return { text, ...(!isYear && { isOutline: true }) };
}

/** Its parser takes one from years BCE, so the year 0 is 1 BCE. */
const yearText = (year: number): string => (year > 0 ? `${year} CE` : `${1 - year} BCE`);
