import type { FormRow } from './forms.ts';

/** Times that are read wherever they are met. */
export const dateForms: readonly FormRow[] = [
  [
    { kind: 'calendar' },
    '<weekday>? ,? <month> <dayOfMonth:day> ,? <year>',
    '<weekday>? ,? <month> the <ordinalDay:day> ,? <year>',
    '<weekday>? ,? the? <dayOfMonth:day> of? <month> ,? <year>',
    '<weekday> ,? <month> <dayOfMonth:day>',
    '<weekday> ,? the? <dayOfMonth:day> of? <month>',
    '<weekday> ,? the <ordinalDay:day>',
    '<month> the? <dayOfMonth:day> !+%',
    'the? <ordinalDay:day> of <month>',
    '<dayOfMonth:day> <month> !<year>',
    '<dayOfMonth:day> +- <month> +- <year>',
    '<month> ,? <year>',
    '<month> of <year>',
    '<fullWeekday:weekday>'
  ],
  [
    { kind: 'calendar', era: 'bc' },
    '<anyYear:year> <bc>',
    '<month> <anyYear:year> <bc>',
    '<month> <dayOfMonth:day> ,? <anyYear:year> <bc>',
    '<dayOfMonth:day> <month> <anyYear:year> <bc>'
  ],
  [
    { kind: 'calendar', era: 'ad' },
    '<anyYear:year> <ad>',
    '<ad> <anyYear:year>',
    '<month> <anyYear:year> <ad>',
    '<month> <ad>? <anyYear:year> <ad>',
    '<month> <dayOfMonth:day> ,? <anyYear:year> <ad>'
  ],
  [
    { kind: 'calendar' },
    '<number:day> +. <number:month> +. <year>',
    '<year> +- <twoDigits:month> +- <twoDigits:day>',
    '<year> +/ <number:month> +/ <number:day>'
  ],
  [
    { kind: 'numeric' },
    '<number:a> +/ <number:b> +/ <year>',
    '<number:a> +- <number:b> +- <year>',
    '<number:a> +/ <number:b> +/ <twoDigits:year>'
  ],
  [
    { kind: 'decade' },
    'the? <decadeYear:year> +s',
    "the? <decadeYear:year> +' +s",
    "the? ' +<shortDecade:year> +s",
    'the <decadeName:year>'
  ],
  [{ kind: 'century' }, 'the? <ordinal:count> - century !<bc>', 'the? <ordinal:count> century <ad>?'],
  [{ kind: 'century', era: 'bc' }, 'the? <ordinal:count> century <bc>'],
  [
    { kind: 'season' },
    '<season> ,? <year>',
    '<season> of <year>',
    'the? <season> of <year>',
    '<season> <year> +-|/ <twoDigits:b>',
    '<season> <year> +-|/ <year:b>'
  ],
  [
    { kind: 'quarter' },
    '<ordinal:count> quarter of? <year>',
    'the <ordinal:count> quarter of? <year>',
    'q +<digit:count> ,? <year>',
    '<year> q +<digit:count>'
  ],
  [{ kind: 'half' }, 'the? <ordinal:count> half of? <year>', 'h +<digit:count> <year>'],
  [{ kind: 'feast' }, '<feast> ,? <year>?'],
  [{ kind: 'feast', count: -1 }, 'last <feast>'],
  [{ kind: 'feast', count: 1 }, 'next <feast>', 'this coming <feast>'],
  [{ kind: 'feast', count: 0 }, 'this <feast>'],
  // counted from the day of writing
  [
    { kind: 'shift', unit: 'day', count: 0, base: 'written' },
    'today',
    'tonight',
    'earlier today',
    'later today',
    'this <partOfDay:b>'
  ],
  [{ kind: 'shift', unit: 'day', count: -1, base: 'written' }, 'yesterday', 'last night'],
  [{ kind: 'shift', unit: 'day', count: 1, base: 'written' }, 'tomorrow'],
  [{ kind: 'shift', unit: 'day', count: -2, base: 'written' }, 'the day before yesterday'],
  [{ kind: 'shift', unit: 'day', count: 2, base: 'written' }, 'the day after tomorrow'],
  [{ kind: 'shift', count: 1, sign: -1, base: 'written' }, '<count> <units:unit> ago', 'a <unit> ago'],
  [{ kind: 'shift', count: 2, sign: -1, base: 'written' }, 'a couple of? <units:unit> ago'],
  [
    { kind: 'shift', sign: 1, base: 'written' },
    'in <count> <units:unit> !+- !of',
    '<count> <units:unit> from now',
    "in <count> <units:unit> +' time"
  ],
  [
    { kind: 'unsure' },
    '<vague:b> <units:unit> ago',
    '<units:unit> ago',
    'in <vague:b> <units:unit> !of',
    '<vague:b> <units:unit> later|earlier'
  ],
  [
    { kind: 'relative' },
    '<which:count> <longUnit:unit>',
    '<which:count> <fullWeekday:weekday>',
    '<which:count> <month> <dayOfMonth:day>?',
    '<which:count> <season>',
    '<month> <which:count> year:unit',
    '<fullWeekday:weekday> of? <which:count> <weekUnit:unit>'
  ],
  [{ kind: 'relative', count: 0 }, 'the current <longUnit:unit>', 'the <weekendUnit:unit>'],
  [
    { kind: 'relative', count: 1 },
    'the? coming <longUnit:unit>',
    'this coming <longUnit:unit>',
    'this coming <fullWeekday:weekday>',
    'the coming <fullWeekday:weekday>'
  ],
  [
    { kind: 'relative', count: -1 },
    'this past <longUnit:unit>',
    'this past <fullWeekday:weekday>',
    'this past <month>',
    'this past <season>'
  ],
  [{ kind: 'past' }, 'the past|last <count> <units:unit>', 'these past|last <count> <units:unit>'],
  [{ kind: 'past', count: 1 }, 'the past|last <unit>'],
  [
    { kind: 'recent' },
    'recent <manyUnits:unit>',
    'the past|last few <manyUnits:unit>',
    'the past <manyUnits:unit>'
  ],
  [{ kind: 'recent', count: 30 }, 'recently', 'lately'],
  [
    { kind: 'coming' },
    'the? coming <manyUnits:unit>',
    'the next few <manyUnits:unit>',
    '<manyUnits:unit> to come'
  ],
  [{ kind: 'soon' }, 'the near future', 'the coming time'],
  [{ kind: 'past', sign: 1 }, 'the next|coming <count> <units:unit>'],
  // counted from something told before
  [
    { kind: 'shift', unit: 'day', count: 1, sign: 1, base: 'reference' },
    '<count> <units:unit> later|afterwards|afterward',
    'the following|next <unit>',
    'the next <partOfDay:b>',
    'the following <partOfDay:b>',
    'a <unit> later'
  ],
  [
    { kind: 'shift', unit: 'day', count: 1, sign: -1, base: 'reference' },
    '<count> <units:unit> earlier|beforehand|before',
    'the previous|preceding <unit>',
    'the <unit> before'
  ],
  [
    { kind: 'reference', unit: 'day' },
    'that? same <unit>',
    'the same <unit>',
    'that <unit>',
    'earlier|later that <unit>',
    'that <partOfDay:b>'
  ]
];

