import { asianAt } from './asian.ts';
import { matchAt, type Claim, type Found, type Recogniser } from './claim.ts';
import { countedAt } from './counted.ts';
import { asianWeekdayAt, dayAloneAt, decadeAt, digitDateAt, namedDateAt, verbAt } from './dates.ts';
import { designationAt, quarterAt, romanAt } from './designations.ts';
import { fold } from './fold.ts';
import { fractionAt, multipleAt, noneAt, ordinalAt, silentCountAt } from './order.ts';
import { eraYearAt, quantityAt } from './quantities.ts';
import { timeAt } from './times.ts';

/** Claims that can begin with a digit, a sign or a non-Latin character. */
const ofAnyScript: readonly Recogniser[] = [timeAt, digitDateAt, asianAt, asianWeekdayAt];
/** Claims that can also begin with a letter. */
const ofLetters: readonly Recogniser[] = [namedDateAt, decadeAt];
const ofAll: readonly Recogniser[] = [
  eraYearAt,
  quarterAt,
  designationAt,
  romanAt,
  // “Twenty-first” begins like a number.
  fractionAt,
  ordinalAt,
  quantityAt,
  multipleAt,
  noneAt,
  silentCountAt,
  verbAt
];

/** The first recogniser that finds something decides: times and dates before numbers, names before their digits. */
const recognisers: readonly Recogniser[] = [...ofAnyScript, ...ofLetters, dayAloneAt, ...ofAll];
const latinRecognisers: readonly Recogniser[] = [timeAt, ...ofLetters, ...ofAll];

/** A claim with its words as the canonical text has them. */
export interface ReadClaim extends Claim {
  readonly words: string;
}

/** All claims of a text, including those that only support others. Takes time linear in the text. */
export function claimsIn(raw: string, language: string): readonly ReadClaim[] {
  const { canonical, text, starts } = fold(raw);
  const claims: ReadClaim[] = [];
  for (let at = 0; at < text.length;) {
    const next = canBegin(text, at) ? firstFound(text, at, language) : undefined;
    for (const claim of next?.claims ?? [])
      claims.push({ ...claim, words: canonical.slice(starts[claim.start], starts[claim.end]).trim() });
    at = Math.max(next?.end ?? 0, at + 1);
  }
  return withCounted(text, claims);
}

const isNumber = ({ meanings: [first] }: Claim): boolean =>
  first.kind === 'quantity' && first.form !== 'article';

/** The claims with what each number counts. */
function withCounted(text: string, claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const numbers = claims.filter(isNumber);
  const places = new Map(numbers.map((claim, index) => [claim, index]));
  return claims.map((claim) => {
    const index = places.get(claim);
    if (index === undefined) return claim;
    const from = numbers[index - 1]?.end ?? 0;
    const to = numbers[index + 1]?.start ?? text.length;
    const counted = countedAt(text, claim, from, to);
    const [first, ...others] = claim.meanings.map((meaning) =>
      meaning.kind === 'quantity' && meaning.unit === undefined ? { ...meaning, counted } : meaning
    );
    return first ? { ...claim, meanings: [first, ...others] } : claim;
  });
}

/** The commonest words that begin no claim; skipping them saves a third of the time. */
const plainWord =
  /(?:the|to|of|that|was|were|is|are|be|been|has|had|have|it|its|he|she|they|them|his|her|their|with|which|who|will|would|said|says|this|these|those|also|there|when|where|what|into|on|for)(?=[ .,])/y;

const latin = /\p{Script=Latin}/u;

function firstFound(text: string, at: number, language: string): Found | undefined {
  const some = latin.test(text[at] ?? '') ? latinRecognisers : recognisers;
  for (const recognise of some) {
    const next = recognise(text, at, language);
    if (next) return next;
  }
  return undefined;
}

const wordCharacter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\d]/u;

/** In scripts with spaces between words, no claim begins inside a word; in “死者10人” it may. */
function canBegin(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (character === ' ') return false;
  if (matchAt(plainWord, text, at)) return false;
  if (at === 0 || text.startsWith("n't", at)) return true;
  return !wordCharacter.test(character) || !wordCharacter.test(text[at - 1] ?? '');
}
