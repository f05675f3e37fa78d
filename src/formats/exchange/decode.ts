import type { Ledger } from './ledger.ts';

/** The text of a file, and the label of the encoding that it was in, as `TextDecoder` has it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Decodes UTF-8, UTF-16 with its mark, and else what `declared` gives, or Windows-1252. */
export function decoded(bytes: Uint8Array, declared = 'windows-1252'): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decodedAs(marked, bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodedAs(declared, bytes);
  }
}

/** In two steps: what Node 20 has for a whole text takes Windows-1252 for Latin-1, and loses its quotation marks. */
function decodedAs(encoding: string, bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder(encoding);
  return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), encoding };
}

const markedNames: ReadonlyMap<string, string> = new Map([
  ['utf-16le', 'UTF-16, little-endian'],
  ['utf-16be', 'UTF-16, big-endian']
]);

/** The text of a file in UTF-8, UTF-16 with its mark, or Windows-1252; the ledger says so if it is not UTF-8. */
export function decodeText(bytes: Uint8Array, ledger: Ledger): string {
  const { text, encoding } = decoded(bytes);
  const name = markedNames.get(encoding);
  if (name !== undefined) ledger.note((note) => note.decoded(name));
  if (encoding === 'windows-1252') ledger.note((note) => note.windows1252);
  return text;
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
