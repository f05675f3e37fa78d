import { languageOf } from '../by-language.ts';
import type { Problem } from '../problem.ts';
import { storyMessages, type StoryText } from '../story-messages.ts';
import type { Timeline } from '../timeline.ts';
import type { ClaimKind, Meaning } from './claim.ts';
import { isBorneOut } from './compare.ts';
import { saysWhat } from './counted.ts';
import { claimsIn, type ReadClaim } from './extract.ts';
import { fold } from './fold.ts';

/** A claim that no quote supports: its words as the text has them, and its kind. */
export interface UnsupportedClaim {
  readonly words: string;
  readonly kind: ClaimKind;
  /** Words near the number say what it counts, and it may be that which no quote supports. */
  readonly counts?: true;
}

/**
 * The claims of a title or summary that no quote supports, in order: amounts, ordinals, fractions, multiples, “no”,
 * dates, times of day, and names such as “F-16”. A quote must say the same or more, in any spelling: “$300bn”
 * supports “300 billion dollars”, but not “$300 million”. `language` (BCP 47) decides whether 1.000 is one or a
 * thousand, and how number words such as “once” are read.
 */
export function unsupportedClaims(
  text: string,
  quotes: readonly string[],
  language = 'en'
): readonly UnsupportedClaim[] {
  return claimsBeyond(text, quotedIn(quotes, language), language);
}

/** Like `unsupportedClaims`, for quotes whose claims may have been extracted before. */
export const claimsBeyond = (text: string, quoted: Quoted, language: string): readonly UnsupportedClaim[] =>
  unsupported(statedIn(text, language), quoted).map(asUnsupported);

/** The claims of quotes: extracted once, and only when needed, since most titles make no claim. */
export type Quoted = () => readonly Meaning[];

/** The claims of quotes, in a language (BCP 47). */
export function quotedIn(quotes: readonly string[], language: string): Quoted {
  let meanings: readonly Meaning[] | undefined;
  return () =>
    (meanings ??= quotes
      .flatMap((quote) => claimsIn(quote, languageOf(language)))
      .flatMap((claim) => claim.meanings));
}

function asUnsupported({ words, meanings: [first] }: ReadClaim): UnsupportedClaim {
  const counts = first.kind === 'quantity' && saysWhat(first.counted);
  return { words, kind: first.kind === 'word' ? 'date' : first.kind, ...(counts && { counts }) };
}

function statedIn(text: string, language: string): readonly ReadClaim[] {
  return claimsIn(text, languageOf(language)).filter(({ isSilent }) => !isSilent);
}

const unsupported = (claims: readonly ReadClaim[], quoted: Quoted): readonly ReadClaim[] =>
  claims.filter((claim) => !isBorneOut(claim, quoted()));

/**
 * Claims of the story's title and description that neither its quotes nor its publication details support. A count of
 * events is compared with the file. These are warnings, since such texts sum up more than quotes say.
 */
export function storyClaims(timeline: Timeline, quoted: Quoted): readonly Problem[] {
  const facts = quotedIn(publicationFacts(timeline), timeline.language);
  const known: Quoted = () => [...quoted(), ...facts()];
  return (['title', 'description'] as const).flatMap((path) =>
    claimsOfText(path, timeline, known).map((message) => ({ path, message }))
  );
}

/** The day from which the sources speak, and the details of their entries. */
function publicationFacts({ asOf, sources }: Timeline): readonly string[] {
  const entries = sources.flatMap(({ title, publisher, author, published }) => [
    title,
    publisher,
    author,
    published
  ]);
  return [asOf, ...entries].filter((fact) => fact !== undefined);
}

const afterCount =
  /^(?: \p{L}+)? ?(?:events?|Ereignissen?|Ereignisse|événements?|eventos|sucesos|事件|出来事|건의 사건)(?!\p{Script=Latin})/iu;

function claimsOfText(path: StoryText, timeline: Timeline, known: Quoted): readonly string[] {
  const { language, events } = timeline;
  const text = timeline[path] ?? '';
  const folded = fold(text).text;
  const stated = statedIn(text, language).map((claim) => {
    const noun = afterCount.exec(folded.slice(claim.end))?.[0];
    return { claim, noun };
  });
  const others = stated.flatMap(({ claim, noun }) => (noun === undefined ? [claim] : []));
  const count = { kind: 'quantity', low: events.length, high: events.length } as const;
  const miscounts = stated.flatMap(({ claim, noun }) =>
    noun === undefined || isBorneOut(claim, [count])
      ? []
      : [storyMessages.eventsMiscounted(path, claim.words + noun, events.length)]
  );
  const notQuoted = unsupported(others, known);
  return [
    ...miscounts,
    ...notQuoted.map((claim) => storyMessages.storyClaimNotQuoted(path, asUnsupported(claim)))
  ];
}
