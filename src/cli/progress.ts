import type { Effects } from './effects.ts';

/** Iterates over items, reporting each as a step before it is processed. */
export function* inTurn<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
  { onstep }: Pick<Effects, 'onstep'>
): Generator<Item> {
  for (const [step, item] of items.entries()) {
    onstep?.(wordsOf(item), step, items.length);
    yield item;
  }
}

/** Effects for a part of the work: its steps are all reported as the part's own step of the whole. */
export const within = (effects: Effects, step: number, steps: number): Effects => ({
  ...effects,
  onstep: (words) => effects.onstep?.(words, step, steps)
});

/** Where progress is shown: standard error. */
export interface Terminal {
  readonly isTTY?: boolean;
  /** Characters per line. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** Reports the next step, and its number out of how many, counted from 0. */
  readonly onstep: (words: string, step: number, steps: number) => void;
  /** Removes the progress line before anything else is written to the terminal. */
  readonly clear: () => void;
}

/** Returns to the beginning of the line and clears it. */
const emptyLine = '\r\u001b[2K';

/**
 * Shows progress in a temporary line of a terminal; elsewhere it writes nothing. It does not wait to see whether the
 * work takes long, since most of it is synchronous and lets no timer run.
 */
export function progressOn(terminal: Terminal): Progress {
  let isShown = false;
  const put = (line: string): void => {
    if (!terminal.isTTY || (line === '' && !isShown)) return;
    terminal.write(emptyLine + line);
    isShown = line !== '';
  };
  return {
    onstep: (words, step, steps) => put(cut(lineOf(words, step, steps), columnsOf(terminal))),
    clear: () => put('')
  };
}

/** A terminal without a known size says 0. */
const columnsOf = ({ columns = 0 }: Terminal): number => (columns > 0 ? columns : 80);

/** A path may contain control characters that a terminal would obey. */
const lineOf = (words: string, step: number, steps: number): string =>
  `${steps > 1 ? `${step + 1} of ${steps}: ` : ''}${words.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')}…`;

/** A wrapped line could not be cleared. */
const cut = (line: string, columns: number): string =>
  line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
