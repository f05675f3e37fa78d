import { canonicalise, type CanonicalText } from './canonical.ts';
import { dayProblem } from './check-dates.ts';
import { hashOfCanonical } from './hash.ts';
import type { Problem } from './problem.ts';
import { isFound, verifyQuote } from './quotes.ts';
import type { ReadEvent, Reading } from './reading.ts';
import { lookFor } from './references.ts';
import { storyMessages } from './story-messages.ts';
import type { Correction, EarlierText, Quote, Source } from './timeline.ts';

/** An earlier text of a source, and its place in the document. */
interface Version {
  readonly source: string;
  readonly earlier: EarlierText;
  /** Undefined if the document has only its hash. */
  readonly text: CanonicalText | undefined;
  readonly path: string;
}

/** All problems of the earlier texts of sources, and of corrections: their days, hashes, sources and quotes. */
export function checkCorrections(reading: Reading): readonly Problem[] {
  const source = lookFor('sources', reading);
  const versions = reading.timeline.sources.flatMap(versionsOf);
  return [
    ...versions.flatMap(checkVersion),
    ...reading.events.flatMap((event) =>
      (event.event.corrections ?? []).flatMap((correction, index) => {
        const path = `${event.path}.corrections[${index}]`;
        return [
          ...dayProblem(correction.on, `${path}.on`),
          ...source(correction.source, `${path}.source`),
          ...sourceProblems(correction, path),
          ...wasProblem(correction, path, versions),
          ...nowProblem(correction, path, event)
        ];
      })
    )
  ];
}

const versionsOf = ({ id, earlier = [] }: Source, index: number): readonly Version[] =>
  earlier.map((each, at) => ({
    source: id,
    earlier: each,
    text: each.content === undefined ? undefined : canonicalise(each.content),
    path: `sources[${index}].earlier[${at}]`
  }));

function checkVersion({ earlier: { until, retrieved, sha256 }, text, path }: Version): readonly Problem[] {
  const hash = text ? hashOfCanonical(text) : sha256;
  return [
    ...dayProblem(until, `${path}.until`),
    ...dayProblem(retrieved, `${path}.retrieved`),
    ...(hash === sha256 ? [] : [{ path: `${path}.sha256`, message: storyMessages.hashDiffers(hash) }])
  ];
}

/** A correction is of one source, which both of its quotes name. */
const sourceProblems = ({ source, was, now }: Correction, path: string): readonly Problem[] =>
  Object.entries({ was, ...(now && { now }) }).flatMap(([key, quote]) =>
    quote.source === source
      ? []
      : [{ path: `${path}.${key}.source`, message: storyMessages.correctedElsewhere(quote.source, source) }]
  );

/** The words of before are looked for in the texts that the same day replaced, if the document has one. */
function wasProblem(
  { on, source, was }: Correction,
  path: string,
  versions: readonly Version[]
): readonly Problem[] {
  const then = versions.flatMap((version) =>
    version.source === source && version.earlier.until === on && version.text ? [version.text] : []
  );
  if (then.length === 0 || then.some((text) => isFound(verifyQuote(was, text)))) return [];
  return [{ path: `${path}.was.exact`, message: storyMessages.notInEarlierText(was.exact, source, on) }];
}

/** The words of now are a quote of the event, unless a later correction replaced them in turn. */
function nowProblem({ now }: Correction, path: string, { event, quotes }: ReadEvent): readonly Problem[] {
  if (!now) return [];
  const known = [...quotes.map(({ quote }) => quote), ...(event.corrections ?? []).map(({ was }) => was)];
  if (known.some((quote) => haveSameWords(quote, now))) return [];
  return [{ path: `${path}.now.exact`, message: storyMessages.correctionNotQuoted(now.exact, now.source) }];
}

/** Whether two quotes of one source differ at most in typography and context. */
export const haveSameWords = (one: Quote, other: Quote): boolean =>
  one.source === other.source && canonicalise(one.exact).text === canonicalise(other.exact).text;
