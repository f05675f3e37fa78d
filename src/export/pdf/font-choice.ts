import type { FontFace } from '../../layout/text/styled-runs.ts';
import type { FontBytes } from './font.ts';

/** The parts of an open PDFKit font that we use: its characters, and its layout of text. */
interface OpenFont {
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
  readonly layoutRun: (text: string) => object;
  layout: (text: string) => object;
}

/** A PDFKit document, with members that its types omit or restrict. */
export type PdfDocument = Omit<PDFKit.PDFDocument, 'link' | 'file' | 'registerFont'> & {
  readonly _font: OpenFont;
  readonly _root: { readonly data: Record<string, unknown> };
  link(x: number, y: number, width: number, height: number, url: string, options: object): void;
  file(bytes: Uint8Array, options: object): void;
  registerFont(name: string, bytes: Uint8Array): void;
};

/** A part of a text, with the registered name of its font. */
export interface Run {
  readonly text: string;
  readonly font: string;
}

/** Selects the document's font for a text. */
export interface FontChoice {
  /** The name of the font itself, or of the nearest one. */
  readonly nameOf: (wanted: FontFace) => string;
  /** A text split where another font replaces the wanted one for characters that it lacks. */
  readonly runsOf: (text: string, wanted: FontFace) => readonly Run[];
}

/** Registers fonts with a document. */
export function fontsIn(doc: PdfDocument, fonts: readonly FontBytes[]): FontChoice {
  const opened = fonts.map((font) => ({ font, name: nameOfFont(font), open: opening(doc, font) }));
  const nearest = (wanted: FontFace) =>
    [...opened].sort((a, b) => distance(a.font, wanted) - distance(b.font, wanted));
  return {
    nameOf: (wanted) => nearest(wanted)[0]!.name,
    runsOf: (text, wanted) => {
      const candidates = nearest(wanted);
      const runs: { text: string; font: string }[] = [];
      for (const character of text) {
        const { name } =
          candidates.find(({ open }) => open.font.hasGlyphForCodePoint(character.codePointAt(0)!)) ??
          candidates[0]!;
        const last = runs.at(-1);
        if (last?.font === name) last.text += character;
        else runs.push({ text: character, font: name });
      }
      return runs;
    }
  };
}

const nameOfFont = ({ family, weight, style }: FontFace): string => `${family} ${weight} ${style}`;

/** A different family counts most, then style, then weight. */
const distance = (font: FontFace, wanted: FontFace): number =>
  (font.family === wanted.family ? 0 : 10_000) +
  (font.style === wanted.style ? 0 : 2000) +
  Math.abs(font.weight - wanted.weight);

function opening(doc: PdfDocument, font: FontBytes): OpenFont {
  const name = nameOfFont(font);
  doc.registerFont(name, font.bytes);
  doc.font(name);
  const open = doc._font;
  const laidOut = new Map<string, object>();
  // PDFKit would lay out each word separately, and lose the kerning between letters and spaces.
  open.layout = (text) => {
    const known = laidOut.get(text);
    if (known) return known;
    const run = open.layoutRun(text);
    laidOut.set(text, run);
    return run;
  };
  return open;
}
