import { anyOfEitherCase } from './any-of.ts';
import { english, englishOnes, englishTens, french, german, spanish } from './number-words.ts';
import { once } from './once.ts';

/*
 * Words that together make one number: “three hundred thousand”, “twenty three”, “a hundred and five”, “two thirds of
 * a million”. An edge between two of them cuts the number.
 */

const namesIn = (table: Readonly<Record<string, number>>): string => Object.keys(table).join(' ');

const magnitudes = anyOfEitherCase(`
  hundred thousand million billion trillion dozen score lakh crore mln bln mn bn trn tausend millionen?
  milliarden? billionen? Mio Mrd Tsd mille millions milliards? billions trillions mil millón millones
  milhão milhões bilhão bilhões mila milione milioni miliardo miliardi miljoen miljard duizend
  miljon(?:er)? miljard(?:er)? million(?:er)? milliard(?:er)? tusen tysięcy tysiące milion(?:ów|y)?
  miliard(?:ów|y)? bin milyon milyar ribu juta nghìn triệu tỷ тысяч[аи]? тыс миллион(?:а|ов)? млн
  миллиард(?:а|ов)? млрд тисяч[аі]? мільйон(?:а|ів)? мільярд(?:а|ів)? χιλιάδες εκατομμύρια δισεκατομμύρια
  ألف ألفا آلاف مليون ملايين مليار مليارات هزار میلیون میلیارد לאלף אלף אלפים מיליון מיליארד हज़ार हजार
  लाख करोड़ अरब হাজার লাখ কোটি 만 억 조 천`);

const wholeWord = '(?![\\p{L}\\p{M}])';
const magnitude = `${magnitudes}s?${wholeWord}`;

/** Magnitudes after digits, in many languages. In English, “hundreds” after digits begins something else. */
export const digitsMagnitude = `(?!(?:hundred|thousand|dozen|score)s)${magnitudes}s?${wholeWord}`;

/** Small numbers in languages without a table of values. */
const otherSmall = `
  due tre quattro cinque sette otto nove dieci dois duas três cinco seis sete oito nove dez twee drie vier vijf zes
  zeven acht negen tien två tre fyra fem sex sju åtta nio tio dwa dwie trzy cztery pięć sześć dziesięć
  дв[ае] три четыре пять шесть семь восемь девять десять несколько дві чотири пʼять шість сім вісім десять
  iki üç dört beş altı yedi sekiz dokuz on dua tiga empat lima
  ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر دو سه چهار پنج
  שלושה ארבעה חמישה עשרה दो तीन चार पांच पाँच छह सात आठ नौ दस দুই তিন চার পাঁচ`;

const small = anyOfEitherCase(
  [
    'several many few',
    ...[english, german, french, spanish].map(({ values }) => namesIn(values)),
    otherSmall
  ].join(' ')
);
const one = anyOfEitherCase(
  `${namesIn(englishOnes)} un une uno una ${namesIn(french.values)} ${namesIn(spanish.values)}`
);
const tens =
  anyOfEitherCase(`${namesIn(englishTens)} vingt trente quarante cinquante soixante treinta cuarenta cincuenta sesenta
  setenta ochenta noventa`);
const many = anyOfEitherCase('tens dozens scores hundreds thousands millions billions');
const part = anyOfEitherCase(
  'half thirds? quarters? fourths? fifths? sixths? sevenths? eighths? ninths? tenths?'
);
const oneMagnitude = anyOfEitherCase(`${namesIn(english.magnitudes)} cent cents mille ciento mil`);

const digits = '\\p{Nd}+(?:[.,]\\p{Nd}+)*';

/** Each matches a complete number of several words. */
const runsOf = once(() =>
  [
    `(?:${small}|${oneMagnitude})(?:[ -]${magnitude})+`,
    `(?:${many}|${part})[ -](?:of )?(?:an? )?${magnitude}(?:[ -]${magnitude})*`,
    `${tens}(?: and | et | y |[ -])${one}`,
    `${oneMagnitude}(?: and | et |[ -])${small}`,
    `(?:${digits}|${small}) and (?:a|one|three)[ -]${part}(?:[ -]${magnitude})*`,
    `${small}[ -]${part}`,
    'percentage points?'
  ].map((run) => new RegExp(`(?<![\\p{L}\\p{N}])${run}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'))
);

const joints = anyOfEitherCase('a an and et of y percentage points?');
const partOfRun = once(
  () => new RegExp(`^(?:${[joints, small, many, part, tens, one, oneMagnitude, magnitude].join('|')})$`, 'u')
);
/** Whether a word can be part of a number of several words. */
export const mayBeOfNumber = (word: string): boolean => partOfRun().test(word);

const wordBefore = /([\p{L}\p{M}\p{N}]+)[ -]?$/u;
const wordAfter = /^[ -]?([\p{L}\p{M}\p{N}]+)/u;
const isOfRun = (word = ''): boolean => /\p{Nd}$/u.test(word) || mayBeOfNumber(word);

/** Whether an edge between two texts lies within a number in words. */
export function cutsNumber(before: string, after: string): boolean {
  // At most edges the adjacent words show at once that there is no such number.
  if (!isOfRun(wordBefore.exec(before)?.[1]) || !isOfRun(wordAfter.exec(after)?.[1])) return false;
  const text = before + after;
  const edge = before.length;
  return runsOf().some((run) =>
    [...text.matchAll(run)].some(({ 0: found, index }) => index < edge && edge < index + found.length)
  );
}
