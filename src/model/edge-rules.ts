import { anyOfEitherCase } from './any-of.ts';
import { cutsNumber, digitsMagnitude } from './number-runs.ts';
import { once } from './once.ts';

/*
 * A quote whose edge cuts a word or number in two says something else: “did” in “didn't”, “$300” in “$300 million”,
 * “March 1” in “March 13”, “nuclear” in “non-nuclear”. A joint is the text before and after an edge that makes it a
 * cut; both are canonical. A false refusal costs the author one more word in the quote; a false match costs the
 * reader's trust.
 *
 * Letters join in all scripts with spaces between words. In scripts without spaces an edge may fall anywhere, so part
 * of a word may verify; the rest of the sentence, which is always shown, must suffice there. Digits follow the rules
 * in every script.
 */
type Joint = readonly [before: string, after: string];

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}ー々〆';

/** Scripts that attach particles to words: a quote may leave these out, but no other part of a word. */
const tied = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Hangul}';

const letter = `(?![${unspaced}${tied}])\\p{L}`;
const tiedLetter = `(?=[${tied}])\\p{L}`;
const unspacedLetter = `(?=[${unspaced}])\\p{L}`;
const loneLetter = `(?<!\\p{L})${letter}`;
const sign = `(?:${letter}|\\p{N})`;
const marks = '[\\p{M}\\u200c\\u200d]*';

/** “And”, “so”, “in”, “like”, “for” and “the”, which Arabic and Hebrew attach to the next word. */
const proclitics =
  '(?<![\\p{L}\\p{M}])(?=[\\p{L}\\p{M}])(?:[وف]\\p{M}*)?(?:[بكلس]\\p{M}*)?(?:ا?ل\\p{M}*)?|(?<![\\p{L}\\p{M}])[והבכלמש]{1,3}';
/** Particles that Korean attaches to the end of a noun. */
const particles =
  '(?:은|는|이|가|을|를|의|에|에서|에게|께서|와|과|도|만|로|으로|부터|까지|보다|처럼|이나|나|라고|이라고|이다|다|들)(?!\\p{L})';

const separator = "[-.,:/'·\\u066b\\u066c]";
/** Endings of contractions in English and similar languages, after the apostrophe. */
const ending = `(?:[td]|ll|re|ve|m|em|am|all|er)(?!${letter})`;

const currencyCodes =
  '(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|INR|KRW|RUB|SEK|NOK|DKK|PLN|CZK|HUF|TRY|BRL|MXN|ZAR|AUD|CAD|NZD|HKD|SGD|TWD|THB|IDR|MYR|PHP|VND|ILS|SAR|AED|UAH|KZT|PKR|BDT|NGN|KES|EGP|ARS|CLP|COP|Rs\\.?|kr\\.?|zł|Kč|Ft|TL|грн|руб)';
/** Codes before a currency sign that several countries use: US $300. */
const countryCodes = '(?:US|AU|CA|NZ|HK|NT)';
/** After a year, these begin something else: “In 2020 millions fled”. */
const many = '[MmBb]illions(?!\\p{L})';
const year = '(?<!\\p{Nd}[.,]?)(?:1\\d|20)\\d\\d';
const shortMagnitude = '(?:k|m|b|mn|bn|tn|mln|bln)?';
/** Directly before a number, or before its currency. */
const relation = '[<>≤≥≪≫~∼≈≃≅≲≳±∓^×√=]';
const hanNumeral = '[〇零一二三四五六七八九十百千万萬億亿兆两]';

