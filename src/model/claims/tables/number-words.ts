import { english, french, german, spanish, type NumberWords } from '../../number-words.ts';

/** “Hundreds”: an indefinite number, unless a number precedes it. */
const many: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
  dutzende: 12,
  hunderte: 100,
  tausende: 1e3,
  millionen: 1e6,
  dizaines: 10,
  douzaines: 12,
  centaines: 100,
  milliers: 1e3,
  decenas: 10,
  docenas: 12,
  cientos: 100,
  centenares: 100,
  miles: 1e3,
  millones: 1e6
};

const languages: ReadonlyMap<string, NumberWords> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish]
]);

/** Words that are numbers only after tens: “vingt et un”, “treinta y uno”, “dix-sept”. */
export const afterTens: ReadonlyMap<string, number> = new Map([
  ['un', 1],
  ['une', 1],
  ['uno', 1],
  ['una', 1],
  ['sept', 7]
]);

/** The value of a number word; a magnitude multiplies what precedes it. */
export interface NumberWord {
  readonly value: number;
  readonly role: 'value' | 'magnitude' | 'many';
}

const common = new Map<string, NumberWord>();
for (const { values, magnitudes } of languages.values()) {
  for (const [word, value] of Object.entries(values)) common.set(word, { value, role: 'value' });
  for (const [word, value] of Object.entries(magnitudes)) common.set(word, { value, role: 'magnitude' });
}
/** “Miles” is a unit in English. */
const spanishOnlyMany = new Set(['miles']);
for (const [word, value] of Object.entries(many))
  if (!spanishOnlyMany.has(word)) common.set(word, { value, role: 'many' });

/** A German “Billion” has twelve zeros. */
const germanOnly: Readonly<Record<string, number>> = { billion: 1e12 };

/** The number word of a language, or of another language if it can't be an English word. */
export function numberWord(word: string, language: string): NumberWord | undefined {
  const own = languages.get(language)?.ambiguous?.[word];
  if (own !== undefined) return { value: own, role: own < 100 ? 'value' : 'magnitude' };
  if (language === 'es' && spanishOnlyMany.has(word)) return { value: 1e3, role: 'many' };
  if (language === 'de' && word in germanOnly) return { value: germanOnly[word] ?? 0, role: 'magnitude' };
  return common.get(word) ?? germanCompound(word);
}

const germanUnits: Readonly<Record<string, number>> = { ein: 1, eins: 1, elf: 11, ...german.values };
const unit = Object.keys(germanUnits)
  .sort((one, other) => other.length - one.length)
  .join('|');
const compound = new RegExp(
  `^(?:(?:(${unit})?(hundert))?(?:(${unit})?und)?(${unit})?tausend)?(?:(${unit})?(hundert))?(?:und)?(?:(${unit})und)?(${unit})?$`,
  'u'
);

/** “Dreiundzwanzig”, “zweihundertfünf”, “dreitausend”. */
function germanCompound(word: string): NumberWord | undefined {
  if (!/und|hundert|tausend/u.test(word)) return undefined;
  const parts = compound.exec(word);
  if (!parts) return undefined;
  const value = (name: string | undefined) => (name === undefined ? 0 : (germanUnits[name] ?? 0));
  const [, highFactor, high, highUnit, highRest, factor, hundred, ones, rest] = parts;
  const hundreds = (by: string | undefined, mark: string | undefined) =>
    mark === undefined ? 0 : (by === undefined ? 1 : value(by)) * 100;
  const low = hundreds(factor, hundred) + value(ones) + value(rest);
  if (!word.includes('tausend')) return { value: low, role: 'value' };
  const thousands = hundreds(highFactor, high) + value(highUnit) + value(highRest);
  return { value: (thousands || 1) * 1000 + low, role: 'value' };
}
