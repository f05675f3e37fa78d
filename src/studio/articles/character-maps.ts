/** Where the character maps of Chinese, Japanese and Korean are that a PDF may name and not contain, by their file names. */
const addresses = new Map(
  Object.entries(
    import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
      query: '?url',
      import: 'default',
      eager: true
    })
  ).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address])
);

/** Gives pdf.js each of the maps when a PDF first needs it, and nothing else that is not in a file. */
export class CharacterMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = addresses.get(filename);
    if (address === undefined) throw new Error(`there is no ${filename}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
