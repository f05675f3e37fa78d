/** What a string without the form of a date may be meant as, and what to write instead; the first match counts. */
const nearForms: readonly (readonly [form: RegExp, advice: string])[] = [
  [/^$/, 'is empty; write a date, as in 2021-03-13'],
  [/^\s|\s$/, 'has white space around it; remove it'],
  [/[‐‑‒–—−]/, 'has a dash or a minus sign; write hyphens, as in 2021-03-13'],
  [/^-?\d{4}-\d\d-\d\d[Tt ]/, 'has a time of day, but dates here are whole days; write only the day, $1'],
  [/^\d{8}$/, 'has no hyphens; write 2021-03-13 for 20210313'],
  [/^-?[1-9]\d{4,}$/, 'is a year of more than four digits without its Y; write Y$1'],
  [
    /^Y-?\d{1,4}$/,
    'has a Y, which is for years of more than four digits; write the four digits alone, as in 0850'
  ],
  [/^Y?-?\d+E/, 'has an exponent; write all digits of the year, as in Y170000000'],
  [/^Y?-?\d+S\d/, 'has significant digits; write X for digits that are not known, as in 19XX'],
  [/^Y-?0/, 'has a year after Y that begins with 0; leave out the 0'],
  [/^Y-?\d{13}/, 'has a year too far away to count its days; give it at most 12 digits'],
  [/^Y-?\d+[?~%]?-/, 'has more than a year after Y; write the year alone'],
  [/^-?XXXX/, 'does not name a year; write the digits that are known, as in 19XX'],
  [/^-?\d{4}-W/, 'is a week; write its days, as in 2021-03-15/2021-03-21'],
  [/^-?\d{4}-\d{3}$/, 'counts the days of a year; write month and day, as in 2021-03-13'],
  [/^-?\d{4}-(\d|\d-\d\d?|\d\d-\d)$/, 'has a part of one digit; write two, as in 2021-02-03'],
  [
    /-(\dX|X\d)/,
    'has an X beside a digit; list the days or months it may be, as in [2021-02-10..2021-02-19]'
  ],
  [/^-?\d*X\d/, 'has an X to the left of a digit; list the years that it may be, as in [1905,1915]'],
  [/^-?\d+[ux]+/, 'has a letter for an unknown digit; write X, as in 199X'],
  [/[?~%]{2}/, 'has two signs at one part; write % for both uncertain and approximate'],
  [/[()]/, 'has parentheses, from a draft of EDTF; put the sign at the part itself, as in 2004-06~'],
  [
    /^(unknown|open)$/i,
    'is a word from a draft of EDTF; write .. for an open end and nothing for an unknown one'
  ],
  [
    /[[\]{}]/,
    'has a bracket out of place; a set is one pair of brackets around the whole, as in [2021..2023]'
  ],
  [/\.\./, 'is a range without brackets; write [a..b] for one date of a range, a/b for a time from a to b'],
  [/^-?\d{1,3}$/, 'is not a year of four digits; write each date in full, as in 0850 or 2021-03-21']
];

const otherwise =
  'is not written as an EDTF date; write it as in 2021-03-13, 2021-03, 2021 or 2021-03-13/2021-03-18';

/** Says what a string that is not EDTF is, and what to write instead; the caller adds the string itself. */
export function unrecognised(text: string): string {
  const advice = nearForms.find(([form]) => form.test(text))?.[1] ?? otherwise;
  return advice.replace('$1', text.replace(/[Tt ].*/s, ''));
}
