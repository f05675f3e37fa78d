import { bareForms, countedForms, dateForms, hedgedForms, periodForms, timeForms } from './english-forms.ts';
import { happeningIn } from './english-happenings.ts';
import * as verbs from './english-verbs.ts';
import * as words from './english-words.ts';
import { listOf, partsList, type ListWords } from './lists.ts';
import { figureForms, figureSlots } from './figures.ts';
import { anyToken, longestOf, narrowed, numberSlot, phraseSlot, type Slot } from './forms.ts';
import type { Language } from './language.ts';
import type { Meaning, Season, Unit } from './meaning.ts';
import type { Token } from './tokens.ts';

/** A short word, including the full stop of its abbreviation if it has one. */
const abbreviated = (phrases: Readonly<Record<string, number>>): Slot =>
  narrowed(phraseSlot(phrases), (held, tokens) => {
    const dot = tokens[held.next];
    return dot?.text === '.' && dot.joined ? { ...held, next: held.next + 1 } : held;
  });

const isJoined = (token: Token | undefined, texts: string) =>
  token !== undefined && token.joined && token.text !== '' && texts.includes(token.text);

/** Whether a number is not part of a longer one, of a sum of money, or of a time of day. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const [before, token, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isAfterCirca = before?.text === '.' && /^ca?$/u.test(tokens[at - 2]?.text ?? '');
  if (token?.joined && before && !isAfterCirca && /^[$€£¥.,:#№+/]$/u.test(before.text)) return false;
  if (before && /^\p{Sc}$/u.test(before.text)) return false;
  if (isJoined(mark, '%‰°')) return false;
  const goesOn = after?.joined && after.kind === 'number';
  if (mark?.joined && mark.kind === 'word' && !/^(?:st|nd|rd|th|s)$/u.test(mark.text)) return false;
  return !(goesOn && (isJoined(mark, '.:') || (isJoined(mark, ',') && after.text.length === 3)));
}

const whole = (slot: Slot): Slot =>
  narrowed(slot, (held, tokens, at) => (isWhole(tokens, at) ? held : undefined));

const suffixes = ['st', 'nd', 'rd', 'th'];

const suffixed = (number: Slot): Slot =>
  narrowed(number, (held, tokens) => {
    const suffix = tokens[held.next];
    return suffix?.joined && suffixes.includes(suffix.text) ? { ...held, next: held.next + 1 } : undefined;
  });

const dayNumber = whole(numberSlot(1, 31, [1, 2]));
const suffixedDay = suffixed(dayNumber);
const plainDay = narrowed(dayNumber, (held, tokens) => {
  const after = tokens[held.next];
  return after?.joined && after.kind === 'word' ? undefined : held;
});

const counted = new Set(words.countedThings);
const labels = new Set(words.labels);

/** Four digits that count nothing: “2021 people came” contains no year. */
const year = narrowed(whole(numberSlot(1000, 2999, [4])), (held, tokens, at) => {
  const after = tokens[held.next];
  if (labels.has(tokens[at - 1]?.text ?? '')) return undefined;
  return after?.kind === 'word' && (counted.has(after.text) || after.joined) ? undefined : held;
});

/** “'08”, but not the end of a quotation. */
const shortYear: Slot = {
  starts: new Set(["'"]),
  read: (tokens, at) => {
    const digits = tokens[at + 1];
    if (tokens[at]?.joined || !digits?.joined || !/^\d\d$/u.test(digits.text)) return undefined;
    return tokens[at + 2]?.joined && tokens[at + 2]?.kind === 'word'
      ? undefined
      : { value: Number(digits.text), next: at + 2 };
  }
};

const numberedTexts = new Set(words.numberedTexts);

/** The 3 of “3/2020”, but not of “Law No. 3/2020”, “(EU) 3/2020” or “C-3/2020”. */
const monthFigure = narrowed(whole(numberSlot(1, 12, [1, 2])), (held, tokens, at) => {
  const [first, second, before] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (before?.text === ')' || numberedTexts.has((before?.text === '.' ? second : before)?.text ?? ''))
    return undefined;
  const isPartOfNumber = tokens[at]?.joined && before?.text === '-' && first?.text !== '/';
  return isPartOfNumber ? undefined : held;
});