/** Names of times that may be other words: read only where another word shows that they are times. */
export const bareForms: readonly FormRow[] = [
  [{ kind: 'calendar' }, '<year>', '<fullMonth:month>', '<month>', '<weekday>', 'the <ordinalDay:day>'],
  [{ kind: 'season' }, 'the? <season>'],
  [{ kind: 'quarter' }, 'the <ordinal:count> quarter'],
  [{ kind: 'half' }, 'the <ordinal:count> half of the year']
];

/** Times counted from another. */
export const countedForms: readonly FormRow[] = [
  [{ kind: 'week of' }, 'the week of <date:of>', 'the week beginning|starting <date:of>'],
  [
    { kind: 'shift', count: 1, sign: 1 },
    '<count> <units:unit> after|from <date:of>',
    'the <unit> after <date:of>'
  ],
  [
    { kind: 'shift', count: 1, sign: -1 },
    '<count> <units:unit> before <date:of>',
    'the <unit> before <date:of>'
  ]
];

/** Two dates that share a month or a year, which only one of them names. */
const sharedForms: readonly FormRow[] = [
  [
    { kind: 'days', join: 'span' },
    'from? <month> <dayOfMonth:day> -|to|through|until|till <dayOfMonth:b> ,? <year>?',
    'from? the? <dayOfMonth:day> -|to|through|until|till the? <dayOfMonth:b> of? <month> ,? <year>?'
  ],
  [
    { kind: 'days', join: 'between' },
    'between <month> <dayOfMonth:day> and|- <dayOfMonth:b> ,? <year>?',
    'between the? <dayOfMonth:day> and|- the? <dayOfMonth:b> of? <month> ,? <year>?'
  ],
  [
    { kind: 'days', join: 'and' },
    'on|both? <month> <dayOfMonth:day> and|& <dayOfMonth:b> !<noun> ,? <year>?',
    'on|both? <dayOfMonth:day> and|& <dayOfMonth:b> <month> ,? <year>?'
  ],
  [
    { kind: 'days', join: 'or' },
    'on|either? <month> <dayOfMonth:day> or <dayOfMonth:b> !<noun> ,? <year>?',
    'on|either? <dayOfMonth:day> or <dayOfMonth:b> <month> ,? <year>?'
  ],
  [
    { kind: 'months', join: 'span' },
    'from <month> -|to|through|until|till <month:b> ,? <year>?',
    '<month> -|to|through|until|till <month:b> ,? <year>'
  ],
  [{ kind: 'months', join: 'between' }, 'between <month> and|- <month:b> ,? <year>?'],
  [{ kind: 'months', join: 'or' }, 'in? <month> or <month:b> ,? <year>', 'in <month> or <month:b>'],
  [{ kind: 'months', join: 'and' }, 'in? <month> and <month:b> ,? <year>', 'in <month> and <month:b>'],
  [
    { kind: 'years', join: 'span' },
    'in|during|from? <year> +- +<year:b>',
    'in|during|from? <year> +- +<twoDigits:b> !+-',
    'in|during|from? <year> +/ +<twoDigits:b> !+/'
  ],
  [{ kind: 'years', join: 'between' }, 'between <year> +- +<year:b>']
];

