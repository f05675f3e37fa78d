import { parseEdtfDate, type EdtfDate } from './edtf-date.ts';
import { refused, shown } from './edtf-refusals.ts';
import type { Parsed } from './problem.ts';

export type { EdtfDate, Precision, Qualifier, Span, Unit } from './edtf-date.ts';

/** A date of a story: the strict subset of EDTF (ISO 8601-2:2019) that `parseEdtf` reads. */
export type Edtf = EdtfDate | EdtfSet | EdtfInterval;

/** One of several dates, not known which: `[1667,1760-12]`, `[2021-03-14..2021-03-20]`. At least one member. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/** One of the days, months or years from one date to another, both included; open on the side that is absent. */
export type EdtfRange =
  | { readonly kind: 'range'; readonly from: EdtfDate; readonly to?: EdtfDate }
  | { readonly kind: 'range'; readonly from?: undefined; readonly to: EdtfDate };

/** A time that began some time in `start` and ended some time in `end`; at least one of them is a date. */
export type EdtfInterval =
  | { readonly kind: 'interval'; readonly start: EdtfDate; readonly end: IntervalEnd }
  | { readonly kind: 'interval'; readonly start: Undated; readonly end: EdtfDate };

/** `open`: no end as far as is known; `unknown`: there is an end, but it is not known. */
export type Undated = 'open' | 'unknown';

export type IntervalEnd = EdtfDate | Undated;

/**
 * Parses a strict subset of EDTF: level 0 without times, level 1 without seasons, and from level 2 one-of sets and
 * qualifiers of single parts. A refusal quotes the string and says what it is and what to write instead; its path is
 * empty.
 */
export function parseEdtf(text: string): Parsed<Edtf> {
  const parsed = parserFor(text)(text);
  return parsed.ok ? parsed : refused(naming(text, parsed.problems[0].message));
}

/** Adds the whole string to the message about one of its parts. */
const naming = (text: string, message: string) =>
  message.startsWith(shown(text)) ? message : `${shown(text)}: ${message}`;

function parserFor(text: string): (text: string) => Parsed<Edtf> {
  if (text.startsWith('{')) return refuseAllOf;
  if (text.startsWith('[')) return parseSet;
  return text.includes('/') ? parseInterval : parseEdtfDate;
}

const refuseAllOf = (text: string) =>
  refused(`${shown(text)} is a set of several dates; write [..] for one of them, or an event for each`);

function parseInterval(text: string): Parsed<EdtfInterval> {
  const [left = '', right = '', ...more] = text.split('/');
  if (more.length > 0)
    return refused(`${shown(text)} has more than one slash; write a day with hyphens, as in 2021-03-13`);
  const start = parseEnd(left);
  const end = parseEnd(right);
  if (!start.ok) return start;
  if (!end.ok) return end;
  return interval(text, start.value, end.value);
}

function interval(text: string, start: IntervalEnd, end: IntervalEnd): Parsed<EdtfInterval> {
  if (typeof start === 'string') {
    if (typeof end === 'string') return refused(`${shown(text)} names no date; give a start or an end`);
    return { ok: true, value: { kind: 'interval', start, end } };
  }
  const reversed = typeof end !== 'string' && end.last[1] < start.first[0];
  if (reversed) return refused(`${shown(text)} ends before it starts; write the earlier date first`);
  return { ok: true, value: { kind: 'interval', start, end } };
}

function parseEnd(text: string): Parsed<IntervalEnd> {
  if (text === '') return { ok: true, value: 'unknown' };
  return text === '..' ? { ok: true, value: 'open' } : parseEdtfDate(text);
}

function parseSet(text: string): Parsed<EdtfSet> {
  if (!/^\[[^[\]{}]+\]$/.test(text))
    return refused(`${shown(text)} is not one pair of brackets around its dates, as in [2021..2023]`);
  const parts = text.slice(1, -1).split(/, ?/);
  const members: (EdtfDate | EdtfRange)[] = [];
  for (const [index, part] of parts.entries()) {
    const member = parseMember(part, index === 0, index === parts.length - 1);
    if (!member.ok) return member;
    members.push(member.value);
  }
  return { ok: true, value: { kind: 'set', members } };
}

function parseMember(text: string, isFirst: boolean, isLast: boolean): Parsed<EdtfDate | EdtfRange> {
  const [left = '', right, ...more] = text.split('..');
  if (right === undefined) return parseEdtfDate(text);
  if (more.length > 0 || text === '..')
    return refused(`${shown(text)} is not a range of two dates, as in 2021..2023`);
  if (left === '')
    return isFirst ? openRange(right, 'to') : refused(`${shown(text)} is open to the past; write it first`);
  if (right === '')
    return isLast ? openRange(left, 'from') : refused(`${shown(text)} is open to the future; write it last`);
  return parseRange(text, left, right);
}

function openRange(text: string, side: 'from' | 'to'): Parsed<EdtfRange> {
  const date = parseRangeEnd(text);
  if (!date.ok) return date;
  return {
    ok: true,
    value: side === 'to' ? { kind: 'range', to: date.value } : { kind: 'range', from: date.value }
  };
}

function parseRange(text: string, left: string, right: string): Parsed<EdtfRange> {
  const from = parseRangeEnd(left);
  const to = parseRangeEnd(right);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const fault = rangeFault(from.value, to.value);
  if (fault !== undefined) return refused(`${shown(text)} ${fault}`);
  return { ok: true, value: { kind: 'range', from: from.value, to: to.value } };
}

function parseRangeEnd(text: string): Parsed<EdtfDate> {
  const date = parseEdtfDate(text);
  if (!date.ok || date.value.unit === date.value.precision) return date;
  return refused(`${shown(text)} has an X in a range; write its first or last date in full`);
}

/** Both ends of a range must have the same unit, so that it is clear what it is one of. */
function rangeFault(from: EdtfDate, to: EdtfDate): string | undefined {
  if (from.unit !== to.unit)
    return `runs from a ${from.unit} to a ${to.unit}; write both ends in the same unit`;
  return to.last[1] < from.first[0] ? 'ends before it starts; write the earlier date first' : undefined;
}
