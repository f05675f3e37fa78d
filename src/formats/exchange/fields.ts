import type { Field, Ledger, Reason } from './ledger.ts';
import { htmlToText, looksLikeHtml, type HtmlText } from './html-text.ts';

/** An object of a foreign file: any text may be a key. */
export type FieldValues = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is FieldValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Whether there is nothing in a field: no value, or a text, list or object without content. */
const isEmpty = (value: unknown): boolean =>
  isBlank(value) ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isBlank));

/**
 * The fields of one object of a foreign file. Those that become part of a document are mapped in the ledger, and
 * `finish` tells it of all that nobody asked for.
 */
export class Fields {
  /** Where the object is: “event 3”. */
  readonly place: string;
  readonly #values: FieldValues;
  readonly #ledger: Ledger;
  readonly #prefix: string;
  readonly #taken = new Set<string>();

  constructor(values: FieldValues, place: string, ledger: Ledger, prefix = '') {
    this.#values = values;
    this.place = place;
    this.#ledger = ledger;
    this.#prefix = prefix;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name) && !isEmpty(this.#values[name]);
  }

  /** The value of a field as the file has it; undefined if it is empty. */
  take(name: string): unknown {
    this.#taken.add(name);
    return this.has(name) ? this.#values[name] : undefined;
  }

  /** A field as text, without telling what it becomes: numbers and truth values are spelt out. Empty if there is none. */
  raw(name: string): string {
    const value = this.take(name);
    if (value === undefined) return '';
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.lose(name, (why) => why.noText);
    return '';
  }

  /** A field that becomes `to`, as text; empty if there is none. */
  text(name: string, to: string): string {
    const text = this.raw(name);
    if (text !== '') this.map(name, to);
    return text;
  }

  /** Like `text`, with HTML read as text, and its links. */
  html(name: string, to: string): HtmlText {
    const text = this.text(name, to);
    return looksLikeHtml(text) ? htmlToText(text) : { text, links: [] };
  }

  /** The objects in a field that has a list of them. */
  list(name: string): readonly FieldValues[] {
    const value = this.take(name);
    if (Array.isArray(value)) return value.filter(isObject);
    if (value !== undefined) this.lose(name, (why) => why.noList);
    return [];
  }

  /** The texts in a field that has one text, or a list of texts. */
  texts(name: string, to: string): readonly string[] {
    const value = this.take(name);
    const items: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const texts = items.filter((item) => typeof item === 'string' || typeof item === 'number').map(String);
    if (texts.length > 0) this.map(name, to);
    if (texts.length < items.length) this.lose(name, (why) => why.noText);
    return texts;
  }

  /** The fields of an object in a field; undefined if it has none. */
  child(name: string): Fields | undefined {
    const value = this.take(name);
    if (isObject(value)) return new Fields(value, this.place, this.#ledger, `${this.#prefix}${name}.`);
    if (value !== undefined) this.lose(name, (why) => why.noObject);
    return undefined;
  }

  map(name: Field, to: string): void {
    this.#ledger.map(typeof name === 'string' ? this.#prefix + name : name, to);
  }

  lose(name: Field, reason: Reason): void {
    if (typeof name === 'string') this.#taken.add(name);
    this.#ledger.lose(typeof name === 'string' ? this.#prefix + name : name, reason, this.place);
  }

  /** Loses fields that only say how a timeline looks. */
  loseLooks(names: readonly string[]): void {
    for (const name of names) if (this.has(name)) this.lose(name, (why) => why.looks);
  }

  /** Loses every field that was not asked for. */
  finish(): void {
    for (const name of Object.keys(this.#values)) {
      if (!this.#taken.has(name) && this.has(name)) this.lose(name, (why) => why.noPlaceHere);
    }
  }
}
