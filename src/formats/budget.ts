/** Reading a file took more bytes of work than its budget allows. */
export class BudgetSpent extends Error {}

/**
 * How many bytes of work one file may cause, inflated and scanned together. A small file can have the same bytes read
 * again and again, so the work is counted rather than the size.
 */
export class Budget {
  /** In bytes. */
  readonly most: number;
  #spent = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** The bytes of work so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Counts bytes before or while they are processed. Throws `BudgetSpent` if there are too many. */
  spend(bytes: number): void {
    this.#spent += bytes;
    if (this.#spent > this.most) throw new BudgetSpent(`more than ${this.most} bytes`);
  }
}
