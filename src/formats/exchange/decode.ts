import type { Ledger } from './ledger.ts';

/** The text of a file in UTF-8, UTF-16 with its mark, or Windows-1252; the ledger says so if it is not UTF-8. */
export function decodeText(bytes: Uint8Array, ledger: Ledger): string {
  const marked = markedEncoding(bytes);
  if (marked) {
    ledger.note((note) => note.decoded(marked.name));
    return new TextDecoder(marked.label).decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    ledger.note((note) => note.windows1252);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markedEncoding([first, second]: Uint8Array):
  { readonly label: string; readonly name: string } | undefined {
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', name: 'UTF-16, little-endian' };
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', name: 'UTF-16, big-endian' };
  return undefined;
}
