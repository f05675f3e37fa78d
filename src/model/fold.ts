import { foldCharacter, wordBreak } from './canonical.ts';
import { lastBegunBy, merged, type Stretch } from './stretch.ts';

/**
 * A text in which a search looks for words: without case, accents and typography, so that `jose's` finds “José’s”. A
 * search may be lenient; a check may not. Each character folds on its own, whatever is beside it.
 */
export const foldForSearch = (raw: string): string =>
  raw.replace(unlikeAscii, (piece) => foldPiece(piece)).toLowerCase();

/** The words of a search, folded: each must be found. */
export const searchWords = (q: string): readonly string[] => [
  ...new Set(foldForSearch(q).split(/\s+/u).filter(Boolean))
];

/** The words of a search in a raw text: sorted raw offsets, without overlaps, of whole characters with their accents. */
export function placesOf(words: readonly string[], raw: string): readonly Stretch[] {
  if (words.length === 0) return [];
  const { text, places } = foldInPlace(raw);
  return merged(words.flatMap((word) => occurrencesOf(word, text)).map((found) => rawOf(found, places)));
}

/** A part of a text: what was found, or what is between. */
export interface FoundPart {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut where what was found in it begins and ends; `places` are sorted, without overlaps. */
export function partsOf(text: string, places: readonly Stretch[]): readonly FoundPart[] {
  const parts: FoundPart[] = [];
  let reached = 0;
  for (const { start, end } of places) {
    parts.push(
      { text: text.slice(reached, start), found: false },
      { text: text.slice(start, end), found: true }
    );
    reached = end;
  }
  return [...parts, { text: text.slice(reached), found: false }].filter((part) => part.text !== '');
}

const unlikeAscii = new RegExp(`${wordBreak.source}|[^\\x00-\\x7f]`, 'gu');

const folded = new Map<string, string>();

function foldPiece(piece: string): string {
  let text = folded.get(piece);
  if (text === undefined) {
    // A word break begins with a character that folds to nothing, and so do all of it.
    const [first = ''] = piece;
    text = foldCharacter(first).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
    folded.set(piece, text);
  }
  return text;
}

/** Pieces of a text whose length changes when they are folded: where they are in the raw and in the folded text. */
interface Places {
  readonly raw: readonly Stretch[];
  readonly folded: readonly Stretch[];
}

function foldInPlace(raw: string): { readonly text: string; readonly places: Places } {
  const places = { raw: [] as Stretch[], folded: [] as Stretch[] };
  let moved = 0;
  const text = raw.replace(unlikeAscii, (piece, at: number) => {
    const plain = foldPiece(piece);
    if (plain.length !== piece.length) {
      places.raw.push({ start: at, end: at + piece.length });
      places.folded.push({ start: at + moved, end: at + moved + plain.length });
      moved += plain.length - piece.length;
    }
    return plain;
  });
  return { text: text.toLowerCase(), places };
}

function occurrencesOf(word: string, text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push({ start: at, end: at + word.length });
  return found;
}

const rawOf = ({ start, end }: Stretch, places: Places): Stretch => ({
  start: rawUnit(start, places).start,
  end: withAccents(rawUnit(end - 1, places).end, places)
});

/** The raw text that one unit of a folded text comes from. */
function rawUnit(unit: number, places: Places): Stretch {
  const at = lastBegunBy(places.folded, unit);
  const [raw, plain] = [places.raw[at], places.folded[at]];
  if (!raw || !plain) return { start: unit, end: unit + 1 };
  if (unit < plain.end) return raw;
  const start = raw.end + unit - plain.end;
  return { start, end: start + 1 };
}

/** The end of a stretch with what folds to nothing after it: combining marks belong to the letter before them. */
function withAccents(end: number, { raw, folded: plain }: Places): number {
  let reached = end;
  for (let at = lastBegunBy(raw, end); raw[at]?.start === reached && isEmpty(plain[at]!); at++)
    reached = raw[at]!.end;
  return reached;
}

const isEmpty = ({ start, end }: Stretch): boolean => start === end;
