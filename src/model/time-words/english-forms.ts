import type { FormRow } from './forms.ts';
import type { Meaning } from './meaning.ts';

/*
 * Forms of English times. In each list the longest matching form counts, and of equally long ones the first. The
 * marks before a piece are explained at `Layer`.
 */

const calendarForms: readonly FormRow[] = [
  [
    { kind: 'calendar' },
    '<weekday>? ,? <month> the? <dayOfMonth:day> ,? <year>',
    '<weekday>? ,? the? <dayOfMonth:day> of? <month> ,? <year>',
    '<weekday> ,? <month> the? <dayOfMonth:day>',
    '<weekday> ,? the? <dayOfMonth:day> of? <month>',
    '<weekday> ,? the <suffixedDay:day> !<noun>',
    'on the <suffixedDay:day> !<noun>',
    '<month> the? <dayOfMonth:day>',
    'the? <ordinalDay:day> of <month> ,? <year>?',
    '<dayOfMonth:day> <month>',
    '<dayOfMonth:day> +- <month> +- <year>',
    '<month> ,? <year>',
    '<month> of <year>',
    'the year <anyYear:year>',
    '<fullWeekday:weekday> <partOfDay:a>?',
    '<year> <month> <dayOfMonth:day>',
    '<year> in|on <month> <dayOfMonth:day>?',
    '<month> <dayOfMonth:day> in <year>',
    '<weekday> ( <month> <dayOfMonth:day> ,? <year>? )',
    '<weekday> ( <dayOfMonth:day> <month> ,? <year>? )',
    '<month> <dayOfMonth:day> ,? <year>? ( <weekday> )',
    '<dayOfMonth:day> <month> ,? <year>? ( <weekday> )',
    'on? the <partOfDay:a> of the <suffixedDay:day> !<noun>',
    '<month> of? <shortYear>',
    '<monthFigure:month> +/ +<fourDigits:year> !+/'
  ],
  [
    { kind: 'calendar', era: 'bc' },
    '<anyYear:year> <bc>',
    '<month> ,? <anyYear:year> <bc>',
    '<month> <dayOfMonth:day> ,? <anyYear:year> <bc>',
    '<dayOfMonth:day> <month> ,? <anyYear:year> <bc>'
  ],
  [
    { kind: 'calendar', era: 'ad' },
    '<anyYear:year> <ad>',
    '<ad> <anyYear:year>',
    '<month> ,? <ad>? <anyYear:year> <ad>?',
    '<month> <dayOfMonth:day> ,? <ad>? <anyYear:year> <ad>',
    '<month> <dayOfMonth:day> ,? <ad> <anyYear:year>',
    '<dayOfMonth:day> <month> ,? <anyYear:year> <ad>'
  ],
  [{ kind: 'feast' }, '<feast> ,? <year>?'],
  [{ kind: 'feast', elsewhere: true }, 'orthodox|coptic <feast> ,? <year>?'],
  [{ kind: 'known day', year: 2001, month: 9, day: 11 }, '<nineEleven:a>'],
  [
    { kind: 'decade' },
    "the? <decadeYear:year> +'? +s",
    "the? ' +<shortDecade:year> +s",
    'the <shortDecade:year> +s',
    'the <decadeName:year>'
  ],
  [{ kind: 'century' }, 'the? <ordinal:count> -? century <ad>?'],
  [{ kind: 'century', era: 'bc' }, 'the? <ordinal:count> -? century <bc>'],
  [
    { kind: 'season' },
    'the? <season> of? ,? <year>',
    'the? <season> of? <shortYear>',
    'the? <season> of? <year> +-|/ +<twoDigits:b>',
    'the? <season> of? <year> +-|/ +<year:b>'
  ],
  [
    { kind: 'quarter' },
    'the? <ordinal:count> quarter of|in? <year>',
    'q +<digit:count> of? ,? <year>',
    'q +<digit:count> of? <shortYear>',
    "q +<digit:count> +' +<twoDigits:shortYear>",
    '<digit:count> +q of? ,? <year>',
    '<digit:count> +q <shortYear>',
    "<digit:count> +q +'? +<twoDigits:shortYear>",
    '<fourDigits:year> +-? q +<digit:count>'
  ],
  [{ kind: 'quarter', count: 4 }, 'the? last|final quarter of <year>'],
  [
    { kind: 'half' },
    'the? <ordinal:count> half of? <year>',
    'h +<digit:count> of? ,? <year>',
    'h +<digit:count> <shortYear>',
    "h +<digit:count> +' +<twoDigits:shortYear>",
    '<digit:count> +h of? ,? <year>',
    '<digit:count> +h <shortYear>',
    "<digit:count> +h +'? +<twoDigits:shortYear>"
  ]
];