/** A point with a word that narrows or blurs it. */
export const periodForms: readonly FormRow[] = [
  [
    { kind: 'part' },
    '<part> -? <point:of>',
    '<part> in <point:of>',
    'the? <partOf:part> of <point:of>',
    'the? <partOf:part> of <theUnit:of>'
  ],
  [
    { kind: 'about' },
    'about|around|circa|approximately|roughly|almost|nearly|some|ca|c .? <point:of>',
    '<point:of> or so'
  ],
  [{ kind: 'unsure' }, 'more|less|fewer than <shift:of>', 'over|under <shift:of>', 'at least <shift:of>'],
  [
    { kind: 'at' },
    'earlier|later in? <point:of>',
    'sometime|some time? in|on|during <point:of>',
    'some time? in|on|during <point:of>'
  ]
];

/** A time of which the words are in doubt. */
export const hedgedForms: readonly FormRow[] = [
  [
    { kind: 'perhaps' },
    'perhaps|possibly|probably|maybe|presumably|apparently|likely in|on|during|around? <blurred:of>',
    'believed|thought|presumed|said to be|have been|date|<noun> in|on|from|to <point:of>',
    'believed|thought|presumed to have? <noun>? in|on|from <point:of>'
  ]
];

/** How a thing lies to a time. */
export const timeForms: readonly FormRow[] = [
  [
    { kind: 'calendar' },
    '&the|a|an <year> &<noun:a>',
    '&the &<noun:a> &of <year>',
    '&( <year> &)',
    '&the|a|an <fullMonth:month> &<noun:a>'
  ],
  ...sharedForms,
  [{ kind: 'at' }, 'in|on|over|within|dated <period:of>', 'dating|dates|dated to|from|back <period:of>'],
  [{ kind: 'during' }, 'during <period:of>', 'in the course of <period:of>'],
  [
    { kind: 'since' },
    'since|starting|beginning|commencing|effective <period:of>',
    'since|starting|beginning|commencing|effective in|on|from|with <period:of>',
    'ever since <period:of>',
    'from <period:of> on|onward|onwards|forward',
    'as from <period:of>',
    'from <period:of> !to|until|through|till|-'
  ],
  [
    { kind: 'until' },
    'until|till|through <period:of>',
    'up to|until|till <period:of>',
    'up to and including <period:of>',
    'at least? until|through|till <period:of>'
  ],
  [
    { kind: 'so far' },
    'so far !as',
    'to date',
    'until|till now',
    'up to|till|until now',
    'thus far',
    'to this day',
    'as of now|yet'
  ],
  [
    { kind: 'by' },
    'by|before or on <period:of>',
    'by <period:of>',
    'no|not later than <period:of>',
    'on or before <period:of>',
    'in? <period:of> at the latest'
  ],
  [
    { kind: 'before' },
    'before <period:of>',
    'pre - <period:of>',
    'prior|previous to <period:of>',
    'earlier than <period:of>',
    'ahead of <period:of>'
  ],
  [
    { kind: 'after' },
    'after|following <period:of>',
    'later than <period:of>',
    'shortly|soon after <period:of>'
  ],
  [
    { kind: 'not before' },
    'no|not earlier|sooner than <period:of>',
    'not before <period:of>',
    'on or after <period:of>',
    'post -? <period:of>'
  ],
  [{ kind: 'as of' }, 'as of|at <period:of>'],
  [
    { kind: 'throughout' },
    'throughout <period:of>',
    'all of <period:of>',
    'all through|during|over <period:of>',
    'all <relative:of>',
    'the? whole|entire|full of? <period:of>',
    'the? entirety|whole of <period:of>'
  ],
  [
    { kind: 'span' },
    'from <period:of> to|until|through|till|- <period:to>',
    '<date:of> to|until|through|till|- <date:to>',
    'from <period:of> up to|until <period:to>'
  ],
  [
    { kind: 'between' },
    'between <period:of> and|- <period:to>',
    'anywhere|sometime between <period:of> and <period:to>'
  ],
  [
    { kind: 'or' },
    'in|on? <period:of> or in|on? <period:to>',
    'either in|on? <period:of> or in|on? <period:to>'
  ],
  [{ kind: 'and' }, 'in <year:of> and <year:to>']
];
