import { accountsDiffer } from './accounts.ts';
import { isFound } from './quotes.ts';
import type { ReadEvent } from './reading.ts';
import type { Quote, Source } from './timeline.ts';
import { voicesOf, type Voice } from './voices.ts';

export const standings = [
  'denied',
  'disputed',
  'accounts differ',
  'corroborated',
  'stated',
  'attributed'
] as const;
/** How far an event can be relied on, by who says so. Computed, never typed. */
export type Standing = (typeof standings)[number];

/**
 * The standing of an event: the first of `standings` that holds. Denied if someone denies it and nobody affirms it,
 * disputed if both; then whether its sources give dates without a common day; then whether two independent sources
 * affirm it; then whether a source affirms it itself.
 */
export function standingOf(
  { event, quotes, accounts }: Pick<ReadEvent, 'event' | 'quotes' | 'accounts'>,
  sources: readonly Source[]
): Standing {
  const voices = voicesOf(event);
  const affirming = voices.filter(({ affirms }) => affirms);
  if (affirming.length === 0) return 'denied';
  if (affirming.length < voices.length) return 'disputed';
  if (accountsDiffer(accounts)) return 'accounts differ';
  const checked = new Set(quotes.filter(({ verdict }) => isFound(verdict)).map(({ quote }) => quote));
  if (isCorroborated(affirming, checked, sources)) return 'corroborated';
  return affirming.some(({ isSource }) => isSource) ? 'stated' : 'attributed';
}

/** One checked passage that affirms, with all who answer for it. */
interface Testimony {
  readonly source: string;
  readonly origins: ReadonlySet<string>;
}

function isCorroborated(
  voices: readonly Voice[],
  checked: ReadonlySet<Quote>,
  sources: readonly Source[]
): boolean {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const testimonies = voices.flatMap((voice) => testimoniesOf(voice, checked, byId));
  return testimonies.some((one, index) =>
    testimonies.slice(index + 1).some((other) => areIndependent(one, other))
  );
}

/** Only a checked quote counts, of a source whose publisher is known, and of a speaker who is named if not the source. */
function testimoniesOf(
  { isSource, name, anonymous, via, evidence }: Voice,
  checked: ReadonlySet<Quote>,
  sources: ReadonlyMap<string, Source>
): readonly Testimony[] {
  if (anonymous || !(isSource || name !== undefined)) return [];
  return evidence.flatMap((quote) => {
    const { publisher, author } = sources.get(quote.source) ?? {};
    if (publisher === undefined || !checked.has(quote)) return [];
    const names = [publisher, author, name, via].filter((each) => each !== undefined);
    return [{ source: quote.source, origins: new Set(names.map(foldName)) }];
  });
}

/** Two testimonies are independent if no publisher, author, speaker or agency answers for both. */
const areIndependent = (one: Testimony, other: Testimony): boolean =>
  one.source !== other.source && ![...one.origins].some((origin) => other.origins.has(origin));

function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