/** Years that begin in a month that varies between countries and institutions. */
const varying = 'fiscal|financial|tax|budget|school|academic';

const varyingYears: readonly string[] = [
  ...[
    '<year:a>',
    '<shortYear:a>',
    '<fourDigits:a> +-|/ +<twoDigits:b>',
    '<fourDigits:a> +-|/ +<fourDigits:b>'
  ].flatMap((years) => [
    `the? ${varying} year|years? ${years}`,
    `the? ${years} ${varying} year`,
    `fy|fys -? ${years}`
  ]),
  "fy +'? +<twoDigits:a>",
  'fy +<twoDigits:a> +-|/ +<twoDigits:b>'
];

const varyingTimes: readonly string[] = [
  ...varyingYears.flatMap((years) => [
    years,
    `q|h +<digit:count> of|in? ,? ${years}`,
    `<digit:count> +q|h of|in? ,? ${years}`,
    `the? <ordinal:count> quarter|half of|in? ${years}`
  ]),
  `the? <ordinal:count> ${varying} quarter|half of|in? <year:a>?`,
  `the? ${varying} <ordinal:count> quarter|half of|in? <year:a>?`,
  `${varying} q|h +<digit:count> of|in? ,? <year:a>?`
];

const countedFromWriting: readonly FormRow[] = [
  [
    { kind: 'shift', unit: 'day', count: 0, base: 'written' },
    'earlier|later? today',
    'tonight',
    'this <partOfDay:b>'
  ],
  [{ kind: 'shift', unit: 'day', count: -1, base: 'written' }, 'yesterday <partOfDay:b>?', 'last night'],
  [{ kind: 'shift', unit: 'day', count: 1, base: 'written' }, 'tomorrow <partOfDay:b>?'],
  [{ kind: 'shift', unit: 'day', count: -2, base: 'written' }, 'the day before yesterday'],
  [{ kind: 'shift', unit: 'day', count: 2, base: 'written' }, 'the day after tomorrow'],
  [{ kind: 'shift', sign: -1, base: 'written' }, '<count> <units:unit> ago'],
  [
    { kind: 'shift', sign: 1, base: 'written' },
    '<count> <units:unit> from now',
    "in <count> <units:unit> +' +s? time"
  ],
  [{ kind: 'shift', unit: 'week', count: 2, sign: -1, base: 'written' }, 'a fortnight ago'],
  [
    { kind: 'shift', unit: 'week', count: 2, sign: 1, base: 'written' },
    'a fortnight from now',
    "in a fortnight +' +s time"
  ],
  [{ kind: 'to the day', sign: -1, base: 'written' }, '<count> <units:unit> ago today'],
  [{ kind: 'to the day', sign: 1, base: 'written' }, '<count> <units:unit> from today'],
  [{ kind: 'ahead', sign: 1, base: 'written' }, 'in <count> <units:unit> !+- !of'],
  [
    { kind: 'relative' },
    '<which:count> <longUnit:unit> !of',
    '<which:count> <fullWeekday:weekday> <partOfDay:a>?',
    '<which:count> <month> <dayOfMonth:day>?',
    '<which:count> <season>',
    '<which:count> <feast>',
    '<month> <dayOfMonth:day>? of? <which:count> <yearUnit:unit>',
    '<fullWeekday:weekday> of? <which:count> <weekUnit:unit>',
    '<which:count> <weekUnit:unit> on <fullWeekday:weekday>',
    '<which:count> <yearUnit:unit> in|on <month> <dayOfMonth:day>?',
    'on? the? <ordinalDay:day> of <which:count> <monthUnit:unit>'
  ],
  [{ kind: 'relative', count: 0 }, 'on? the? <ordinalDay:day> of the <monthUnit:unit>'],
  [
    { kind: 'relative', sign: -1 },
    '<month> <dayOfMonth:day>? ,? <count> <yearUnits:unit> ago',
    '<count> <yearUnits:unit> ago in|on <month> <dayOfMonth:day>?'
  ],
  [{ kind: 'relative', count: -2 }, 'the <longUnit:unit> before last'],
  [{ kind: 'relative', count: 2 }, 'the <longUnit:unit> after next'],
  [{ kind: 'relative', count: -1 }, '<fullWeekday:weekday> last !<word>'],
  [{ kind: 'relative', count: 1 }, '<fullWeekday:weekday> next !<word>'],
  [{ kind: 'relative', count: 0 }, 'the current <longUnit:unit>', 'the <weekendUnit:unit> !of'],
  [
    { kind: 'relative', count: 1 },
    'the|this? coming <longUnit:unit>',
    'the|this? coming <fullWeekday:weekday>',
    'the|this? coming <month>',
    'the|this? coming <season>'
  ],
  [
    { kind: 'relative', count: -1 },
    'this past <longUnit:unit>',
    'this past <fullWeekday:weekday>',
    'this past <month>',
    'this past <season>'
  ],
  [{ kind: 'past' }, 'the|these? past|last <count> <units:unit> !of|in'],
  [{ kind: 'past', count: 1 }, 'the past <unit>', 'the last <longUnit:unit> !of'],
  [{ kind: 'past', sign: 1 }, 'the|these? next|coming <count> <units:unit> !of|in'],
  [{ kind: 'past', unit: 'week', count: 2 }, 'the past|last fortnight'],
  [{ kind: 'past', unit: 'week', count: 2, sign: 1 }, 'the next|coming fortnight'],
  [{ kind: 'past', unit: 'day' }, 'the? past|last|previous <hours:count> hours'],
  [{ kind: 'past', unit: 'day', sign: 1 }, 'the? next|coming <hours:count> hours'],
  [{ kind: 'recent' }, 'recent <manyUnits:unit>', 'the? past|last few|several? <manyUnits:unit>'],
  [{ kind: 'recent', count: 30 }, 'recently', 'lately'],
  [
    { kind: 'coming' },
    'the? coming <manyUnits:unit>',
    'the? next|coming few|several <manyUnits:unit>',
    'the <manyUnits:unit> ahead !of',
    'the <manyUnits:unit> to come',
    'the near future'
  ]
];

