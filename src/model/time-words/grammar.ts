import {
  isLonger,
  Layer,
  longestOf,
  mayBeginWith,
  narrowed,
  type Match,
  type Slot,
  type Slots
} from './forms.ts';
import type { Language } from './language.ts';
import type { Meaning } from './meaning.ts';
import type { Token } from './tokens.ts';

type Matcher = (tokens: readonly Token[], at: number) => Match | undefined;

/** The layers of a language, and slots for what each layer matches. */
interface Grammar {
  readonly expressions: readonly Matcher[];
  /** Quickly rejects most tokens of a text. */
  readonly mayBegin: (token: Token | undefined) => boolean;
  /** A name of a time that may be another word: used only if it is the whole text. */
  readonly bare: Matcher;
}

const grammars = new WeakMap<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  const grammar = grammars.get(language) ?? grammarFrom(language);
  grammars.set(language, grammar);
  return grammar;
}

/**
 * A form refers only to times of earlier layers, and each layer remembers its matches in a text, so the time needed
 * is linear in any text, however odd.
 */
function grammarFrom(language: Language): Grammar {
  const slots: Record<string, Slot> = { ...language.slots };
  const layer = (rows: Language['dates']) => layerOf(rows, slots);
  const dates = layer(language.dates);
  slots.date = dates.slot;
  slots.relative = only(dates.slot, 'relative');
  const counted = layer(language.counted);
  slots.counted = longestOf(dates.slot, counted.slot);
  const bare = layer(language.bare);
  slots.point = longestOf(slots.counted, bare.slot);
  const periods = layer(language.periods);
  slots.placed = longestOf(slots.counted, periods.slot);
  slots.blurred = longestOf(slots.point, periods.slot);
  const hedged = layer(language.hedged);
  slots.period = longestOf(slots.blurred, hedged.slot);
  Object.assign(slots, language.made?.(slots));
  const times = layer(language.times);
  const layers = [times, hedged, periods, counted, dates];
  const starts = new Set(layers.flatMap(({ slot }) => [...slot.starts]));
  return {
    expressions: layers.map(({ matcher }) => matcher),
    mayBegin: (token) => token !== undefined && mayBeginWith(starts, token),
    bare: bare.matcher
  };
}

function layerOf(rows: Language['dates'], slots: Slots): { matcher: Matcher; slot: Slot } {
  const layer = new Layer(rows, { ...slots });
  const { starts } = layer;
  const matcher = remembered(layer);
  return { matcher, slot: { starts, read: heldBy(matcher) } };
}

/** Remembers matches in the most recent text. */
function remembered(layer: Layer): Matcher {
  let text: readonly Token[] | undefined;
  let known = new Map<number, Match | undefined>();
  return (tokens, at) => {
    const token = tokens[at];
    if (!token || !mayBeginWith(layer.starts, token)) return undefined;
    if (text !== tokens) [text, known] = [tokens, new Map<number, Match | undefined>()];
    if (!known.has(at)) known.set(at, layer.matchAt(tokens, at));
    return known.get(at);
  };
}

const heldBy =
  (matcher: Matcher): Slot['read'] =>
  (tokens, at) => {
    const match = matcher(tokens, at);
    return match && match.start === at ? { value: match.meaning, next: match.end } : undefined;
  };

const only = (slot: Slot, kind: Meaning['kind']): Slot =>
  narrowed(slot, (held) => ((held.value as Meaning).kind === kind ? held : undefined));

/** The non-overlapping times of a text in order: at each position the longest. */
export function matchesIn(tokens: readonly Token[], language: Language): readonly Match[] {
  const { expressions, mayBegin } = grammarOf(language);
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = mayBegin(tokens[at]) ? longest(expressions, tokens, at) : undefined;
    if (match === undefined) continue;
    matches.push(match);
    at = match.end - 1;
  }
  return matches;
}

/** The time that makes up a whole text: here “1950” or “March” need no other word. */
export function wholeMatch(tokens: readonly Token[], language: Language): Match | undefined {
  const { expressions, bare } = grammarOf(language);
  const match = longest([...expressions, bare], tokens, 0);
  return match?.end === tokens.length ? match : undefined;
}

function longest(matchers: readonly Matcher[], tokens: readonly Token[], at: number): Match | undefined {
  let best: Match | undefined;
  for (const matcher of matchers) {
    const match = matcher(tokens, at);
    if (match && isLonger(match, best)) best = match;
  }
  return best;
}
