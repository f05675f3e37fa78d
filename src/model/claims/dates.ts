import { found, foundSilent, isAfter, matchAt, type CalendarDate, type Claim, type Found } from './claim.ts';
import {
  anyMonth,
  anyWeekday,
  asianWeekday,
  asianWeekdays,
  months,
  monthsOfOneLanguage,
  oftenNoDate,
  weekdays
} from './tables/calendar.ts';
import { anyOrdinal, ordinalValue } from './tables/order-words.ts';

const day = '(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?![\\d\\p{L}]|[.,:/]\\d|%| ?\\p{Sc})';
const to = '(?: ?- ?| to | and | or | through | bis | und | au | et | al | y )';
const month = `(${anyMonth})(?!\\p{L})\\.?`;
const year = '(\\d{4})(?!\\d)';
const magnitude = '(?! (?:million|billion|thousand|percent|per cent|people|dead))';

const monthFirst = new RegExp(
  `${month} (?:the )?${day}${magnitude}(?:${to}${day})?(?:,? (?:of )?${year})?`,
  'iuy'
);
const dayFirst = new RegExp(
  `(?:${day}${to})?${day} ?(?:-|of |de )?${month}(?:,?-? ?(?:de |del |of )?${year})?`,
  'iuy'
);
const monthAndYear = new RegExp(`${month},? (?:of |de |del )?${year}`, 'iuy');
const monthAlone = new RegExp(month, 'iuy');
const weekday = new RegExp(`(${anyWeekday})(?:s|'s)?(?!\\p{L})(\\.?),? ?(?:the |den |le )?`, 'iuy');

/** A date in words: a weekday or month and its neighbours. */
export function namedDateAt(text: string, at: number, language: string): Found | undefined {
  const named = matchAt(weekday, text, at);
  const name = named?.[1] ?? '';
  if (!named || !isName(name, language)) return monthDateAt(text, at, language);
  const number = weekdays.get(name.toLowerCase());
  const rest = monthDateAt(text, at + named[0].length, language);
  const first = rest?.claims[0]?.meanings[0];
  if (rest && first?.kind === 'date' && first.day !== undefined) {
    const [, ...others] = rest.claims;
    return { end: rest.end, claims: [claim(at, rest.end, { ...first, weekday: number }), ...others] };
  }
  return bareName(text, at, named, { kind: 'date', weekday: number });
}

/** Names of months and weekdays have a capital in English and German. */
function isName(name: string, language: string): boolean {
  const own = monthsOfOneLanguage.get(name.toLowerCase());
  if (own !== undefined && own !== language && !isCapital(name)) return false;
  return isCapital(name) || (isRomance(name) && name.length > 3);
}

const isCapital = (name: string) => /^\p{Lu}/u.test(name);
const isRomance = (name: string) =>
  /^(?:janv|févr|mars|avril|mai|juin|juil|août|septembre|octobre|novembre|décembre|ener|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|lun|mar(?:di|tes)|mercredi|miércoles|jeudi|jueves|vendredi|viernes|samedi|sábado|dimanche|domingo)/iu.test(
    name
  );

function claim(start: number, end: number, meaning: CalendarDate): Claim {
  return { meanings: [meaning], start, end };
}

function monthDateAt(text: string, at: number, language: string): Found | undefined {
  const first = matchAt(monthFirst, text, at);
  if (first)
    return isDayName(first[1]) ? fromTo(at, first, first[1], [first[2], first[3]], first[4]) : undefined;
  const second = matchAt(dayFirst, text, at);
  if (second && isDayName(second[3]))
    return fromTo(
      at,
      second,
      second[3],
      second[1] === undefined ? [second[2]] : [second[1], second[2]],
      second[4]
    );
  return spelledDayAt(text, at) ?? monthWithoutDayAt(text, at, language);
}

const spelledDay = new RegExp(
  `(?:(twenty|thirty)[- ])?(${anyOrdinal}) (?:of |de )?${month}(?:,? (?:of )?${year})?`,
  'iuy'
);

/** “The fourth of July”. */
function spelledDayAt(text: string, at: number): Found | undefined {
  const match = matchAt(spelledDay, text, at);
  if (!match || !isDayName(match[3])) return undefined;
  const tens = match[1] === undefined ? 0 : /^twenty/iu.test(match[1]) ? 20 : 30;
  return fromTo(at, match, match[3], [String(tens + (ordinalValue(match[2] ?? '') ?? 0))], match[4]);
}

const isDayName = (name = '') => isCapital(name) || isRomance(name);

function fromTo(
  at: number,
  match: RegExpExecArray,
  name: string | undefined,
  days: readonly (string | undefined)[],
  yearDigits: string | undefined
): Found | undefined {
  const end = at + match[0].length;
  const numbers = days.flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
  if (numbers.some((number) => number < 1 || number > 31)) return undefined;
  const base = { kind: 'date', ...monthOf(name), ...yearOf(yearDigits) } as const;
  return { end, claims: numbers.map((number) => claim(at, end, { ...base, day: number })) };
}

const monthOf = (name = '') => ({ month: months.get(name.toLowerCase()) });
const yearOf = (digits: string | undefined) => (digits === undefined ? {} : { year: Number(digits) });

