import { englishOnes, englishTens } from '../number-words.ts';
import type { Feast } from './meaning.ts';

/*
 * English words for times. A word with a capital here matches only with a capital: *May* and *may*, *March* and
 * *march*, *Sun* and *sun*.
 */

export const months = {
  january: 1,
  february: 2,
  March: 3,
  april: 4,
  May: 5,
  june: 6,
  july: 7,
  August: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12
};

export const shortMonths = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12
};

export const weekdays = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6
};

export const shortWeekdays = {
  Sun: 0,
  Mon: 1,
  Tue: 2,
  Tues: 2,
  Wed: 3,
  Weds: 3,
  Thu: 4,
  Thur: 4,
  Thurs: 4,
  Fri: 5,
  Sat: 6
};

export const units = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century'
};

export const manyUnits = {
  days: 'day',
  weekends: 'weekend',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  decades: 'decade',
  centuries: 'century'
};

export const seasons = {
  spring: 'spring',
  springtime: 'spring',
  summer: 'summer',
  summertime: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
  wintertime: 'winter'
};

export const ones = {
  a: 1,
  an: 1,
  ...englishOnes,
  'a dozen': 12,
  'a couple': 2,
  'a couple of': 2
};

export const tens = englishTens;

export const hundreds = { hundred: 100, thousand: 1000 };

export const ordinals = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21
};

export const decadeNames = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90
};

/** `count` of `relative`. */
export const which = { last: -1, this: 0, next: 1 };

export const parts = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  'very early': 'early',
  'very late': 'late'
};

export const partsOf = {
  beginning: 'early',
  start: 'early',
  'early part': 'early',
  'early days': 'early',
  'first days': 'early',
  middle: 'mid',
  midpoint: 'mid',
  end: 'late',
  'last days': 'late',
  'final days': 'late',
  close: 'late',
  'latter part': 'late',
  'late part': 'late'
};

const thanksgiving: Feast = [
  { month: 11, weekday: 4, nth: 4 },
  { month: 10, weekday: 1, nth: 2 }
];

const fromEaster = (later: number): Feast => [
  { easter: 'Gregorian', later },
  { easter: 'Julian', later }
];

/**
 * As in the United States, then elsewhere. Of those that follow the moon only the ones counted from Easter have a
 * rule; Ramadan begins when its moon is seen.
 */
export const feasts: Readonly<Record<string, Feast>> = {
  'Election Day': [{ month: 11, weekday: 1, nth: 1, later: 1 }],
  "New Year's Day": [{ month: 1, day: 1 }],
  "New Year's Eve": [{ month: 12, day: 31 }],
  "Valentine's Day": [{ month: 2, day: 14 }],
  'Ash Wednesday': [{ easter: 'Gregorian', later: -46 }],
  'Palm Sunday': fromEaster(-7),
  'Maundy Thursday': fromEaster(-3),
  'Good Friday': fromEaster(-2),
  'Holy Saturday': fromEaster(-1),
  'Easter Sunday': fromEaster(0),
  'Easter Monday': fromEaster(1),
  'Whit Sunday': fromEaster(49),
  'Whit Monday': fromEaster(50),
  'Christmas Day': [{ month: 12, day: 25 }],
  'Christmas Eve': [{ month: 12, day: 24 }],
  Christmas: [{ month: 12, day: 25 }],
  'May Day': [{ month: 5, day: 1 }],
  'Boxing Day': [{ month: 12, day: 26 }],
  'Thanksgiving Day': thanksgiving,
  Thanksgiving: thanksgiving,
  Halloween: [{ month: 10, day: 31 }],
  'Labor Day': [{ month: 9, weekday: 1, nth: 1 }],
  'Bastille Day': [{ month: 7, day: 14 }],
  'the Fourth of July': [{ month: 7, day: 4 }]
};

export const partsOfDay = ['morning', 'afternoon', 'evening', 'night', 'midday', 'noon', 'midnight'];