const joints: readonly Joint[] = [
  // letters and digits of one word
  [`${sign}${marks}`, sign],
  [`${letter}${marks}`, `${tiedLetter}`],
  [
    `(?<!${proclitics})(?<=${tiedLetter}${marks})`,
    `(?:${tiedLetter}|${letter}|\\p{N})(?<!\\p{Script=Hangul})`
  ],
  [`\\p{Script=Hangul}`, `(?!${particles})\\p{Script=Hangul}`],
  [`\\p{L}${marks}\\u200c`, '\\p{L}'],
  [`\\p{L}${marks}`, '\\u200c\\p{L}'],
  ['', '\\p{M}'],
  // a vowel that Thai and Lao write before its consonant
  ['[เแโใไເແໂໃໄ]', '\\p{L}'],
  // a number and its counter: 10人, 10万
  ['\\p{Nd}', unspacedLetter],
  ['\\p{Nd}', tiedLetter],
  [hanNumeral, hanNumeral],
  // decimals, thousands, times, dates and ranges: 48.5, 1,000, 10:30, 13/3, 14-20
  ['\\p{Nd}', `${separator}\\p{Nd}`],
  [`\\p{Nd}${separator}`, '\\p{Nd}'],
  // thousands set apart by spaces: 10 000
  ['(?<!\\p{Nd})\\p{Nd}{1,3}', ' \\p{Nd}{3}(?!\\p{Nd})'],
  ['(?<!\\p{Nd})\\p{Nd}{1,3} ', '\\p{Nd}{3}(?!\\p{Nd})'],
  // what a number counts: $300, US$300, 300 €, USD 300, 5 %, 5°
  ['\\p{Sc} ?', '[\\p{Nd}.]'],
  ['\\p{Lu}', '\\p{Sc}'],
  [`(?<!\\p{L})${countryCodes} `, '\\p{Sc}'],
  [`\\p{Nd}${shortMagnitude}`, ' ?\\p{Sc}'],
  [`(?<!\\p{L})${currencyCodes} ?`, '\\p{Nd}'],
  [`\\p{Nd}${shortMagnitude}`, ` ?${currencyCodes}(?!\\p{L})`],
  ['\\p{Nd}', ' ?[%٪％\\u2030\\u2031°℃℉]'],
  ['\\p{Nd} ?°', ' ?[CFK](?!\\p{L})'],
  // as Turkish and Arabic write percent: %50, yüzde 50
  ['(?<!\\p{Nd} ?)(?:[%٪] ?|(?<!\\p{L})[Yy]üzde )', '\\p{Nd}'],
  // its magnitude: 300 million, 300-million, 300 b
  ['\\p{N}', `[ -]?(?!${many})${digitsMagnitude}`],
  ['\\p{N}[ -]?', `(?!${many})${digitsMagnitude}`],
  [`\\p{N}(?<!${year})`, `[ -]?${many}`],
  [`\\p{N}[ -]?(?<!${year} )`, many],
  ['\\p{Nd}', " [kmb](?![\\p{L}\\p{N}.'])"],
  ['\\p{Nd}', ' [人名年月日元円百千万萬億亿兆]'],
  ['\\p{Nd}', ' (?:ล้าน|แสน|หมื่น|พัน)'],
  // its fraction: 3 1/2, 3 ½
  ['\\p{Nd}', ' (?:\\p{Nd}{1,2}/\\p{Nd}{1,2}(?!\\p{Nd})|\\p{No})'],
  ['\\p{Nd} ', '(?:\\p{Nd}{1,2}/\\p{Nd}{1,2}(?!\\p{Nd})|\\p{No})'],
  // its sign: -5, +/-5, .5, <300, ~ $300, 300+, 10^6
  ['(?:^|[ ("\\p{Sc}])[-+.]', '[\\p{Nd}\\p{Sc}]'],
  ['\\+/-', '[\\p{Nd}\\p{Sc}]'],
  [`${relation} ?`, '[\\p{Nd}\\p{Sc}]'],
  ['\\p{N}', ' ?[+^](?!\\p{L})'],
  // what it is set in relation to, or counted on to: 52 ± 3, 3 x 4, 10**6, 10 - 12, Article 5(2)
  ['\\p{N}', '(?: ?[±×÷=]| x | - |\\*\\*) ?\\p{Nd}'],
  ['\\p{Nd} - ', '\\p{Nd}'],
  ['\\p{N}', '\\([\\p{L}\\p{N}]'],
  // contractions: didn't, we'll; not a possessive, whose owner is a word, nor what is elided in l'homme and qu'il
  [letter, `'${ending}`],
  [`${letter}'`, `(?:s|${ending})(?!${letter})`],
  // words and names with an apostrophe: O'Brien, aujourd'hui
  ['(?<!\\p{L})O', "'\\p{Lu}"],
  ["(?<!\\p{L})O'", '\\p{Lu}'],
  ['(?:[Aa]ujourd|[Pp]resqu|[Pp]rud|[Qq]uelqu)', `'${letter}`],
  ["(?:[Aa]ujourd|[Pp]resqu|[Pp]rud|[Qq]uelqu)'", letter],
  // abbreviations, addresses and firms: U.S., Ph.D., amazon.com, not_signed, AT&T, C++
  ['\\p{L}', '\\.\\p{Lu}\\.'],
  ['\\p{L}\\.', '\\p{Lu}\\.'],
  ['\\p{Lu}', '(?:\\+\\+|#)(?!\\p{L})'],
  [loneLetter, `\\.${letter}`],
  [`${loneLetter}\\.`, `${letter}(?!${letter})`],
  ['\\p{L}', '(?:\\.\\p{Ll}|[@_&][\\p{L}\\p{N}])'],
  ['\\p{L}(?:\\.(?=\\p{Ll})|[@_&])', '[\\p{L}\\p{N}]'],
  // parts in parentheses: (un)signed, sign(ed), pseudo(science), [T]he, (non-)nuclear
  ['[(\\[]\\p{L}{1,8}(?:[)\\]]|-[)\\]] ?)', '\\p{L}'],
  ['[(\\[]\\p{L}{1,8}', '-?[)\\]]\\p{L}'],
  [letter, `\\(${letter}{1,12}\\)`],
  [`${letter}\\(`, `${letter}{1,12}\\)`],
  // parts that are set off by marks of emphasis: un*signed*
  ['\\p{L}', '[*_]{1,3}\\p{L}'],
  ['\\p{L}[*_]{1,3}', '\\p{L}'],
  // parts of one emoji or flag
  ['', '[\\u200d\\p{Emoji_Modifier}]'],
  ['\\u200d', ''],
  ['\\p{Regional_Indicator}', '\\p{Regional_Indicator}']
];

