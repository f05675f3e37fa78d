import type { Effects } from './effects.ts';

/** Each of some things in turn; before each it is said what is done with it. */
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

/** Effects with which the steps of a part are told, each as the step of the whole that the part is. */
export const within = (effects: Effects, step: number, steps: number): Effects => ({
  ...effects,
  onstep: (words) => effects.onstep?.(words, step, steps)
});

/** Where progress is shown: standard error. */
export interface Terminal {
  readonly isTTY?: boolean;
  /** Characters in a line. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** Says what is done next, and which of how many steps it is, counted from 0. */
  readonly onstep: (words: string, step: number, steps: number) => void;
  /** Takes away what is said, before anything else is written to the terminal. */
  readonly clear: () => void;
}

/** Goes to the beginning of the line, and empties it. */
const emptyLine = '\r\u001b[2K';

/**
 * Shows on a terminal, in a line that goes again, how far a command is; anywhere else it writes nothing. It does not
 * wait a second to see whether the work is long: most of it lets no timer run until it is over.
 */
export function progressOn(terminal: Terminal): Progress {
  let isShown = false;
  const put = (line: string): void => {
    if (!terminal.isTTY || (line === '' && !isShown)) return;
    terminal.write(emptyLine + line);
    isShown = line !== '';
  };
  return {
    onstep: (words, step, steps) => put(cut(lineOf(words, step, steps), terminal.columns ?? 80)),
    clear: () => put('')
  };
}

/** A path may hold what a terminal would obey. */
const lineOf = (words: string, step: number, steps: number): string =>
  `${steps > 1 ? `${step + 1} of ${steps}: ` : ''}${words.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')}…`;

/** A line that is wrapped could not be emptied. */
const cut = (line: string, columns: number): string =>
  line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
