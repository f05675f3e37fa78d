import { Layer, longestOf, type Held, type Match, type Slot } from './forms.ts';
import type { Language } from './language.ts';
import type { Meaning } from './meaning.ts';
import type { Token } from './tokens.ts';

type LayerName = 'dates' | 'counted' | 'bare' | 'periods' | 'hedged' | 'times';

const compiled = new WeakMap<Language, Readonly<Record<LayerName, Layer>>>();

function layersOf(language: Language): Readonly<Record<LayerName, Layer>> {
  let layers = compiled.get(language);
  if (!layers) {
    layers = {
      dates: new Layer(language.dates),
      counted: new Layer(language.counted),
      bare: new Layer(language.bare),
      periods: new Layer(language.periods),
      hedged: new Layer(language.hedged),
      times: new Layer(language.times)
    };
    compiled.set(language, layers);
  }
  return layers;
}

/** The times of a text in order, none overlapping another: at each place the longest. */
export function matchesIn(tokens: readonly Token[], language: Language): readonly Match[] {
  const matchers = matchersOf(language);
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = longest(matchers.map((matcher) => matcher(tokens, at)));
    if (match === undefined) continue;
    matches.push(match);
    at = match.end - 1;
  }
  return matches;
}

type Matcher = (tokens: readonly Token[], at: number) => Match | undefined;

/**
 * What may be an expression of its own. A form of one layer holds only times of the layers before it, and a layer
 * remembers what it found in one text: so no text, however odd, takes longer than its length.
 */
function matchersOf(language: Language): readonly Matcher[] {
  const slots: Record<string, Slot> = { ...language.slots };
  const layers = layersOf(language);
  const matcher = (name: LayerName) => remembered((tokens, at) => layers[name].matchAt(tokens, at, slots));
  const [dates, counted, bare] = [matcher('dates'), matcher('counted'), matcher('bare')];
  const [periods, hedged, times] = [matcher('periods'), matcher('hedged'), matcher('times')];
  slots.date = slotOf(dates);
  slots.shift = only(slots.date, 'shift');
  slots.relative = only(slots.date, 'relative');
  slots.counted = longestOf(slots.date, slotOf(counted));
  slots.point = longestOf(slots.counted, slotOf(bare));
  slots.blurred = longestOf(slots.point, slotOf(periods));
  slots.period = longestOf(slots.blurred, slotOf(hedged));
  return [times, hedged, periods, counted, dates];
}

function remembered(matcher: Matcher): Matcher {
  const known = new Map<number, Match | undefined>();
  return (tokens, at) => {
    if (!known.has(at)) known.set(at, matcher(tokens, at));
    return known.get(at);
  };
}

const slotOf =
  (matcher: Matcher): Slot =>
  (tokens, at): Held | undefined => {
    const match = matcher(tokens, at);
    return match && match.start === at ? { value: match.meaning, next: match.end } : undefined;
  };

const only =
  (slot: Slot, kind: Meaning['kind']): Slot =>
  (tokens, at) => {
    const held = slot(tokens, at);
    return held && (held.value as Meaning).kind === kind ? held : undefined;
  };

function longest(matches: readonly (Match | undefined)[]): Match | undefined {
  let best: Match | undefined;
  for (const match of matches) if (match && (best === undefined || match.end > best.end)) best = match;
  return best;
}
