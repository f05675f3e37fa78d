import { asciiText } from './bytes.ts';
import { carriedMessages } from './carried-text.ts';
import { inflate, type Inflated } from './inflate.ts';
import {
  isDictionary,
  isList,
  Name,
  readValue,
  Reference,
  type Dictionary,
  type PdfValue
} from './pdf-values.ts';

/** The trailer has no number; objects count from 1. */
const trailer = -1;

interface PdfObject {
  readonly value: PdfValue;
  /** Where the bytes of its stream begin, if it has one. */
  readonly stream?: number | undefined;
}

/**
 * The objects of a PDF by number, found by looking for them and not by its table of places, which other programs and
 * transfers spoil. Of an object that was written anew, the last holds.
 */
export class PdfObjects {
  readonly #text: string;
  readonly #bytes: Uint8Array;
  readonly #objects = new Map<number, PdfObject>();

  constructor(pdf: Uint8Array) {
    this.#bytes = pdf;
    this.#text = asciiText(pdf);
    const header = /(?:(\d{1,10})[\s\0]{1,9}\d{1,5}[\s\0]{1,9}obj|trailer)(?!\w)/g;
    for (let found = header.exec(this.#text); found; found = header.exec(this.#text))
      header.lastIndex = this.#add(Number(found[1] ?? trailer), header.lastIndex);
  }

  /** Whether it can be read only with a key. */
  get isLocked(): boolean {
    return [...this.dictionaries()].some((dictionary) => dictionary.get('Encrypt') instanceof Reference);
  }

  /** Whether its end is there. */
  get isWhole(): boolean {
    return this.#text.lastIndexOf('%%EOF') > 0;
  }

  /** What a value is, or what it refers to. */
  resolve(value: PdfValue): PdfValue {
    return value instanceof Reference ? this.#objects.get(value.object)?.value : value;
  }

  /** Every dictionary that is an object or stands in one. */
  *dictionaries(): Generator<Dictionary> {
    for (const { value } of this.#objects.values()) yield* dictionariesIn(value);
  }

  /** Adds the objects that stand in compressed streams, as far as `most` bytes go. */
  async unpack(most: number): Promise<void> {
    let left = most;
    for (const { value, stream } of [...this.#objects.values()]) {
      if (stream === undefined || !isDictionary(value) || !isNamed(value.get('Type'), 'ObjStm')) continue;
      const unpacked = await this.#inflated(value, stream, left);
      if (!unpacked.ok) continue;
      left -= unpacked.bytes.length;
      this.#addPacked(asciiText(unpacked.bytes), value);
    }
  }

  /** The bytes of the stream that a value refers to, decompressed, or why they can't be had. */
  async stream(reference: PdfValue, most: number): Promise<Inflated> {
    const object = reference instanceof Reference ? this.#objects.get(reference.object) : undefined;
    if (object?.stream === undefined || !isDictionary(object.value))
      return { ok: false, reason: carriedMessages.damaged };
    return this.#inflated(object.value, object.stream, most);
  }

  /** Adds the object whose value begins here, and gives the place after it: nothing in its stream is an object. */
  #add(number: number, at: number): number {
    const { value, end } = readValue(this.#text, at);
    const opening = /[\s\0]*stream(?:\r\n|\n|\r)/y;
    opening.lastIndex = end;
    const stream = isDictionary(value) && opening.test(this.#text) ? opening.lastIndex : undefined;
    if (value !== undefined) this.#objects.set(number, { value, stream });
    return isDictionary(value) && stream !== undefined ? this.#streamEnd(value, stream) : end;
  }

  #addPacked(text: string, dictionary: Dictionary): void {
    const first = this.resolve(dictionary.get('First'));
    const numbers = (text.slice(0, Number(first)).match(/\d+/gu) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const { value } = readValue(text, Number(first) + numbers[at + 1]!);
      // What stands open in the file is not older: programs that pack objects pack them all anew.
      if (!this.#objects.has(numbers[at]!)) this.#objects.set(numbers[at]!, { value });
    }
  }

  async #inflated(dictionary: Dictionary, start: number, most: number): Promise<Inflated> {
    const bytes = this.#bytes.subarray(start, this.#streamEnd(dictionary, start));
    const filter = this.resolve(dictionary.get('Filter'));
    const filters = isList(filter) ? filter : filter === undefined ? [] : [filter];
    if (filters.length === 0)
      return bytes.length > most
        ? { ok: false, reason: carriedMessages.documentTooLarge(most) }
        : { ok: true, bytes };
    if (filters.length > 1 || !isNamed(filters[0], 'FlateDecode'))
      return { ok: false, reason: carriedMessages.damaged };
    return inflate(bytes, most);
  }

  /** Where its length says, or, if nothing ends there, before the next mark of an end. */
  #streamEnd(dictionary: Dictionary, start: number): number {
    const end = start + Number(this.resolve(dictionary.get('Length')) ?? NaN);
    if (/^[\s\0]*endstream/u.test(this.#text.slice(end, end + 16))) return end;
    const mark = this.#text.indexOf('endstream', start);
    const before = this.#text.slice(start, mark < 0 ? undefined : mark);
    return start + before.replace(/\r?\n$/u, '').length;
  }
}

export const isNamed = (value: PdfValue, name: string): boolean =>
  value instanceof Name && value.name === name;

function* dictionariesIn(value: PdfValue): Generator<Dictionary> {
  if (isList(value)) for (const item of value) yield* dictionariesIn(item);
  if (!isDictionary(value)) return;
  yield value;
  for (const inner of value.values()) yield* dictionariesIn(inner);
}