/** Counted from an earlier event in the text. */
const countedFromReference: readonly FormRow[] = [
  [
    { kind: 'shift', unit: 'day', count: 1, sign: 1, base: 'reference' },
    '<count> <units:unit> later|afterwards|afterward|thereafter|hence',
    '<count> <units:unit> after !<word>',
    'the following|next|ensuing <unit>',
    'the following|next <partOfDay:b>',
    'the <unit> after !<word>'
  ],
  [
    { kind: 'shift', unit: 'day', count: 1, sign: -1, base: 'reference' },
    '<count> <units:unit> earlier|beforehand|previously',
    '<count> <units:unit> before !<word>',
    'the previous|preceding <unit>',
    'the previous <partOfDay:b>',
    'the <unit> before !<word>'
  ],
  [
    { kind: 'after reference', sign: 1 },
    'the following|next|ensuing <fullWeekday:weekday> <partOfDay:b>?',
    'the following|next <month> <dayOfMonth:day>?'
  ],
  [
    { kind: 'after reference', sign: -1 },
    'the previous|preceding|prior <fullWeekday:weekday> <partOfDay:b>?',
    'the previous|preceding|prior <month> <dayOfMonth:day>?'
  ],
  [
    { kind: 'in its year', count: 0 },
    '<month> <dayOfMonth:day>? of? that same? year',
    '<month> <dayOfMonth:day>? of? the same year',
    '<dayOfMonth:day> <month> of? that same? year'
  ],
  [{ kind: 'in its year', count: 1 }, '<month> <dayOfMonth:day>? of? the following|next year'],
  [{ kind: 'in its year', count: -1 }, '<month> <dayOfMonth:day>? of? the previous|preceding year'],
  [
    { kind: 'reference', unit: 'day' },
    'earlier|later? that? same <unit>',
    'the same <unit>',
    'earlier|later? that <unit> !+-',
    'that <partOfDay:b>'
  ]
];

