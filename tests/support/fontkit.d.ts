/** The few things that the tests ask of fontkit, which has no types of its own. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly advanceWidth: number };
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  }
  export function create(buffer: Uint8Array): Font;
}
