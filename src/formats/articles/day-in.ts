import { parseDay } from '../../model/day.ts';
import { timeExpressionsIn } from '../../model/time-words/time-words.ts';

/** Longer texts are no date, in UTF-16 units. */
const longest = 60;

/**
 * The day that a text for a date names, as `YYYY-MM-DD`: “2021-03-13T21:05:00-05:00” and “March 13, 2021”. Undefined if it
 * names less than a day, or the order of its numbers is open, as in 3/4/2021.
 */
export function dayIn(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/u.exec(text) ?? [];
  const written = year === undefined ? dayInWords(text) : `${year}-${month}-${day}`;
  return written !== undefined && parseDay(written) !== undefined ? written : undefined;
}

function dayInWords(text: string): string | undefined {
  if (/^\d+\D\d+\D\d+$/u.test(text)) return undefined;
  const [only, ...others] = timeExpressionsIn(text, {}).flatMap(({ readings }) => readings);
  return others.length === 0 ? only?.edtf : undefined;
}
