/** The event that a problem lies in, as far as its document names it. */
export interface NamedEvent {
  readonly id?: string;
  readonly title?: string;
}

/** One thing wrong with a document, said so that its author can mend it. */
export interface Problem {
  /** Where: `events[3].assertions[0].evidence[0].exact`; empty for the document as a whole. */
  readonly path: string;
  /** What, with the value and the way out. */
  readonly message: string;
  /** Absent outside events. */
  readonly event?: NamedEvent;
}

/** What checks find: problems, with which a story is refused, and warnings, which only its author needs to weigh. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What a reader of foreign data returns: a value that is valid throughout, or every problem found. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | Refused;

export interface Refused {
  readonly ok: false;
  readonly problems: readonly [Problem, ...Problem[]];
}

/** The same problem with the id and title of its event, where its path lies in one; `eventAt` gives it by its index. */
export function withEventName(problem: Problem, eventAt: (index: number) => unknown): Problem {
  const index = /^events\[(\d+)\]/u.exec(problem.path)?.[1];
  const event = index === undefined ? undefined : eventAt(Number(index));
  return typeof event === 'object' && event !== null ? { ...problem, event: nameOf(event) } : problem;
}

function nameOf({ id, title }: { readonly id?: unknown; readonly title?: unknown }): NamedEvent {
  return { ...(typeof id === 'string' && { id }), ...(typeof title === 'string' && { title }) };
}
