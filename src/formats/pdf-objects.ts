import type { Budget } from './budget.ts';
import { asciiText } from './bytes.ts';
import { carriedMessages } from './carried-text.ts';
import { inflate, type Inflated } from './inflate.ts';
import { packedPlaces } from './pdf-packed.ts';
import {
  isDictionary,
  isList,
  Name,
  readValue,
  Reference,
  type Dictionary,
  type PdfValue
} from './pdf-values.ts';
import { largestDocument } from './whole-document.ts';

/** The key of the trailer, which has no number; objects count from 1. */
const trailer = -1;

/** The cost of keeping an object, or opening a stream, in addition to its bytes. */
const costOfObject = 100;
const costOfStream = 10_000;

interface PdfObject {
  readonly value: PdfValue;
  /** Where its stream's bytes begin, if it has one. */
  readonly stream?: number | undefined;
}

/**
 * The objects of a PDF by number. They are found by scanning rather than by the cross-reference table, which other
 * programs and transfers corrupt. If an object was rewritten, the last version counts.
 */
export class PdfObjects {
  readonly #text: string;
  readonly #bytes: Uint8Array;
  readonly #budget: Budget;
  readonly #objects = new Map<number, PdfObject>();

  /** Every method throws `BudgetSpent` as soon as the file exceeds its budget. */
  constructor(pdf: Uint8Array, budget: Budget) {
    budget.spend(pdf.length);
    this.#bytes = pdf;
    this.#budget = budget;
    this.#text = asciiText(pdf);
    const header = /(?:(\d{1,10})[\s\0]{1,9}\d{1,5}[\s\0]{1,9}obj|trailer)(?!\w)/g;
    for (let found = header.exec(this.#text); found; found = header.exec(this.#text))
      header.lastIndex = this.#add(Number(found[1] ?? trailer), header.lastIndex);
  }

  /** Whether it is encrypted. */
  get isLocked(): boolean {
    return [...this.dictionaries()].some((dictionary) => dictionary.get('Encrypt') instanceof Reference);
  }

  /** Whether its end is present. */
  get isWhole(): boolean {
    return this.#text.lastIndexOf('%%EOF') > 0;
  }

  /** A value, or the object that it refers to. */
  resolve(value: PdfValue): PdfValue {
    return value instanceof Reference ? this.#objects.get(value.object)?.value : value;
  }

  /** Every dictionary that is an object or part of one. */
  *dictionaries(): Generator<Dictionary> {
    for (const { value } of this.#objects.values()) yield* dictionariesIn(value);
  }

  /** Adds the objects in compressed streams. */
  async unpack(): Promise<void> {
    for (const { value, stream } of [...this.#objects.values()]) {
      if (stream === undefined || !isDictionary(value) || !isNamed(value.get('Type'), 'ObjStm')) continue;
      const unpacked = await this.#inflated(value, stream, largestDocument);
      if (unpacked.ok) this.#addPacked(asciiText(unpacked.bytes), value);
    }
  }

  /** The decompressed bytes of the stream that a value refers to, or why they can't be had. */
  async stream(reference: PdfValue, most: number): Promise<Inflated> {
    const object = reference instanceof Reference ? this.#objects.get(reference.object) : undefined;
    if (object?.stream === undefined || !isDictionary(object.value))
      return { ok: false, reason: carriedMessages.damaged };
    return this.#inflated(object.value, object.stream, most);
  }

  /**
   * Adds the object whose value begins here, and returns the offset after it: nothing within its stream is an object.
   */
  #add(number: number, at: number): number {
    const { value, end } = readValue(this.#text, at);
    const opening = /[\s\0]*stream(?:\r\n|\n|\r)/y;
    opening.lastIndex = end;
    const stream = isDictionary(value) && opening.test(this.#text) ? opening.lastIndex : undefined;
    if (value !== undefined) this.#keep(number, { value, stream });
    return isDictionary(value) && stream !== undefined ? this.#streamEnd(value, stream) : end;
  }

  #keep(number: number, object: PdfObject): void {
    this.#budget.spend(costOfObject);
    this.#objects.set(number, object);
  }

  #addPacked(text: string, dictionary: Dictionary): void {
    const first = Number(this.resolve(dictionary.get('First')));
    const count = Number(this.resolve(dictionary.get('N')));
    this.#budget.spend(text.length);
    for (const { number, start, end } of packedPlaces(text, first, count)) {
      const { value } = readValue(text, start, end);
      // An unpacked object is not older: programs that pack objects pack all of them again.
      if (value !== undefined && !this.#objects.has(number)) this.#keep(number, { value });
    }
  }

  async #inflated(dictionary: Dictionary, start: number, most: number): Promise<Inflated> {
    this.#budget.spend(costOfStream);
    const bytes = this.#bytes.subarray(start, this.#streamEnd(dictionary, start));
    const filter = this.resolve(dictionary.get('Filter'));
    const filters = isList(filter) ? filter : filter === undefined ? [] : [filter];
    if (filters.length === 0)
      return bytes.length > most
        ? { ok: false, reason: carriedMessages.documentTooLarge(most) }
        : { ok: true, bytes };
    if (filters.length > 1 || !isNamed(filters[0], 'FlateDecode'))
      return { ok: false, reason: carriedMessages.damaged };
    return inflate(bytes, most, this.#budget);
  }

  /**
   * The end given by its length or, if no stream ends there, by the next end marker. Never before the start: with a
   * negative length the same objects would be found forever.
   */
  #streamEnd(dictionary: Dictionary, start: number): number {
    const end = start + Number(this.resolve(dictionary.get('Length')) ?? NaN);
    if (end >= start && /^[\s\0]*endstream/u.test(this.#text.slice(end, end + 16))) return end;
    const mark = this.#text.indexOf('endstream', start);
    const before = this.#text.slice(start, mark < 0 ? undefined : mark);
    return start + before.length - (/\r?\n$/u.exec(before.slice(-2))?.[0].length ?? 0);
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