/** Recognised as times, although the words do not say which. */
const unsureForms: readonly FormRow[] = [
  [
    { kind: 'unsure' },
    '<vague:b> <units:unit> ago|later|earlier|afterwards',
    '<manyUnits:unit> ago|later|earlier',
    'in <vague:b> <units:unit> !of',
    'within <count> <units:unit>',
    'half a <unit> ago|later|earlier',
    'a <unit> and a half ago|later|earlier',
    '<count> and a half <units:unit> ago|later|earlier',
    '<count:a> to|or|- <count> <units:unit> ago|later|earlier',
    'more|less|fewer than <count> <units:unit> ago|later|earlier',
    'over|under <count> <units:unit> ago|later|earlier',
    'at least|most <count> <units:unit> ago|later|earlier',
    // names of other things, and what comes again and again
    'black|good|ash|bloody|super|cyber|palm|easter|maundy|holy|whit|shrove <fullWeekday:weekday>',
    'every|each|most|many other|second|third? <fullWeekday:weekday>',
    '<fullWeekday:weekday> week|fortnight',
    'a|one|some|any <fullWeekday:weekday> <partOfDay:a>? !<noun>',
    '<fullWeekday:weekday> mornings|afternoons|evenings|nights',
    'that|those|the same <fullWeekday:weekday> <partOfDay:a>?',
    'that|the same <month>',
    'that|the same <season>',
    'the <fullWeekday:weekday> before|after|following|preceding <word>',
    'the <fullWeekday:weekday> before last',
    '<fullWeekday:weekday> <count> <units:unit> ago',
    '<count> <units:unit> ago <fullWeekday:weekday>',
    '<count> <units:unit> ago this|last|next <unit>',
    '<fullWeekday:weekday> times|telegraph|mirror|mail|express|herald|tribune|school|prayers',
    'every|each <month>',
    'every|each <unit>',
    'the following|previous|preceding <season>',
    'the turn of the century|year|millennium',
    'the class of <year>',
    ...varyingTimes,
    // feasts that follow another calendar, and what has its name from a day
    'lunar|chinese|vietnamese|tibetan|jewish|islamic|muslim|hijri|persian|iranian|thai|ethiopian|khmer|old|greek|russian|ukrainian|serbian|armenian <feast> ,? <year>?',
    '<nineEleven:a> anniversary|case|commission|conspiracy|era|families|fund|generation|hijacker|hijackers|lawsuit|mastermind|memorial|museum|plot|plotter|plotters|report|responder|responders|style|survivors|suspects|trial|truther|truthers|type|victims|widows',
    '<feast> holiday|holidays|season|period|break|weekend|week|vacation|time|shopping|market|tree|island|carol|carols|accord|accords|agreement|attack|attacks|bombing|bombings|egg|eggs|massacre|parade|rising|uprising'
  ]
];

/** Times that are recognised everywhere. */
export const dateForms: readonly FormRow[] = [
  ...calendarForms,
  ...countedFromWriting,
  ...countedFromReference,
  ...unsureForms
];