/** Words after a number that show it to be a count, not a year: “2021 people came”. */
export const countedThings =
  'people men women children persons civilians soldiers troops workers employees students pupils teachers patients deaths cases victims casualties survivors refugees migrants prisoners protesters passengers fighters militants officers police members voters votes seats delegates dollars euros pounds yen yuan rupees rubles won tons tonnes kilograms kilos grams kilometers kilometres km miles meters metres feet acres hectares homes houses buildings schools hospitals villages companies firms jobs cars vehicles planes flights ships tanks rockets missiles shells bombs rounds barrels units copies books pages words points percent degrees hours minutes seconds days weeks months years times more additional other others new hp watts megawatts calories francs marks crowns inhabitants residents families households participants attendees athletes runners horses sheep cattle towns cities districts countries counties languages species stores shops churches farms trees items documents interviews samples tests doses beds songs vision rpm mm cm m kg lb lbs ft'.split(
    ' '
  );

/** Words before a number that show it not to be a year: “page 1990”. */
export const labels =
  'page pages p pp line lines room rooms route routes highway flight flights no nos number numbers section sections article articles chapter chapters act bill resolution version v model class agenda windows office apartment apt suite gate channel case docket lot bus train unit form paragraph paragraphs street avenue box figure table league leagues psalm opus verse'.split(
    ' '
  );

/** Words before a number and a year that show it not to be a month: “Regulation 3/2020”. */
export const numberedTexts =
  'case cases law laws act bill resolution regulation regulations directive decree order decision judgment judgement opinion report document docket file ref reference issue volume vol protocol application circular ordinance notice recommendation rule no nos nr number numbers page pages part'.split(
    ' '
  );

/** Words that show a weekday, or a time without a year, to be in the future. */
export const futureCues = [
  'will',
  'll',
  'plan',
  'plans',
  'planned',
  'planning',
  'schedule',
  'scheduled',
  'schedules',
  'expected',
  'expects',
  'expect',
  'set for',
  'set to',
  'due',
  'slated',
  'deadline',
  'upcoming',
  'is to',
  'are to',
  'was to',
  'were to',
  'going to',
  'would be',
  'as early as',
  'as soon as',
  'postponed',
  'delayed',
  'intends',
  'hopes',
  'aims',
  'next',
  'tomorrow',
  'shall'
];

/** The same, after a time: “on Friday and will leave”. */
export const futureCuesAfter = ['will', 'll', 'planning'];

/** Directly before a time, these indicate the past. */
export const pastCues = [
  'said',
  'says',
  'told',
  'announced',
  'reported',
  'predicted',
  'confirmed',
  'added',
  'stated',
  'warned',
  'condemned',
  'ruled',
  'died',
  'began',
  'was',
  'were',
  'killed',
  'arrested',
  'found',
  'seen',
  'held',
  'met',
  'signed',
  'ended',
  'arrived'
];

/** Words that can't be counted. */
export const functionWords =
  'a an the and or but of to in on at by for from with when where while as that which who whose whom after before until till since is are was were be been will would has have had he she it they we you i his her its their our my your not no if so than then there this these those said says'.split(
    ' '
  );

/** Before an infinitive, these refer to the future: “plans to meet”. */
export const intentions =
  'plan plans planning hope hopes intend intends aim aims want wants expect expects expected scheduled set due slated is are going prepare prepares preparing'.split(
    ' '
  );

/** Directly before a time, these put it in doubt. */
export const doubts = Object.fromEntries(
  'perhaps possibly probably maybe presumably apparently reportedly allegedly supposedly purportedly seemingly conceivably likely potentially tentatively provisionally|most likely|very likely|most probably|quite possibly|quite likely|more than likely'
    .split('|')
    .flatMap((phrases, index) => (index === 0 ? phrases.split(' ') : [phrases]))
    .map((phrase) => [phrase, 1])
);
