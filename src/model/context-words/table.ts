/**
 * Of what kind the words are that may change what a quote means. `intent`: what someone plans, wants, fears or did once;
 * it changes only what follows.
 */
export type WordKind = 'negation' | 'hedge' | 'intent' | 'condition' | 'attribution' | 'retraction';

/**
 * The words of a language by kind: alternatives of a regular expression, parted by white space, with “_” for a space
 * within one, and longer ones before their beginnings. An apostrophe is “'”, a hyphen “-”.
 */
export interface ContextWords {
  readonly words: Readonly<Partial<Record<WordKind, string>>>;
  /** Whether its words may lie within a run of letters, as its script has no spaces between words. */
  readonly unspaced?: true;
  /** Negations of other languages that are everyday words in this one. */
  readonly ordinary?: string;
}
