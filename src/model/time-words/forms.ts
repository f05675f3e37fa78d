import type { Meaning } from './meaning.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What a slot matched: its value, and the index of the token after it. */
export interface Held {
  readonly value: number | string | object;
  readonly next: number;
}
export interface Slot {
  /** Keys of the tokens that it can begin with: see `keysOf`. */
  readonly starts: ReadonlySet<string>;
  readonly read: (tokens: readonly Token[], at: number) => Held | undefined;
}
export type Slots = Readonly<Record<string, Slot>>;

/** Keys of any token, any number, and any word in a non-Latin script. */
export const anyToken = '*';
export const anyNumber = '#';
export const anyForeignWord = '@';

const lastLatin = 0x24f;

/** Whether a token is a word in a non-Latin script. */
export const isForeign = (token: Token | undefined) =>
  token?.kind === 'word' && token.text.charCodeAt(0) > lastLatin;

/** The keys by which a token is looked up. */
function keysOf(token: Token): readonly string[] {
  if (token.kind === 'number') return [anyNumber];
  return isForeign(token) ? [token.text, anyForeignWord] : [token.text];
}

/** A meaning and the forms of words that have it; slots fill the meaning's fields of the same name. */
export type FormRow = readonly [meaning: Meaning, ...forms: readonly string[]];

/** A match: its tokens run from `from` to `next`, and those from `start` to `end` are its text. */
export interface Match {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

interface Piece {
  readonly words?: readonly string[];
  readonly slot?: string;
  readonly field: string;
  readonly optional: boolean;
  /** No space may come before it. */
  readonly joined: boolean;
  /** Must be present, but is not part of the text. */
  readonly aside: boolean;
  /** Must not be present. */
  readonly not: boolean;
}

interface Form {
  readonly meaning: Meaning;
  readonly pieces: readonly Piece[];
}

const pieceForm = /^(?<mark>[+&!]*)(?:<(?<slot>[\w ]+)(?::(?<field>\w+))?>|(?<words>.+?))(?<optional>\??)$/u;

function pieceOf(text: string): Piece {
  const { mark = '', slot, field, words, optional } = pieceForm.exec(text)?.groups ?? {};
  return {
    ...(slot === undefined ? { words: words?.split('|') ?? [] } : { slot }),
    field: field ?? slot ?? '',
    optional: optional === '?',
    joined: mark.includes('+'),
    aside: mark.includes('&'),
    not: mark.includes('!')
  };
}

/**
 * A list of forms. A piece is a word, alternative words (`in|on`), or a slot (`<month>`, `<day:to>`). `?` after a
 * piece: it is optional; `+` before: no space comes before it; `&`: not part of the text; `!`: must be absent.
 */
export class Layer {
  /** Keys of the tokens that a match can begin with. */
  readonly starts: ReadonlySet<string>;
  private readonly byStart = new Map<string, Form[]>();

  constructor(
    rows: readonly FormRow[],
    private readonly slots: Slots
  ) {
    for (const [meaning, ...forms] of rows)
      for (const form of forms) this.add({ meaning, pieces: form.split(' ').map(pieceOf) });
    this.starts = new Set(this.byStart.keys());
  }

  private add(form: Form): void {
    const starts = new Set<string>();
    for (const piece of form.pieces) {
      if (piece.not) continue;
      for (const start of startsOf(piece, this.slots)) starts.add(start);
      if (!piece.optional) break;
    }
    for (const start of starts) push(this.byStart, start, form);
  }

