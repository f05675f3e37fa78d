import { accountsDiffer } from './accounts.ts';
import { citationsIn } from './evidence.ts';
import { mayGiveOtherDate } from './other-date.ts';
import { isFound } from './quotes.ts';
import type { ReadEvent } from './reading.ts';
import { sourcesById } from './sources.ts';
import type { Quote, Source, TimelineEvent, When } from './timeline.ts';
import { voicesOf, type Voice } from './voices.ts';

export const standings = [
  'denied',
  'disputed',
  'accounts differ',
  'corroborated',
  'stated',
  'attributed',
  'cited',
  'unsourced'
] as const;
/** How far an event can be relied on, judged by who says so. Computed, never typed. */
export type Standing = (typeof standings)[number];

/**
 * The standing of an event: the first of `standings` that holds. Denied if someone denies it and nobody affirms it,
 * disputed if both; then whether its sources give dates without a common day; then whether two independent sources
 * affirm it, neither of which may give another date than the event's; then whether a source affirms it in its own
 * voice. Only quoted voices count. Without one, an event is cited if a source is named for it, or else unsourced.
 */
export function standingOf(
  { event, quotes, accounts, dated }: Pick<ReadEvent, 'event' | 'quotes' | 'accounts' | 'dated'>,
  sources: readonly Source[]
): Standing {
  const voices = voicesOf(event);
  const affirming = voices.filter(({ affirms }) => affirms);
  if (voices.length === 0) return isCited(event) ? 'cited' : 'unsourced';
  if (affirming.length === 0) return 'denied';
  if (affirming.length < voices.length) return 'disputed';
  if (accountsDiffer(accounts)) return 'accounts differ';
  const checked = new Set(quotes.filter(({ verdict }) => isFound(verdict)).map(({ quote }) => quote));
  const givesItsDate: GivesDate = ({ exact }, when, language) =>
    when !== undefined ||
    !dated.ok ||
    !mayGiveOtherDate(exact, event.when, dated.value.bounds, language ?? 'en');
  if (isCorroborated(affirming, checked, givesItsDate, sources)) return 'corroborated';
  return affirming.some(({ isSource }) => isSource) ? 'stated' : 'attributed';
}

const isCited = ({ assertions, responses = [] }: Pick<TimelineEvent, 'assertions' | 'responses'>): boolean =>
  [...assertions, ...responses].some(({ evidence }) => citationsIn(evidence).length > 0);

/** Whether a quote agrees with the event's date or gives none. An assertion's own date was compared before. */
type GivesDate = (quote: Quote, own: When | undefined, language: string | undefined) => boolean;

/** A checked affirming passage, with everyone who answers for it. */
interface Testimony {
  readonly quote: Quote;
  readonly when: When | undefined;
  readonly origins: ReadonlySet<string>;
}

function isCorroborated(
  voices: readonly Voice[],
  checked: ReadonlySet<Quote>,
  givesItsDate: GivesDate,
  sources: readonly Source[]
): boolean {
  const byId = sourcesById(sources);
  const testimonies = voices.flatMap((voice) => testimoniesOf(voice, checked, byId));
  return testimonies.some((one, index) =>
    testimonies.slice(index + 1).some((other) => areIndependent(one, other) && [one, other].every(isOfDate))
  );

  function isOfDate({ quote, when }: Testimony): boolean {
    return givesItsDate(quote, when, byId.get(quote.source)?.language);
  }
}

/** Only checked quotes count, of sources with a known publisher and, if attributed, with a named speaker. */
function testimoniesOf(
  { isSource, name, anonymous, via, when, evidence }: Voice,
  checked: ReadonlySet<Quote>,
  sources: ReadonlyMap<string, Source>
): readonly Testimony[] {
  if (anonymous || !(isSource || name !== undefined)) return [];
  return evidence.flatMap((quote) => {
    const { publisher, author } = sources.get(quote.source) ?? {};
    if (publisher === undefined || !checked.has(quote)) return [];
    const names = [publisher, author, name, via].filter((each) => each !== undefined);
    return [{ quote, when, origins: new Set(names.map(foldName)) }];
  });
}

/** Two testimonies are independent if no publisher, author, speaker or agency answers for both. */
const areIndependent = (one: Testimony, other: Testimony): boolean =>
  one.quote.source !== other.quote.source && ![...one.origins].some((origin) => other.origins.has(origin));

function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
