import type { CanonicalText } from './canonical.ts';

/*
 * Which mark closes which differs: “English”, „German“, ”Swedish”, «French», »Danish«, ‘British’, 「Japanese」. Each opening
 * mark has its closing ones, and the end of a paragraph closes all.
 */
const closings: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”"'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞〟'],
  ['＂', '＂'],
  ['‘', '’'],
  ["'", "'"]
]);

const mark = /["“”„«»「」『』〝〞〟＂'‘’]|\n[^\S\n]*\n/gu;
/** Marks that are apostrophes too, or that close a quotation more often than they open one. */
const needsEdge = /[”»'‘]/u;
const doubleMark = /["“”„«»「」『』〝〞〟＂]/u;

/** Whether a text has quotation marks of its own, other than apostrophes. */
export const hasQuotationMarks = (text: string): boolean =>
  doubleMark.test(text) || marksIn(text).some(({ isOpen }) => isOpen);

/** A mark or the end of a paragraph, and whether a quotation is open behind it. */
interface Mark {
  readonly at: number;
  readonly isOpen: boolean;
}

const known = new WeakMap<CanonicalText, readonly Mark[]>();

/** Whether the place at a raw offset lies within quotation marks that its paragraph opens before it and does not close. */
export function isWithinQuotationMarks(source: CanonicalText, offset: number): boolean {
  let marks = known.get(source);
  if (!marks) known.set(source, (marks = marksIn(source.raw)));
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1]?.isOpen ?? false;
}

function marksIn(text: string): readonly Mark[] {
  const open: string[] = [];
  return [...text.matchAll(mark)].map(({ 0: found, index }) => {
    // An apostrophe taken for an opening mark must not hold open what was opened before it.
    const closed = open.findLastIndex((opening) => closings.get(opening)!.includes(found));
    if (found.startsWith('\n')) open.length = 0;
    else if (closed >= 0 && !isApostrophe(text, index, found)) open.length = closed;
    else if (closings.has(found) && opensAt(text, index, found)) open.push(found);
    return { at: index, isOpen: open.length > 0 };
  });
}

/** Between letters, or behind the s of a plural whose sentence goes on: “the states’ rights”. */
const isApostrophe = (text: string, at: number, found: string): boolean =>
  /['’]/u.test(found) &&
  (/^\p{L}/u.test(text.slice(at + 1, at + 3)) ||
    (text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4))));

const opensAt = (text: string, at: number, found: string): boolean =>
  !needsEdge.test(found) ||
  (/^$|[\s([{—–-]/u.test(text.slice(Math.max(0, at - 1), at)) && /^\S/u.test(text.slice(at + 1, at + 2)));