/** A letter of a script that writes spaces between words. */
export const spacedLetter = new RegExp(`^(?![${unspaced}])\\p{L}`, 'u');

/** Whether an edge between two texts cuts something that spans it. */
export type CutRule = (before: string, after: string) => boolean;

export const cutRules: readonly CutRule[] = [...joints.map(rule), cutsNumber];

/** For the text before and after a hyphen: without spaces it makes one word, as in “U.S.-led”. */
export const hyphenRule: CutRule = rule(['[^\\s-]', '["\'(]?[\\p{L}\\p{N}]']);

const prefix = anyOfEitherCase(
  'ex non un anti pre post pro semi quasi pseudo vice co counter mis dis sub self half mid'
);
const suffix = anyOfEitherCase(
  'based led backed born style era like free funded held run owned made controlled occupied'
);

/** For the text before and after an en dash, which joins a prefix or suffix to its word: “ex–president”. */
export const dashRules: readonly CutRule[] = [
  rule([`(?<!\\p{L})${prefix}`, '\\p{L}']),
  rule(['[\\p{L}.]', `${suffix}(?!\\p{L})`])
];

/** For the text before a minus sign with a space, and after it: “− 5 degrees” is a number, a list item is not. */
export const minusRule: CutRule = rule(['', '[\\p{Nd}\\p{Sc}]']);

/** For the text before and after a hyphen that a space follows: the word before it is incomplete. */
export const openHyphenRule: CutRule = rule(['\\p{L}\\p{M}*', ' ']);

/** For the text before a hyphen at the end of a line, and the next line: “un-” and “lawful”. */
export const brokenWordRule: CutRule = rule(['[\\p{L}\\p{N}]\\p{M}*', '[\\p{L}\\p{N}]']);

function rule([before, after]: Joint): CutRule {
  const left = once(() => new RegExp(`(?:${before})$`, 'u'));
  const right = once(() => new RegExp(`^(?:${after})`, 'u'));
  return (textBefore, textAfter) => right().test(textAfter) && left().test(textBefore);
}
