/** The number words of a language, by value. `ambiguous` ones are words of English too, and read in their language only. */
interface NumberWords {
  readonly values: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly ambiguous?: Readonly<Record<string, number>>;
}

const english: NumberWords = {
  values: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90
  },
  magnitudes: {
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15
  }
};

const german: NumberWords = {
  values: {
    null: 0,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90
  },
  magnitudes: {
    dutzend: 12,
    hundert: 100,
    tausend: 1e3,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    billionen: 1e12
  },
  ambiguous: { elf: 11 }
};

const french: NumberWords = {
  values: {
    zéro: 0,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90
  },
  magnitudes: { douzaine: 12, cents: 100, mille: 1e3, milliard: 1e9, milliards: 1e9 },
  ambiguous: { sept: 7, cent: 100, vingts: 20 }
};

const spanish: NumberWords = {
  values: {
    cero: 0,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiuno: 21,
    veintiún: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900
  },
  magnitudes: { docena: 12, cien: 100, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
  ambiguous: { dos: 2, once: 11, mil: 1e3 }
};

/** “Hundreds”: many of them, unless a number comes before. */
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

/** What a number word is worth; a magnitude multiplies what comes before it. */
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

/** A German billion has twelve zeros. */
const germanOnly: Readonly<Record<string, number>> = { billion: 1e12 };

/** The number word of a language, or of any other language where it can be no English word. */
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
