/** The event that contains a problem, as far as its document names it. */
export interface NamedEvent {
  readonly id?: string;
  readonly title?: string;
}

/** One fault in a document, described so that its author can correct it. */
export interface Problem {
  /** Where: `events[3].assertions[0].evidence[0].exact`; empty for the document as a whole. */
  readonly path: string;
  /** What is wrong, with the value and how to correct it. */
  readonly message: string;
  /** Absent outside events. */
  readonly event?: NamedEvent;
}

/** The results of checks: problems, for which a story is refused, and warnings for its author to consider. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The result of reading untrusted data: a value that is entirely valid, or every problem found. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | Refused;

export interface Refused {
  readonly ok: false;
  readonly problems: readonly [Problem, ...Problem[]];
}

/** Adds the id and title of its event if the problem's path lies in one; `eventAt` returns an event by index. */
export function withEventName(problem: Problem, eventAt: (index: number) => unknown): Problem {
  const index = /^events\[(\d+)\]/u.exec(problem.path)?.[1];
  const event = index === undefined ? undefined : eventAt(Number(index));
  return typeof event === 'object' && event !== null ? { ...problem, event: nameOf(event) } : problem;
}

function nameOf({ id, title }: { readonly id?: unknown; readonly title?: unknown }): NamedEvent {
  return { ...(typeof id === 'string' && { id }), ...(typeof title === 'string' && { title }) };
}
