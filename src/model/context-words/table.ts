/**
 * The kinds of words that may change what a quote means. `intent`: what someone plans, wants, fears or once did; it
 * affects only what follows.
 */
export type WordKind = 'negation' | 'hedge' | 'intent' | 'condition' | 'attribution' | 'retraction';

/**
 * The words of a language by kind: alternatives of a regular expression, separated by white space, with “_” for a
 * space within one, and longer ones before their prefixes. An apostrophe is “'”, a hyphen “-”.
 */
export interface ContextWords {
  readonly words: Readonly<Partial<Record<WordKind, string>>>;
  /** Set for scripts without spaces, where its words may lie within a run of letters. */
  readonly unspaced?: true;
  /** Negations of other languages that are ordinary words in this one. */
  readonly ordinary?: string;
}
