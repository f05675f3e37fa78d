declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2' | 'truetype'; readonly keepFeatures?: readonly string[] }
  ): Promise<Buffer>;
}
