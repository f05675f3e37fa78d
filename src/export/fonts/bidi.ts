type Class = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'N';

/** Classes of characters that matter in titles and quotes; the first that fits. `N` is all that takes its direction from others. */
const classes: readonly (readonly [Class, RegExp])[] = [
  // Joiners and other signs that are not seen change nothing: like marks, they are as what they follow.
  ['NSM', /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u],
  ['EN', /[0-9\u06f0-\u06f9\uff10-\uff19²³¹\u2070-\u2079\u2080-\u2089]/],
  ['AN', /[\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd]/],
  ['ES', /[+\-\u207a\u207b\u208a\u208b\u2212\ufb29\uff0b\uff0d]/],
  ['CS', /[,./:\u00a0\u060c\u202f\u2044\uff0c\uff0e\uff0f\uff1a]/],
  ['ET', /[#%\p{Sc}°±\u0609\u060a\u066a\u2030-\u2034\u2213\uff03\uff05]/u],
  ['AL', /(?=[\p{L}\u060d\u061b-\u061f\u066d\u06d4])[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u],
  ['R', /(?=[\p{L}\p{P}\u200f])[\u0590-\u05ff\u07c0-\u085f\u200f\ufb1d-\ufb4f]/u],
  ['L', /[\p{L}\p{Nl}\u200e\u{1d7ce}-\u{1d7ff}]/u]
];

const classOf = (character: string): Class =>
  classes.find(([, pattern]) => pattern.test(character))?.[0] ?? 'N';

/** Brackets that belong together, what opens and what closes by turns; quotation marks are none. */
const pairs = [...'()[]{}「」『』（）《》〈〉【】〔〕'];
const closing = new Map(pairs.flatMap((each, at) => (at % 2 === 0 ? [[each, pairs[at + 1]!] as const] : [])));

/**
 * The embedding level of each character of a line, even from left to right and odd from right to left, by the Unicode
 * Bidirectional Algorithm (UAX 9) without its explicit controls, which no line here has but around itself.
 */
export function levelsOf(characters: readonly string[], rightToLeft: boolean): number[] {
  const base = rightToLeft ? 'R' : 'L';
  const resolved = neutrals(characters, weak(characters.map(classOf), base), base);
  const level = rightToLeft ? 1 : 0;
  return resolved.map((each) => (each === 'R' ? 1 : each === 'L' ? level * 2 : 2));
}

/** Numbers, their separators and marks: rules W1 to W7. */
function weak(given: readonly Class[], base: Class): Class[] {
  const found = [...given];
  const each = (change: (kind: Class, at: number, strong: Class) => Class | undefined): void => {
    let strong = base;
    for (let at = 0; at < found.length; at++) {
      found[at] = change(found[at]!, at, strong) ?? found[at]!;
      if (['L', 'R', 'AL'].includes(found[at]!)) strong = found[at]!;
    }
  };
  each((kind, at) => (kind === 'NSM' ? (found[at - 1] ?? base) : undefined));
  each((kind, _, strong) => (kind === 'EN' && strong === 'AL' ? 'AN' : undefined));
  each((kind) => (kind === 'AL' ? 'R' : undefined));
  each((kind, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    const joins =
      before === after &&
      (kind === 'CS' ? before === 'EN' || before === 'AN' : kind === 'ES' && before === 'EN');
    return joins ? before : undefined;
  });
  each((kind, at) => (kind === 'ET' && besideNumber(found, at) ? 'EN' : undefined));
  each((kind) => (kind === 'ES' || kind === 'ET' || kind === 'CS' ? 'N' : undefined));
  each((kind, _, strong) => (kind === 'EN' && strong === 'L' ? 'L' : undefined));
  return found;
}

/** Whether signs such as % stand next to a number, themselves or through others of their kind. */
function besideNumber(kinds: readonly Class[], at: number): boolean {
  let after = at;
  while (kinds[after] === 'ET') after++;
  return kinds[at - 1] === 'EN' || kinds[after] === 'EN';
}

/** What has no direction takes that of both its neighbours, or of the line: rules N0 to N2. Numbers count as R. */
function neutrals(characters: readonly string[], kinds: Class[], base: Class): Class[] {
  pairBrackets(characters, kinds, base);
  const strongAt = (at: number): Class => (kinds[at] === undefined ? base : kinds[at] === 'L' ? 'L' : 'R');
  for (let from = 0; from < kinds.length; from++) {
    if (kinds[from] !== 'N') continue;
    let to = from;
    while (kinds[to] === 'N') to++;
    const [before, after] = [strongAt(from - 1), strongAt(to)];
    kinds.fill(before === after ? before : base, from, to);
  }
  return kinds;
}

/** Brackets have the direction of the line if anything within has, else that of what is within and before: rule N0. */
function pairBrackets(characters: readonly string[], kinds: Class[], base: Class): void {
  for (const [open, close] of pairsIn(characters, kinds)) {
    const strong = (from: number, to: number): Class[] =>
      kinds.slice(from, to).flatMap((kind) => (kind === 'N' ? [] : [kind === 'L' ? 'L' : 'R']));
    const within = strong(open + 1, close);
    if (within.length === 0) continue;
    const other = base === 'L' ? 'R' : 'L';
    const before = strong(0, open).at(-1) ?? base;
    const kind = within.includes(base) || before === base ? base : other;
    kinds[open] = kinds[close] = kind;
  }
}

/** The places of brackets that belong together, in the order in which they open. */
function pairsIn(characters: readonly string[], kinds: readonly Class[]): [number, number][] {
  const waiting: { readonly close: string; readonly at: number }[] = [];
  const found: [number, number][] = [];
  for (const [at, character] of characters.entries()) {
    const close = closing.get(character);
    if (kinds[at] !== 'N') continue;
    if (close) waiting.push({ close, at });
    const place = waiting.findLastIndex((each) => each.close === character);
    if (place < 0) continue;
    found.push([waiting[place]!.at, at]);
    waiting.length = place;
  }
  return found.sort(([a], [b]) => a - b);
}

/** The order in which pieces of these levels stand from left to right: rule L2. */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, at) => at);
  for (let level = Math.max(0, ...levels); level > 0; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && levels[order[to]!]! >= level) to++;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  return order;
}
