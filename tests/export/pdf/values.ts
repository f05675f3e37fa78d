/** A value of a PDF; a name, and a text in UTF-16 or in single bytes, are strings. */
export type Value = number | boolean | null | string | Reference | readonly Value[] | Dictionary;
export type Dictionary = ReadonlyMap<string, Value>;

export class Reference {
  constructor(readonly id: number) {}
}

const token =
  /\s*(?:(?<open><<|\[)|(?<close>>>|\])|<(?<hex>[\da-fA-F\s]*)>|\/(?<name>[^\s/<>[\]()]*)|(?<reference>\d+)\s+0\s+R|(?<number>[-+]?\d*\.?\d+)|(?<word>true|false|null)|(?<string>\())/y;

/** Reads the value at the start of a text of single bytes. */
export function parseValue(text: string): Value {
  let at = 0;
  return read();

  function read(): Value {
    token.lastIndex = at;
    const { groups } = token.exec(text) ?? {};
    if (!groups) throw new Error(`no value: ${text.slice(at, at + 40)}`);
    at = token.lastIndex;
    const { open, hex, name, reference, number, word } = groups;
    if (open === '<<') return readDictionary();
    if (open === '[') return [...items()];
    if (hex !== undefined) return decoded(Buffer.from(hex.replace(/\s/gu, ''), 'hex'));
    if (name !== undefined) return name;
    if (reference !== undefined) return new Reference(Number(reference));
    if (number !== undefined) return Number(number);
    if (word !== undefined) return word === 'null' ? null : word === 'true';
    return readString();
  }

  function* items(): Generator<Value> {
    for (;;) {
      const close = /\s*(?:>>|\])/y;
      close.lastIndex = at;
      if (close.test(text)) {
        at = close.lastIndex;
        return;
      }
      yield read();
    }
  }

  function readDictionary(): Dictionary {
    const all = [...items()];
    return new Map(all.flatMap((value, index) => (index % 2 ? [[all[index - 1] as string, value]] : [])));
  }

  function readString(): string {
    const escapes = new Map(Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }));
    let string = '';
    for (let depth = 1; ; at++) {
      const character = text[at]!;
      if (character === '\\') {
        const octal = /^[0-7]{1,3}/u.exec(text.slice(at + 1, at + 4))?.[0];
        const next = text[++at]!;
        string += octal ? String.fromCharCode(parseInt(octal, 8)) : (escapes.get(next) ?? next);
        if (octal) at += octal.length - 1;
        continue;
      }
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) break;
      string += character;
    }
    at++;
    return decoded(Buffer.from(string, 'latin1'));
  }
}

const decoded = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1');
