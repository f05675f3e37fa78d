/** Milliseconds without a key after which a reader has stopped typing. */
const pause = 500;

/** Whether a reader is typing: what takes time, and what is announced, waits until they stop. */
export class Typing {
  #isActive = $state.raw(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get isActive(): boolean {
    return this.#isActive;
  }

  /** Notes a key; `onstop` is called once, after the last one. */
  note(onstop: () => void): void {
    this.stop();
    this.#isActive = true;
    this.#timer = setTimeout(() => {
      this.#isActive = false;
      onstop();
    }, pause);
  }

  /** Stops waiting, without a call. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isActive = false;
  }
}
