/** Spellings of units, in lower case, by the name used for comparison. */
const spellings: Readonly<Record<string, string>> = {
  '%': '%|percent|per cent|prozent|pour cent|por ciento|pct|pc',
  '‰': '‰|per mille',
  point: 'percentage points?|basis points?|prozentpunkte?|pp|points?',
  usd: '(?:u\\.?s\\.? )?dollars?|美元|ドル|달러',
  cent: 'cents|us cents?',
  eur: 'euros?|欧元|ユーロ|유로',
  gbp: 'pounds sterling|sterling|quid|英镑',
  jpy: 'yen|日元|円|엔',
  cny: 'yuan|renminbi|rmb|人民币|元|위안',
  krw: 'won|韩元|ウォン|원',
  rub: 'roubles?|rubles?|рублей|рубля',
  inr: 'rupees?',
  chf: '(?:swiss )?francs?|franken',
  peso: 'pesos?',
  real: 'reais',
  shekel: 'shekels?',
  lira: 'liras?',
  second: 'seconds?|secs?|sekunden?|secondes?|segundos?|秒',
  minute: 'minutes?|mins?|minuten?|minutos?|分钟|分間|분',
  hour: 'hours?|hrs?|stunden?|heures?|horas?|小时|時間|시간',
  day: 'days?|tagen?|tage|jours?|días?|天|日間|일간',
  week: 'weeks?|wochen?|semaines?|semanas?|周|週間|주간',
  month: 'months?|monate?|monaten|mois|mes(?:es)?|个月|か月|ヶ月|개월',
  year: 'years?(?:[- ]old)?|yrs?|jahren?|jahre|ans|années?|años?|年|년|岁|歳|세',
  decade: 'decades?',
  century: 'centuries|century',
  degree: 'degrees?|°|grad|degrés?|grados?|度',
  celsius: '(?:degrees? |°)?(?:celsius|centigrade)|° ?c|℃',
  fahrenheit: '(?:degrees? |°)?fahrenheit|° ?f|℉',
  mm: 'mm|millimet(?:er|re)s?',
  cm: 'cm|centimet(?:er|re)s?',
  metre: 'met(?:er|re)s?|metern|米',
  km: 'km|kms|kilomet(?:er|re)s?|kilometern|公里|キロ',
  mile: 'miles?|mi',
  foot: 'feet|foot|ft',
  inch: 'inch(?:es)?',
  yard: 'yards?',
  'square metre': 'square met(?:er|re)s?|m²',
  'square km': 'square kilomet(?:er|re)s?|km²',
  'square mile': 'square miles?',
  acre: 'acres?',
  hectare: 'hectares?|ha',
  gram: 'grams?|grammes?|g',
  kg: 'kg|kgs|kilos?|kilogram(?:me)?s?|公斤',
  ton: 'tons?|tonnes?|tonnen|toneladas?|吨|トン|톤',
  lb: 'lbs?',
  ounce: 'ounces?|oz',
  litre: 'lit(?:er|re)s?',
  gallon: 'gallons?',
  barrel: 'barrels?',
  kw: 'kw|kilowatts?',
  mw: 'mw|megawatts?',
  gw: 'gw|gigawatts?',
  kwh: 'kwh|kilowatt[- ]hours?',
  kiloton: 'kilotons?',
  kmh: 'km/h|kph|kilomet(?:er|re)s (?:per|an) hour',
  mph: 'mph|miles (?:per|an) hour',
  knot: 'knots?'
};

const latin = '\\p{Script=Latin}';
const patterns = Object.entries(spellings).map(
  ([unit, spelling]) => [unit, new RegExp(`[ -]?(?:${spelling})(?!${latin})`, 'iuy')] as const
);

/** Words that are one of several units. */
const twofold = [
  [['gbp', 'lb'], /[ -]pounds?(?!\p{L})/iuy],
  [['jpy', 'cny'], / ?¥/uy]
] as const;

/** The units that match at an offset, the longest spelling first: where they end, and their names. */
export function unitAt(text: string, at: number): { end: number; units: readonly string[] } | undefined {
  let best: { end: number; units: readonly string[] } | undefined;
  const tried = [...patterns.map(([unit, pattern]) => [[unit], pattern] as const), ...twofold];
  for (const [units, pattern] of tried) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex > (best?.end ?? at)) best = { end: pattern.lastIndex, units };
  }
  return best;
}

/** Signs and codes of currencies that are written before or after a number. */
const currencySigns: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', ['usd']],
  ['us$', ['usd']],
  ['u.s.$', ['usd']],
  ['usd', ['usd']],
  ['a$', ['aud']],
  ['au$', ['aud']],
  ['aud', ['aud']],
  ['c$', ['cad']],
  ['ca$', ['cad']],
  ['cad', ['cad']],
  ['nz$', ['nzd']],
  ['hk$', ['hkd']],
  ['nt$', ['twd']],
  ['s$', ['sgd']],
  ['r$', ['real']],
  ['€', ['eur']],
  ['eur', ['eur']],
  ['£', ['gbp']],
  ['gbp', ['gbp']],
  ['¥', ['jpy', 'cny']],
  ['jpy', ['jpy']],
  ['cny', ['cny']],
  ['rmb', ['cny']],
  ['₩', ['krw']],
  ['krw', ['krw']],
  ['₽', ['rub']],
  ['rub', ['rub']],
  ['₹', ['inr']],
  ['rs', ['inr']],
  ['rs.', ['inr']],
  ['inr', ['inr']],
  ['₪', ['shekel']],
  ['₺', ['lira']],
  ['chf', ['chf']]
]);
const escape = (sign: string) => sign.replace(/[.$]/gu, '\\$&');
const signs = [...currencySigns.keys()]
  .sort((one, other) => other.length - one.length)
  .map(escape)
  .join('|');
const currency = new RegExp(`(${signs}|\\p{Sc}) ?`, 'iuy');

/** The currency whose sign or code begins at an offset. An unlisted sign serves as its own name. */
export function currencyAt(text: string, at: number): { end: number; units: readonly string[] } | undefined {
  currency.lastIndex = at;
  const sign = currency.exec(text)?.[1]?.toLowerCase();
  return sign === undefined
    ? undefined
    : { end: currency.lastIndex, units: currencySigns.get(sign) ?? [sign] };
}

/** Nouns after a count of plain things, so that “2021 people” is not a year. */
export const countedThings =
  /(?: [a-z]+)? (?:people|persons?|men|women|children|kids|dead|deaths?|died?|killed|injured|wounded|hurt|missing|troops|soldiers|civilians|cases|votes|seats|homes|houses|jobs|workers|refugees|migrants|prisoners|times)(?!\p{L})/uy;