/** “9/11” as a name: neither a fraction, nor a date among others in figures, nor part of one. */
const nineEleven = narrowed(whole(numberSlot(9, 9, [1])), (held, tokens, at) => {
  const [slash, eleven, after] = [tokens[held.next], tokens[held.next + 1], tokens[held.next + 2]];
  if (!isJoined(slash, '/') || !eleven?.joined || eleven.text !== '11') return undefined;
  const isFraction = after?.text === 'of' || tokens[at - 1]?.kind === 'number';
  const goesOn = after?.joined && (after.kind !== 'sign' || '/%'.includes(after.text));
  const isAmongDates =
    (tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.text === '/') ||
    (tokens[held.next + 3]?.kind === 'number' && tokens[held.next + 4]?.text === '/');
  return isFraction || goesOn || isAmongDates ? undefined : { ...held, next: held.next + 2 };
});

const functionWords = new Set(words.functionWords);

/** A slot that only looks ahead never begins a form. */
const ahead = (read: Slot['read']): Slot => ({ starts: new Set([anyToken]), read });

/** A noun that a preceding number or ordinal may count: “the 25th anniversary”. */
const noun = ahead((tokens, at) => {
  const token = tokens[at];
  return token?.kind === 'word' && !functionWords.has(token.text)
    ? { value: token.text, next: at + 1 }
    : undefined;
});

/** The rest of “2019-20”: its first year alone is not what is meant. */
const range = ahead((tokens, at) => {
  const number = tokens[at + 1];
  return isJoined(tokens[at], '-/') && number?.joined && number.kind === 'number'
    ? { value: '', next: at + 2 }
    : undefined;
});

const word = ahead((tokens, at) => (tokens[at]?.kind === 'word' ? { value: '', next: at + 1 } : undefined));
const stop = ahead((tokens, at) => (noun.read(tokens, at) ? undefined : { value: '', next: at + 1 }));

const tenfold = (slot: Slot): Slot =>
  narrowed(slot, (held) => (Number(held.value) % 10 === 0 ? held : undefined));

const smallCount = longestOf(
  phraseSlot(words.ones),
  phraseSlot(words.tens),
  whole(numberSlot(1, 9999, [1, 2, 3, 4]))
);
const [tens, ones, hundreds] = [phraseSlot(words.tens), phraseSlot(words.ones), phraseSlot(words.hundreds)];

/** “Three”, “25”, “twenty-five”, “two hundred”; “a hundred and fifty” is not read as fifty. */
const count = narrowed(smallCount, (held, tokens, at) => {
  if (tokens[at - 1]?.text === 'and' && hundreds.read(tokens, at - 2)) return undefined;
  if (tokens[at - 1]?.text === '-' && tens.read(tokens, at - 2)) return undefined;
  const more =
    tens.read(tokens, at) && ones.read(tokens, held.next + (tokens[held.next]?.text === '-' ? 1 : 0));
  if (more) return { value: Number(held.value) + Number(more.value), next: more.next };
  const many = hundreds.read(tokens, held.next);
  return many ? { value: Number(held.value) * Number(many.value), next: many.next } : held;
});

const unit = phraseSlot(words.units);
const longUnits = Object.fromEntries(Object.entries(words.units).filter(([, value]) => value !== 'day'));
const month = longestOf(phraseSlot(words.months), abbreviated(words.shortMonths));
const weekday = longestOf(phraseSlot(words.weekdays), abbreviated(words.shortWeekdays));
const ordinalWord = phraseSlot(words.ordinals);

/** “The end of the year”: the year of writing. */
const thisUnits = Object.fromEntries(
  Object.values(longUnits).map((unit): [string, Meaning] => [
    `the ${unit}`,
    { kind: 'relative', unit: unit as Unit, count: 0 }
  ])
);

const listWords: ListWords = {
  joins: { or: 'or', and: 'and', '&': 'and' },
  leads: new Set(['the', 'in', 'on'])
};

const withSlash: ListWords = { ...listWords, joins: { ...listWords.joins, '/': 'or' } };

const betweenVerbAndTime = new Set(['on', 'in', 'late', 'early', 'again', 'back', 'here', 'there', 'first']);