/** Names of times that may also be other words: recognised only if another word shows that they are times. */
export const bareForms: readonly FormRow[] = [
  [{ kind: 'calendar' }, '<year> !<range>', '<month>', '<weekday>', '<shortYear>'],
  [{ kind: 'season' }, 'the? <season>'],
  [{ kind: 'quarter' }, 'the <ordinal:count> quarter', 'q +<digit:count>', '<digit:count> +q'],
  [{ kind: 'half' }, 'the <ordinal:count> half of the year']
];

/** Times counted from another. */
export const countedForms: readonly FormRow[] = [
  [{ kind: 'week of' }, 'the week of <date:of>', 'the week beginning|starting <date:of>'],
  [{ kind: 'week of', unit: 'weekend' }, 'the weekend of <date:of>'],
  [
    { kind: 'to the day', sign: 1 },
    '<count> <units:unit> from <date:of>',
    '<count> <units:unit> on <fullDay:of>'
  ],
  [{ kind: 'weekday from', sign: 1 }, 'the <fullWeekday:weekday> after|following <date:of>'],
  [{ kind: 'weekday from', sign: -1 }, 'the <fullWeekday:weekday> before|preceding <date:of>'],
  [
    { kind: 'shift', count: 1, sign: 1 },
    '<count> <units:unit> after|following the? <date:of>',
    'the <unit> after|following the? <date:of>'
  ],
  [
    { kind: 'shift', count: 1, sign: -1 },
    '<count> <units:unit> before the? <date:of>',
    'the <unit> before the? <date:of>'
  ]
];

/** A point in time with a word that narrows or blurs it. */
export const periodForms: readonly FormRow[] = [
  [
    { kind: 'part' },
    'the? <part> -? <point:of>',
    '<part> in <point:of>',
    'the? very? <partOf:part> of <point:of>',
    'the? very? <partOf:part> of <theUnit:of>'
  ],
  [
    { kind: 'about' },
    "about|around|circa|approximately|roughly|ca|c|~ +.? <point:of> !' !were|are|have|had",
    'about|around|approximately|roughly the? <part> -? <point:of>',
    'about|around in|on|at <point:of>',
    'in or about|around <point:of>',
    '<point:of> or so|thereabouts',
    'almost|nearly|some <counted:of>',
    '<counted:of> or so',
    'on or about|around <point:of>',
    'close|closer to <counted:of>',
    'near|toward|towards <counted:of>'
  ],
  [
    { kind: 'nth' },
    'the <ordinal:count> <fullWeekday:weekday> of|in|during <point:of>',
    'the <ordinal:count> <fullWeekday:weekday> of|in <theUnit:of>'
  ],
  [
    { kind: 'nth', sign: -1, count: 1 },
    'the last|final <fullWeekday:weekday> of|in|during <point:of>',
    'the last|final <fullWeekday:weekday> of|in <theUnit:of>'
  ],
  [{ kind: 'earlier' }, 'earlier in|on? <counted:of>', 'earlier in <point:of>'],
  [{ kind: 'later' }, 'later in|on? <counted:of>', 'later in <point:of>'],
  [{ kind: 'quarter' }, 'the? <ordinal:count> quarter of <relative:of>'],
  [{ kind: 'half' }, 'the? <ordinal:count> half of <point:of>'],
  [{ kind: 'half', count: 2 }, 'the latter|last half of <point:of>', 'the latter|last half of <theUnit:of>'],
  [{ kind: 'half', count: 1 }, 'the former half of <point:of>'],
  [{ kind: 'months of', sign: 1 }, 'the? first|opening <count> months of|in <point:of>'],
  [{ kind: 'months of', sign: -1 }, 'the? last|final|closing <count> months of|in <point:of>'],
  [{ kind: 'edge', sign: 1 }, 'the first day of <point:of>', 'the first day of <theUnit:of>'],
  [{ kind: 'edge', sign: -1 }, 'the last|final day of <point:of>', 'the last|final day of <theUnit:of>'],
  [
    { kind: 'at' },
    'a|one <fullWeekday:a> in|of|during <point:of>',
    'the? first|last|final|opening|closing <count:b> <units:c> of|in <point:of>',
    'sometime|someday in|on|during? <point:of>',
    'some time|day in|on|during? <point:of>',
    'the month|year of <point:of>',
    'the <partOfDay:a> of <counted:of> !+-',
    'as recently|late as <point:of>',
    'the? <part> -? to -? <part> -? <point:of>',
    'the? <part> - <part> -? <point:of>',
    // A part of a time whose boundaries vary between calendars is read as some time within it.
    'the? <ordinal:a> week|weekend|days|day|part of|in <point:of>',
    'the? last|final week|weekend|days|day|weeks|months|part of|in <point:of>'
  ]
];

