/** Milliseconds without a sign of a server after which it is said not to answer. */
export const longestSilence = 10_000;

/**
 * Waits for a server until it has been silent for ten seconds, or until `outer` ends. Each part of an answer restarts the
 * ten seconds, so that a slow connection does not count as silence.
 */
export class Silence {
  /** The signal for the request. */
  readonly signal: AbortSignal;
  readonly #ending = new AbortController();
  readonly #outer: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(outer: AbortSignal) {
    this.signal = this.#ending.signal;
    this.#outer = outer;
    if (outer.aborted) this.#follow();
    else outer.addEventListener('abort', this.#follow, { once: true });
    this.heard();
  }

  /** Whether the server was silent for too long. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Notes that the server has sent something. */
  heard = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#ending.abort(new Error('the server is silent'));
    }, longestSilence);
  };

  /** Ends the wait. */
  end(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#follow);
  }

  readonly #follow = (): void => this.#ending.abort(this.#outer.reason);
}
