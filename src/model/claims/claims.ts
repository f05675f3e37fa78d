import type { Claim, ClaimKind } from './claim.ts';
import { isBorneOut } from './compare.ts';
import { claimsIn, type ReadClaim } from './extract.ts';

/** A claim of a text that no quote bears out: the words as the text has them, and what kind of claim. */
export interface UnsupportedClaim {
  readonly words: string;
  readonly kind: ClaimKind;
}

/**
 * The claims of a title or a summary that no quote bears out, in their order: amounts, ordinals, parts, multiples,
 * “no”, dates, times of day and names such as “F-16”. A quote must say the same or more, in whatever spelling:
 * “$300bn” is “300 billion dollars”, and not “$300 million”. `language` (BCP 47) decides whether 1.000 is one or a
 * thousand, and what number words such as “once” are.
 */
export function unsupportedClaims(
  text: string,
  quotes: readonly string[],
  language = 'en'
): readonly UnsupportedClaim[] {
  return unsupported(statedIn(text, language), quotes, language).map(({ words, meanings: [first] }) => ({
    words,
    kind: kindOf(first)
  }));
}

const kindOf = ({ kind }: Claim['meanings'][0]): ClaimKind => (kind === 'word' ? 'date' : kind);

function statedIn(text: string, language: string): readonly ReadClaim[] {
  return claimsIn(text, primary(language)).filter(({ isSilent }) => !isSilent);
}

function unsupported(
  claims: readonly ReadClaim[],
  quotes: readonly string[],
  language: string
): readonly ReadClaim[] {
  if (claims.length === 0) return [];
  const quoted = quotes
    .flatMap((quote) => claimsIn(quote, primary(language)))
    .flatMap(({ meanings }) => meanings);
  return claims.filter((claim) => !isBorneOut(claim, quoted));
}

const primary = (language: string) => language.split('-', 1)[0]?.toLowerCase() ?? language;
