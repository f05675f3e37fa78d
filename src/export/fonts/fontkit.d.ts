/** The parts of fontkit that we use; it has no types of its own. */
declare module 'fontkit' {
  interface Font {
    readonly familyName: string;
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    readonly name: {
      readonly records: Readonly<
        Record<'fontFamily' | 'preferredFamily', Readonly<Record<string, string>> | undefined>
      >;
    };
    readonly 'OS/2': { readonly usWeightClass: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    layout(text: string, features?: Readonly<Record<string, boolean>>): GlyphRun;
  }
  interface GlyphRun {
    readonly advanceWidth: number;
    readonly glyphs: readonly { readonly path: Path }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  }
  interface Path {
    /** The last two arguments are the end point of a line or curve; closing has none. */
    readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
  }
  export function create(buffer: Uint8Array): Font;
}
