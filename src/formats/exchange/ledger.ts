import { report as english } from '../../words/en/report.ts';
import type { ReportWords } from '../../words/report-words.ts';
import type { Choices, Decision, ImportReport, Lost, Mapped, Question } from './imported.ts';

/** More places than a reader would look up. */
const mostPlaces = 3;
/** More kinds of loss than a reader would read; a file may have a new name for every field. */
const mostLosses = 500;
const longestName = 100;

/** The answers to each question; the first is the default. */
export const answers = {
  january1: ['day', 'year'],
  dayOrder: ['dmy', 'mdy'],
  zone: ['UTC'],
  end: ['inclusive', 'exclusive'],
  span: ['lasting', 'within']
} as const satisfies Readonly<Record<Question, readonly string[]>>;

/** Why content is left out, in the words of a report. */
export type Reason = (why: ReportWords['reasons']) => string;

/** A sentence on the file as a whole. */
export type Note = (note: ReportWords['notes']) => string;

/** A field by the name that the file gives it, or else by ours. */
export type Field = string | ((own: ReportWords['things']) => string);

type Counted<Item extends { readonly count: number }> = Item & { count: number };

/** Keeps account of what a reader does with a file, for the report. */
export class Ledger {
  readonly #choices: Choices;
  readonly #words: ReportWords;
  readonly #mapped = new Map<string, Counted<Mapped>>();
  readonly #lost = new Map<string, Counted<Lost> & { first: string[] }>();
  readonly #decisions = new Map<Question, Counted<Decision> & { examples: string[] }>();
  readonly #notes: string[] = [];
  #utcDays = { count: 0, first: '' };

  constructor(choices: Choices) {
    this.#choices = choices;
    this.#words = choices.words ?? english;
  }

  /** Words for where something is in the file: “row 12”. */
  get places(): ReportWords['places'] {
    return this.#words.places;
  }

  /** Words for what a column of a table can give. */
  get fields(): ReportWords['fields'] {
    return this.#words.fields;
  }

  #nameOf = (field: Field): string => (typeof field === 'string' ? field : field(this.#words.things));

  /** Counts a field that became a part of the document, such as `when` or `links`. */
  map(named: Field, to: string): void {
    const field = this.#nameOf(named);
    const key = `${field}\n${to}`;
    const known = this.#mapped.get(key) ?? { field, to, count: 0 };
    known.count += 1;
    this.#mapped.set(key, known);
  }

  /** Counts content that is left behind; `place` says where: “row 12”, “event 3”. */
  lose(named: Field, why: Reason, place: string): void {
    const [field, reason] = [this.#nameOf(named), why(this.#words.reasons)];
    const isBeyond = this.#lost.size >= mostLosses && !this.#lost.has(`${field}\n${reason}`);
    const name = isBeyond ? this.#words.things.otherFields : field.slice(0, longestName);
    const key = `${name}\n${reason}`;
    const known = this.#lost.get(key) ?? { field: name, reason, count: 0, first: [] };
    known.count += 1;
    if (known.first.length < mostPlaces) known.first.push(place);
    this.#lost.set(key, known);
  }

  note(said: Note): void {
    const sentence = said(this.#words.notes);
    if (!this.#notes.includes(sentence)) this.#notes.push(sentence);
  }

  /** Counts a time of day in UTC whose day is kept as it is written. */
  keepUtcDay(written: string): void {
    const { count, first } = this.#utcDays;
    this.#utcDays = { count: count + 1, first: first || written };
  }

  /**
   * The answer to a question about a value: the person's, else the file's own, else what is usual in the format, else
   * the default. Counts the value as decided so.
   */
  decide<Asked extends Question>(
    question: Asked,
    example: string,
    ofFile?: NonNullable<Choices[Asked]>,
    usual?: NonNullable<Choices[Asked]>
  ): NonNullable<Choices[Asked]> {
    const asked = this.#choices[question];
    const chosen = asked ?? ofFile ?? usual ?? answers[question][0];
    const because = asked !== undefined ? 'chosen' : ofFile !== undefined ? 'file' : 'default';
    const others = answers[question].filter((answer) => answer !== chosen);
    const known = this.#decisions.get(question) ?? {
      question,
      chosen,
      others,
      because,
      count: 0,
      examples: []
    };
    known.count += 1;
    if (known.examples.length < mostPlaces) known.examples.push(example);
    this.#decisions.set(question, known);
    return chosen as NonNullable<Choices[Asked]>;
  }

  report(format: string, events: number): ImportReport {
    const { count, first } = this.#utcDays;
    const utcDays = count > 0 ? [this.#words.notes.utcDays(count, first)] : [];
    return {
      format,
      events,
      mapped: [...this.#mapped.values()],
      lost: [...this.#lost.values()],
      decisions: [...this.#decisions.values()],
      notes: [...this.#notes, ...utcDays]
    };
  }
}
