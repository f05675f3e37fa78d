import { dayOf, daysInMonth, formatDay } from './day.ts';
import type { Fields } from './edtf-date.ts';
import { visible } from './messages.ts';
import type { Parsed } from './problem.ts';

/** A refused date; the path is empty, for the caller to fill in. */
export function refused(message: string): Parsed<never> {
  return { ok: false, problems: [{ path: '', message }] };
}

const longest = 80;

/** A string as messages show it, including its spaces; cut only if it is far longer than any date. */
export function shown(text: string): string {
  return visible(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** What is wrong with a string that has the form of a date: its message, or undefined. */
export function faultIn(text: string, { year, month, day }: Fields): string | undefined {
  if (year === '-0000') return `${text} is not a year: the year before 0001 is 0000, which is 1 BC`;
  if (twoSigns.test(text))
    return `${text} has two signs at one part; write % for both uncertain and approximate`;
  if (month !== undefined && year.includes('X')) return digitsAfterUnknown(text);
  if (month === 'XX' && day !== undefined && day !== 'XX') return digitsAfterUnknown(text);
  return monthFault(text, year, month) ?? dayFault(text, year, month, day);
}

const twoSigns = /(?:^|-)[?~%]-?[\dX]+[?~%]/;

const digitsAfterUnknown = (text: string) =>
  `${text} has an X to the left of other parts; leave them out, or list the dates that it may be, as in [1560-12-25,1561-12-25]`;

function monthFault(text: string, year: string, month: string | undefined): string | undefined {
  if (month === undefined || month === 'XX' || (month >= '01' && month <= '12')) return undefined;
  const part = partsOfYear[Number(month)];
  if (!part) return `${text} has the month ${month}; months run from 01 to 12`;
  const [name, from, to] = part;
  const last = dayOf({ year: Number(year) + (to < from ? 1 : 0), month: Number(to), day: 1 });
  return `${text} is ${name}; write the months, as in ${year}-${from}/${formatDay(last).slice(0, -3)}`;
}

function dayFault(text: string, year: string, month?: string, day?: string): string | undefined {
  if (day === undefined || day === 'XX') return undefined;
  const last = daysInMonth(Number(year), Number(month));
  if (Number(day) >= 1 && Number(day) <= last) return undefined;
  return `${text} is not a day: ${year}-${month ?? ''} runs from 01 to ${last}`;
}

/** The codes that ISO 8601-2 puts in place of a month, with the months that a writer most likely meant. */
const partsOfYear: Readonly<Record<number, readonly [name: string, from: string, to: string]>> = {
  21: ['a season', '03', '05'],
  22: ['a season', '06', '08'],
  23: ['a season', '09', '11'],
  24: ['a season', '12', '02'],
  25: ['a northern season', '03', '05'],
  26: ['a northern season', '06', '08'],
  27: ['a northern season', '09', '11'],
  28: ['a northern season', '12', '02'],
  29: ['a southern season', '09', '11'],
  30: ['a southern season', '12', '02'],
  31: ['a southern season', '03', '05'],
  32: ['a southern season', '06', '08'],
  33: ['a quarter', '01', '03'],
  34: ['a quarter', '04', '06'],
  35: ['a quarter', '07', '09'],
  36: ['a quarter', '10', '12'],
  37: ['a third of a year', '01', '04'],
  38: ['a third of a year', '05', '08'],
  39: ['a third of a year', '09', '12'],
  40: ['half a year', '01', '06'],
  41: ['half a year', '07', '12']
};
