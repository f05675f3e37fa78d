import { base64Of } from '../export/fonts/base64.ts';
import { withOnly } from '../export/node/subset.ts';
import { runsOf } from '../layout/text/script.ts';
import type { Timeline } from '../model/timeline.ts';
import { codesFor, facePattern } from '../site/fonts.ts';
import { readBuiltText, type Effects } from './effects.ts';

const assets = 'app/assets';

/**
 * Digits, punctuation and direction marks used with another script. They may be drawn in its font without occurring
 * in the story, such as the ellipsis of a shortened title.
 */
const alongside = [
  [0x20, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xbf],
  [0x200c, 0x2027],
  [0x2066, 0x2069]
].flatMap(([first, last]) => Array.from({ length: last! - first! + 1 }, (_, index) => first! + index));

/**
 * The page's style sheet for other scripts, reduced to the faces that a document needs, each subset to the document's
 * characters; empty if it needs none.
 */
export async function otherScriptsFor(document: Timeline, effects: Effects): Promise<string> {
  const css = await readSheet(effects);
  const text = JSON.stringify(document);
  // A browser draws an accent and its letter as one precomposed character if the font has it.
  const codes = codesOf(text + text.normalize('NFC'));
  const families = familiesIn(document);
  const needed = (css.match(facePattern) ?? []).filter((face) => isNeeded(face, codes, families));
  if (needed.length === 0) return '';
  const faces: string[] = [];
  for (const face of needed) faces.push(await carriedFace(face, codes, effects));
  return faces.join('') + css.replaceAll(facePattern, '');
}

async function readSheet(effects: Effects): Promise<string> {
  const names = await effects.listBuilt(assets);
  const name = names.find((each) => /^other-scripts\b.*\.css$/u.test(each)) ?? 'other-scripts.css';
  return readBuiltText(`${assets}/${name}`, effects);
}

const codesOf = (text: string): readonly number[] =>
  [...new Set(text)].map((character) => character.codePointAt(0)!);

/** The families for other scripts used by any string of a document. */
function familiesIn(document: Timeline): ReadonlySet<string> {
  const languages = new Set(
    [document, ...document.sources].map(({ language = document.language }) => language)
  );
  const families = new Set<string>();
  JSON.stringify(document, (_, value: unknown) => {
    if (typeof value === 'string')
      for (const language of languages)
        for (const { family } of runsOf(value, language)) if (family) families.add(family);
    return value;
  });
  return families;
}

/**
 * Faces of Inter and Source Serif are selected by characters; the other families share many characters and are
 * selected by name.
 */
function isNeeded(face: string, codes: readonly number[], families: ReadonlySet<string>): boolean {
  const family = /font-family:\s*["']?([^;"'}]+)/u.exec(face)?.[1] ?? '';
  return /^(?:Noto|Vazirmatn)/u.test(family) ? families.has(family) : codesFor(face, codes).length > 0;
}

/** A font face that contains its font, limited to the needed characters that the font has. */
async function carriedFace(face: string, codes: readonly number[], { readBuilt }: Effects): Promise<string> {
  const file = /url\(["']?(?:\.\/)?([^"')]+)["']?\)/u.exec(face)?.[1] ?? '';
  const kept = codesFor(face, [...new Set([...codes, ...alongside])]);
  const font = await withOnly(await readBuilt(`${assets}/${file}`), String.fromCodePoint(...kept));
  const data = base64Of(font);
  return face
    .replace(/([;{]\s*)src:[^;}]*/u, `$1src:url(data:font/woff2;base64,${data})format("woff2")`)
    .replace(/unicode-range:[^;}]*/u, `unicode-range:${rangesOf(kept)}`);
}

/** Code points as a `unicode-range`. */
function rangesOf(codes: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && code === range.last + 1) range.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
}

const hex = (code: number): string => code.toString(16).toUpperCase();
