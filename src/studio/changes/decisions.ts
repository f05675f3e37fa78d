import type { Quote } from '../../model/timeline.ts';
import { isKept, type Requoted } from '../../model/requote/requote.ts';

/** What becomes of a quote that a person has to look at; `other`: words that they choose in the new text. */
export type Choice = 'keep' | 'accept' | 'other' | 'drop';

/** A choice; `other` is a decision only with the quote that was chosen. */
export interface Decision {
  readonly choice: Choice;
  readonly quote?: Quote;
}

/** By the path of a quote. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Whether a person has to look at a quote: its words changed or went, or its sentence says something else now. */
export const isToSee = ({ fate, contextChanged }: Requoted): boolean =>
  !isKept(fate) || contextChanged !== undefined;

/** What can become of a quote. New words that make no quote can't be accepted. */
export function choicesFor({ fate }: Requoted): readonly Choice[] {
  if (isKept(fate)) return ['keep', 'other', 'drop'];
  return fate.kind === 'changed' && fate.quote ? ['accept', 'other', 'drop'] : ['other', 'drop'];
}

/** The decision on a quote; one that is kept stays unless a person decides otherwise. */
export const decisionOn = ({ at, fate }: Requoted, decisions: Decisions): Decision | undefined =>
  decisions.get(at.path) ?? (isKept(fate) ? { choice: 'keep' } : undefined);

/** Whether nothing is left to decide about a quote. */
export function isDecided(requoted: Requoted, decisions: Decisions): boolean {
  const decision = decisionOn(requoted, decisions);
  return decision !== undefined && (decision.choice !== 'other' || decision.quote !== undefined);
}

/**
 * What takes the place of each quote that does not stay as it is, by its path; null for one that is dropped. All have to be
 * decided.
 */
export function quotesInstead(
  all: readonly Requoted[],
  decisions: Decisions
): ReadonlyMap<string, Quote | null> {
  return new Map(
    all.flatMap((requoted) => {
      const instead = insteadOf(requoted, decisions);
      return instead && isSame(instead, requoted.quote) ? [] : [[requoted.at.path, instead] as const];
    })
  );
}

function insteadOf(requoted: Requoted, decisions: Decisions): Quote | null {
  const { fate, at } = requoted;
  const decision = decisionOn(requoted, decisions);
  const quote = decision?.choice === 'other' ? decision.quote : 'quote' in fate ? fate.quote : undefined;
  if (decision?.choice === 'drop') return null;
  if (!decision || !quote) throw new Error(`nothing is decided about ${at.path}`);
  return quote;
}

const isSame = (one: Quote, other: Quote): boolean =>
  one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;
