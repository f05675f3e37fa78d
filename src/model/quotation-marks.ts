import type { CanonicalText } from './canonical.ts';

/*
 * Languages pair quotation marks differently: “English”, „German“, ”Swedish”, «French», »Danish«, ‘British’,
 * 「Japanese」. Each opening mark has its closing marks, and the end of a paragraph closes all.
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
/** Marks that are also apostrophes, or that more often close a quotation than open one. */
const needsEdge = /[”»'‘]/u;
const doubleMark = /["“”„«»「」『』〝〞〟＂]/u;

/** Whether a text contains quotation marks, not counting apostrophes. */
export const hasQuotationMarks = (text: string): boolean =>
  doubleMark.test(text) || marksIn(text).some(({ isOpen }) => isOpen);

/** A mark or the end of a paragraph, and whether a quotation is open after it. */
interface Mark {
  readonly at: number;
  readonly isOpen: boolean;
}

const known = new WeakMap<CanonicalText, readonly Mark[]>();

/** Whether a raw offset lies within quotation marks that open before it in its paragraph and are not yet closed. */
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
    // An apostrophe mistaken for an opening mark must not keep earlier ones open.
    const closed = open.findLastIndex((opening) => closings.get(opening)!.includes(found));
    if (found.startsWith('\n')) open.length = 0;
    else if (closed >= 0 && !isApostrophe(text, index, found)) open.length = closed;
    else if (closings.has(found) && opensAt(text, index, found)) open.push(found);
    return { at: index, isOpen: open.length > 0 };
  });
}

/** Between letters, or after a plural s if the sentence continues: “the states’ rights”. */
const isApostrophe = (text: string, at: number, found: string): boolean =>
  /['’]/u.test(found) &&
  (/^\p{L}/u.test(text.slice(at + 1, at + 3)) ||
    (text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4))));

const opensAt = (text: string, at: number, found: string): boolean =>
  !needsEdge.test(found) ||
  (/^$|[\s([{—–-]/u.test(text.slice(Math.max(0, at - 1), at)) && /^\S/u.test(text.slice(at + 1, at + 2)));
