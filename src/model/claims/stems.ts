import { languageOf } from '../by-language.ts';

/** Irregular forms of verbs and related words: each line is one word. */
const irregular = `
die dies died dying dead death deaths
hold holds held holding
meet meets met meeting meetings
go goes went gone going
leave leaves left leaving
win wins won winning
lose loses lost losing
fall falls fell fallen
take takes took taken taking
give gives gave given giving
begin begins began begun
send sends sent
shoot shoots shot shooting
strike strikes struck striking
fight fights fought fighting
sell sells sold
buy buys bought
build builds built
come comes came coming
become becomes became
choose chooses chose chosen
find finds found
fly flies flew flown
flee flees fled fleeing
get gets got
grow grows grew grown
hit hits hitting
keep keeps kept
know knows knew known
lead leads led
make makes made making
pay pays paid
run runs ran running
rise rises rose risen rising
see sees saw seen
sink sinks sank sunk
speak speaks spoke spoken
spend spends spent
stand stands stood
steal steals stole stolen
tell tells told
say says said
throw throws threw thrown
withdraw withdraws withdrew withdrawn withdrawal
write writes wrote written
break breaks broke broken
drive drives drove driven
respond responds responded response responses
answer answers answered
lie lies lied lying
fire fires fired firing
`;

const bases = new Map(
  irregular
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return [base, ...forms].map((form) => [form, base] as const);
    })
);

const endings: readonly (readonly [RegExp, string])[] = [
  [/'s?$/u, ''],
  [/(?<=\p{L}{2})(?:ies|ied)$/u, 'y'],
  [/(?<=\p{L}{4})(?:ations?|ments?)$/u, ''],
  [/(?<=\p{L}{3})(?<=[tsx])ions?$/u, ''],
  [/(?<=\p{L}{3})ing$/u, ''],
  [/(?<=\p{L}{2})ed$/u, ''],
  [/(?<=(?:ch|sh|ss|x))es$/u, ''],
  [/(?<=\p{L}{2}[^s])s$/u, '']
];

/** “Stopped” has two p's, and “use” has an e that “using” lacks. */
const settled = (stem: string): string =>
  stem.replace(/([bdfgklmnprt])\1$/u, '$1').replace(/(?<=\p{L}{2})e$/u, '');

function stemOf(word: string): string {
  const base = bases.get(word);
  if (base !== undefined) return base;
  const ending = endings.find(([pattern]) => pattern.test(word));
  const cut = ending ? word.replace(ending[0], ending[1]) : word;
  return bases.get(cut) ?? settled(cut);
}

const least = 4;

/** Whether two words have the same beginning and differ by no more than endings may. */
function beginAlike(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= least && shared * 2 >= Math.max(one.length, other.length);
}

const isEnglish = (language: string): boolean => languageOf(language) === 'en';

/** The part shared by all forms of a lower-case word, as far as its letters show; `language` is BCP 47. */
export function formOf(word: string, language: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return isEnglish(language) ? stemOf(plain) : plain;
}

/** Whether two results of `formOf` are forms of one word. */
export const areForms = (one: string, other: string, language: string): boolean =>
  one === other || (!isEnglish(language) && beginAlike(one, other));
