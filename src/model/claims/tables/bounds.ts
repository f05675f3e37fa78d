import type { Bound } from '../claim.ts';

/** Words and signs directly before a number that set a bound. */
export const boundsBefore: readonly (readonly [Bound, RegExp])[] = [
  [
    'most',
    /(?:no(?:t)? more than|not over|at (?:the )?most|up to|as many as|as much as|a maximum of|≤|höchstens|bis zu|au plus|jusqu'à|hasta|a lo sumo) ?/iuy
  ],
  [
    'least',
    /(?:no(?:t)? (?:fewer|less) than|at (?:the )?least|a minimum of|≥|mindestens|wenigstens|au moins|al menos|por lo menos) ?/iuy
  ],
  [
    'more',
    /(?:more than|over|above|exceeding|upwards? of|greater than|north of|>|mehr als|über|plus de|más de|超过|超過|逾) ?/iuy
  ],
  ['less', /(?:(?:fewer|less) than|under|below|<|weniger als|unter|moins de|menos de|不到|不足) ?/iuy],
  [
    'about',
    /(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|an estimated|estimated|circa|ca?\.|~|≈|±|etwa|rund|fast|environ|près de|unos|unas|casi|alrededor de|大约|约) ?/iuy
  ]
];

/** Words and signs directly after a number and its unit that set a bound. */
export const boundsAfter: readonly (readonly [Bound, RegExp])[] = [
  ['least', /\+(?!\d)| or more(?!\p{L})| or over(?!\p{L})|以上/iuy],
  ['most', / or (?:fewer|less|under)(?!\p{L})|以下/iuy],
  ['about', / or so(?!\p{L})/iuy],
  ['more', /多/uy]
];
