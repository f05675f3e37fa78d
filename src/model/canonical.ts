/**
 * A text as quotes are compared in it, and the way back. `starts[i]` and `ends[i]` are the raw offsets (UTF-16,
 * end exclusive) of the characters that canonical unit `i` was made from. `joints` are the canonical offsets at which a
 * word goes on over a line break, in order.
 */
export interface CanonicalText {
  readonly raw: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly joints: readonly number[];
}

/**
 * Folds what printing changes and meaning does not: each cluster to NFC, any run of white space to one space,
 * invisible break hints dropped, with a line break behind them, quotation marks, apostrophes, dashes and the ellipsis to their plain forms. Case,
 * accents and compatibility forms stay: they carry meaning. Takes time linear in the text.
 */
export function canonicalise(raw: string): CanonicalText {
  const builder = new Builder(raw);
  for (let at = 0; at < raw.length;) {
    const plainEnd = endOfPlainRun(raw, at);
    if (plainEnd > at) builder.addPlain(at, plainEnd);
    at = plainEnd;
    if (at < raw.length) at = builder.add(at);
  }
  return builder.finish();
}

/** Whether a code unit is a visible ASCII character: it folds to itself, and joins nothing before it. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/**
 * Most prose is visible ASCII characters with single spaces between: they stay as they are. The last character of a
 * run is left out, as a mark may join it or a space follow it.
 */
function endOfPlainRun(raw: string, from: number): number {
  let end = from;
  let code = raw.charCodeAt(end);
  for (let last = 0; isVisible(code) || (code === 0x20 && isVisible(last)); end++) {
    const next = raw.charCodeAt(end + 1);
    if (!isVisible(next) && (next !== 0x20 || code === 0x20)) break;
    last = code;
    code = next;
  }
  return end;
}

type Kind = 'dropped' | 'space' | 'joining' | 'base';

const foldGroups: readonly (readonly [to: string, from: string])[] = [
  ["'", '‘’‚‛′ʼ‹›'],
  ['"', '“”„‟″«»'],
  ['-', '‐‑‒–—―−'],
  ['...', '…']
];
const folds = new Map(foldGroups.flatMap(([to, from]) => [...from].map((character) => [character, to])));

/** Soft hyphen, zero-width space, word joiner and byte order mark; not the joiners, which carry meaning. */
const dropped = new Set([0xad, 0x200b, 0x2060, 0xfeff]);

/** A break hint at a line's end, where the word goes on in the next line. */
const wordBreak =
  /[\u00ad\u200b]+[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028])[^\S\n\r\u2028\u2029]*(?=\p{L})/uy;

const letter = /\p{L}/u;

/** Combining marks, and the Hangul vowels and finals that NFC joins to the consonant before them. */
const joining = /^[\p{M}\u1161-\u1175\u11a8-\u11c2]$/u;
const space = /^\p{White_Space}$/u;

const kinds = new Map<number, Kind>();

function kindOf(code: number): Kind {
  let kind = kinds.get(code);
  if (kind === undefined) kinds.set(code, (kind = classify(code)));
  return kind;
}

function classify(code: number): Kind {
  if (dropped.has(code)) return 'dropped';
  const character = String.fromCodePoint(code);
  if (space.test(character)) return 'space';
  return joining.test(character) ? 'joining' : 'base';
}

class Builder {
  readonly #raw: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #joints: number[] = [];
  #text = '';
  /** The cluster that may still grow; a space is one too. */
  #cluster = '';
  #start = 0;
  #end = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Takes the character at a raw offset and gives the offset after it. */
  add(start: number): number {
    const code = this.#raw.codePointAt(start) as number;
    const end = start + (code > 0xffff ? 2 : 1);
    const kind = kindOf(code);
    if (kind === 'dropped') return this.#endOfWordBreak(start) ?? end;
    const grows = kind === 'joining' ? this.#cluster !== '' : kind === 'space' && this.#cluster === ' ';
    if (!grows) this.#begin(start);
    if (kind !== 'space') this.#cluster += this.#raw.slice(start, end);
    else this.#cluster = ' ';
    this.#end = end;
    return end;
  }

  addPlain(start: number, end: number): void {
    this.#begin(end);
    this.#text += this.#raw.slice(start, end);
    for (let at = start; at < end; at++) {
      this.#starts.push(at);
      this.#ends.push(at + 1);
    }
  }

  finish(): CanonicalText {
    this.#begin(this.#raw.length);
    return { raw: this.#raw, text: this.#text, starts: this.#starts, ends: this.#ends, joints: this.#joints };
  }

  #endOfWordBreak(start: number): number | undefined {
    wordBreak.lastIndex = start;
    if (start !== this.#end || !letter.test(this.#cluster) || !wordBreak.test(this.#raw)) return undefined;
    this.#begin(start);
    this.#joints.push(this.#text.length);
    return wordBreak.lastIndex;
  }

  #begin(start: number): void {
    const folded = foldCluster(this.#cluster);
    this.#text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      this.#starts.push(this.#start);
      this.#ends.push(this.#end);
    }
    this.#cluster = '';
    this.#start = start;
  }
}

/** No writing needs as many marks on one letter; normalising a million of them takes minutes. */
const longestCluster = 64;

function foldCluster(cluster: string): string {
  if (cluster.length > longestCluster) return cluster;
  if (cluster.length === 1) return folds.get(cluster) ?? cluster.normalize('NFC');
  let folded = '';
  for (const character of cluster.normalize('NFC')) folded += folds.get(character) ?? character;
  return folded;
}