/** A time that the words put in doubt. */
export const hedgedForms: readonly FormRow[] = [
  [
    { kind: 'about' },
    'circa|approximately|roughly|nearly|almost in|on? <blurred:of>',
    '<blurred:of> or so|thereabouts'
  ],
  [
    { kind: 'perhaps' },
    '<doubt:a> in|on|at|over|during|around? <blurred:of>',
    'in|on|during? <blurred:of> ,|(? <doubt:a> !<word>',
    '<blurred:of> ( ? )',
    '<doubt:a> set|scheduled|planned|slated|due for <blurred:of>',
    'may|might|could have been|happened|occurred|begun|started|ended|come|gone in|on|during? <blurred:of>',
    'may|might|could have taken place in|on|during? <blurred:of>',
    'may|might|could be in|on|around <blurred:of>',
    'believed|thought|presumed|estimated to have|be|date? <noun:a>? <noun:b>? in|on|from|to|about|around? <blurred:of>'
  ]
];

/** Two dates that share a month or year, which only one of them names. */
const sharedForms: readonly FormRow[] = [
  [
    { kind: 'days', join: 'span' },
    'on|from? <month> <dayOfMonth:day> -|to|through|until|till <dayOfMonth:b> ,? <year>?',
    'on|from? the? <dayOfMonth:day> -|to|through|until|till the? <dayOfMonth:b> of? <month> ,? <year>?'
  ],
  [
    { kind: 'days', join: 'between' },
    'between <month> <dayOfMonth:day> and|- <dayOfMonth:b> ,? <year>?',
    'between the? <dayOfMonth:day> and|- the? <dayOfMonth:b> of? <month> ,? <year>?'
  ],
  [
    { kind: 'list' },
    'on? both|either? <month> <days:list> !<noun> ,? <year>?',
    'on? both|either? <days:list> of? <month> ,? <year>?',
    'in|during? both|either? <months:list> of? ,? <year>',
    'in|during? the? <seasons:list> of? ,? <year>',
    'in|during the? <seasons:list>',
    'in|during both|either? <months:list>',
    'in|during|both|either <years:list>',
    'on|over? both|either? <weekdays:list>',
    'on? either? <datesOf:list>'
  ],
  [
    { kind: 'months', join: 'span' },
    'from <month> -|to|through|until|till <month:b> ,? <year>?',
    'in? <month> -|to|through|until|till <month:b> ,? <year>',
    'in <month> -|to|through|until|till <month:b>'
  ],
  [{ kind: 'months', join: 'between' }, 'between <month> and|- <month:b> ,? <year>?'],
  [
    { kind: 'years', join: 'span' },
    'in|during|from? <year> +- +<year:b>',
    'in|during <year> to|through <year:b>',
    'in|during|from? <year> +/ +<fourDigits:b>',
    'in|during|from? <year> +-|/ +<twoDigits:b> !+-|/'
  ],
  [{ kind: 'years', join: 'between' }, 'between <year> +- +<year:b>'],
  [{ kind: 'years', join: 'span', era: 'bc' }, 'from? <anyYear:year> -|to|until <anyYear:b> <bc>'],
  [{ kind: 'years', join: 'between', era: 'bc' }, 'between <anyYear:year> and|- <anyYear:b> <bc>']
];

