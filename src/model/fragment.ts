import { wellFormed } from './well-formed.ts';

/*
 * Text fragments: https://wicg.github.io/scroll-to-text-fragment/. A browser goes to the first place with these
 * words, ignoring case and accents, so words that are short or occur earlier get their neighbours as context. The
 * words are the source's own characters, since browsers do not treat hyphens and dashes alike.
 */

/** A longer quote is given by its first and last words. */
const longestExact = 300;
const fewestWords = 4;
const contextWords = 3;

/**
 * The address that opens a page at a passage: `url` with `#:~:text=…` for the raw UTF-16 offsets from `start` to
 * `end` (exclusive) of its text. Does not check `url`; see `safeUrl`.
 */
export function textFragmentUrl(url: string, raw: string, start: number, end: number): string {
  const [address = '', anchor = ''] = url.split(/#(.*)/su);
  const terms = termsOf(raw.slice(start, end));
  const needsContext = wordsOf(raw.slice(start, end)).length < fewestWords || standsEarlier(raw, start, end);
  const prefix = needsContext ? contextBefore(raw, start) : '';
  const suffix = needsContext ? contextAfter(raw, end) : '';
  const directive = [
    ...(prefix ? [`${encodeTerm(prefix)}-`] : []),
    ...terms.map(encodeTerm),
    ...(suffix ? [`-${encodeTerm(suffix)}`] : [])
  ].join(',');
  return `${address}#${anchor.replace(/:~:.*$/su, '')}:~:text=${directive}`;
}

/** How far from a passage its context may reach, in UTF-16 units: browsers limit the length of addresses. */
const contextReach = 300;

function contextBefore(raw: string, start: number): string {
  const from = Math.max(0, start - contextReach);
  const near = raw.slice(from, start).replace(from > 0 ? /^\S*/u : '', '');
  return wordsOf(lastBlock(near)).slice(-contextWords).join(' ');
}

function contextAfter(raw: string, end: number): string {
  const to = end + contextReach;
  const near = raw.slice(end, to).replace(to < raw.length ? /\S*$/u : '', '');
  return wordsOf(firstBlock(near)).slice(0, contextWords).join(' ');
}

/** The whole passage if it is short and within one block, as a term must be; otherwise its first and last words. */
function termsOf(passage: string): readonly string[] {
  const text = passage.trim();
  if (text.length < longestExact && !/[\r\n]/u.test(text)) return [text];
  const first = wordsOf(firstBlock(text)).slice(0, fewestWords);
  const last = wordsOf(lastBlock(text)).slice(-fewestWords);
  return [first.join(' '), last.join(' ')];
}

function standsEarlier(raw: string, start: number, end: number): boolean {
  const foundAt = fold(raw).indexOf(fold(raw.slice(start, end)).trim());
  return foundAt >= 0 && foundAt < fold(raw.slice(0, start)).length;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ');
}

function firstBlock(text: string): string {
  return text.trimStart().split(/[\r\n]/u, 1)[0] ?? '';
}

function lastBlock(text: string): string {
  return (
    text
      .trimEnd()
      .split(/[\r\n]/u)
      .at(-1) ?? ''
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** Like encodeURIComponent, but also encodes the hyphen, which is syntax here. */
function encodeTerm(term: string): string {
  return encodeURIComponent(wellFormed(term)).replaceAll('-', '%2D');
}
