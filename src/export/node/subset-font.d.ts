declare module 'subset-font' {
  /** A font cut down to the glyphs that a text needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2' | 'truetype' }
  ): Promise<Buffer>;
}