const today: Meaning = { kind: 'shift', unit: 'day', count: 0, base: 'written' };

/** Denying something at a time leaves its real time open, unless that is also given. */
const deniedForms: readonly FormRow[] = [
  [
    { kind: 'unsure' },
    'not|never|nor in|on|during <period:of>',
    // “Not tonight” usually denies something else.
    'not|never|nor <relative:of>',
    'than <counted:of>',
    'rather|other than in|on|during? <period:of>',
    'instead of in|on|during? <period:of>',
    'as opposed to in|on|during? <period:of>',
    'except|unlike in|on|during? <period:of>',
    'than in|on|during <period:of>'
  ],
  [
    { kind: 'at' },
    'not in|on|during? <period:a> ,? but rather? in|on|during? <period:of>',
    'in|on|during? <period:of> ,? and? not in|on|during? <period:a>',
    'in|on|during? <period:of> rather than in|on|during? <period:a>',
    'in|on|during? <period:of> instead of in|on|during? <period:a>'
  ]
];

/** Times counted from a happening with a time of its own. */
const happeningForms: readonly FormRow[] = [
  [{ kind: 'since' }, 'ever? since <happening:of>'],
  [{ kind: 'until' }, 'up? until|till <happening:of>'],
  // On the day of a happening, it may be earlier or later than the happening.
  [
    { kind: 'by' },
    'before|preceding <happening:of>',
    'prior to <happening:of>',
    'ahead of <happening:of>',
    'the? run|lead - up to <happening:of>'
  ],
  [{ kind: 'unsure' }, 'on? the eve of <happening:of>'],
  [
    { kind: 'not before' },
    'shortly|soon|just|immediately|long? after <happening:of>',
    'following <happening:of>',
    'in the wake|aftermath of <happening:of>'
  ],
  [
    { kind: 'shift', count: 1, sign: 1 },
    '<count> <units:unit> after|following <happening:of>',
    'the <unit> after|following <happening:of>'
  ],
  [
    { kind: 'shift', count: 1, sign: -1 },
    '<count> <units:unit> before <happening:of>',
    'the <unit> before <happening:of>'
  ],
  [{ kind: 'unsure' }, '<vague:b> <units:unit> before|after|following <happening:of>']
];

