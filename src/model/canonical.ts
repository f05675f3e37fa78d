/**
 * The text in which quotes are compared, with a way back to the raw text. `starts[i]` and `ends[i]` are the raw
 * offsets (UTF-16, end exclusive) of the characters behind canonical unit `i`. `joints` are the canonical offsets, in
 * order, at which a word continues over a line break.
 */
export interface CanonicalText {
  readonly raw: string;
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly joints: readonly number[];
}

/**
 * Folds differences that come from printing and carry no meaning: each cluster becomes NFC, a run of white space one
 * space, and quotation marks, apostrophes, dashes and the ellipsis their plain forms; invisible break hints are
 * dropped, together with a line break after them. Case, accents and compatibility forms carry meaning and stay. Takes
 * time linear in the text.
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

/** Whether a code unit is a visible ASCII character: it folds to itself and joins nothing before it. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/**
 * Most prose is visible ASCII with single spaces and folds to itself. The last character of a run is left out, since
 * a mark may join it or another space follow it.
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

/** A break hint at the end of a line: the word continues on the next line. */
export const wordBreak =
  /[\u00ad\u200b]+[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028])[^\S\n\r\u2028\u2029]*(?=\p{L})/uy;

const letter = /\p{L}/u;

/** What one character is compared as: a plain form, or nothing for a break hint. */
export const foldCharacter = (character: string): string =>
  dropped.has(character.codePointAt(0)!) ? '' : (folds.get(character) ?? character);

/** Combining marks, and Hangul vowels and finals, which NFC joins to the consonant before them. */
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
  /** Of numbers only, as a list of millions takes long to grow. */
  #starts: Uint32Array;
  #ends: Uint32Array;
  readonly #joints: number[] = [];
  #text = '';
  /** The cluster that may still grow; a space counts as one. */
  #cluster = '';
  #start = 0;
  #end = 0;

  constructor(raw: string) {
    this.#raw = raw;
    this.#starts = new Uint32Array(raw.length);
    this.#ends = new Uint32Array(raw.length);
  }

  /** Adds the character at a raw offset and returns the offset after it. */
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
    const from = this.#text.length;
    this.#text += this.#raw.slice(start, end);
    this.#makeRoom();
    const [starts, ends] = [this.#starts, this.#ends];
    for (let at = start, unit = from; at < end; at++, unit++) {
      starts[unit] = at;
      ends[unit] = at + 1;
    }
  }

  /** Only what folds to more characters than it has, such as an ellipsis, needs more room than the raw text. */
  #makeRoom(): void {
    const { length } = this.#text;
    if (length <= this.#starts.length) return;
    this.#starts = resized(this.#starts, length * 2);
    this.#ends = resized(this.#ends, length * 2);
  }

  finish(): CanonicalText {
    this.#begin(this.#raw.length);
    const { length } = this.#text;
    return {
      raw: this.#raw,
      text: this.#text,
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      joints: this.#joints
    };
  }

  #endOfWordBreak(start: number): number | undefined {
    wordBreak.lastIndex = start;
    if (start !== this.#end || !letter.test(this.#cluster) || !wordBreak.test(this.#raw)) return undefined;
    this.#begin(start);
    this.#joints.push(this.#text.length);
    return wordBreak.lastIndex;
  }

  #begin(start: number): void {
    const from = this.#text.length;
    this.#text += foldCluster(this.#cluster);
    this.#makeRoom();
    this.#starts.fill(this.#start, from, this.#text.length);
    this.#ends.fill(this.#end, from, this.#text.length);
    this.#cluster = '';
    this.#start = start;
  }
}

function resized(numbers: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(numbers);
  return larger;
}

/** No script needs as many marks on one letter; normalising a million of them takes minutes. */
const longestCluster = 64;

function foldCluster(cluster: string): string {
  if (cluster.length > longestCluster) return cluster;
  if (cluster.length === 1) return folds.get(cluster) ?? cluster.normalize('NFC');
  let folded = '';
  for (const character of cluster.normalize('NFC')) folded += folds.get(character) ?? character;
  return folded;
}
