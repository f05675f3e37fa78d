import { daysOfMember, type Bounds, type ReadWhen } from './bounds.ts';
import { canonicalise } from './canonical.ts';
import { openFuture, openPast } from './day.ts';
import type { Span } from './edtf.ts';
import { isQuote } from './evidence.ts';
import { contains } from './quote-places.ts';
import { writtenDate } from './read-when.ts';
import type { Assertion, Evidence, When } from './timeline.ts';

/** A date as one source gives it. */
export interface Account {
  /** The source's id. */
  readonly source: string;
  /** The assertion's own date, or the event's. */
  readonly when: When;
  readonly read: ReadWhen;
  readonly bounds: Bounds;
  /** The source is only cited: its account is shown, but no words of it give this date. */
  readonly isCited?: true;
}

/** Reads a date; undefined for one that can't be read, which is reported elsewhere. */
type Read = (when: When) => Pick<Account, 'read' | 'bounds'> | undefined;

/**
 * The date that each source of an event gives; empty if no assertion has a date of its own. A source without one
 * gives the event's date if its quotes contain that date's words, or if that date has no words.
 */
export function accountsOf(
  { when, assertions }: { readonly when: When; readonly assertions: readonly Assertion[] },
  read: Read
): readonly Account[] {
  if (assertions.every((assertion) => assertion.when === undefined)) return [];
  const dates = new Map<string, { readonly given: When; readonly sources: Map<string, Evidence> }>();
  for (const assertion of assertions) {
    const given = assertion.when ?? when;
    const key = JSON.stringify(given);
    const date = dates.get(key) ?? { given, sources: new Map() };
    for (const giving of evidenceGiving(given, assertion)) addSource(date.sources, giving);
    dates.set(key, date);
  }
  return [...dates.values()].flatMap(({ given, sources }) => {
    const dated = read(given);
    if (!dated) return [];
    return [...sources].map(([source, giving]) => ({
      source,
      when: given,
      ...dated,
      ...(!isQuote(giving) && { isCited: true })
    }));
  });
}

/** A source that is quoted for a date is not only cited for it. */
function addSource(sources: Map<string, Evidence>, giving: Evidence): void {
  if (!sources.has(giving.source) || isQuote(giving)) sources.set(giving.source, giving);
}

const evidenceGiving = ({ text }: When, { evidence, when: own }: Assertion): readonly Evidence[] =>
  evidence.filter(
    (each) =>
      own !== undefined || text === undefined || (isQuote(each) && contains(canonicalise(each.exact), text))
  );

/** Whether two sources give dates that have no day in common, each in words that are quoted. */
export function accountsDiffer(all: readonly Account[]): boolean {
  const accounts = all.filter(({ isCited }) => !isCited);
  const dates = [...new Set(accounts.map(({ when }) => when))].map((date) =>
    accounts.filter(({ when }) => when === date)
  );
  return dates.some((some, index) =>
    dates
      .slice(index + 1)
      .some((others) => areOfTwoSources([...some, ...others]) && !shareDay(some[0]!, others[0]!))
  );
}

const areOfTwoSources = (accounts: readonly Account[]): boolean =>
  new Set(accounts.map(({ source }) => source)).size > 1;

/** Whether two dates say the same of time, in whichever words. */
export const isSameDate = (one: When, other: When): boolean =>
  writtenDate(one) === writtenDate(other) &&
  one.mod === other.mod &&
  one.endMod === other.endMod &&
  one.aspect === other.aspect;

type ReadDate = Pick<Account, 'read' | 'bounds'>;

/** Whether two dates may be the same day. */
export const shareDay = (one: ReadDate, other: ReadDate): boolean =>
  daysOf(one).some(([first, last]) => daysOf(other).some(([from, to]) => first <= to && from <= last));

/** The days that a date may cover; an unknown end excludes none. */
function daysOf({ read: { edtf, aspect }, bounds }: ReadDate): readonly Span[] {
  const isOneOf = aspect !== 'since' && aspect !== 'until';
  if (edtf.kind === 'set' && isOneOf) return edtf.members.map(daysOfMember);
  return [[bounds.earliestStart ?? openPast, bounds.latestEnd ?? openFuture]];
}
