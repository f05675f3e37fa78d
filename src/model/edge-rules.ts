/*
 * A quote whose edge cuts a word or a number in two says something else: “did” in “didn't”, “$300” in “$300 million”,
 * “March 1” in “March 13”, “nuclear” in “non-nuclear”. A joint is what is before an edge and what is after it, that make
 * the edge a cut; both are of canonical text. A false refusal costs the author one more word in the quote; a false match
 * costs the reader's trust.
 *
 * Letters join in every script but those that write no space between words. There an edge may fall anywhere, and a part
 * of a word may verify; the rest of the sentence, which is always shown, has to do. Their digits follow the rules.
 */
type Joint = readonly [before: string, after: string];

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}ー々〆';

/** Scripts that tie particles to a word: a quote may leave these out, and no other part of a word. */
const tied = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Hangul}';

const letter = `(?![${unspaced}${tied}])\\p{L}`;
const tiedLetter = `(?=[${tied}])\\p{L}`;
const unspacedLetter = `(?=[${unspaced}])\\p{L}`;
const loneLetter = `(?<!\\p{L})${letter}`;
const sign = `(?:${letter}|\\p{N})`;
const marks = '[\\p{M}\\u200c\\u200d]*';

/** “And”, “so”, “in”, “like”, “for” and “the”, which Arabic and Hebrew write as one word with the next. */
const proclitics =
  '(?<![\\p{L}\\p{M}])(?=[\\p{L}\\p{M}])(?:[وف]\\p{M}*)?(?:[بكلس]\\p{M}*)?(?:ا?ل\\p{M}*)?|(?<![\\p{L}\\p{M}])[והבכלמש]{1,3}';
/** What Korean writes at the end of a noun. */
const particles =
  '(?:은|는|이|가|을|를|의|에|에서|에게|께서|와|과|도|만|로|으로|부터|까지|보다|처럼|이나|나|라고|이라고|이다|다|들)(?!\\p{L})';

const separator = "[-.,:/'·\\u066b\\u066c]";
const ending = `${letter}{1,2}(?!${letter})`;

const currencyCodes = '(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|INR|KRW|RUB|Rs\\.?|kr\\.?)';
/** Directly before a number, or before its currency. */
const relation = '[<>≤≥≪≫~∼≈≃≅≲≳±∓^×√]';
const hanNumeral = '[〇零一二三四五六七八九十百千万萬億亿兆两]';

/** Alternatives of a regular expression; each may begin with a capital too. */
const magnitudes = `
  hundred thousand million billion trillion dozen score lakh crore mln bln mn bn trn tausend millionen?
  milliarden? billionen? Mio Mrd Tsd mille millions milliards? billions trillions mil millón millones
  milhão milhões bilhão bilhões mila milione milioni miliardo miliardi miljoen miljard duizend
  miljon(?:er)? miljard(?:er)? million(?:er)? milliard(?:er)? tusen tysięcy tysiące milion(?:ów|y)?
  miliard(?:ów|y)? bin milyon milyar ribu juta nghìn triệu tỷ тысяч[аи]? тыс миллион(?:а|ов)? млн
  миллиард(?:а|ов)? млрд тисяч[аі]? мільйон(?:а|ів)? мільярд(?:а|ів)? χιλιάδες εκατομμύρια δισεκατομμύρια
  ألف ألفا آلاف مليون ملايين مليار مليارات هزار میلیون میلیارد לאלף אלף אלפים מיליון מיליארד हज़ार हजार
  लाख करोड़ अरब হাজার লাখ কোটি 만 억 조 천`;

const magnitude = `(?:${eitherCase(magnitudes)})s?(?![\\p{L}\\p{M}])`;

/** In English, how a number that has a magnitude or shares one may end. */
const smallNumbers = `
  one two three four five six seven eight nine ten eleven twelve (?:thir|four|fif|six|seven|eigh|nine)teen
  (?:twen|thir|for|fif|six|seven|eigh|nine)ty hundred thousand million half quarter thirds? several many few`;

const smallNumber = `(?<!\\p{L})(?:${eitherCase(smallNumbers)})`;