/** How an event relates to a time. */
export const timeForms: readonly FormRow[] = [
  ...sharedForms,
  ...deniedForms,
  [
    { kind: 'at' },
    'in|on|dated <period:of>',
    'at|over|within <counted:of>',
    'dating|dates|dated back? to <period:of>'
  ],
  [{ kind: 'at' }, 'set|scheduled|planned|slated|due for <period:of>'],
  [{ kind: 'during' }, 'during the? <period:of>', 'in the course of <period:of>'],
  [
    { kind: 'since' },
    'ever? since|starting|beginning|commencing|effective in|on|from|with? the|his|her|its|their|our? <period:of>',
    'from <period:of> on|onward|onwards|forward',
    'as from <period:of>'
  ],
  [
    { kind: 'until' },
    'up? until|till|through the|his|her|its|their|our? <period:of>',
    'up to the? <period:of>',
    'up to and including <period:of>'
  ],
  [{ kind: 'not until' }, 'not until|till the? <period:of>', 'only in|on <period:of>'],
  [{ kind: 'week to' }, 'the week ending|ended on? <period:of>'],
  // The words leave open how much earlier or later.
  [
    { kind: 'unsure' },
    'since|from|until|till|through|to at least <period:of>',
    'the? <ordinal:a>? anniversary|anniversaries|commemoration of the? <period:of>',
    'the? <ordinal:a>? anniversary|anniversaries|commemoration of <happening:of>',
    'within <count> <units:unit> of <period:of>',
    'within <vague:b>? <manyUnits:unit> of <period:of>',
    'within <count> <units:unit> of <happening:of>',
    'within <vague:b>? <manyUnits:unit> of <happening:of>',
    'on? the eve of <period:of>',
    'the <count>? <unit> to|ending|ended on? <period:of>',
    `the? ${varying} year|half|quarter ending|ended on|in? <period:of>`,
    'the <count> <units:unit> to|ending|ended on? <period:of>'
  ],
  [
    { kind: 'so far' },
    'so far !as|away|from|apart|off',
    'to date !the|a|an|this|these|it|them|him|her',
    'up? until|till now',
    'up to now',
    'thus far',
    'to this day',
    'as of now|yet'
  ],
  [
    { kind: 'by' },
    'by <period:of>',
    'no|not later than <period:of>',
    'on or before <period:of>',
    'in|on? <period:of> or earlier|before|sooner',
    'in or before <period:of>',
    'by or before <period:of>',
    'in|on? <period:of> at the very? latest',
    'in|on? <period:of> ,? if not earlier|sooner|before',
    // An event may be late on its day, so something before it may be on the same day.
    "before|preceding <period:of> ' +s",
    "ahead of <period:of> ' +s",
    "prior to <period:of> ' +s",
    'before the|a|an|his|her|their|its <period:of> !<stop>'
  ],
  [
    { kind: 'before' },
    'before the? <period:of>',
    'pre - <period:of>',
    'prior|previous to <period:of>',
    'earlier than <period:of>',
    'ahead of <period:of>'
  ],
  [
    { kind: 'not before' },
    'in|on? <period:of> or later|after',
    'in or after <period:of>',
    'in|on? <period:of> at the very? earliest',
    'in|on? <period:of> ,? if not later',
    'no earlier|sooner than <period:of>',
    'not earlier|sooner than <period:of>',
    'as early|soon as <period:of>',
    'not before <period:of>',
    'on or after <period:of>',
    'post -? <period:of>',
    "shortly|soon? after <period:of> ' +s",
    "following <period:of> ' +s",
    'shortly|soon? after the|a|an|his|her|their|its <period:of> !<stop>'
  ],
  [
    { kind: 'after' },
    'shortly|soon? after the? <period:of>',
    'following <period:of>',
    'later than <period:of>',
    'not until after <period:of>'
  ],
  [{ kind: 'as of' }, 'as of|at <period:of>', 'from the? <period:of> !to|until|through|till|-'],
  [
    { kind: 'throughout' },
    'throughout the? <period:of>',
    'all of <period:of>',
    'all through|during|over <period:of>',
    'all <relative:of>',
    'for? the? whole|entire|full of? <period:of>',
    'the entirety|whole of <period:of>'
  ],
  [
    { kind: 'span' },
    'from <period:of> up? to|until|through|till|- <period:to>',
    'in|on? <placed:of> to|until|through|till|- <placed:to>'
  ],
  [{ kind: 'between' }, 'anywhere|sometime? between <period:of> and|- <period:to>'],
  [
    { kind: 'or' },
    'in|on|either <period:of> or in|on? <period:to>',
    'either in|on <period:of> or in|on? <period:to>',
    '<placed:of> or in|on? <period:to>'
  ],
  [{ kind: 'unsure' }, 'from|between <period:of> ,? to|until|through|till|and|- <word>'],
  // From now, or to now.
  [{ kind: 'between', of: today }, 'between now and <period:to>'],
  [{ kind: 'span', of: today }, 'from now to|until|through|till <period:to>'],
  [
    { kind: 'span', to: today },
    'from|since? <counted:of> to date|now',
    'from|since? <counted:of> to the present'
  ],
  // A year or month that another word identifies as one.
  [
    { kind: 'calendar' },
    '&the|a|an|his|her|its|their|our|this <year> &<noun:a>',
    "&' &s <year> &<noun:a>",
    '&the &<noun:a> &of <year>',
    '&( <year> &)',
    '&born|died|founded|established <year>',
    '&the|a|an <fullMonth:month> &<noun:a>'
  ],
  ...happeningForms
];
