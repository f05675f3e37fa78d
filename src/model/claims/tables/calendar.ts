/** Patterns for the names of months and weekdays, in calendar order. Full names are recognised in any text. */
const english = {
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec'
  ],
  weekdays: [
    'Monday|Mon',
    'Tuesday|Tues|Tue',
    'Wednesday|Wed',
    'Thursday|Thurs|Thur|Thu',
    'Friday|Fri',
    'Saturday|Sat',
    'Sunday|Sun'
  ]
};

const german = {
  months: [
    'Januar|Jänner',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember'
  ],
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend', 'Sonntag']
};

const french = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre'
  ],
  weekdays: ['lundi', 'mardi(?! Gras)', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
};

const spanish = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre'
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
};

const all = [english, german, french, spanish];

function byName(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const names = lists.flatMap((list) =>
    list.flatMap((pattern, index) => pattern.split('|').map((name) => [bare(name), index + 1] as const))
  );
  return new Map(names);
}

/** A name without the lookahead of its pattern. */
const bare = (name: string) => name.replace(/\(.*\)/u, '').toLowerCase();

/** Numbers from 1, by lower-case name. */
export const months = byName(all.map(({ months: names }) => names));
/** Monday is 1, by lower-case name. */
export const weekdays = byName(all.map(({ weekdays: names }) => names));

const longestFirst = (names: readonly string[]) =>
  [...new Set(names)].sort((one, other) => other.length - one.length).join('|');
const namesOf = (key: 'months' | 'weekdays') =>
  longestFirst(all.flatMap((language) => language[key]).flatMap((name) => name.split('|')));

/** An alternation of every month’s name. */
export const anyMonth = namesOf('months');
/** An alternation of every weekday’s name. */
export const anyWeekday = namesOf('weekdays');

/** Months that are lower-case English words or names: without a day beside them, read only in their own language. */
export const monthsOfOneLanguage: ReadonlyMap<string, string> = new Map([
  ['mars', 'fr'],
  ['mai', 'fr'],
  ['marzo', 'es'],
  ['abril', 'es'],
  ['mayo', 'es'],
  ['junio', 'es'],
  ['julio', 'es'],
  ['agosto', 'es'],
  ['domingo', 'es'],
  ['martes', 'es']
]);

/** English names that are also words or names of people. */
export const oftenNoDate: ReadonlySet<string> = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'jan',
  'mar',
  'jun',
  'dec',
  'mon',
  'wed',
  'sat',
  'sun',
  'fri'
]);

/** Weekdays in Chinese, Japanese and Korean: Monday is 1. */
export const asianWeekdays =
  /(?:星期|礼拜|周|週)([一二三四五六日天])|([月火水木金土日])曜日?|([월화수목금토일])요일/uy;
export const asianWeekday: ReadonlyMap<string, number> = new Map(
  ['一月월', '二火화', '三水수', '四木목', '五金금', '六土토', '日天일'].flatMap((characters, index) =>
    [...characters].map((character) => [character, index + 1] as const)
  )
);
