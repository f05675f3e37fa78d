/** A file made its reader look at more bytes than its budget has. */
export class BudgetSpent extends Error {}

/**
 * How many bytes one file may make its reader look at, inflated and scanned together. A small file can have the same
 * bytes read again and again, so the work is counted, not the size.
 */
export class Budget {
  /** In bytes. */
  readonly most: number;
  #spent = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** The bytes looked at so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Counts bytes before or as they are looked at. Throws `BudgetSpent` where there are too many. */
  spend(bytes: number): void {
    this.#spent += bytes;
    if (this.#spent > this.most) throw new BudgetSpent(`more than ${this.most} bytes`);
  }
}
