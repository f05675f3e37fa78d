interface Held {
  readonly lose: (error: DOMException) => void;
}

type Grant = (lock: { readonly name: string } | null) => Promise<void> | undefined;

/** The locks that the tabs of a browser share, as far as the studio uses them: if available, or stolen. */
export class TabLocks {
  readonly #held = new Map<string, Held>();

  request(
    name: string,
    { steal = false }: { readonly steal?: boolean; readonly ifAvailable?: boolean },
    grant: Grant
  ): Promise<void> {
    const holder = this.#held.get(name);
    if (holder && !steal) return Promise.resolve(grant(null));
    holder?.lose(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      const held: Held = { lose: reject };
      this.#held.set(name, held);
      void Promise.resolve(grant({ name })).then(() => {
        if (this.#held.get(name) === held) this.#held.delete(name);
        resolve();
      });
    });
  }
}
