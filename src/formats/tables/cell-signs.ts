import { parseDay, weekdayOf } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Ledger } from '../exchange/ledger.ts';
import type { CellDate } from './cell-date.ts';

/** A cell without what is said in parentheses. */
export interface BareCell {
  readonly text: string;
  /** Approximate, uncertain, or words that are not known; undefined if there are no parentheses. */
  readonly said?: 'approx' | 'unsure' | 'other';
  /** A day of the week in parentheses. */
  readonly weekday?: string;
}

const approximate = /^(?:approx(?:imate|imately)?\.?|c\.?|ca\.?|circa|about|around|estimated|est\.?|~)$/iu;
const uncertain = /^(?:\?|unconfirmed|uncertain|probably|possibly|disputed|unverified)$/iu;
/** JavaScript writes the name of a zone behind its offset. */
const afterOffset = /(?:GMT|UTC|[+-]\d\d:?\d\d)$/u;

/** Takes what is in parentheses off a cell: what it says of the date must not be lost. */
export function withoutParentheses(cell: string): BareCell {
  const [, before = '', words, after = ''] = /^([^()]*)\(([^()]*)\)([^()]*)$/u.exec(cell) ?? [];
  if (words === undefined) return { text: cell };
  const text = `${before.trim()} ${after.trim()}`.trim();
  const said = words.trim();
  if (approximate.test(said)) return { text, said: 'approx' };
  if (uncertain.test(said)) return { text, said: 'unsure' };
  if (named.exec(said)?.[0] === said) return { text, weekday: said };
  return afterOffset.test(before.trim()) && after === '' ? { text } : { text, said: 'other' };
}

/** A date with the doubt that stands beside it; refused where the two can't be told together. */
export function doubted(date: CellDate, said: BareCell['said'], ledger: Ledger): CellDate {
  if (!date.ok || said === undefined) return date;
  if (date.time) ledger.note((note) => note.doubtfulTime);
  const { edtf, mod, endMod } = date.when;
  const refused: CellDate = { ok: false, reason: (why) => why.parentheses };
  if (said === 'other' || edtf === undefined) return refused;
  const isLong = edtf.includes('/');
  if (said === 'approx') {
    const others = [mod, endMod].filter((each) => each !== undefined && each !== 'approx');
    if (others.length > 0) return refused;
    return { ok: true, when: { ...date.when, mod: 'approx', ...(isLong && { endMod: 'approx' as const }) } };
  }
  const unsure = edtf
    .split('/')
    .map((side) => (/[?~%]$|^\.*$/u.test(side) ? side : `${side}?`))
    .join('/');
  return parseEdtf(unsure).ok ? { ok: true, when: { ...date.when, edtf: unsure } } : refused;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const named = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\b/iu;

/** Refuses a day that is not the weekday that stands beside it: one of the two is wrong. */
export function onItsWeekday(date: CellDate, text: string): CellDate {
  const [name] = named.exec(text) ?? [];
  const day = date.ok && date.when.edtf !== undefined ? parseDay(date.when.edtf) : undefined;
  if (name === undefined || day === undefined) return date;
  return weekdays[weekdayOf(day)] === name.slice(0, 3).toLowerCase()
    ? date
    : { ok: false, reason: (why) => why.otherWeekday };
}
