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

type Counted<Item extends { readonly count: number }> = Item & { count: number };

/** Keeps account of what a reader does with a file, for the report. */
export class Ledger {
  readonly #choices: Choices;
  readonly #mapped = new Map<string, Counted<Mapped>>();
  readonly #lost = new Map<string, Counted<Lost> & { first: string[] }>();
  readonly #decisions = new Map<Question, Counted<Decision> & { examples: string[] }>();
  readonly #notes: string[] = [];

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** Counts a field that became a part of the document, such as `when` or `links`. */
  map(field: string, to: string): void {
    const key = `${field}\n${to}`;
    const known = this.#mapped.get(key) ?? { field, to, count: 0 };
    known.count += 1;
    this.#mapped.set(key, known);
  }

  /** Counts content that is left behind; `place` says where: “row 12”, “event 3”. */
  lose(field: string, reason: string, place: string): void {
    const isBeyond = this.#lost.size >= mostLosses && !this.#lost.has(`${field}\n${reason}`);
    const name = isBeyond ? 'other fields' : field.slice(0, longestName);
    const key = `${name}\n${reason}`;
    const known = this.#lost.get(key) ?? { field: name, reason, count: 0, first: [] };
    known.count += 1;
    if (known.first.length < mostPlaces) known.first.push(place);
    this.#lost.set(key, known);
  }

  note(sentence: string): void {
    if (!this.#notes.includes(sentence)) this.#notes.push(sentence);
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
    return {
      format,
      events,
      mapped: [...this.#mapped.values()],
      lost: [...this.#lost.values()],
      decisions: [...this.#decisions.values()],
      notes: this.#notes
    };
  }
}
