import type { Language } from './language.ts';
import { anyForeignWord, isForeign, numberSlot, phraseSlot, type FormRow, type Slot } from './forms.ts';

/*
 * Dates in figures, and month names in non-Latin scripts. These are recognised in text of any language, since they
 * can't be anything else.
 */

/** Every order of day, month and year that an English text leaves open. */
export const figureForms: readonly FormRow[] = [
  [
    { kind: 'calendar' },
    '<figure:day> +. <figure:month> +. <fourDigits:year>',
    '<fourDigits:year> +- +<twoDigits:month> +- +<twoDigits:day>',
    '<fourDigits:year> +/ +<figure:month> +/ +<figure:day>',
    '<fourDigits:year> +. +<twoDigits:month> +. +<twoDigits:day>',
    '<fourDigits:year> 年|년 <figure:month> 月|월 <figure:day> 日|일',
    '<fourDigits:year> 年|년 <figure:month> 月|월',
    '<fourDigits:year> 年|년',
    '<figure:month> 月|월 <figure:day> 日|일',
    '<figure:day> <namedMonth:month> <fourDigits:year>',
    '<figure:day> <namedMonth:month>',
    '<namedMonth:month> <fourDigits:year>'
  ],
  [
    { kind: 'numeric' },
    '<figure:a> +/ +<figure:b> +/ +<fourDigits:year>',
    '<figure:a> +- +<figure:b> +- +<fourDigits:year>',
    '<figure:a> +/ +<figure:b> +/ +<twoDigits:year> !+/'
  ]
];

/** Languages in non-Latin scripts; Arabic has three sets of month names. */
const tags = ['ar-EG', 'ar-SY', 'ar-MA', 'fa', 'ru', 'uk', 'el', 'he', 'hi', 'bn', 'th'];

/** Month names within a sentence and by themselves, from Unicode's CLDR. */
function monthsOf(tag: string): readonly (readonly [string, number])[] {
  const styles: Intl.DateTimeFormatOptions[] = [{ month: 'long', day: 'numeric' }, { month: 'long' }];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(tag, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2000, index, 1));
      return [parts.find(({ type }) => type === 'month')?.value ?? '', index + 1];
    });
  });
}

/** For a language that CLDR does not know, `Intl` would return the names in the machine's own language. */
const monthSlot = (ofTags: readonly string[]): Slot =>
  phraseSlot(
    Object.fromEntries(
      Intl.DateTimeFormat.supportedLocalesOf(ofTags)
        .flatMap(monthsOf)
        .filter(([name]) => name !== '')
    )
  );

let namedMonth: Slot | undefined;

export const figureSlots: Readonly<Record<string, Slot>> = {
  fourDigits: numberSlot(1000, 2999, [4]),
  figure: numberSlot(1, 31, [1, 2]),
  twoDigits: numberSlot(0, 99, [2]),
  // Created when first needed: the names of eleven languages take some milliseconds.
  namedMonth: {
    starts: new Set([anyForeignWord]),
    read: (tokens, at) => {
      if (!isForeign(tokens[at])) return undefined;
      namedMonth ??= monthSlot(tags);
      return namedMonth.read(tokens, at);
    }
  }
};

const ownMonthForms: readonly FormRow[] = [
  [
    { kind: 'calendar' },
    '<figure:day> +.|º? de? <ownMonth:month> de|del? <fourDigits:year>',
    '<figure:day> +.|º? de? <ownMonth:month>',
    '<ownMonth:month> de|del? <fourDigits:year>'
  ]
];

/** What is recognised in a language without tables: figures, and its month names. `subtag` is as in `de`. */
export const figuresIn = (subtag: string): Language => ({
  slots: { ...figureSlots, ownMonth: monthSlot([subtag]) },
  dates: [...figureForms, ...ownMonthForms],
  counted: [],
  bare: [],
  periods: [],
  hedged: [],
  times: []
});