export const english: Language = {
  slots: {
    ...figureSlots,
    month,
    fullMonth: phraseSlot(words.months),
    weekday,
    fullWeekday: phraseSlot(words.weekdays),
    dayOfMonth: longestOf(suffixedDay, plainDay),
    suffixedDay,
    ordinalDay: longestOf(suffixedDay, ordinalWord),
    ordinal: longestOf(suffixed(numberSlot(1, 99, [1, 2])), ordinalWord),
    year,
    anyYear: whole(numberSlot(1, 99_999, [1, 2, 3, 4, 5])),
    shortYear,
    // In days.
    hours: narrowed(whole(numberSlot(12, 999, [2, 3])), (held) => ({
      ...held,
      value: Math.ceil(Number(held.value) / 24)
    })),
    digit: numberSlot(1, 4, [1]),
    decadeYear: tenfold(numberSlot(1000, 2990, [4])),
    shortDecade: tenfold(numberSlot(0, 90, [2])),
    decadeName: phraseSlot(words.decadeNames),
    bc: phraseSlot({ BC: 1, BCE: 1, 'B.C.': 1, 'B.C.E.': 1, 'B.C': 1 }),
    ad: phraseSlot({ AD: 1, CE: 1, 'A.D.': 1, 'C.E.': 1, 'A.D': 1 }),
    season: phraseSlot(words.seasons),
    feast: phraseSlot(words.feasts),
    partOfDay: phraseSlot(Object.fromEntries(words.partsOfDay.map((part, index) => [part, index]))),
    count: count,
    vague: phraseSlot({ 'a few': 1, few: 1, several: 1, some: 1, many: 1, 'a number of': 1 }),
    unit,
    theUnit: phraseSlot(thisUnits),
    longUnit: phraseSlot(longUnits),
    units: longestOf(unit, phraseSlot(words.manyUnits)),
    manyUnits: phraseSlot(words.manyUnits),
    weekUnit: phraseSlot({ week: 'week', weekend: 'weekend' }),
    yearUnit: phraseSlot({ year: 'year' }),
    yearUnits: phraseSlot({ year: 'year', years: 'year' }),
    monthUnit: phraseSlot({ month: 'month' }),
    fullDay: narrowed(phraseSlot(words.weekdays), (held) => ({
      ...held,
      value: { kind: 'calendar', weekday: held.value }
    })),
    weekendUnit: phraseSlot({ weekend: 'weekend' }),
    which: phraseSlot(words.which),
    part: phraseSlot(words.parts),
    partOf: phraseSlot(words.partsOf),
    doubt: phraseSlot(words.doubts),
    days: partsList('day', longestOf(suffixedDay, plainDay), listWords),
    months: partsList('month', month, withSlash),
    years: partsList('year', year, listWords),
    seasons: listOf(
      phraseSlot(words.seasons),
      (season) => ({ kind: 'season', season: season as Season }),
      withSlash
    ),
    weekdays: partsList('weekday', phraseSlot(words.weekdays), listWords),
    monthFigure,
    nineEleven,
    range,
    noun,
    word,
    stop
  },
  dates: [...dateForms, ...figureForms],
  counted: countedForms,
  bare: bareForms,
  periods: periodForms,
  hedged: hedgedForms,
  times: timeForms,
  made: ({ placed, period, counted }) => ({
    ...(placed && { datesOf: listOf(placed, (value) => value as Meaning, listWords) }),
    ...(period && counted && { happening: happeningIn({ period, counted }) })
  }),
  around: {
    future: words.futureCues,
    futureAfter: words.futureCuesAfter,
    past: words.pastCues,
    alwaysPast: new Set(['since']),
    certainFuture: new Set(['will', 'll', 'shall']),
    present: new Set([
      'is',
      'are',
      'am',
      'has',
      'have',
      'would',
      'should',
      'could',
      'may',
      'might',
      'must',
      'can'
    ]),
    intentions: new Set(words.intentions),
    isPastForm: verbs.isPastForm,
    notPastAfter: verbs.notPastAfter,
    speaksAhead: verbs.speaksAhead,
    leadsAway: verbs.leadsAway,
    betweenVerbAndTime: (word) => betweenVerbAndTime.has(word) || word.endsWith('ly'),
    clauseBounds: verbs.clauseBounds,
    negations: verbs.negations,
    doubts: verbs.doubts
  }
};