function eitherCase(words: string): string {
  const patterns = words.trim().split(/\s+/u);
  return patterns
    .map((word) => word.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`))
    .join('|');
}

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
  ['\\p{Nd}', ' ?\\p{Sc}'],
  [`(?<!\\p{L})${currencyCodes} ?`, '\\p{Nd}'],
  ['\\p{Nd}', ` ?${currencyCodes}(?!\\p{L})`],
  ['\\p{Nd}', ' ?[%٪％\\u2030\\u2031°℃℉]'],
  // its magnitude: 300 million, 300-million, two million, half a million
  ['\\p{N}', `[ -]?${magnitude}`],
  ['\\p{N}[ -]?', magnitude],
  [smallNumber, `[ -](?:of )?(?:an? )?${magnitude}`],
  [`${smallNumber}[ -](?:of )?(?:an? )?`, `(?:an? )?${magnitude}`],
  // its fraction: 3 1/2, 3 ½
  ['\\p{Nd}', ' (?:\\p{Nd}{1,2}/\\p{Nd}{1,2}(?!\\p{Nd})|\\p{No})'],
  ['\\p{Nd} ', '(?:\\p{Nd}{1,2}/\\p{Nd}{1,2}(?!\\p{Nd})|\\p{No})'],
  // its sign: -5, +/-5, .5, <300, ~ $300, 300+, 10^6
  ['(?:^|[ ("])[-+.]', '[\\p{Nd}\\p{Sc}]'],
  ['\\+/-', '[\\p{Nd}\\p{Sc}]'],
  [`${relation} ?`, '[\\p{Nd}\\p{Sc}]'],
  ['\\p{N}', '[+^](?!\\p{L})'],
  // contractions: didn't, we'll; not a possessive, whose owner is a word, nor the elided article of l'homme
  [letter, `'(?!s(?!${letter}))${ending}`],
  [`${letter}'`, ending],
  // abbreviations, addresses and firms: U.S., amazon.com, not_signed, AT&T
  [loneLetter, `\\.${letter}`],
  [`${loneLetter}\\.`, `${letter}(?!${letter})`],
  ['\\p{L}', '(?:\\.\\p{Ll}|[@_&][\\p{L}\\p{N}])'],
  ['\\p{L}(?:\\.(?=\\p{Ll})|[@_&])', '[\\p{L}\\p{N}]'],
  // parts in parentheses: (un)signed, sign(ed), [T]he
  ['[(\\[]\\p{L}{1,8}[)\\]]', '\\p{L}'],
  ['[(\\[]\\p{L}{1,8}', '[)\\]]\\p{L}'],
  ['\\p{L}', '\\(\\p{L}{1,5}\\)'],
  ['\\p{L}\\(', '\\p{L}{1,5}\\)'],
  // parts of one emoji or flag
  ['', '[\\u200d\\p{Emoji_Modifier}]'],
  ['\\u200d', ''],
  ['\\p{Regional_Indicator}', '\\p{Regional_Indicator}']
];

/** A letter of a script that writes spaces between words. */
export const spacedLetter = new RegExp(`^(?![${unspaced}])\\p{L}`, 'u');

/** Whether an edge between two texts cuts what they share. */
export type CutRule = (before: string, after: string) => boolean;

export const cutRules: readonly CutRule[] = joints.map(rule);

/** Of what is before a hyphen and after it: a hyphen without spaces makes one word of both, “U.S.-led” too. */
export const hyphenRule: CutRule = rule(['[^\\s-]', '["\'(]?[\\p{L}\\p{N}]']);

/** Of what is before a hyphen at a line's end, and in the next line: “un-” and “lawful”. */
export const brokenWordRule: CutRule = rule(['[\\p{L}\\p{N}]\\p{M}*', '[\\p{L}\\p{N}]']);

function rule([before, after]: Joint): CutRule {
  const [left, right] = [new RegExp(`(?:${before})$`, 'u'), new RegExp(`^(?:${after})`, 'u')];
  return (textBefore, textAfter) => right.test(textAfter) && left.test(textBefore);
}
