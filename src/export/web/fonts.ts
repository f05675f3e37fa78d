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
  const css = (await Promise.all(faces.map((face) => ruleOf(face, signal)))).join('');
  return {
    css,
    warnings: [
      ...missingInWords(missing, 'in whatever font is at hand'),
      ...(css.length < muchCss ? [] : [muchInWords(css.length)])
    ]
  };
}

/** A page has fonts whole, and those of Han, Kana and Hangul are large; in bytes. */
const muchCss = 3_000_000;

const muchInWords = (bytes: number): string =>
  `the fonts take ${Math.round(bytes / 1_000_000)} MB of an SVG; the command line cuts them down to the characters that are used`;

/** A sentence on characters that no font of the page has, and what stands for them; none if there are none. */
export const missingInWords = (missing: readonly string[], drawn: string): string[] =>
  missing.length === 0
    ? []
    : [
        `the fonts that come with this page lack ${missing.join(' ')}: ${missing.length === 1 ? 'it is' : 'they are'} drawn ${drawn}`
      ];

async function ruleOf(face: DeclaredFace, signal: AbortSignal): Promise<string> {
  const { family, weight, style, unicodeRange } = face;
  const source = `url(${await embedded(face, signal)}) format('${face.format}')`;
  const range = unicodeRange && `;unicode-range:${unicodeRange}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source}${range}}`;
}

/** A font as a `data:` address; a page that is one file has it so already. */
async function embedded({ address, family, format }: DeclaredFace, signal: AbortSignal): Promise<string> {
  if (address.startsWith('data:')) return address;
  const type = format === 'truetype' ? 'ttf' : format;
  return `data:font/${type};base64,${base64Of(await fetchFont(family, address, signal))}`;
}

/** The bytes of a font's file. Throws `FontMissing` where it can't be fetched. */
export async function fetchFont(family: string, address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal, mode: 'same-origin' }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new FontMissing(lost(family), { cause: error });
  });
  if (!response.ok) throw new FontMissing(lost(family));
  return new Uint8Array(await response.arrayBuffer());
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