  /** The longest match that begins at a token; of equally long ones, the first in the table. */
  matchAt(tokens: readonly Token[], at: number): Match | undefined {
    const token = tokens[at];
    let best: Match | undefined;
    for (const key of token ? keysOf(token) : [])
      for (const form of this.byStart.get(key) ?? []) {
        const match = matchOf(form, tokens, at, this.slots);
        if (match && isLonger(match, best)) best = match;
      }
    return best;
  }
}

/** “The summer of 2020” is longer than “2020”, which ends at the same word. */
export const isLonger = (match: Match, than: Match | undefined): boolean =>
  than === undefined || match.end > than.end || (match.end === than.end && match.start < than.start);

const startsOf = ({ slot, words = [] }: Piece, slots: Slots): Iterable<string> =>
  slot === undefined ? words : (slots[slot]?.starts ?? []);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

type Fields = Readonly<Record<string, Held['value']>>;

function matchOf(form: Form, tokens: readonly Token[], at: number, slots: Slots): Match | undefined {
  const found = follow(form.pieces, 0, tokens, at, slots);
  if (found === undefined || found.start >= found.end) return undefined;
  // The fields of a form belong to its meaning; tests of the tables check this for every form.
  return { ...found, meaning: { ...form.meaning, ...found.fields } };
}

interface Followed {
  readonly fields: Fields;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Matches the pieces of a form from one on; an optional piece is first tried as present. */
function follow(
  pieces: readonly Piece[],
  index: number,
  tokens: readonly Token[],
  at: number,
  slots: Slots
): Followed | undefined {
  const piece = pieces[index];
  if (piece === undefined) return { fields: {}, start: at, end: at, next: at };
  const held = hold(piece, tokens, at, slots);
  if (piece.not) return held ? undefined : follow(pieces, index + 1, tokens, at, slots);
  const rest = held && follow(pieces, index + 1, tokens, held.next, slots);
  if (held && rest) return joined(piece, held, rest, at);
  return piece.optional ? follow(pieces, index + 1, tokens, at, slots) : undefined;
}

function joined(piece: Piece, held: Held, rest: Followed, at: number): Followed {
  const fields = piece.slot === undefined ? rest.fields : { [piece.field]: held.value, ...rest.fields };
  if (!piece.aside) return { ...rest, fields, start: at, end: Math.max(rest.end, held.next) };
  // A lookahead at the end of a form: the text ends before it.
  return rest.start === rest.end ? { ...rest, fields, start: at, end: at } : { ...rest, fields };
}

function hold(piece: Piece, tokens: readonly Token[], at: number, slots: Slots): Held | undefined {
  const token = tokens[at];
  if (token === undefined || (piece.joined && !token.joined)) return undefined;
  if (piece.slot !== undefined) return heldIn(slots[piece.slot], tokens, at);
  return piece.words?.includes(token.text) ? { value: token.text, next: at + 1 } : undefined;
}

/** Most tokens are rejected by their key, before the slot is tried. */
function heldIn(slot: Slot | undefined, tokens: readonly Token[], at: number): Held | undefined {
  const token = tokens[at];
  if (!slot || !token || !mayBeginWith(slot.starts, token)) return undefined;
  return slot.read(tokens, at);
}

/** Quickly rejects most tokens of a text. */
export function mayBeginWith(starts: Slot['starts'], token: Token): boolean {
  if (starts.has(anyToken)) return true;
  if (token.kind === 'number') return starts.has(anyNumber);
  return starts.has(token.text) || (isForeign(token) && starts.has(anyForeignWord));
}

/** The longest of several phrases; one written with a capital matches only with a capital. */
export function phraseSlot(phrases: Readonly<Record<string, Held['value']>>): Slot {
  const byFirst = new Map<string, { words: readonly Token[]; value: Held['value'] }[]>();
  for (const [phrase, value] of Object.entries(phrases)) {
    const words = tokensOf(phrase);
    push(byFirst, words[0]?.text ?? '', { words, value });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    starts: new Set(byFirst.keys()),
    read: (tokens, at) => {
      const found = byFirst.get(tokens[at]?.text ?? '')?.find(({ words }) => liesAt(words, tokens, at));
      return found && { value: found.value, next: at + found.words.length };
    }
  };
}

const liesAt = (words: readonly Token[], tokens: readonly Token[], at: number) =>
  words.every((word, index) => {
    const token = tokens[at + index];
    return (
      token?.text === word.text &&
      (token.capital || !word.capital) &&
      (token.joined || !word.joined || index === 0)
    );
  });

const numbers: ReadonlySet<string> = new Set([anyNumber]);

/** A slot that begins with a number. */
export const numberFirst = (read: Slot['read']): Slot => ({ starts: numbers, read });

/** A number with one of these counts of digits, within limits, both included. */
export function numberSlot(least: number, most: number, digits: readonly number[]): Slot {
  return numberFirst((tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'number' || !digits.includes(token.text.length)) return undefined;
    const value = Number(token.text);
    return value >= least && value <= most ? { value, next: at + 1 } : undefined;
  });
}

/** The slot with the longest match; of equally long ones the first. */
export function longestOf(...slots: readonly Slot[]): Slot {
  return {
    starts: new Set(slots.flatMap(({ starts }) => [...starts])),
    read: (tokens, at) => longest(slots, tokens, at)
  };
}

function longest(slots: readonly Slot[], tokens: readonly Token[], at: number): Held | undefined {
  let best: Held | undefined;
  for (const slot of slots) {
    const held = slot.read(tokens, at);
    if (held && (best === undefined || held.next > best.next)) best = held;
  }
  return best;
}

/** A slot whose match is filtered or replaced by a function. */
export const narrowed = (
  { starts, read }: Slot,
  change: (held: Held, tokens: readonly Token[], at: number) => Held | undefined
): Slot => ({
  starts,
  read: (tokens, at) => {
    const held = read(tokens, at);
    return held && change(held, tokens, at);
  }
});
