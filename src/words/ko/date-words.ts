import {
  areYearsBeforeChrist,
  isAbout,
  isKnown,
  shareMonth,
  shareYear,
  unitsUpTo,
  wholeQualifier,
  type WordedDate
} from '../../model/date-words.ts';
import { civilOf } from '../../model/day.ts';
import type { EdtfDate, Unit } from '../../model/edtf.ts';
import {
  dayInWords,
  dayOfMonthInWords,
  monthAndDayInWords,
  monthInWords,
  yearInWords,
  yearNumberInWords
} from './day-words.ts';

/** What unknown digits leave open. */
export const someOf: Readonly<Record<Unit, string>> = { year: '어느 해', month: '어느 달', day: '어느 날' };

/** “2021년 3월 13일”, “2021년 2월 중순”, “1984년 무렵(불확실)”, “1990년대의 어느 해”. */
export const dateInWords = (worded: WordedDate): string =>
  isKnown(worded.date) ? wholeInWords(worded) : unknownInWords(worded, someOf[worded.date.unit]);

const unknownInWords = (worded: WordedDate, some: string): string =>
  `${periodInWords(worded)}의 ${some}${remarked(remarksOn(worded, '대략'))}`;

/** The whole period in which a date with unknown digits lies: “1990년대” for 199X; a known date is itself. */
export const wholeInWords = (worded: WordedDate, detail?: Detail): string =>
  `${periodInWords(worded, detail)}${isAbout(worded) ? ' 무렵' : ''}${remarked(remarksOn(worded))}`;

/** “2020년 내내”, “1990년대의 어느 한 해 내내”. */
export const throughoutInWords = (worded: WordedDate): string =>
  isKnown(worded.date)
    ? `${dateInWords(worded)} 내내`
    : `${unknownInWords(worded, wholeOf[worded.date.unit])} 내내`;

/** One whole unit, of which nobody says which. */
export const wholeOf: Readonly<Record<Unit, string>> = {
  year: '어느 한 해',
  month: '어느 한 달',
  day: '어느 하루'
};

/** “2021년 3월 13일 또는 그 이전”, “1984년 무렵 또는 그 이후”. */
export const openInWords = (worded: WordedDate, side: '이전' | '이후'): string =>
  `${wholeInWords(worded)} 또는 그 ${side}`;

/** “2021년 3월 14일부터 20일까지”, “2021년 2월 중순부터 3월 13일까지”. */
export const fromToInWords = (from: WordedDate, to: WordedDate): string =>
  `${dateInWords(from)}부터 ${afterInWords(from, to, dateInWords)}까지`;

/** “2021년 3월 14일에서 20일 사이”; both ends are included. */
export const betweenInWords = (from: WordedDate, to: WordedDate): string =>
  `${wholeInWords(from)}에서 ${afterInWords(from, to, wholeInWords)} 사이`;

/** “2021년 3월 14일 또는 16일”, “2021년 3월 1일, 5일 또는 7일”. */
export function eitherInWords(dates: readonly EdtfDate[], inWords: InWords = dateInWords): string {
  const [first, ...others] = dates.map((date) => ({ date }));
  if (!first) return '';
  const isOneYear = others.every((other) => shareYear(first, other));
  const words = others.map((other) => (isOneYear ? afterInWords(first, other, inWords) : inWords(other)));
  return listed([inWords(first), ...words]);
}

const alternatives = new Intl.ListFormat('ko', { type: 'disjunction' });

/** “ㄱ, ㄴ 또는 ㄷ”; items that contain “또는” are kept apart. */
export const listed = (words: readonly string[]): string =>
  words.some((word) => word.includes('또는')) ? words.join(', 또는 ') : alternatives.format(words);

type InWords = (worded: WordedDate) => string;

/** A date after another, without what it shares with it. */
function afterInWords(first: WordedDate, next: WordedDate, inWords: InWords): string {
  if (areYearsBeforeChrist(first, next)) return inWords(next).replace(/^기원전 /u, '');
  if (!shareYear(first, next)) return inWords(next);
  return periodInWords(next, shareMonth(first, next) ? 'day' : 'no year');
}

/** How much of a date is written if the one before it gives the rest. */
type Detail = 'all' | 'no year' | 'day';

function periodInWords({ date, mod }: WordedDate, detail: Detail = 'all'): string {
  const name = nameOf(date, detail);
  return mod === undefined || mod === 'approx' ? name : `${name} ${partsOf(date)[mod]}`;
}

const partsOf = ({ precision }: EdtfDate) =>
  precision === 'day' ? partsOfDay : precision === 'month' ? partsOfMonth : partsOfYears;
const partsOfDay = { early: '이른 시간대', mid: '중간 시간대', late: '늦은 시간대' } as const;
const partsOfMonth = { early: '초', mid: '중순', late: '하순' } as const;
const partsOfYears = { early: '초반', mid: '중반', late: '후반' } as const;

function nameOf(date: EdtfDate, detail: Detail): string {
  const civil = civilOf(date.first[0]);
  if (date.precision === 'day') {
    if (detail === 'all') return dayInWords(date.first[0]);
    return detail === 'day' ? dayOfMonthInWords(civil.day) : monthAndDayInWords(civil);
  }
  if (date.precision === 'month')
    return detail === 'all'
      ? `${yearInWords(civil.year)} ${monthInWords(civil.month)}`
      : monthInWords(civil.month);
  return date.precision === 'year'
    ? yearInWords(civil.year)
    : yearsInWords(civil.year, civilOf(date.last[0]).year);
}

/** “1990년대”; full years if a reader could take the words for a century: “2000~2009년”. */
function yearsInWords(first: number, last: number): string {
  if (first >= 1000 && first % 100 !== 0 && last === first + 9) return `${first}년대`;
  if (first >= 1) return `${yearNumberInWords(first)}~${last}년`;
  return last < 1
    ? `${yearNumberInWords(first)}~${1 - last}년`
    : `${yearInWords(first)}~${yearInWords(last)}`;
}

const remarks = { '?': '불확실', '~': '대략', '%': '불확실·대략' } as const;
const parts: Readonly<Record<Unit, string>> = { year: '연도', month: '월', day: '일' };

/** What “무렵” leaves unsaid: that a date, or a part of it, is uncertain; and `approximate` where there is none. */
function remarksOn(worded: WordedDate, approximate = ''): string {
  const whole = wholeQualifier(worded.date);
  const uncertain = whole === '?' || whole === '%' ? remarks['?'] : '';
  const about = isAbout(worded) ? approximate : '';
  return [[uncertain, about].filter(Boolean).join('·'), ...(whole ? [] : remarksOnParts(worded.date))]
    .filter(Boolean)
    .join(', ');
}

const remarked = (remark: string): string => (remark === '' ? '' : `(${remark})`);

/** “연도·월 대략”. */
function remarksOnParts({ unit, qualifiers }: EdtfDate): readonly string[] {
  const ofDate = unitsUpTo[unit];
  const given = new Set(
    ofDate.map((part) => qualifiers[part]).filter((qualifier) => qualifier !== undefined)
  );
  return [...given].map((qualifier) => {
    const ofIt = ofDate.filter((part) => qualifiers[part] === qualifier);
    return `${ofIt.map((part) => parts[part]).join('·')} ${remarks[qualifier]}`;
  });
}
