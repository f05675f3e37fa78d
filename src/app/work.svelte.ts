/** Work that is under way, as it is shown. */
export interface Job {
  readonly words: string;
  /** The current step, from 0, and the number of steps; absent if unknown. */
  readonly progress?: { readonly step: number; readonly steps: number };
}

/** How work learns that it should stop, and reports its progress. */
export interface Doing {
  readonly signal: AbortSignal;
  readonly onstep: (words: string, step: number, steps: number) => void;
}

/** Milliseconds after which work counts as long: the page then shows its progress and a way to cancel it. */
const long = 1000;

/**
 * Work that may take more than a second, one piece at a time: `Progress.svelte` shows it, with a way to cancel it.
 * Everything in the page that can take that long runs here.
 */
export class Work {
  job = $state.raw<Job>();
  /** Whether the current work has taken more than a second. */
  isLong = $state.raw(false);
  #ending = new AbortController();

  /**
   * Runs `act` in place of the current work. Rejects at once when the work is cancelled or replaced, with the reason of its
   * signal; `act` itself has to watch the signal to stop.
   */
  run = async <Value>(words: string, act: (doing: Doing) => Promise<Value>): Promise<Value> => {
    this.drop();
    const ending = (this.#ending = new AbortController());
    const { signal } = ending;
    const show = (job: Job): void => {
      if (!signal.aborted) this.job = job;
    };
    show({ words });
    this.isLong = false;
    const timer = setTimeout(() => (this.isLong ||= ending === this.#ending), long);
    try {
      return await Promise.race([
        act({ signal, onstep: (of, step, steps) => show({ words: of, progress: { step, steps } }) }),
        abortionOf(signal)
      ]);
    } finally {
      clearTimeout(timer);
      if (ending === this.#ending) this.#rest();
    }
  };

  /** Ends the current work, because a reader cancelled it. */
  cancel = (): void => this.#ending.abort(new Cancelled());

  /** Ends the current work, because nobody needs it any more. */
  drop = (): void => this.#ending.abort(new Superseded());

  #rest(): void {
    this.job = undefined;
    this.isLong = false;
  }
}

/** A reader has cancelled the work. */
export class Cancelled extends Error {}

/** Nobody needs the work any more, since other work replaced it. */
export class Superseded extends Error {}

const abortionOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  );
