import { declaredFaces, type DeclaredFace } from './declared-faces.ts';
import { neededFaces } from './needed-faces.ts';
import type { UsedFace } from './used-faces.ts';

export interface FontStyle {
  /** `@font-face` rules with the fonts in them. */
  readonly css: string;
  readonly warnings: readonly string[];
}

/** A font of the page could not be fetched: the message says what can be done. */
export class FontMissing extends Error {}

/** The rules that bring a picture's fonts with it. Throws `FontMissing` where one can't be fetched. */
export async function fontStyle(used: readonly UsedFace[], signal: AbortSignal): Promise<FontStyle> {
  const { faces, missing } = neededFaces(used, declaredFaces());
  const rules = await Promise.all(faces.map((face) => ruleOf(face, signal)));
  return { css: rules.join(''), warnings: missing.length === 0 ? [] : [missingInWords(missing)] };
}

const missingInWords = (missing: readonly string[]): string =>
  `the fonts that come with this page lack ${missing.join(' ')}: ${missing.length === 1 ? 'it is' : 'they are'} drawn in whatever font is at hand`;

async function ruleOf(face: DeclaredFace, signal: AbortSignal): Promise<string> {
  const { family, weight, style, unicodeRange } = face;
  const source = `url(${await embedded(face, signal)}) format('woff2')`;
  const range = unicodeRange && `;unicode-range:${unicodeRange}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source}${range}}`;
}

/** A font as a `data:` address; a page that is one file has it so already. */
async function embedded({ address, family }: DeclaredFace, signal: AbortSignal): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address, { signal, mode: 'same-origin' }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new FontMissing(lost(family), { cause: error });
  });
  if (!response.ok) throw new FontMissing(lost(family));
  return `data:font/woff2;base64,${base64Of(new Uint8Array(await response.arrayBuffer()))}`;
}

const lost = (family: string): string =>
  `the font ${family} could not be fetched; is there a connection? An SVG can be had without fonts: choose “left to the reader’s fonts”`;

/** As many bytes at a time as a function takes arguments. */
const slice = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += slice)
    characters += String.fromCharCode(...bytes.subarray(start, start + slice));
  return btoa(characters);
}
