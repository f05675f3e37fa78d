import { languageOf } from '../by-language.ts';
import type { Problem } from '../problem.ts';
import { storyMessages, type StoryText } from '../story-messages.ts';
import type { Timeline } from '../timeline.ts';
import type { ClaimKind, Meaning } from './claim.ts';
import { isBorneOut } from './compare.ts';
import { saysWhat } from './counted.ts';
import { claimsIn, type ReadClaim } from './extract.ts';
import { fold } from './fold.ts';

/** A claim of a text that no quote bears out: the words as the text has them, and what kind of claim. */
export interface UnsupportedClaim {
  readonly words: string;
  readonly kind: ClaimKind;
  /** Whether words near the number say what it counts, which may be what no quote does. */
  readonly counts?: true;
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
  return claimsBeyond(text, quotedIn(quotes, language), language);
}

/** As `unsupportedClaims`, of quotes whose claims may have been read before. */
export const claimsBeyond = (text: string, quoted: Quoted, language: string): readonly UnsupportedClaim[] =>
  unsupported(statedIn(text, language), quoted).map(asUnsupported);

/** What quotes claim: read when it is first needed, as most titles claim nothing, and once. */
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
 * What the story’s own title and description claim, and none of its quotes does, nor what is known of its publication.
 * A count of events in them is compared with the file. These are warnings: the texts sum up more than quotes say.
 */
export function storyClaims(timeline: Timeline, quoted: Quoted): readonly Problem[] {
  const facts = quotedIn(publicationFacts(timeline), timeline.language);
  const known: Quoted = () => [...quoted(), ...facts()];
  return (['title', 'description'] as const).flatMap((path) =>
    claimsOfText(path, timeline, known).map((message) => ({ path, message }))
  );
}

/** The day the sources speak from, and what their own entries say. */
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