function monthWithoutDayAt(text: string, at: number, language: string): Found | undefined {
  const dated = matchAt(monthAndYear, text, at);
  if (dated && isDayName(dated[1]))
    return found(at, at + dated[0].length, { kind: 'date', ...monthOf(dated[1]), ...yearOf(dated[2]) });
  const alone = matchAt(monthAlone, text, at);
  const name = alone?.[1] ?? '';
  const own = monthsOfOneLanguage.get(name.toLowerCase());
  if (!alone || !isName(name, language) || (own !== undefined && own !== language)) return undefined;
  return bareName(text, at, alone, { kind: 'date', ...monthOf(name) });
}

const timeBefore =
  /(?:^|[^\p{L}])(?:in|of|on|since|by|until|till|before|after|during|from|to|through|last|next|this|early|mid|late|every|each|and|or|im|am|seit|en|depuis|desde|el|le)[ -]$/iu;
const nameBefore = /(?:\p{Lu}[\p{L}.]*|'s) $/u;
const isTitleWord = /^(?:The|A|An|In|On|Of) $/u;
const verbAfter = / (?:on|to|against|toward|towards|past|Day|be|not|have|the)(?!\p{L})/uy;

/** After these, a full stop ends a sentence rather than an abbreviation. */
const wholeNames = new Set([
  'march',
  'april',
  'may',
  'june',
  'july',
  'mars',
  'avril',
  'mai',
  'juin',
  'enero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'lundi',
  'mardi',
  'jeudi',
  'lunes',
  'april',
  'juni',
  'juli',
  'märz'
]);

/** “March” alone is a month after “in”, a name after “Theresa”, and ambiguous elsewhere. */
function bareName(text: string, at: number, match: RegExpExecArray, date: CalendarDate): Found | undefined {
  const word = (match[1] ?? '').toLowerCase();
  const dot = text[at + word.length] === '.' && word.length <= 5 && !wholeNames.has(word) ? 1 : 0;
  const end = at + word.length + dot;
  if (!oftenNoDate.has(word) || dot === 1 || isAfter(timeBefore, text, at)) return found(at, end, date);
  const asWord = { kind: 'word', word } as const;
  const before = /\S+ $/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const isPartOfName =
    (isAfter(nameBefore, text, at) && !isTitleWord.test(before)) ||
    (word === 'sun' && isAfter(/\bthe $/iu, text, at));
  if (isPartOfName || matchAt(verbAfter, text, end)) return foundSilent(at, end, asWord);
  return found(at, end, date, asWord);
}

const verbs = /(march|sun)(?:es|ed|ing)?(?!\p{L})/iuy;

/** “Marched” supports a title's “March on Rome”. */
export function verbAt(text: string, at: number): Found | undefined {
  const match = matchAt(verbs, text, at);
  return match
    ? foundSilent(at, at + match[0].length, { kind: 'word', word: (match[1] ?? '').toLowerCase() })
    : undefined;
}

const iso = /(\d{4})-(\d\d)-(\d\d)(?!\d)|(\d{4})\/(\d\d?)\/(\d\d?)(?!\d)/uy;
const slashed = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/uy;

/** A date in digits. “5/6/2020” may be in May or June; with full stops the day comes first. */
export function digitDateAt(text: string, at: number): Found | undefined {
  const plain = matchAt(iso, text, at);
  if (plain) {
    const [y, m, d] = plain.slice(1).filter((group) => group !== undefined);
    return found(at, at + plain[0].length, {
      kind: 'date',
      year: Number(y),
      month: Number(m),
      day: Number(d)
    });
  }
  const match = matchAt(slashed, text, at);
  if (!match) return undefined;
  const [all, one, mark, other] = match;
  const written = Number(match[4]);
  const inYear = { kind: 'date', year: written < 100 ? 2000 + written : written } as const;
  const dayMonth = { ...inYear, day: Number(one), month: Number(other) };
  const monthDay = { ...inYear, month: Number(one), day: Number(other) };
  const readings = [dayMonth, ...(mark === '/' ? [monthDay] : [])].filter((date) => date.month <= 12);
  const [first, ...others] = readings;
  return first && found(at, at + all.length, first, ...others);
}

const decadeIn =
  /(?:'(\d0)|(\d{2}|\d{4}))'?s(?!\p{L})|(\d{4})er(?: |-)Jahren?|(?:années|años) (\d{2,4})|(\d{2,4})年代/uy;

/** “The 1990s”, “the ’90s”. */
export function decadeAt(text: string, at: number): Found | undefined {
  const match = matchAt(decadeIn, text, at);
  const digits = match?.slice(1).find((group) => group !== undefined);
  const decade = Number(digits);
  return match && decade % 10 === 0 ? found(at, at + match[0].length, { kind: 'date', decade }) : undefined;
}

const dayOfMonth = /(\d{1,2})(?:st|nd|rd|th)(?! \p{L})/uy;

/** “On the 18th”, if no noun follows that it could number. */
export function dayAloneAt(text: string, at: number): Found | undefined {
  if (!isAfter(/(?:on|by|since|until|before|after) the $/iu, text, at)) return undefined;
  const match = matchAt(dayOfMonth, text, at);
  return match ? found(at, at + match[0].length, { kind: 'date', day: Number(match[1]) }) : undefined;
}

/** A weekday in Chinese, Japanese or Korean. */
export function asianWeekdayAt(text: string, at: number): Found | undefined {
  const match = matchAt(asianWeekdays, text, at);
  const name = match?.slice(1).find((group) => group !== undefined) ?? '';
  return match
    ? found(at, at + match[0].length, { kind: 'date', weekday: asianWeekday.get(name) })
    : undefined;
}
