/** One thing wrong with a document, said so that its author can mend it. */
export interface Problem {
  /** Where: `events[3].assertions[0].evidence[0].exact`; empty for the document as a whole. */
  readonly path: string;
  /** What, with the value and the way out. */
  readonly message: string;
}

/** What a reader of foreign data returns: a value that is valid throughout, or every problem found. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };
