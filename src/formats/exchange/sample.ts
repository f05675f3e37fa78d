import { decodeText } from './decode.ts';
import type { Choices, Imported, InputFile } from './imported.ts';
import { Ledger } from './ledger.ts';

/** The bytes that are enough to recognise a text. */
const enough = 65_536;

/** A file to be recognised. What it takes to look into it is done once, and only if a format wants to see it. */
export class Sample {
  readonly file: InputFile;
  #text: string | undefined;
  #json: { readonly value: unknown } | undefined;

  constructor(file: InputFile) {
    this.file = file;
  }

  /** The first 64 KB as text, whatever the encoding. */
  get beginning(): string {
    this.#text ??= decodeText(firstLines(this.file.bytes), new Ledger({}));
    return this.#text;
  }

  /** The whole file as JSON; undefined if it is none. */
  get json(): unknown {
    this.#json ??= { value: jsonOf(this.file.bytes) };
    return this.#json.value;
  }
}

/** A character of several bytes must not be cut: the rest would not be UTF-8, and be read as Windows-1252. */
function firstLines(bytes: Uint8Array): Uint8Array {
  const beginning = bytes.subarray(0, enough);
  const end = bytes.length > enough ? beginning.lastIndexOf(0x0a) : -1;
  // In UTF-16 a line break has two bytes.
  return end > 0 && end % 2 === 1
    ? beginning.subarray(0, end + 1)
    : beginning.subarray(0, end > 0 ? end : enough);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes, new Ledger({})).replace(/^\ufeff/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A format that can be read. */
export interface Reader {
  /** For `--from`: `simile-xml`. */
  readonly id: string;
  /** As in “SIMILE Timeline (XML)”. */
  readonly name: string;
  /** The ending of its files, with the dot, for a file picker. */
  readonly endings: readonly string[];
  /** Whether a file has this format, told from its content. */
  readonly recognises: (sample: Sample) => boolean;
  /** Rejects with `Unreadable` if the files can't be read; `onprogress` is called with the part that is done, 0 to 1. */
  readonly read: (
    files: readonly InputFile[],
    choices: Choices,
    onprogress?: (part: number) => void
  ) => Promise<Imported>;
}
