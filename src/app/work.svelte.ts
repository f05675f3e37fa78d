/** Work that is under way, as it is shown. */
export interface Job {
  readonly words: string;
  /** Of how many steps which is under way, from 0; absent where nobody can know. */
  readonly progress?: { readonly step: number; readonly steps: number };
}

/** How work hears that it is ended, and says how far it is. */
export interface Doing {
  readonly signal: AbortSignal;
  readonly onstep: (words: string, step: number, steps: number) => void;
}

/** Milliseconds after which work is long: who waits is shown how far it is, and can cancel it. */
const long = 1000;

/**
 * Work that may take more than a second, one piece at a time: `Progress.svelte` shows it, with a way to cancel it.
 * Everything in the page that can take so long runs here.
 */
export class Work {
  job = $state.raw<Job>();
  /** Whether what is under way has taken more than a second. */
  isLong = $state.raw(false);
  #ending = new AbortController();

  /**
   * Does something that can be cancelled, in place of what was under way. Rejects at once when it is cancelled, or when
   * other work takes its place, with the reason of its signal; what `act` does after that is its own business.
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

  /** Ends what is under way, for the person who waits. */
  cancel = (): void => this.#ending.abort(new Cancelled());

  /** Ends what is under way, as nobody waits for it any more. */
  drop = (): void => this.#ending.abort(new Superseded());

  #rest(): void {
    this.job = undefined;
    this.isLong = false;
  }
}

/** The person who waits has cancelled the work. */
export class Cancelled extends Error {}

/** Other work took the place of this, so that nobody waits for it any more. */
export class Superseded extends Error {}

const abortionOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  );
