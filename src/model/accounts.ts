import { daysOfMember, type Bounds, type ReadWhen } from './bounds.ts';
import { canonicalise } from './canonical.ts';
import { openFuture, openPast } from './day.ts';
import type { Span } from './edtf.ts';
import { contains } from './quote-places.ts';
import type { Assertion, When } from './timeline.ts';

/** A date as one source gives it. */
export interface Account {
  /** The source's id. */
  readonly source: string;
  /** The assertion's own date, or the event's. */
  readonly when: When;
  readonly read: ReadWhen;
  readonly bounds: Bounds;
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
  const dates = new Map<string, { readonly given: When; readonly sources: Set<string> }>();
  for (const assertion of assertions) {
    const given = assertion.when ?? when;
    const key = JSON.stringify(given);
    const date = dates.get(key) ?? { given, sources: new Set() };
    for (const source of sourcesGiving(given, assertion)) date.sources.add(source);
    dates.set(key, date);
  }
  return [...dates.values()].flatMap(({ given, sources }) => {
    const dated = read(given);
    return dated ? [...sources].map((source) => ({ source, when: given, ...dated })) : [];
  });
}

function sourcesGiving({ text }: When, { evidence, when: own }: Assertion): readonly string[] {
  const giving = evidence.filter(
    ({ exact }) => own !== undefined || text === undefined || contains(canonicalise(exact), text)
  );
  return giving.map(({ source }) => source);
}

/** Whether two sources give dates that have no day in common. */
export function accountsDiffer(accounts: readonly Account[]): boolean {
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
  one.edtf === other.edtf &&
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
