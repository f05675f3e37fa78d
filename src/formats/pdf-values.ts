/** Values of a PDF (ISO 32000-1, 7.3), as far as attachments need them. */
export type PdfValue = number | string | Name | Reference | readonly PdfValue[] | Dictionary | undefined;

export class Name {
  constructor(readonly name: string) {}
}

export class Reference {
  constructor(readonly object: number) {}
}

export type Dictionary = ReadonlyMap<string, PdfValue>;

export const isDictionary = (value: PdfValue): value is Dictionary => value instanceof Map;

export const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value);

/** No value on the way to an attachment is as long, or nests as deep. */
const longest = 65_536;
const deepest = 16;

/**
 * Reads the value that begins at an offset of a PDF and lies before `limit`. An invalid value is undefined, and ends
 * where that became clear.
 */
export function readValue(
  pdf: string,
  at: number,
  limit = pdf.length
): { readonly value: PdfValue; readonly end: number } {
  const reader = new ValueReader(pdf.slice(at, Math.min(at + longest, limit)));
  const value = reader.value(0);
  return { value, end: at + reader.at };
}

class ValueReader {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): PdfValue {
    this.#match(/(?:[\s\0]|%[^\r\n]*)*/y);
    if (depth > deepest) return undefined;
    if (this.#match(/<</y)) return this.#dictionary(depth);
    if (this.#match(/\[/y)) return this.#array(depth);
    if (this.#match(/\(/y)) return this.#string();
    return this.#scalar();
  }

  #scalar(): PdfValue {
    const name = this.#match(/\/([^\s\0()<>[\]{}/%]*)/y);
    if (name) return new Name(name[1]!);
    const reference = this.#match(/(\d{1,10})[\s\0]+\d{1,5}[\s\0]+R(?!\w)/y);
    if (reference) return new Reference(Number(reference[1]));
    const number = this.#match(/[-+]?(?:\d+\.?\d*|\.\d+)/y);
    if (number) return Number(number[0]);
    const digits = this.#match(/<([\da-fA-F\s]*)>/y)?.[1];
    if (digits !== undefined) return fromHexadecimal(digits.replace(/\s/gu, ''));
    return this.#match(/true|false|null/y)?.[0];
  }

  #dictionary(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      const key = this.value(depth + 1);
      if (key === undefined) return this.#match(/>>/y) ? entries : undefined;
      const value = this.value(depth + 1);
      if (!(key instanceof Name) || value === undefined) return undefined;
      entries.set(key.name, value);
    }
  }

  #array(depth: number): PdfValue {
    const items: PdfValue[] = [];
    for (let item = this.value(depth + 1); item !== undefined; item = this.value(depth + 1)) items.push(item);
    return this.#match(/\]/y) ? items : undefined;
  }

  /** Parentheses inside are balanced, or escaped by a backslash. */
  #string(): PdfValue {
    let text = '';
    for (let open = 1; ;) {
      const part = this.#match(/\\(?:[0-7]{1,3}|\r\n|[^])|[()]|[^\\()]+/y)?.[0];
      if (part === undefined) return undefined;
      if (part === '(') open++;
      if (part === ')' && --open === 0) return text;
      text += part.startsWith('\\') ? unescaped(part.slice(1)) : part;
    }
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['\n', ''],
  ['\r', ''],
  ['\r\n', '']
]);

const unescaped = (escape: string): string =>
  /^[0-7]/u.test(escape) ? String.fromCharCode(parseInt(escape, 8) & 0xff) : (escapes.get(escape) ?? escape);

const fromHexadecimal = (digits: string): string =>
  digits.replace(/(.)(.?)/gu, (_, high: string, low: string) =>
    String.fromCharCode(parseInt(high + (low || '0'), 16))
  );
