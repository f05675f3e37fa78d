import type { Meaning } from './meaning.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What a slot of a form may hold: the value it gives, and the token after it. */
export interface Held {
  readonly value: number | string | object;
  readonly next: number;
}
export type Slot = (tokens: readonly Token[], at: number) => Held | undefined;
export type Slots = Readonly<Record<string, Slot>>;

/** Forms of words, and what each of them means; slots of a form fill the fields of their name. */
export type FormRow = readonly [meaning: Meaning, ...forms: readonly string[]];

/** A match: its tokens from `from` to `next`, of which those from `start` to `end` are its text. */
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
  /** No space lies before it. */
  readonly joined: boolean;
  /** Must be there, but is no part of the text. */
  readonly aside: boolean;
  /** Must not be there. */
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
 * A list of forms, in which a piece is a word, words to choose from (`in|on`), or a slot (`<month>`, `<day:to>`).
 * `?` after a piece: it may be absent; `+` before: no space lies before it; `&`: no part of the text; `!`: must be absent.
 */
export class Layer {
  private readonly byWord = new Map<string, Form[]>();
  private readonly bySlot = new Map<string, Form[]>();

  constructor(rows: readonly FormRow[]) {
    for (const [meaning, ...forms] of rows)
      for (const form of forms) this.add({ meaning, pieces: form.split(' ').map(pieceOf) });
  }

  private add(form: Form): void {
    for (const piece of form.pieces) {
      if (piece.not) continue;
      if (piece.slot !== undefined) push(this.bySlot, piece.slot, form);
      for (const word of piece.words ?? []) push(this.byWord, word, form);
      if (!piece.optional) return;
    }
  }

  /** The longest match that begins at a token; of equally long ones, the first in the table. */
  matchAt(tokens: readonly Token[], at: number, slots: Slots): Match | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    let best: Match | undefined;
    const take = (form: Form) => {
      const match = matchOf(form, tokens, at, slots);
      if (match && (best === undefined || match.end > best.end)) best = match;
    };
    this.byWord.get(token.text)?.forEach(take);
    for (const [slot, forms] of this.bySlot) if (slots[slot]?.(tokens, at)) forms.forEach(take);
    return best;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

type Fields = Readonly<Record<string, Held['value']>>;

function matchOf(form: Form, tokens: readonly Token[], at: number, slots: Slots): Match | undefined {
  const found = follow(form.pieces, 0, tokens, at, slots);
  if (found === undefined || found.start >= found.end) return undefined;
  // The fields of a form are those of a meaning: the tests of the tables read every form.
  return { ...found, meaning: { ...form.meaning, ...found.fields } };
}

interface Followed {
  readonly fields: Fields;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Follows the pieces of a form from one on; a piece that may be absent is first tried as there. */
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
  // Aside at the end of a form: the text ends before it.
  return rest.start === rest.end ? { ...rest, fields, start: at, end: at } : { ...rest, fields };
}

function hold(piece: Piece, tokens: readonly Token[], at: number, slots: Slots): Held | undefined {
  const token = tokens[at];
  if (token === undefined || (piece.joined && !token.joined)) return undefined;
  if (piece.slot !== undefined) return slots[piece.slot]?.(tokens, at);
  return piece.words?.includes(token.text) ? { value: token.text, next: at + 1 } : undefined;
}

/** One of some phrases, the longest that is there; one written with a capital is read only with a capital. */
export function phraseSlot(phrases: Readonly<Record<string, Held['value']>>): Slot {
  const byFirst = new Map<string, { words: readonly Token[]; value: Held['value'] }[]>();
  for (const [phrase, value] of Object.entries(phrases)) {
    const words = tokensOf(phrase);
    push(byFirst, words[0]?.text ?? '', { words, value });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (tokens, at) => {
    const found = byFirst.get(tokens[at]?.text ?? '')?.find(({ words }) => standsAt(words, tokens, at));
    return found && { value: found.value, next: at + found.words.length };
  };
}

const standsAt = (words: readonly Token[], tokens: readonly Token[], at: number) =>
  words.every((word, index) => {
    const token = tokens[at + index];
    return (
      token?.text === word.text &&
      (token.capital || !word.capital) &&
      (token.joined || !word.joined || index === 0)
    );
  });

/** A number of so many digits within limits, both included. */
export function numberSlot(least: number, most: number, digits: readonly number[]): Slot {
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'number' || !digits.includes(token.text.length)) return undefined;
    const value = Number(token.text);
    return value >= least && value <= most ? { value, next: at + 1 } : undefined;
  };
}

/** The first of some slots that holds the longest text. */
export function longestOf(...slots: readonly Slot[]): Slot {
  return (tokens, at) => {
    let best: Held | undefined;
    for (const slot of slots) {
      const held = slot(tokens, at);
      if (held && (best === undefined || held.next > best.next)) best = held;
    }
    return best;
  };
}
